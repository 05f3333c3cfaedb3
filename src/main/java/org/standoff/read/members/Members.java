package org.standoff.read.members;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.read.FileFormat;
import org.standoff.read.FormatClaim;
import org.standoff.read.Input;
import org.standoff.read.Notice;
import org.standoff.read.ReadingFailure;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.SeenNames;
import org.standoff.read.Skipped;
import org.standoff.read.packed.LimitReached;
import org.standoff.read.packed.Metered;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;

/**
 * Reads the things in a container, one after the other. Each ends in articles, or in a rejection or
 * notice that names it; what is wrong with one concerns no other. Used by one thread.
 */
public final class Members {
  /** What systems put into archives beside what people do, and what is hidden. */
  private static final Set<String> LITTER = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  private final Input container;
  private final FileFormat inside;
  private final GuardedSink sink;
  private final SeenNames names = new SeenNames();
  private final Skipped skipped = new Skipped();
  private int given;

  private Members(Input container, FileFormat inside, GuardedSink sink) {
    this.container = container;
    this.inside = inside;
    this.sink = sink;
  }

  /** Hands over the things in a container. */
  public interface Taking {
    /**
     * Takes one after the other out and gives it to {@link Members#read}.
     *
     * @throws IOException if the container breaks off
     */
    void take(Members members) throws IOException;
  }

  /**
   * Reads a container. If it breaks off, what was taken out before stays read.
   *
   * @param inside the formats of what it holds
   * @throws IOException only if the sink does
   */
  public static void read(Input container, FileFormat inside, ReadingSink sink, Taking taking)
      throws IOException {
    var members = new Members(container, inside, new GuardedSink(sink, container.budget()));
    try {
      members.take(taking);
    } catch (SinkFailure failure) {
      // In a container the outermost alone lets it out.
      if (container.depth() > 0) {
        throw failure;
      }
      throw failure.unwrapped();
    }
  }

  private void take(Taking taking) {
    try {
      container.requireShallow();
      taking.take(this);
      if (given == 0) {
        reject("holds nothing to read");
      }
    } catch (SinkFailure failure) {
      throw failure;
    } catch (IOException broken) {
      sink.rejection(ReadingFailure.of(container.name(), OptionalInt.empty(), broken));
    } catch (RuntimeException | StackOverflowError broken) {
      sink.rejection(Rejection.noArticle(container.name(), "is damaged: " + said(broken)));
    }
    skipped.told().ifPresent(told -> sink.notice(Notice.skipped(container.name(), told)));
  }

  /** The container, as messages have it. */
  public String container() {
    return container.name();
  }

  /** Opens what a member holds. */
  public interface Opening {
    /** The bytes; if they cannot be had, the member alone is lost. */
    InputStream open() throws IOException;
  }

  /**
   * Reads a member.
   *
   * @param name as it stands in the container; it leads to no file but in paths of articles
   * @param bytes they need not be read to their end, and are not closed
   * @throws LimitReached if no more may be read
   */
  public void read(String name, Opening bytes) throws LimitReached {
    read(name, Optional.empty(), bytes);
  }

  private void read(String name, Optional<Charset> charset, Opening bytes) throws LimitReached {
    if (isLitter(name)) {
      return;
    }
    given++;
    container.budget().member();
    var unique = names.unique(MemberName.shown(name));
    var path = container.path().member(unique);
    sink.began(path);
    guard(path, () -> read(container.member(unique, bytes.open()).in(charset), unique, sink));
    sink.ended();
    requireMore();
  }

