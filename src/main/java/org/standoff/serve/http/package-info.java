/**
 * What is sent back to who asks: an answer, whole, packed or as it is written, or a problem in the
 * form of RFC 9457.
 */
package org.standoff.serve.http;
