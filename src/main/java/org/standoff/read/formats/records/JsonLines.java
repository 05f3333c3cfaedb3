package org.standoff.read.formats.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.decoding.Decoded;
import org.standoff.read.decoding.Utf8Stream;

/** JSON Lines: one article a line. */
public final class JsonLines implements FileFormat {
  private final FieldNames names;

  /**
   * The format.
   *
   * @param names what the fields are called
   */
  public JsonLines(FieldNames names) {
    this.names = names;
  }

  @Override
  public List<String> names() {
    return List.of("JSON Lines");
  }

  @Override
  public List<String> endings() {
    return List.of("jsonl");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (endings().contains(input.ending())) {
      return FormatClaim.NAMED;
    }
    return input.head().first().filter(c -> c == '{').isPresent()
        ? FormatClaim.LIKELY
        : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    InputStream utf8;
    try {
      var wide = input.head().utf16();
      utf8 = wide.isPresent() ? new Utf8Stream(input.bytes(), wide.get()) : input.bytes();
    } catch (IOException e) {
      sink.rejection(ReadingFailure.of(input.name(), OptionalInt.empty(), e));
      return;
    }
    read(new RecordLines(utf8), new RecordArticles(input, sink));
  }

  private void read(RecordLines lines, RecordArticles articles) throws IOException {
    var parser = new JsonRecordParser(names);
    boolean more = true;
    while (more) {
      Optional<RecordLines.Line> line;
      try {
        line = lines.next();
      } catch (IOException e) {
        articles.breakOff(lines.number(), e);
        break;
      }
      if (line.isPresent()) {
        read(line.get(), parser, articles);
      }
      more = line.isPresent() && !articles.isHopeless();
    }
    articles.finish("lines is a record; JSON Lines has one JSON object a line");
  }

  private static void read(RecordLines.Line line, JsonRecordParser parser, RecordArticles articles)
      throws IOException {
    switch (line) {
      case RecordLines.Line.TooLong(int number) ->
          articles.lose(
              number,
              "the record is longer than "
                  + (RecordLines.MAXIMUM_BYTES >> 20)
                  + " MB: split it into its articles, one a line");
      case RecordLines.Line.Text(int number, Decoded content) -> {
        content.remark().ifPresent(remark -> articles.decoded(number, remark));
        articles.take(number, parser.parse(content.text()));
      }
    }
  }
}
