/**
 * Where does a name end, and what is it, once the whole article is known?
 *
 * <p>The finder of names judges sentence by sentence what it has seen of others. What the article
 * itself settles is mended here, by one rule a class over a {@link
 * org.standoff.entities.mending.LaidNames} of names: what cannot be part of a name is cut off, what
 * marks and courtesy show to be a name is one, a name in brackets tells what it is short for, and a
 * name that is sure in one place is one wherever it stands.
 */
package org.standoff.entities.mending;
