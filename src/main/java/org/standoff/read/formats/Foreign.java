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
  private record Signature(int offset, String bytes, String name, FormatClaim claim) {
    Signature(int offset, String bytes, String name) {
      this(offset, bytes, name, FormatClaim.CERTAIN);
    }

    Signature(String bytes, String name) {
      this(0, bytes, name);
    }

    static Signature ofNoArticle(int offset, String bytes, String name) {
      return new Signature(offset, bytes, name, FormatClaim.NO_ARTICLE);
    }

    static Signature ofNoArticle(String bytes, String name) {
      return ofNoArticle(0, bytes, name);
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          Signature.ofNoArticle("\u00FF\u00D8\u00FF", "a JPEG image"),
          Signature.ofNoArticle("\u0089PNG", "a PNG image"),
          Signature.ofNoArticle("GIF87a", "a GIF image"),
          Signature.ofNoArticle("GIF89a", "a GIF image"),
          Signature.ofNoArticle("II*\0", "a TIFF image"),
          Signature.ofNoArticle("MM\0*", "a TIFF image"),
          Signature.ofNoArticle(4, "ftyp", "a film or image"),
          Signature.ofNoArticle("OggS\0", "a sound"),
          new Signature("%!PS", "PostScript"),
          new Signature("{\\rtf", "RTF"),
          new Signature(
              "\u00D0\u00CF\u0011\u00E0",
              "an old office document, or one that a password protects"),
          new Signature("\u001F\u008B", "gzip within gzip"),
          new Signature("(\u00B5/\u00FD", "zstd data"),
          new Signature("x\u009F>\"", "an attachment of Outlook (TNEF)"),
          new Signature("filedesc://", "an ARC file, older than WARC"),
          new Signature("Rar!\u001A", "a RAR archive"),
          Signature.ofNoArticle("wOFF", "a font"),
          Signature.ofNoArticle("wOF2", "a font"),
          Signature.ofNoArticle("\0\u0001\0\0\0", "a font"),
          Signature.ofNoArticle("OTTO", "a font"),
          Signature.ofNoArticle("ID3", "a sound"),
          Signature.ofNoArticle(8, "WEBP", "a WebP image"),
          Signature.ofNoArticle(8, "WAVE", "a sound"),
          Signature.ofNoArticle("\u001AE\u00DF\u00A3", "a film"),
          Signature.ofNoArticle("\0\0\u0001\0", "an icon"),
          Signature.ofNoArticle("SQLite format 3", "an SQLite database"),
          Signature.ofNoArticle("\u007FELF", "a program"),
          Signature.ofNoArticle("\u00CA\u00FE\u00BA\u00BE", "a program"),
          new Signature("\u00FF\u00FE\0\0", "UTF-32 text"),
          new Signature("\0\0\u00FE\u00FF", "UTF-32 text"));

  /** What is read, for messages. */
  private final String reads;

  private final List<String> others;

  /**
   * All formats that are not read.
   *
   * @param names what those are called that are
   * @param endings of the names of their files
   */
  Foreign(List<String> names, List<String> endings) {
    this.others = List.copyOf(endings);
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
    return signature(input.head()).map(Signature::claim).orElseGet(() -> xml(input));
  }

  /** What has an ending of its own, such as a drawing, says what it is. */
  private FormatClaim xml(Input input) {
    if (!isXml(input.head())) {
      return FormatClaim.NONE;
    }
    boolean hasOther = input.fileName().indexOf('.') > 0 && !others.contains(input.ending());
    return hasOther ? FormatClaim.LIKELY : FormatClaim.CERTAIN;
  }

  @Override
  public String kind(Input input) {
    return signature(input.head())
        .map(Signature::name)
        .map(name -> name.substring(name.indexOf(' ') + 1))
        .orElse("XML");
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    var kind = signature(input.head()).map(Signature::name).orElse("XML");
    sink.rejection(Rejection.noArticle(input.name(), "looks like " + kind + ": " + reads));
  }

  private static Optional<Signature> signature(Head head) {
    return SIGNATURES.stream()
        .filter(signature -> head.startsWith(signature.offset(), signature.bytes()))
        .findFirst();
  }

  private static boolean isXml(Head head) {
    return head.text().toLowerCase(Locale.ROOT).startsWith("<?xml");
  }
}
