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
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.standoff.annotation.Fact;

/** How a fact is stored. */
public final class StoredFacts {
  private StoredFacts() {}

  static void write(DataOutput out, Fact fact) throws IOException {
    writeText(out, fact.kind().name());
    out.writeVInt(fact.sentence());
    out.writeVInt(fact.lastSentence());
    writeOptional(out, fact.subject(), StoredFacts::writeSubject);
    writeOptional(out, fact.predicate(), StoredFacts::writePart);
    writePart(out, fact.object());
    writeList(out, fact.arguments(), StoredFacts::writeArgument);
    out.writeByte((byte) (fact.negated() ? 1 : 0));
    writeText(out, fact.certainty().name());
    out.writeLong(Double.doubleToRawLongBits(fact.score()));
  }

  static Fact read(DataInput in) throws IOException {
    return new Fact(
        Fact.Kind.valueOf(readText(in)),
        in.readVInt(),
        in.readVInt(),
        readOptional(in, StoredFacts::readSubject),
        readOptional(in, StoredFacts::readPart),
        readPart(in),
        readList(in, StoredFacts::readArgument),
        in.readByte() == 1,
        Fact.Certainty.valueOf(readText(in)),
        Double.longBitsToDouble(in.readLong()));
  }

  private static void writePart(DataOutput out, Fact.Part part) throws IOException {
    writeText(out, part.text());
    writeSpan(out, part.span());
  }

  private static Fact.Part readPart(DataInput in) throws IOException {
    return new Fact.Part(readText(in), readSpan(in));
  }

  private static void writeSubject(DataOutput out, Fact.Subject subject) throws IOException {
    writePart(out, subject.part());
    var entity = subject.entity();
    writeOptional(
        out,
        entity.isPresent() ? Optional.of(entity.getAsInt()) : Optional.<Integer>empty(),
        DataOutput::writeVInt);
  }

  private static Fact.Subject readSubject(DataInput in) throws IOException {
    var part = readPart(in);
    var entity = readOptional(in, DataInput::readVInt);
    return new Fact.Subject(
        part, entity.isPresent() ? OptionalInt.of(entity.get()) : OptionalInt.empty());
  }

  private static void writeArgument(DataOutput out, Fact.Argument argument) throws IOException {
    writeText(out, argument.role().name());
    writePart(out, argument.part());
  }

  private static Fact.Argument readArgument(DataInput in) throws IOException {
    return new Fact.Argument(Fact.ArgumentRole.valueOf(readText(in)), readPart(in));
  }
}
