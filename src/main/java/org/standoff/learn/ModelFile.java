package org.standoff.learn;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The files of one kind of model.
 *
 * <p>A file begins with {@code Standoff}, how many bytes are still to come and the CRC-32 of these,
 * 16 bytes in all. The rest is compressed (zlib): the kind, its version, and the model itself.
 *
 * @param content what such a file holds, as messages have it: "model for names"
 * @param kind two letters
 * @param version raised when models are written in another way, in 1..65535
 */
public record ModelFile(String content, String kind, int version) {
  private static final byte[] START = "Standoff".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = START.length + 2 * Integer.BYTES;
  private static final int BUFFER = 1 << 16;

  public ModelFile {
    if (kind.length() != 2 || version < 1 || version > 0xFFFF) {
      throw new IllegalArgumentException("no kind of model: " + kind + " " + version);
    }
  }

  /** Writes a model. */
  public interface Writing {
    void write(DataOutput out) throws IOException;
  }

  /** Reads what was written. */
  public interface Reading<T> {
    T read(DataInput in) throws IOException;
  }

  /** Writes a file; the same model always gives the same bytes. */
  public void write(OutputStream out, Writing model) throws IOException {
    var packed = packed(model);
    out.write(
        ByteBuffer.allocate(HEADER)
            .put(START)
            .putInt(packed.length)
            .putInt(checksum(packed))
            .array());
    out.write(packed);
  }

  private byte[] packed(Writing model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var data = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      data.writeInt(magic());
      model.write(data);
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it is of another kind or version, was cut short or has other bytes than
   *     were written; the message does not name the file
   */
  public <T> T read(InputStream in, Reading<T> model) throws IOException {
    var packed = new ByteArrayInputStream(checked(in));
    var inflater = new Inflater();
    try (var inflated = new InflaterInputStream(packed, inflater, BUFFER)) {
      var data = new DataInputStream(new BufferedInputStream(inflated, BUFFER));
      if (data.readInt() != magic()) {
        throw another();
      }
      return model.read(data);
    } finally {
      inflater.end();
    }
  }

  /** The compressed part, as it was written. */
  private byte[] checked(InputStream in) throws IOException {
    var header = ByteBuffer.wrap(in.readNBytes(HEADER));
    if (header.remaining() < HEADER || header.mismatch(ByteBuffer.wrap(START)) != START.length) {
      throw another();
    }
    header.position(START.length);
    int length = header.getInt();
    int checksum = header.getInt();
    var packed = in.readAllBytes();
    if (packed.length < length) {
      throw new IOException(
          "it was cut short, " + (length - packed.length) + " bytes are missing: copy it again");
    }
    if (packed.length > length || checksum(packed) != checksum) {
      throw new IOException("it is damaged, its checksum is wrong: copy it again");
    }
    return packed;
  }

  private IOException another() {
    return new IOException("no " + content + ", or one of another version");
  }

  private int magic() {
    return kind.charAt(0) << 24 | kind.charAt(1) << 16 | version;
  }

  private static int checksum(byte[] bytes) {
    var checksum = new CRC32();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }
}
