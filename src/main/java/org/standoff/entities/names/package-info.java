/**
 * Whose is each name of an article?
 *
 * <p>Evidence goes before guesswork. Names lose what addresses their bearer ("Mr.", "President"),
 * and their types are mended where the whole article leaves no doubt. What the text itself says
 * binds first: "European Union (EU)", "renamed itself". Persons are compared by their full names
 * wherever these stand; only then is each shorter name read in its place, where a surname that
 * several share belongs to the one named last. All other names join by fixed reasons, the names of
 * one country, acronyms, short forms, each only where exactly one can be meant. {@link
 * org.standoff.entities.names.NameBearers} takes these steps, and {@link
 * org.standoff.entities.names.DefiniteTitles} gives a title with "the" to its only bearer.
 *
 * <p>A doubt leaves two bearers where one may have been meant, since the reader of a passage sees
 * that two are the same, but not that one is two.
 */
package org.standoff.entities.names;
