package org.standoff.index.finding;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.standoff.index.finding.InOrder.Place;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Keys;

/** Names the documents of blocks, by the article and by where in its block they stand. */
public final class Rows {
  private Rows() {}

  /** The name, which stays as it is as long as the article is not changed. */
  public static String name(Place row) throws IOException {
    var reader = row.leaf().reader();
    var order = DocValues.getSorted(reader, IndexSchema.ORDER);
    var toArticle = DocValues.getNumeric(reader, IndexSchema.TO_ARTICLE);
    if (!order.advanceExact(row.document()) || !toArticle.advanceExact(row.document())) {
      throw new CorruptIndexException("no article", "document " + row.document());
    }
    return Keys.join(
        order.lookupOrd(order.ordValue()).utf8ToString(), String.valueOf(toArticle.longValue()));
  }
}
