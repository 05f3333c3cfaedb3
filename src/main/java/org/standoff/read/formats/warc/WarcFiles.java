package org.standoff.read.formats.warc;

import java.io.IOException;
import java.util.List;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.members.Members;

/** WARC, also gzipped record by record: the pages and texts in it, with their addresses. */
public final class WarcFiles implements FileFormat {
  private final FileFormat inside;

  /** The format of crawls of files in other formats. */
  public WarcFiles(FileFormat inside) {
    this.inside = inside;
  }

  @Override
  public List<String> names() {
    return List.of("WARC");
  }

  @Override
  public List<String> endings() {
    return List.of("warc");
  }

  @Override
  public FormatClaim claim(Input input) {
    if (input.head().text().startsWith("WARC/")) {
      return FormatClaim.CERTAIN;
    }
    return endings().contains(input.ending()) ? FormatClaim.NAMED : FormatClaim.NONE;
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    Members.read(
        input,
        inside,
        sink,
        members -> {
          var records = new WarcRecords(input.bytes());
          var pages = new WarcPages(members);
          for (var found = records.next(); found.isPresent(); found = records.next()) {
            switch (found.get()) {
              case WarcRecord.Whole record -> pages.read(record);
              case WarcRecord.Lost(int number, String what) ->
                  members.rejectRecord(Integer.toString(number), what);
            }
          }
        });
  }
}
