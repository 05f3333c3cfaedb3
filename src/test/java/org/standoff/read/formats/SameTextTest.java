package org.standoff.read.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standoff.read.formats.Packs.bytes;
import static org.standoff.read.formats.Packs.files;
import static org.standoff.read.formats.Packs.gzip;
import static org.standoff.read.formats.Packs.sevenZip;
import static org.standoff.read.formats.Packs.tar;
import static org.standoff.read.formats.Packs.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.standoff.annotate.ModelFiles;
import org.standoff.annotate.NamesChoice;
import org.standoff.annotate.ParallelAnnotator;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;

/** The same text has the same mentions, whatever it comes in. */
class SameTextTest {
  private static final List<String> PARAGRAPHS =
      List.of(
          "Ann Lee, the mayor of Oslo, flew to Bergen on Monday to meet the prime minister.",
          "She told reporters that Norway would spend 40 million euros on the new harbour.",
          "Bob Ray of Acme Shipping said the company had not been asked for its opinion yet.");

  private static final String TEXT = String.join("\n\n", PARAGRAPHS);
  private static final String HTML = "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
  private static final String MAIL =
      "From: Desk <desk@example.org>\nSubject: Harbour\nMessage-ID: <1@a>\n\n" + TEXT + "\n";

  @TempDir private Path folder;

  private static Map<String, byte[]> corpus() throws IOException {
    var page = "<html><head><title></title></head><body><article>" + HTML + "</article></body>";
    var crawl =
        "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: "
            + page.length()
            + "\r\n\r\n"
            + page
            + "\r\n\r\n";
    Map<String, byte[]> corpus = new LinkedHashMap<>();
    corpus.put("a.txt", bytes(TEXT));
    corpus.put("b.txt.gz", gzip(bytes(TEXT)));
    corpus.put("c.zip", zip(files("a.txt", TEXT)));
    corpus.put("d.tar.gz", gzip(tar(files("a.txt", TEXT))));
    corpus.put("e.7z", sevenZip(files("a.txt", TEXT)));
    corpus.put("f.eml", bytes(MAIL));
    corpus.put("g.mbox", bytes("From a@b.org Thu Mar 17 09:10:42 2005\n" + MAIL));
    corpus.put(
        "h.rss",
        bytes("<rss><item><description><![CDATA[" + HTML + "]]></description></item></rss>"));
    corpus.put("i.html", bytes(page));
    corpus.put("j.warc.gz", gzip(bytes(crawl)));
    corpus.put("k.zip", zip(Map.of("l.zip", zip(Map.of("m.eml", bytes(MAIL))))));
    return corpus;
  }

  /** Annotates what is read, and keeps the mentions of each article. */
  private static final class Mentions implements ReadingSink, ParallelAnnotator.Receiver {
    private final Map<String, List<String>> mentions = new LinkedHashMap<>();
    private ParallelAnnotator annotator;

    @Override
    public void article(Article article) throws IOException {
      annotator.annotate(article);
    }

    @Override
    public void annotated(AnnotatedArticle annotated) {
      mentions.put(
          annotated.article().path().toString(),
          annotated.mentions().stream()
              .map(mention ->
                  annotated.article().text().substring(mention.span().start(), mention.span().end())
                      + " "
                      + mention.form())
              .toList());
    }

    @Override
    public void failed(Article article, String reason) {
      throw new AssertionError(article.path() + ": " + reason);
    }

    @Override
    public void rejection(Rejection rejection) {
      throw new AssertionError(rejection);
    }

    @Override
    public void notice(Notice notice) {
      throw new AssertionError(notice);
    }
  }

  @Test
  void theSameTextHasTheSameMentions() throws IOException {
    for (var file : corpus().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    var models = new ModelFiles(NamesChoice.Bundled.OPEN, 0, Set.of());
    var found = new Mentions();
    try (var annotator = new ParallelAnnotator(models.load(SharedModels.BUNDLED), 1, found)) {
      found.annotator = annotator;
      Formats.reader(InputStream.nullInputStream()).read(List.of(folder.toString()), found);
      annotator.finish();
    }
    var plain = found.mentions.values().iterator().next();
    assertThat(plain).contains("Ann Lee NAME", "Oslo NAME", "Bob Ray NAME");
    assertThat(found.mentions).hasSize(corpus().size());
    assertThat(found.mentions.values()).allSatisfy(of -> assertThat(of).isEqualTo(plain));
  }
}
