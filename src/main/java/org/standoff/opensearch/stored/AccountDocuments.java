package org.standoff.opensearch.stored;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.StoredAccount;
import org.standoff.search.Account;
import org.standoff.search.ArticleNames;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/** The documents of accounts. */
public final class AccountDocuments {
  /** A kind of document. */
  public static final String ACCOUNT = "account";

  private AccountDocuments() {}

  public static String id(ArticlePath stored) {
    return "account-" + ClusterSchema.hash(Keys.of(stored));
  }

  /**
   * The document of an account.
   *
   * @param stored under the path it is kept by
   */
  public static Map<String, Object> of(Account stored) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(IndexSchema.DOCUMENT, ACCOUNT);
    fields.put(IndexSchema.ORDER, IndexSchema.order(stored.path()));
    fields.put(IndexSchema.ACCOUNT_WITHIN, ArticleNames.within(stored.path()));
    fields.put(
        ClusterSchema.PACKED, Base64.getEncoder().encodeToString(StoredAccount.pack(stored)));
    return fields;
  }

  /** The account of a document, under the path it is kept by. */
  public static Account read(JsonNode hit) throws IOException {
    return StoredAccount.unpack(hit.path("_source").path(ClusterSchema.PACKED).binaryValue());
  }
}
