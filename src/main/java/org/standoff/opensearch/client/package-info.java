/**
 * How is a cluster spoken to?
 *
 * <p>The only package that imports the client of OpenSearch. What cannot be answered whole is an
 * error, what fails for the moment is tried again.
 */
package org.standoff.opensearch.client;
