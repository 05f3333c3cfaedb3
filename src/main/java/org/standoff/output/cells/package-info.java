/** How is a value written in a cell of a table: a fact, a figure, what answers a question? */
package org.standoff.output.cells;
