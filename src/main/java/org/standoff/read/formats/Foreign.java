package org.standoff.read.formats;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Head;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;

/** Formats that are known by their first bytes, and are not read. */
final class Foreign implements FileFormat {
  /** A format of no use to us, known by the bytes it starts with. */
  private record Signature(int offset, String bytes, String name) {
    Signature(String bytes, String name) {
      this(0, bytes, name);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("\u0089PNG", "a PNG image"),
          new Signature("GIF87a", "a GIF image"),
          new Signature("GIF89a", "a GIF image"),
          new Signature("II*\0", "a TIFF image"),
          new Signature("MM\0*", "a TIFF image"),
          new Signature(4, "ftyp", "a film or image"),
          new Signature("OggS\0", "a sound"),
          new Signature("%PDF", "a PDF"),
          new Signature("%!PS", "PostScript"),
          new Signature("{\\rtf", "RTF"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an office document"),
          new Signature("\u001F\u008B", "gzip within gzip"),
          new Signature("BZh91AY&SY", "bzip2 data"),
          new Signature("\u00FD7zXZ", "xz data"),
          new Signature("(\u00B5/\u00FD", "zstd data"),
          new Signature("7z\u00BC\u00AF", "a 7z archive"),
          new Signature("Rar!\u001A", "a RAR archive"),
          new Signature(257, "ustar", "a tar archive"),
          new Signature("SQLite format 3", "an SQLite database"),
          new Signature("\u007FELF", "a program"),
          new Signature("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Signature("\u00FF\u00FE\0\0", "UTF-32 text"),
          new Signature("\0\0\u00FE\u00FF", "UTF-32 text"));

  /** What is read, for messages. */
  private final String reads;

  /**
   * All formats that are not read.
   *
   * @param names what those are called that are
   */
  Foreign(List<String> names) {
    int last = names.size() - 1;
    this.reads =
        "Standoff reads " + String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public List<String> endings() {
    return List.of();
  }

  @Override
  public FormatClaim claim(Input input) {
    return reason(input.head()).isPresent() ? FormatClaim.CERTAIN : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    var reason = reason(input.head());
    if (reason.isPresent()) {
      sink.rejection(Rejection.noArticle(input.name(), reason.get()));
    }
  }

  /** Why this can be no article at all, if its first bytes show it. */
  private Optional<String> reason(Head head) {
    for (var signature : SIGNATURES) {
      if (head.startsWith(signature.offset(), signature.bytes())) {
        return Optional.of("looks like " + signature.name() + ": " + reads);
      }
    }
    var start = head.text().toLowerCase(Locale.ROOT);
    if (start.startsWith("<?xml")) {
      return Optional.of("looks like XML: " + reads);
    }
    return Optional.empty();
  }
}
