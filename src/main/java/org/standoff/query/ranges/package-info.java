/** In which ranges of values and days are figures asked for? */
package org.standoff.query.ranges;
