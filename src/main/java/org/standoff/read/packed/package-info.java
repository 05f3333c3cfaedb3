/** How is packed data undone without being drowned in it? */
package org.standoff.read.packed;
