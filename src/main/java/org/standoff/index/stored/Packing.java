package org.standoff.index.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.text.Span;

/** How values become bytes in the store, and bytes values again. */
public final class Packing {
  private static final int SCORE_PARTS = 10_000;

  private Packing() {}

  public interface Writing<T> {
    void write(DataOutput out, T value) throws IOException;
  }

  public interface Reading<T> {
    T read(DataInput in) throws IOException;
  }

  public static <T> BytesRef pack(T value, Writing<T> writing) {
    var out = new ByteBuffersDataOutput();
    try {
      writing.write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static <T> T unpack(BytesRef bytes, Reading<T> reading) throws IOException {
    return reading.read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
  }

  /**
   * The value of a stored field.
   *
   * @throws CorruptIndexException if the document does not have it
   */
  public static <T> T unpack(Document document, String field, Reading<T> reading)
      throws IOException {
    var bytes = document.getBinaryValue(field);
    if (bytes == null) {
      throw new CorruptIndexException("no stored field", field);
    }
    return unpack(bytes, reading);
  }

  /**
   * Text as UTF-8, or as UTF-16 where it holds half a surrogate pair, which UTF-8 cannot say: what
   * comes out is what went in, code unit by code unit.
   */
  static void writeText(DataOutput out, String text) throws IOException {
    CharsetEncoder utf8 = StandardCharsets.UTF_8.newEncoder();
    boolean wellFormed = utf8.canEncode(text);
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (!wellFormed) {
      bytes = new byte[2 * text.length()];
      for (int i = 0; i < text.length(); i++) {
        bytes[2 * i] = (byte) (text.charAt(i) >> 8);
        bytes[2 * i + 1] = (byte) text.charAt(i);
      }
    }
    out.writeByte((byte) (wellFormed ? 0 : 1));
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  static String readText(DataInput in) throws IOException {
    boolean wellFormed = in.readByte() == 0;
    var bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    if (wellFormed) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    var text = new StringBuilder(bytes.length / 2);
    for (int i = 0; i < bytes.length; i += 2) {
      text.append((char) ((bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF)));
    }
    return text.toString();
  }

  static <T> void writeList(DataOutput out, List<T> values, Writing<T> writing) throws IOException {
    out.writeVInt(values.size());
    for (var value : values) {
      writing.write(out, value);
    }
  }

  static <T> List<T> readList(DataInput in, Reading<T> reading) throws IOException {
    int size = in.readVInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(reading.read(in));
    }
    return values;
  }

  static <T> void writeOptional(DataOutput out, Optional<T> value, Writing<T> writing)
      throws IOException {
    out.writeByte((byte) (value.isPresent() ? 1 : 0));
    if (value.isPresent()) {
      writing.write(out, value.get());
    }
  }

  static <T> Optional<T> readOptional(DataInput in, Reading<T> reading) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(reading.read(in));
  }

  static void writeSpan(DataOutput out, Span span) throws IOException {
    out.writeVInt(span.start());
    out.writeVInt(span.length());
  }

  static Span readSpan(DataInput in) throws IOException {
    int start = in.readVInt();
    return new Span(start, start + in.readVInt());
  }

  /** A span by how far behind a place it starts, or before. */
  static void writeNear(DataOutput out, Span span, int place) throws IOException {
    out.writeZInt(span.start() - place);
    out.writeVInt(span.length());
  }

  static Span readNear(DataInput in, int place) throws IOException {
    int start = place + in.readZInt();
    return new Span(start, start + in.readVInt());
  }

  /** One of the values of a small enum, as a byte: its place among them. */
  static void writeChoice(DataOutput out, Enum<?> choice) throws IOException {
    var choices = List.of(choice.getDeclaringClass().getEnumConstants());
    out.writeByte((byte) choices.indexOf(choice));
  }

  static <T extends Enum<T>> T readChoice(DataInput in, T[] choices) throws IOException {
    int choice = in.readByte();
    if (choice < 0 || choice >= choices.length) {
      throw new CorruptIndexException("no choice " + choice, choices.getClass().getSimpleName());
    }
    return choices[choice];
  }

  /** A score in 0..1: those of rules have few digits and take two bytes, others all of theirs. */
  static void writeScore(DataOutput out, double score) throws IOException {
    int parts = (int) Math.round(score * SCORE_PARTS);
    boolean isRound = (double) parts / SCORE_PARTS == score;
    out.writeVInt(isRound ? parts + 1 : 0);
    if (!isRound) {
      out.writeLong(Double.doubleToRawLongBits(score));
    }
  }

  static double readScore(DataInput in) throws IOException {
    int parts = in.readVInt();
    return parts == 0 ? Double.longBitsToDouble(in.readLong()) : (double) (parts - 1) / SCORE_PARTS;
  }
}
