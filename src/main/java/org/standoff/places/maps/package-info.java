/** Which places are on a map of articles, and which sentences are behind each? */
package org.standoff.places.maps;
