package org.standoff.read.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.decoding.Utf8Stream;

/** JSON Lines: one article a line. */
final class JsonLines implements FileFormat {
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
    new RecordReader(input, sink).read(new RecordLines(utf8));
  }
}
