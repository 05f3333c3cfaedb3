package org.standoff.read.members;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.TreeMap;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;

/** A file that was fetched from the web. */
public final class Fetched {
  private final String fileName;
  private final Optional<String> url;
  private final Optional<Charset> charset;
  private final byte[] bytes;

  /**
   * A file.
   *
   * @param fileName what it would be called
   * @param url where it was; that is the address of its articles, whatever they say
   * @param charset that its server told
   * @param bytes which nobody changes
   */
  public Fetched(String fileName, Optional<String> url, Optional<Charset> charset, byte[] bytes) {
    this.fileName = fileName;
    this.url = url;
    this.charset = charset;
    this.bytes = bytes;
  }

  String fileName() {
    return fileName;
  }

  Optional<String> url() {
    return url;
  }

  Optional<Charset> charset() {
    return charset;
  }

  InputStream bytes() {
    return new ByteArrayInputStream(bytes);
  }

  /** Passes on articles, with the address. */
  ReadingSink giving(ReadingSink sink) {
    return new ReadingSink() {
      @Override
      public void article(Article article) throws IOException {
        sink.article(addressed(article));
      }

      @Override
      public void rejection(Rejection rejection) throws IOException {
        sink.rejection(rejection);
      }

      @Override
      public void notice(Notice notice) throws IOException {
        sink.notice(notice);
      }

      @Override
      public void began(ArticlePath member) throws IOException {
        sink.began(member);
      }

      @Override
      public void ended() throws IOException {
        sink.ended();
      }
    };
  }

  private Article addressed(Article article) {
    var said = article.details();
    var metadata = new TreeMap<>(said.metadata());
    said.url()
        .filter(own -> url.isPresent() && !url.get().equals(own))
        .ifPresent(own -> metadata.put("canonicalUrl", own));
    var details =
        new Details(
            said.source(),
            url.or(said::url),
            said.title(),
            said.byline(),
            said.published(),
            said.language(),
            metadata);
    return new Article(
        article.id(), article.path(), details, article.text(), article.apart(), article.markup());
  }
}
