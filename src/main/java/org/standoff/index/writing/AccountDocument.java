package org.standoff.index.writing;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.Packing;
import org.standoff.index.stored.StoredAccount;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.text.Keys;

/** Makes the document of an account. */
public final class AccountDocument {
  private AccountDocument() {}

  /**
   * The document of an account.
   *
   * @param stored under the path it is kept by
   */
  public static Document of(Account stored) {
    var document = new Document();
    TermFields.add(document, IndexSchema.ACCOUNT, Keys.of(stored.path()));
    TermFields.add(document, IndexSchema.ACCOUNT_WITHIN, ArticleNames.within(stored.path()));
    document.add(
        new StoredField(IndexSchema.ACCOUNT_STORE, Packing.pack(stored, StoredAccount::write)));
    return document;
  }
}
