/** How do bytes become text? */
package org.standoff.read.decoding;
