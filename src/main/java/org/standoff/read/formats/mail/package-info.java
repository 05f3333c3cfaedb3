/**
 * What is in a mail, and in a mailbox?
 *
 * <p>A message is one article: its text, its subject as title, its sender as byline, its date. Of
 * alternatives the one that says more is read. What is attached is read as files are. What a reply
 * repeats stays in the text and is masked, as are signatures: it was said elsewhere, by somebody
 * else. Nothing else imports mime4j.
 */
package org.standoff.read.formats.mail;
