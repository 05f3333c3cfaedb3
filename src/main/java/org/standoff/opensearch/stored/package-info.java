/** Which documents does an article have in a cluster, and with which fields? */
package org.standoff.opensearch.stored;
