/**
 * Opens a pile of articles in a browser: an interface of HTTP, and the page that asks it. It
 * answers only who is on this machine and knows the address that was printed, changes nothing
 * unless it may, and leaves all work to the {@link org.standoff.search.Library}.
 */
package org.standoff.serve;
