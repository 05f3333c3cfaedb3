package org.standoff.opensearch.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.standoff.index.stored.IndexSchema;
import org.standoff.opensearch.stored.ClusterSchema;
import org.standoff.text.Keys;

/**
 * A sentence, a figure or a fact that was found, by what a cluster sorts and counts by: nothing of
 * its article is read yet.
 *
 * @param id of its document
 * @param key of its article
 * @param article what stands for that
 * @param sentence the number of its sentence
 * @param number of a figure in its sentence, or of a fact in its article; 0 of a sentence
 * @param name of the row, the same in every index
 * @param published the epoch day
 */
public record ClusterRow(
    String id,
    String key,
    String article,
    int sentence,
    int number,
    String name,
    Optional<Long> published,
    long put,
    long place,
    List<String> held) {
  public static final List<String> FIELDS =
      List.of(
          IndexSchema.KEY,
          ClusterSchema.OF,
          ClusterSchema.SENTENCE,
          IndexSchema.NUMBER,
          IndexSchema.ORDER,
          IndexSchema.TO_ARTICLE,
          IndexSchema.PUBLISHED,
          ClusterSchema.PUT,
          ClusterSchema.PLACE);

  public static ClusterRow of(JsonNode hit) {
    var fields = hit.path("fields");
    return new ClusterRow(
        hit.path("_id").asText(),
        text(fields, IndexSchema.KEY),
        text(fields, ClusterSchema.OF),
        fields.path(ClusterSchema.SENTENCE).path(0).asInt(),
        fields.path(IndexSchema.NUMBER).path(0).asInt(),
        Keys.join(
            text(fields, IndexSchema.ORDER), fields.path(IndexSchema.TO_ARTICLE).path(0).asText()),
        fields.has(IndexSchema.PUBLISHED)
            ? Optional.of(fields.path(IndexSchema.PUBLISHED).path(0).asLong())
            : Optional.empty(),
        fields.path(ClusterSchema.PUT).path(0).asLong(),
        fields.path(ClusterSchema.PLACE).path(0).asLong(),
        StreamSupport.stream(hit.path("matched_queries").spliterator(), false)
            .map(JsonNode::asText)
            .toList());
  }

  private static String text(JsonNode fields, String name) {
    return fields.path(name).path(0).asText();
  }

  public Optional<LocalDate> day() {
    return published.map(LocalDate::ofEpochDay);
  }
}
