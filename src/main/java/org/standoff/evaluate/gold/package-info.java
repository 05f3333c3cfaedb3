/**
 * How much of what a careful reader writes down of an article is found?
 *
 * <p>Gold articles are pairs of files, {@code NAME.txt} with the article and {@code NAME.json} with
 * everything a person found in it, in the form of {@code docs/gold.md}: {@link
 * org.standoff.evaluate.gold.GoldFolder} finds them, {@link org.standoff.evaluate.gold.GoldFile}
 * reads one. A measure is a class; {@link org.standoff.evaluate.gold.GoldMeasures} names them all.
 *
 * <p>What is found is matched with what was written down greedily, one to one, in the order of the
 * text. Names are compared folded, values of figures as numbers, spans in UTF-16 code units.
 */
package org.standoff.evaluate.gold;
