package org.standoff.opensearch.stored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.standoff.index.stored.IndexSchema;

/**
 * What an index of a cluster says of itself, written with each commit.
 *
 * @param generation another one after each commit
 */
public record About(String schema, String model, String generation) {
  public static final String ID = "about";

  /** That of the program: of the fields of an index, and of those that a cluster has besides. */
  public static final String THIS_SCHEMA = IndexSchema.VERSION + "." + ClusterSchema.VERSION;

  public static Map<String, Object> document(String model) {
    return Map.of(
        IndexSchema.DOCUMENT,
        ClusterSchema.ABOUT,
        ClusterSchema.SCHEMA,
        THIS_SCHEMA,
        ClusterSchema.MODEL,
        model,
        ClusterSchema.GENERATION,
        UUID.randomUUID().toString());
  }

  public static About of(JsonNode source) {
    return new About(
        source.path(ClusterSchema.SCHEMA).asText(),
        source.path(ClusterSchema.MODEL).asText(),
        source.path(ClusterSchema.GENERATION).asText());
  }

  public boolean isOfThisSchema() {
    return schema.equals(THIS_SCHEMA);
  }
}
