package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readChoice;
import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readNear;
import static org.standoff.index.stored.Packing.readScore;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.writeChoice;
import static org.standoff.index.stored.Packing.writeList;
import static org.standoff.index.stored.Packing.writeNear;
import static org.standoff.index.stored.Packing.writeScore;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.standoff.annotation.Fact;
import org.standoff.text.Span;

/**
 * How the facts of an article are stored: each place as its distance from the one before, and the
 * words of a part only where they are not those of the article. For one article, to be written or
 * read once.
 */
final class StoredFacts {
  // What a fact has, a bit each.
  private static final int SUBJECT = 1;
  private static final int ENTITY = 2;
  private static final int PREDICATE = 4;
  private static final int NEGATED = 8;

  private final String readable;

  /** The sentence of the fact before, and where its last part started. */
  private int sentence;

  private int place;

  /**
   * Begins with the first fact.
   *
   * @param readable the article's text with its markup masked
   */
  StoredFacts(String readable) {
    this.readable = readable;
  }

  void write(DataOutput out, List<Fact> facts) throws IOException {
    writeList(out, facts, this::write);
  }

  List<Fact> read(DataInput in) throws IOException {
    return readList(in, this::readFact);
  }

  private void write(DataOutput out, Fact fact) throws IOException {
    writeChoice(out, fact.kind());
    writeChoice(out, fact.certainty());
    out.writeByte(
        (byte)
            ((fact.subject().isPresent() ? SUBJECT : 0)
                | (entity(fact).isPresent() ? ENTITY : 0)
                | (fact.predicate().isPresent() ? PREDICATE : 0)
                | (fact.negated() ? NEGATED : 0)));
    out.writeZInt(fact.sentence() - sentence);
    sentence = fact.sentence();
    out.writeVInt(fact.lastSentence() - fact.sentence());
    writeScore(out, fact.score());
    if (fact.subject().isPresent()) {
      writePart(out, fact.subject().get().part());
    }
    if (entity(fact).isPresent()) {
      out.writeVInt(entity(fact).getAsInt());
    }
    if (fact.predicate().isPresent()) {
      writePart(out, fact.predicate().get());
    }
    writePart(out, fact.object());
    writeList(out, fact.arguments(), this::writeArgument);
  }

  private static OptionalInt entity(Fact fact) {
    return fact.subject().map(Fact.Subject::entity).orElse(OptionalInt.empty());
  }

  private Fact readFact(DataInput in) throws IOException {
    var kind = readChoice(in, Fact.Kind.values());
    var certainty = readChoice(in, Fact.Certainty.values());
    int has = in.readByte();
    sentence += in.readZInt();
    int lastSentence = sentence + in.readVInt();
    double score = readScore(in);
    Optional<Fact.Part> who = (has & SUBJECT) == 0 ? Optional.empty() : Optional.of(readPart(in));
    var entity = (has & ENTITY) == 0 ? OptionalInt.empty() : OptionalInt.of(in.readVInt());
    Optional<Fact.Part> predicate =
        (has & PREDICATE) == 0 ? Optional.empty() : Optional.of(readPart(in));
    return new Fact(
        kind,
        sentence,
        lastSentence,
        who.map(part -> new Fact.Subject(part, entity)),
        predicate,
        readPart(in),
        readList(in, this::readArgument),
        (has & NEGATED) != 0,
        certainty,
        score);
  }

  private void writePart(DataOutput out, Fact.Part part) throws IOException {
    writeNear(out, part.span(), place);
    place = part.span().start();
    boolean isOfArticle = words(part.span()).equals(Optional.of(part.text()));
    out.writeByte((byte) (isOfArticle ? 1 : 0));
    if (!isOfArticle) {
      writeText(out, part.text());
    }
  }

  private Fact.Part readPart(DataInput in) throws IOException {
    var span = readNear(in, place);
    place = span.start();
    return new Fact.Part(in.readByte() == 1 ? words(span).orElseThrow() : readText(in), span);
  }

  private Optional<String> words(Span span) {
    return span.end() <= readable.length() ? Optional.of(span.of(readable)) : Optional.empty();
  }

  private void writeArgument(DataOutput out, Fact.Argument argument) throws IOException {
    writeChoice(out, argument.role());
    writePart(out, argument.part());
  }

  private Fact.Argument readArgument(DataInput in) throws IOException {
    return new Fact.Argument(readChoice(in, Fact.ArgumentRole.values()), readPart(in));
  }
}
