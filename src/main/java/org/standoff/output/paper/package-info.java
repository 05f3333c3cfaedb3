/** How are lines and tables laid out, and made safe for whoever reads them? */
package org.standoff.output.paper;
