/**
 * What is in a crawl?
 *
 * <p>A WARC file is records, one behind the other; the pages among them are read as files are, each
 * with its address. Lengths that are wrong, members that are broken and what stands between records
 * cost no other record. A library would be stricter than crawls are.
 */
package org.standoff.read.formats.warc;
