/** How are the rows of an answer laid out for people to read? */
package org.standoff.output.tables;
