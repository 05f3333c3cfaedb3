package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readChoice;
import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readNear;
import static org.standoff.index.stored.Packing.readOptional;
import static org.standoff.index.stored.Packing.readScore;
import static org.standoff.index.stored.Packing.readSpan;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.writeChoice;
import static org.standoff.index.stored.Packing.writeList;
import static org.standoff.index.stored.Packing.writeNear;
import static org.standoff.index.stored.Packing.writeOptional;
import static org.standoff.index.stored.Packing.writeScore;
import static org.standoff.index.stored.Packing.writeSpan;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.text.Span;

/**
 * What a sentence's document stores: all that is claimed about the sentence, so that a passage is
 * made without annotating again. Spans count from the start of the article's text. The characters
 * are not stored again, but a {@link #check} of them, so that a whole index can be checked.
 *
 * @param number from 0
 */
public record StoredSentence(
    int number, Span span, List<StoredMention> mentions, List<StoredFigure> figures) {

  /**
   * A mention as it is stored.
   *
   * @param check of the characters of the span
   * @param entityRef the number of the entity in its article
   * @param entityType which may differ from the type of the mention
   * @param entity the canonical name
   */
  public record StoredMention(
      EntityType type,
      Span span,
      byte check,
      Form form,
      int entityRef,
      EntityType entityType,
      String entity,
      double score) {}

  /**
   * A figure as it is stored.
   *
   * @param check of the characters of the span
   */
  public record StoredFigure(Span span, byte check, Value value, Optional<Span> of) {}

  /** Tells most texts from one another: of others than these, one in 256 has the same. */
  public static byte check(String characters) {
    int hash = characters.hashCode();
    return (byte) (hash ^ hash >>> 8 ^ hash >>> 16 ^ hash >>> 24);
  }

  public static void write(DataOutput out, StoredSentence sentence) throws IOException {
    out.writeVInt(sentence.number);
    writeSpan(out, sentence.span);
    int start = sentence.span.start();
    writeList(out, sentence.mentions, (to, mention) -> writeMention(to, mention, start));
    writeList(out, sentence.figures, (to, figure) -> writeFigure(to, figure, start));
  }

  public static StoredSentence read(DataInput in) throws IOException {
    int number = in.readVInt();
    var span = readSpan(in);
    int start = span.start();
    return new StoredSentence(
        number,
        span,
        readList(in, from -> readMention(from, start)),
        readList(in, from -> readFigure(from, start)));
  }

  private static void writeMention(DataOutput out, StoredMention mention, int start)
      throws IOException {
    writeChoice(out, mention.type);
    writeNear(out, mention.span, start);
    out.writeByte(mention.check);
    writeChoice(out, mention.form);
    out.writeVInt(mention.entityRef);
    writeChoice(out, mention.entityType);
    writeText(out, mention.entity);
    writeScore(out, mention.score);
  }

  private static StoredMention readMention(DataInput in, int start) throws IOException {
    return new StoredMention(
        readChoice(in, EntityType.values()),
        readNear(in, start),
        in.readByte(),
        readChoice(in, Form.values()),
        in.readVInt(),
        readChoice(in, EntityType.values()),
        readText(in),
        readScore(in));
  }

  private static void writeFigure(DataOutput out, StoredFigure figure, int start)
      throws IOException {
    writeNear(out, figure.span, start);
    out.writeByte(figure.check);
    writeValue(out, figure.value);
    writeOptional(out, figure.of, (to, of) -> writeNear(to, of, start));
  }

  private static StoredFigure readFigure(DataInput in, int start) throws IOException {
    return new StoredFigure(
        readNear(in, start),
        in.readByte(),
        readValue(in),
        readOptional(in, from -> readNear(from, start)));
  }

  static void writeValue(DataOutput out, Value value) throws IOException {
    writeChoice(out, value.kind());
    writeChoice(out, value.qualifier());
    switch (value) {
      case Value.Moment(_, var iso, _) -> writeOptional(out, iso, Packing::writeText);
      case Value.Quantity(_, var low, var high, var unit, _, var si) -> {
        writeNumber(out, low);
        writeOptional(out, high, StoredSentence::writeNumber);
        writeOptional(out, unit, Packing::writeText);
        writeOptional(out, si, StoredSentence::writeSi);
      }
    }
  }

  static Value readValue(DataInput in) throws IOException {
    var kind = readChoice(in, FigureKind.values());
    var qualifier = readChoice(in, Qualifier.values());
    if (kind == FigureKind.DATE || kind == FigureKind.TIME) {
      return new Value.Moment(kind, readOptional(in, Packing::readText), qualifier);
    }
    return new Value.Quantity(
        kind,
        readNumber(in),
        readOptional(in, StoredSentence::readNumber),
        readOptional(in, Packing::readText),
        qualifier,
        readOptional(in, StoredSentence::readSi));
  }

  private static void writeSi(DataOutput out, Value.Si si) throws IOException {
    writeNumber(out, si.low());
    writeOptional(out, si.high(), StoredSentence::writeNumber);
    writeText(out, si.unit());
  }

  private static Value.Si readSi(DataInput in) throws IOException {
    return new Value.Si(readNumber(in), readOptional(in, StoredSentence::readNumber), readText(in));
  }

  private static void writeNumber(DataOutput out, BigDecimal number) throws IOException {
    out.writeZInt(number.scale());
    var unscaled = number.unscaledValue().toByteArray();
    out.writeVInt(unscaled.length);
    out.writeBytes(unscaled, unscaled.length);
  }

  private static BigDecimal readNumber(DataInput in) throws IOException {
    int scale = in.readZInt();
    var unscaled = new byte[in.readVInt()];
    in.readBytes(unscaled, 0, unscaled.length);
    return new BigDecimal(new BigInteger(unscaled), scale);
  }
}
