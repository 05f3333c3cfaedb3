/** Decides who is answered, and what they may do. */
package org.standoff.serve.door;
