import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes hostile files of the kinds that hold others, or that a library takes apart.
 *
 * @param isWanted which files, by their names
 */
record HostileContainers(Path folder, Predicate<String> isWanted) {
  private static final String SPOKE = "Tony Blair spoke in London. ";
  private static final int BLOCK = 512;

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  void write() throws IOException {
    archives();
    pages();
    mails();
    write(
        "entities.rss",
        out -> text(out, entities("<rss><item><description>&i;</description></item></rss>")));
    write(
        "entities.docx",
        out ->
            zip(
                out,
                "word/document.xml",
                entities("<document><p><r><t>&i;</t></r></p></document>")
                    .getBytes(StandardCharsets.UTF_8)));
    write("loop.pdf", out -> text(out, loop()));
    write(
        "columns-1000000.csv",
        out -> {
          text(out, "id,text\n");
          repeat(out, "1,", 1_000_000);
        });
    write(
        "open-quote-100mb.csv",
        out -> {
          text(out, "id,text\n1,\"");
          repeat(out, SPOKE + "\n", 3_500_000);
        });
    write(
        "length.warc",
        out ->
            text(
                out,
                "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: 999999999999999\r\n\r\n"
                    + SPOKE));
    write(
        "chunks.warc",
        out -> {
          var block =
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                  + "1\r\na\r\n".repeat(2_000_000);
          text(
              out,
              "WARC/1.0\r\n"
                  + "WARC-Type: response\r\n"
                  + "Content-Type: application/http\r\n"
                  + "Content-Length: "
                  + block.length()
                  + "\r\n\r\n"
                  + block);
        });
  }

  private void archives() throws IOException {
    write("bombs-nested.zip", out -> out.write(nested(5)));
    write(
        "paths.zip",
        out -> {
          try (var zip = new ZipOutputStream(out)) {
            for (var name :
                new String[] {
                  "../../../../tmp/a.txt", "/etc/b.txt", "C:\\c.txt", "d\n\u001b[2Je.txt", "!#.txt"
                }) {
              zip.putNextEntry(new ZipEntry(name));
              text(zip, SPOKE);
            }
          }
        });
    write(
        "entries-200000.tgz",
        out -> {
          try (var packed = new GZIPOutputStream(out, 1 << 16)) {
            for (int i = 0; i < 200_000; i++) {
              packed.write(tarHeader(i + ".txt", 0));
            }
            packed.write(new byte[2 * BLOCK]);
          }
        });
    write("length.tar", out -> out.write(tarHeader("a.txt", 077777777777L)));
  }

  private void pages() throws IOException {
    write(
        "nested-100000.html",
        out -> {
          text(out, "<html><body>");
          repeat(out, "<div><b><ul><li>", 100_000);
          text(out, "<p>" + SPOKE.repeat(20));
        });
    write(
        "tags-open-1000000.html",
        out -> {
          text(out, "<html><body><p>" + SPOKE.repeat(20));
          repeat(out, "<a href='x", 1_000_000);
        });
    write(
        "paragraphs-200000.html",
        out -> {
          text(out, "<html><body>");
          repeat(out, "<div class=a><p>" + SPOKE + "</p></div>", 200_000);
        });
  }

  private void mails() throws IOException {
    var header = "From: a@b.org\nTo: c@d.org\nSubject: S\n";
    write(
        "headers-1000000.eml",
        out -> {
          text(out, header);
          repeat(out, "X-A: b\n", 1_000_000);
          text(out, "\n" + SPOKE);
        });
    write(
        "parts-20000-deep.eml",
        out -> {
          text(out, header);
          for (int i = 0; i < 20_000; i++) {
            text(out, "Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
          }
          text(out, "\n" + SPOKE);
        });
    write(
        "mails-5000-deep.eml",
        out -> {
          repeat(out, header + "Content-Type: message/rfc822\n\n", 5000);
          text(out, header + "\n" + SPOKE);
        });
    write(
        "parts-200000.eml",
        out -> {
          text(out, header + "Content-Type: multipart/mixed; boundary=b\n\n");
          repeat(out, "--b\nContent-Type: text/plain\n\na\n", 200_000);
        });
    write(
        "mails-300000-empty.mbox",
        out -> repeat(out, "From a@b.org Thu Mar 17 09:10:42 2005\n\n", 300_000));
  }

  private static byte[] nested(int depth) throws IOException {
    var bytes = depth == 0 ? new byte[20_000_000] : nested(depth - 1);
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < 8; i++) {
        zip.putNextEntry(new ZipEntry(i + (depth == 0 ? ".txt" : ".zip")));
        zip.write(bytes);
      }
    }
    return packed.toByteArray();
  }

  /** Each entity is ten of the one before. */
  private static String entities(String document) {
    var text =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"Tony Blair spoke. \">");
    for (char c = 'b'; c <= 'i'; c++) {
      var before = "&" + (char) (c - 1) + ";";
      text.append("<!ENTITY ").append(c).append(" \"").append(before.repeat(10)).append("\">");
    }
    return text.append("<!ENTITY y SYSTEM \"file:///etc/passwd\">]>").append(document).toString();
  }

  /** Its pages are their own parents, and its table of contents is behind itself. */
  private static String loop() {
    return """
    %PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R/Outlines 1 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R 3 0 R]/Count 1000000000/Parent 2 0 R>> endobj
    3 0 obj <</Type/Page/Parent 3 0 R/Contents[4 0 R 4 0 R]/Resources<</XObject<</X 4 0 R>>>>>> endobj
    4 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 6/Resources<</XObject<</X 4 0 R>>>>>> stream
    /X Do\s
    endstream endobj
    trailer <</Root 1 0 R/Prev 0/Size 5>>
    startxref
    0
    %%EOF
    """;
  }

  private static byte[] tarHeader(String name, long size) {
    var header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644");
    put(header, 124, String.format("%011o", size));
    put(header, 136, "00000000000");
    put(header, 148, "        ");
    header[156] = '0';
    put(header, 257, "ustar");
    put(header, 263, "00");
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format("%06o", sum) + "\0 ");
    return header;
  }

  private static void put(byte[] target, int at, String text) {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, target, at, bytes.length);
  }

  private static void zip(OutputStream out, String name, byte[] bytes) throws IOException {
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
    }
  }

  private static void text(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void repeat(OutputStream out, String text, int times) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      out.write(bytes);
    }
  }

  private void write(String file, Writing writing) throws IOException {
    if (isWanted.test(file)) {
      try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
        writing.to(out);
      }
    }
  }
}
