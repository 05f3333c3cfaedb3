/**
 * What is in an archive?
 *
 * <p>Each format takes the files out of one kind of archive and gives them to {@link
 * org.standoff.read.members.Members}.
 */
package org.standoff.read.formats.archives;
