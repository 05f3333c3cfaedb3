package org.standoff.read.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.standoff.read.ArticleReader;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.formats.html.HtmlPages;

/** Several formats as one: an input is read by the one whose claim is the surest. */
public final class Formats implements FileFormat {
  /** All formats that are read; a new one is entered here. */
  private static final List<FileFormat> READ =
      List.of(new PlainText(), new JsonLines(), new HtmlPages());

  private final List<FileFormat> formats;

  private Formats(List<FileFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** All formats there are; those that are not read reject what they claim. */
  public static Formats all() {
    var foreign = new Foreign(new Formats(READ).names());
    return new Formats(Stream.concat(READ.stream(), Stream.of(foreign)).toList());
  }

  /**
   * The format whose files have a name that ends so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FileFormat called(String ending) {
    return READ.stream()
        .filter(format -> format.endings().contains(ending.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no format '"
                    + ending
                    + "': there are "
                    + String.join(", ", new Formats(READ).endings())));
  }

  /**
   * A reader of all formats.
   *
   * @param standardInput what the path {@code -} reads; not closed
   */
  public static ArticleReader reader(InputStream standardInput) {
    return new ArticleReader(standardInput, all());
  }

  @Override
  public List<String> names() {
    return formats.stream().flatMap(format -> format.names().stream()).toList();
  }

  @Override
  public List<String> endings() {
    return formats.stream().flatMap(format -> format.endings().stream()).toList();
  }

  @Override
  public FormatClaim claim(Input input) {
    return surest(input).claim(input);
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    surest(input).read(input, sink);
  }

  /** Of several that are as sure the first. */
  private FileFormat surest(Input input) {
    var surest = formats.getFirst();
    for (var format : formats) {
      if (format.claim(input).compareTo(surest.claim(input)) > 0) {
        surest = format;
      }
    }
    return surest;
  }
}
