package org.standoff.read.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.standoff.read.ArticleReader;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.ReadingSink;
import org.standoff.read.formats.archives.SevenZipArchives;
import org.standoff.read.formats.archives.TarArchives;
import org.standoff.read.formats.archives.ZipArchives;
import org.standoff.read.formats.feeds.JsonFeeds;
import org.standoff.read.formats.feeds.XmlFeeds;
import org.standoff.read.formats.html.HtmlPages;
import org.standoff.read.formats.mail.MailMessages;
import org.standoff.read.formats.mail.Mailboxes;
import org.standoff.read.formats.mail.WebArchives;
import org.standoff.read.formats.office.OfficeDocuments;
import org.standoff.read.formats.pdf.PdfDocuments;
import org.standoff.read.formats.records.FieldNames;
import org.standoff.read.formats.records.JsonDocuments;
import org.standoff.read.formats.records.JsonLines;
import org.standoff.read.formats.records.Tables;
import org.standoff.read.formats.warc.WarcFiles;

/** Several formats as one: an input is read by the one whose claim is the surest. */
public final class Formats implements FileFormat {
  private static final Formats ALL = new Formats(FieldNames.USUAL);

  /** Those that are read. */
  private final List<FileFormat> read;

  private final FileFormat foreign;

  /** All formats that are read; a new one is entered here. */
  private Formats(FieldNames names) {
    read =
        List.of(
            new PlainText(),
            new JsonLines(names),
            new JsonDocuments(names),
            new Tables(names),
            new PdfDocuments(),
            new OfficeDocuments(),
            new HtmlPages(),
            new ZipArchives(this),
            new TarArchives(this),
            new SevenZipArchives(this),
            new WebArchives(new HtmlPages()),
            new MailMessages(this),
            new Mailboxes(this),
            new XmlFeeds(),
            new JsonFeeds(),
            new WarcFiles(this));
    foreign = new Foreign(names(), endings());
  }

  /** All formats there are; those that are not read reject what they claim. */
  public static FileFormat all() {
    return ALL;
  }

  /**
   * The same.
   *
   * @param names what the fields of records are called
   */
  public static Formats all(FieldNames names) {
    return new Formats(names);
  }

  /**
   * The format whose files have a name that ends so.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FileFormat called(String ending) {
    return read.stream()
        .filter(format -> format.endings().contains(ending.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no format '" + ending + "': there are " + String.join(", ", endings())));
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
    return read.stream().flatMap(format -> format.names().stream()).toList();
  }

  @Override
  public List<String> endings() {
    return read.stream().flatMap(format -> format.endings().stream()).toList();
  }

  @Override
  public FormatClaim claim(Input input) {
    return surest(input).claim(input);
  }

  @Override
  public String kind(Input input) {
    return surest(input).kind(input);
  }

  @Override
  public void read(Input input, ReadingSink sink) throws IOException {
    surest(input).read(input, sink);
  }

  /** Of several that are as sure the first. */
  private FileFormat surest(Input input) {
    var surest = read.getFirst();
    var claim = surest.claim(input);
    for (var format : read) {
      var other = format.claim(input);
      if (other.compareTo(claim) > 0) {
        surest = format;
        claim = other;
      }
    }
    return foreign.claim(input).compareTo(claim) > 0 ? foreign : surest;
  }
}
