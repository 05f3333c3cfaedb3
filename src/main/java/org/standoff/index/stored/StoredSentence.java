package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readList;
import static org.standoff.index.stored.Packing.readOptional;
import static org.standoff.index.stored.Packing.readSpan;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.writeList;
import static org.standoff.index.stored.Packing.writeOptional;
import static org.standoff.index.stored.Packing.writeSpan;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
 * made without annotating again. Spans count from the start of the article's text; surface forms
 * are stored beside them, so that a whole index can be checked.
 *
 * @param number from 0
 */
public record StoredSentence(
    int number, Span span, List<StoredMention> mentions, List<StoredFigure> figures) {

  /**
   * A mention as it is stored.
   *
   * @param entityRef the number of the entity in its article
   * @param entityType which may differ from the type of the mention
   * @param entity the canonical name
   */
  public record StoredMention(
      EntityType type,
      Span span,
      String surface,
      Form form,
      int entityRef,
      EntityType entityType,
      String entity,
      double score) {}

  public record StoredFigure(Span span, String surface, Value value, Optional<Span> of) {}

  public static void write(DataOutput out, StoredSentence sentence) throws IOException {
    out.writeVInt(sentence.number);
    writeSpan(out, sentence.span);
    writeList(out, sentence.mentions, StoredSentence::writeMention);
    writeList(out, sentence.figures, StoredSentence::writeFigure);
  }

  public static StoredSentence read(DataInput in) throws IOException {
    return new StoredSentence(
        in.readVInt(),
        readSpan(in),
        readList(in, StoredSentence::readMention),
        readList(in, StoredSentence::readFigure));
  }

  private static void writeMention(DataOutput out, StoredMention mention) throws IOException {
    writeText(out, mention.type.label());
    writeSpan(out, mention.span);
    writeText(out, mention.surface);
    writeText(out, mention.form.label());
    out.writeVInt(mention.entityRef);
    writeText(out, mention.entityType.label());
    writeText(out, mention.entity);
    out.writeLong(Double.doubleToRawLongBits(mention.score));
  }

  private static StoredMention readMention(DataInput in) throws IOException {
    return new StoredMention(
        EntityType.parse(readText(in)),
        readSpan(in),
        readText(in),
        Form.valueOf(readText(in).toUpperCase(Locale.ROOT)),
        in.readVInt(),
        EntityType.parse(readText(in)),
        readText(in),
        Double.longBitsToDouble(in.readLong()));
  }

  private static void writeFigure(DataOutput out, StoredFigure figure) throws IOException {
    writeSpan(out, figure.span);
    writeText(out, figure.surface);
    writeValue(out, figure.value);
    writeOptional(out, figure.of, Packing::writeSpan);
  }

  private static StoredFigure readFigure(DataInput in) throws IOException {
    return new StoredFigure(
        readSpan(in), readText(in), readValue(in), readOptional(in, Packing::readSpan));
  }

  private static void writeValue(DataOutput out, Value value) throws IOException {
    writeText(out, value.kind().label());
    writeText(out, value.qualifier().label());
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

  private static Value readValue(DataInput in) throws IOException {
    var kind = FigureKind.parse(readText(in));
    var qualifier = Qualifier.valueOf(readText(in).toUpperCase(Locale.ROOT));
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
    writeText(out, number.toString());
  }

  private static BigDecimal readNumber(DataInput in) throws IOException {
    return new BigDecimal(readText(in));
  }
}
