/** How are articles kept and found? The only package that knows Lucene. */
package org.standoff.index;
