/**
 * Who is the same across articles?
 *
 * <p>Within an article that is settled when it is annotated: each entity has a key, its type with
 * its folded canonical name. Across articles it is decided when somebody asks, by {@link
 * org.standoff.identities.Identities}, so that an article that comes in later, or a user who knows
 * better, changes every answer at once and nothing has to be written anew. A question for a name
 * becomes an {@link org.standoff.identities.Identity}: the keys that stand for somebody, and which
 * of their mentions do.
 *
 * <p>A short name joins a full one only when it can be no other: a surname if one full name ends in
 * it, an acronym if the articles use it for one name only, the abbreviation of a country that
 * everybody knows; transcriptions of one Arabic name are one. What is known of names comes from two
 * tables, {@link org.standoff.identities.NameTable} and {@link org.standoff.identities.AliasTable},
 * which whoever keeps the articles provides; {@link org.standoff.identities.NameForms} leads from
 * what a user types, with its possessives, articles and misspellings, to keys.
 *
 * <p>{@link org.standoff.identities.Corrections} are what users said against all that, and go
 * before it. They are read from a {@link org.standoff.search.CorrectionStore}: today {@link
 * org.standoff.identities.CorrectionLog}, a file of text. Whether a mention is of somebody is one
 * rule over its key, its surface form and its article, {@link
 * org.standoff.identities.Identity#isMeantBy}, which whoever keeps articles applies to all that it
 * counts.
 */
package org.standoff.identities;
