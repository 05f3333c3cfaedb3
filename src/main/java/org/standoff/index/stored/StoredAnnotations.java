package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readText;
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
 * What an article's document stores beside the article: all annotations that are not with the
 * sentences, and how many documents the block has.
 */
public record StoredAnnotations(
    String model,
    int sentenceCount,
    int figureCount,
    List<Entity> entities,
    List<Fact> facts,
    BytesRef tokens) {

  /** How many documents of the block stand before that with the annotations. */
  public int size() {
    return sentenceCount + figureCount + facts.size();
  }

  public static StoredAnnotations of(AnnotatedArticle annotated) {
    return new StoredAnnotations(
        annotated.model(),
        annotated.sentences().size(),
        annotated.figures().size(),
        annotated.entities(),
        annotated.facts(),
        Packing.pack(annotated.sentences(), StoredAnnotations::writeTokens));
  }

  public static void write(DataOutput out, StoredAnnotations annotations) throws IOException {
    writeText(out, annotations.model);
    out.writeVInt(annotations.sentenceCount);
    out.writeVInt(annotations.figureCount);
    writeList(out, annotations.entities, StoredAnnotations::writeEntity);
    writeList(out, annotations.facts, StoredFacts::write);
    out.writeVInt(annotations.tokens.length);
    out.writeBytes(annotations.tokens.bytes, annotations.tokens.offset, annotations.tokens.length);
  }

  static StoredAnnotations read(DataInput in) throws IOException {
    var model = readText(in);
    int sentenceCount = in.readVInt();
    int figureCount = in.readVInt();
    var entities = readList(in, StoredAnnotations::readEntity);
    var facts = readList(in, StoredFacts::read);
    var tokens = new byte[in.readVInt()];
    in.readBytes(tokens, 0, tokens.length);
    return new StoredAnnotations(
        model, sentenceCount, figureCount, entities, facts, new BytesRef(tokens));
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
    writeText(out, entity.type().label());
    writeText(out, entity.name());
    writeList(out, entity.forms(), Packing::writeText);
  }

  private static Entity readEntity(DataInput in) throws IOException {
    return new Entity(
        EntityType.parse(readText(in)), readText(in), readList(in, Packing::readText));
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
        out.writeVInt(token.start() - tokenEnd);
        out.writeVInt(token.span().length());
        out.writeVInt(tags.get(token.tag()));
        tokenEnd = token.end();
      }
      end = sentence.end();
    }
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
        int tokenStart = tokenEnd + in.readVInt();
        tokenEnd = tokenStart + in.readVInt();
        var span = new Span(tokenStart, tokenEnd);
        tokens.add(new Token(span, span.of(readable), tags.get(in.readVInt())));
      }
      sentences.add(new Sentence(new Span(start, end), tokens));
    }
    return sentences;
  }
}
