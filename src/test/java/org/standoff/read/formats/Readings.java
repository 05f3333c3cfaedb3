package org.standoff.read.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;

/** A sink that keeps what it is given. */
final class Readings implements ReadingSink {
  final List<Article> articles = new ArrayList<>();
  final List<Rejection> rejections = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();

  static Readings of(Path... paths) throws IOException {
    return of(new byte[0], List.of(paths).stream().map(Path::toString).toArray(String[]::new));
  }

  static Readings of(byte[] standardInput, String... paths) throws IOException {
    var readings = new Readings();
    Formats.reader(new ByteArrayInputStream(standardInput)).read(List.of(paths), readings);
    return readings;
  }

  @Override
  public void article(Article article) {
    articles.add(article);
  }

  @Override
  public void rejection(Rejection rejection) {
    rejections.add(rejection);
  }

  @Override
  public void notice(Notice notice) {
    notices.add(notice);
  }
}