  private void read(Input member, String name, ReadingSink sink) throws IOException {
    if (inside.claim(member) == FormatClaim.NO_ARTICLE) {
      skip(inside.kind(member), name);
    } else if (isTaken(member)) {
      inside.read(member, sink);
    } else {
      skip("." + member.ending(), name);
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Whatever goes wrong with a member is said of it. */
  private void guard(ArticlePath member, Work work) {
    try {
      work.run();
    } catch (SinkFailure failure) {
      throw failure;
    } catch (IOException broken) {
      sink.rejection(ReadingFailure.of(member.toString(), OptionalInt.empty(), broken));
    } catch (RuntimeException | StackOverflowError broken) {
      sink.rejection(Rejection.noArticle(member.toString(), "cannot be read: " + said(broken)));
    }
  }

  /**
   * Reads a member of what can only be read from one end to the other; what is left of it is read
   * over.
   *
   * @throws LimitReached if no more may be read
   */
  public void readInTurn(String name, InputStream bytes) throws LimitReached {
    readInTurn(name, Optional.empty(), bytes);
  }

  /**
   * The same, where the container says in which charset it is.
   *
   * @throws LimitReached if no more may be read
   */
  public void readInTurn(String name, Optional<Charset> charset, InputStream bytes)
      throws LimitReached {
    read(name, charset, () -> bytes);
    readOver(bytes);
  }

  private void readOver(InputStream bytes) throws LimitReached {
    try {
      Metered.unpacked(bytes, container.budget()).transferTo(OutputStream.nullOutputStream());
    } catch (LimitReached reached) {
      throw reached;
    } catch (IOException broken) {
      // Whether the next can still be found, the container will see.
      requireMore();
    }
  }

  /**
   * Reads a record, whose format is known. The rest is as for {@link #readInTurn}.
   *
   * @param id its id or number
   * @param fileName what it would be called as a file; empty if it has no such name
   * @throws LimitReached if no more may be read
   */
  public void readRecord(String id, String fileName, FileFormat format, InputStream bytes)
      throws LimitReached {
    given++;
    container.budget().member();
    guard(
        container.path().inside(id),
        () -> format.read(container.record(id, fileName, bytes), sink));
    requireMore();
    readOver(bytes);
  }

  /**
   * Reads a record that was a file elsewhere. It is taken as a member is.
   *
   * @param id its id or number
   * @throws LimitReached if no more may be read
   */
  public void readFetched(String id, Fetched file) throws LimitReached {
    given++;
    container.budget().member();
    guard(
        container.path().inside(id),
        () ->
            read(
                container.record(id, file.fileName(), file.bytes()).in(file.charset()),
                file.url().orElse(id),
                file.giving(sink)));
    requireMore();
  }

  /** Says that a record cannot be read. */
  public void rejectRecord(String id, String reason) {
    given++;
    sink.rejection(Rejection.noArticle(container.path().inside(id).toString(), reason));
  }

  /** Gives an article that the container itself is, beside what it holds. */
  public void article(Article article) {
    given++;
    sink.article(article);
  }

  /** Whether anything was found in it so far, of whatever kind. */
  public boolean gaveAny() {
    return given > 0;
  }

  /** How many articles were read from it so far. */
  public int articles() {
    return sink.articles();
  }

  /** Says that the container cannot be read, or not to its end. */
  public void reject(String reason) {
    given++;
    sink.rejection(Rejection.noArticle(container.name(), reason));
  }

  /** Says that a member cannot be read. */
  public void reject(String name, String reason) {
    if (!isLitter(name)) {
      given++;
      var path = container.path().member(names.unique(MemberName.shown(name)));
      sink.began(path);
      sink.rejection(Rejection.noArticle(path.toString(), reason));
      sink.ended();
    }
  }

  /** Says that a member of a kind was not read, since it is no article. */
  public void skip(String kind, String name) {
    given++;
    skipped.add(kind, MemberName.shown(name));
  }

  private void requireMore() throws LimitReached {
    if (container.budget().isSpent()) {
      throw new LimitReached("the rest in it was not read");
    }
  }

  /** Whether its content shows that it can be read, or its name says so or says nothing. */
  private boolean isTaken(Input member) {
    return inside.endings().contains(member.ending())
        || !MemberName.hasEnding(member.fileName())
        || inside.claim(member).compareTo(FormatClaim.LIKELY) >= 0;
  }

  private static boolean isLitter(String name) {
    for (var part : name.split("/", -1)) {
      if (LITTER.contains(part)
          || (part.startsWith(".") && !part.equals(".") && !part.equals(".."))) {
        return true;
      }
    }
    return false;
  }

  private static String said(Throwable failure) {
    var message = failure.getMessage();
    return failure instanceof StackOverflowError
        ? "nested too deeply"
        : message == null ? failure.getClass().getSimpleName() : message;
  }
}
