/**
 * How is what holds others read, without one bad member taking the others along?
 *
 * <p>{@link org.standoff.read.members.Members} is handed the things in a container one after the
 * other, as names and bytes, and does with each what is done with a file: its content tells the
 * format, whose articles, rejections and notices have a path through the container. What it costs
 * is counted on the budget of the file, however deep it is in there.
 */
package org.standoff.read.members;
