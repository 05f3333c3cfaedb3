package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readChoice;
import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.writeChoice;
import static org.standoff.index.stored.Packing.writeList;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * What is stored of an article beside the article: all annotations that are not with the sentences,
 * and how many documents the block has.
 *
 * @param packedFacts without the words that the article has: see {@link #facts}
 * @param tokens without their texts: see {@link #sentences}
 */
public record StoredAnnotations(
    String model,
    int sentenceCount,
    int figureCount,
    int factCount,
    List<Entity> entities,
    BytesRef packedFacts,
    BytesRef tokens) {

  /** Gaps before a token that are stored together with its length: none, a blank, more. */
  private static final int GAPS = 3;

  /** How many documents of the block stand before that with the annotations. */
  public int size() {
    return sentenceCount + figureCount + factCount;
  }

  public static StoredAnnotations of(AnnotatedArticle annotated) {
    return new StoredAnnotations(
        annotated.model(),
        annotated.sentences().size(),
        annotated.figures().size(),
        annotated.facts().size(),
        annotated.entities(),
        Packing.pack(annotated.facts(), new StoredFacts(annotated.article().readable())::write),
        Packing.pack(annotated.sentences(), StoredAnnotations::writeTokens));
  }

  public static void write(DataOutput out, StoredAnnotations annotations) throws IOException {
    writeText(out, annotations.model);
    out.writeVInt(annotations.sentenceCount);
    out.writeVInt(annotations.figureCount);
    out.writeVInt(annotations.factCount);
    writeList(out, annotations.entities, StoredAnnotations::writeEntity);
    writeBytes(out, annotations.packedFacts);
    writeBytes(out, annotations.tokens);
  }

  private static void writeBytes(DataOutput out, BytesRef bytes) throws IOException {
    out.writeVInt(bytes.length);
    out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
  }

  private static BytesRef readBytes(DataInput in) throws IOException {
    var bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new BytesRef(bytes);
  }

  static StoredAnnotations read(DataInput in) throws IOException {
    var model = readText(in);
    int sentenceCount = in.readVInt();
    int figureCount = in.readVInt();
    int factCount = in.readVInt();
    return new StoredAnnotations(
        model,
        sentenceCount,
        figureCount,
        factCount,
        readList(in, StoredAnnotations::readEntity),
        readBytes(in),
        readBytes(in));
  }

  /**
   * The facts as they were packed.
   *
   * @param readable the article's text with its markup masked, which most of their words are of
   */
  public List<Fact> facts(String readable) throws IOException {
    return Packing.unpack(packedFacts, new StoredFacts(readable)::read);
  }

  /**
   * The sentences as they were packed.
   *
   * @param readable the article's text with its markup masked, which the tokens are part of
   */
  public List<Sentence> sentences(String readable) throws IOException {
    return Packing.unpack(tokens, in -> readTokens(in, readable));
  }

  private static void writeEntity(DataOutput out, Entity entity) throws IOException {
    writeChoice(out, entity.type());
    writeText(out, entity.name());
    writeList(out, entity.forms(), Packing::writeText);
  }

  private static Entity readEntity(DataInput in) throws IOException {
    return new Entity(
        readChoice(in, EntityType.values()), readText(in), readList(in, Packing::readText));
  }

  /** The spans as distances from the one before, and each tag as its number in a list of tags. */
  private static void writeTokens(DataOutput out, List<Sentence> sentences) throws IOException {
    Map<String, Integer> tags = new LinkedHashMap<>();
    for (var sentence : sentences) {
      sentence.tokens().forEach(token -> tags.putIfAbsent(token.tag(), tags.size()));
    }
    writeList(out, List.copyOf(tags.keySet()), Packing::writeText);
    out.writeVInt(sentences.size());
    int end = 0;
    for (var sentence : sentences) {
      out.writeVInt(sentence.start() - end);
      out.writeVInt(sentence.span().length());
      out.writeVInt(sentence.tokens().size());
      int tokenEnd = sentence.start();
      for (var token : sentence.tokens()) {
        writeDistance(out, token.start() - tokenEnd, token.span().length());
        out.writeVInt(tags.get(token.tag()));
        tokenEnd = token.end();
      }
      end = sentence.end();
    }
  }

  /** Most tokens are short and near the one before, and take a byte. */
  private static void writeDistance(DataOutput out, int gap, int length) throws IOException {
    out.writeVInt(length * GAPS + Math.min(gap, GAPS - 1));
    if (gap >= GAPS - 1) {
      out.writeVInt(gap);
    }
  }

  private static Span readDistance(DataInput in, int end) throws IOException {
    int packed = in.readVInt();
    int gap = packed % GAPS == GAPS - 1 ? in.readVInt() : packed % GAPS;
    return new Span(end + gap, end + gap + packed / GAPS);
  }

  private static List<Sentence> readTokens(DataInput in, String readable) throws IOException {
    var tags = readList(in, Packing::readText);
    int count = in.readVInt();
    List<Sentence> sentences = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < count; i++) {
      int start = end + in.readVInt();
      end = start + in.readVInt();
      int tokenCount = in.readVInt();
      List<Token> tokens = new ArrayList<>();
      int tokenEnd = start;
      for (int j = 0; j < tokenCount; j++) {
        var span = readDistance(in, tokenEnd);
        tokenEnd = span.end();
        tokens.add(new Token(span, span.of(readable), tags.get(in.readVInt())));
      }
      sentences.add(new Sentence(new Span(start, end), tokens));
    }
    return sentences;
  }
}
