package org.standoff.search;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;

/**
 * Turns paths as a user names them into those that are kept, and back. Kept are paths relative to
 * the library's home when they are below it, absolute ones otherwise, with {@code /} between the
 * parts.
 *
 * @param home the directory in which the library lies
 * @param workingDirectory what the user's relative paths start from
 */
public record ArticleNames(Path home, Path workingDirectory) {
  private static final String STANDARD_INPUT = "-";
  private static final String HOME = ".";

  public ArticleNames {
    home = home.toAbsolutePath().normalize();
    workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  public ArticlePath stored(ArticlePath named) {
    return new ArticlePath(stored(named.file()), named.record());
  }

  public ArticlePath shown(ArticlePath stored) {
    return new ArticlePath(shown(stored.file()), stored.record());
  }

  /** The same article, under the path it is kept by. */
  public AnnotatedArticle stored(AnnotatedArticle annotated) {
    return at(stored(annotated.article().path()), annotated);
  }

  /** The same article, under the path that leads to it from the working directory. */
  public AnnotatedArticle shown(AnnotatedArticle annotated) {
    return at(shown(annotated.article().path()), annotated);
  }

  public static Article at(ArticlePath path, Article article) {
    return article.path().equals(path)
        ? article
        : new Article(
            article.id(),
            path,
            article.details(),
            article.text(),
            article.apart(),
            article.markup());
  }

  private static AnnotatedArticle at(ArticlePath path, AnnotatedArticle annotated) {
    return annotated.article().path().equals(path)
        ? annotated
        : new AnnotatedArticle(
            at(path, annotated.article()),
            annotated.sentences(),
            annotated.entities(),
            annotated.mentions(),
            annotated.figures(),
            annotated.facts(),
            annotated.model());
  }

  /** A file or folder as it is kept; the home itself is {@code .}. */
  public String stored(String named) {
    if (named.equals(STANDARD_INPUT)) {
      return named;
    }
    try {
      var file = workingDirectory.resolve(named).normalize();
      if (!file.startsWith(home)) {
        return slashes(file);
      }
      return file.equals(home) ? HOME : slashes(home.relativize(file));
    } catch (InvalidPathException notAPathHere) {
      return named;
    }
  }

  private String shown(String stored) {
    if (stored.equals(STANDARD_INPUT) || home.equals(workingDirectory)) {
      return stored;
    }
    try {
      var file = home.resolve(stored);
      boolean near = file.startsWith(workingDirectory) || workingDirectory.startsWith(home);
      boolean relative = near && (file.startsWith(home) || file.startsWith(workingDirectory));
      return slashes(relative ? workingDirectory.relativize(file) : file);
    } catch (InvalidPathException notAPathHere) {
      return stored;
    }
  }

  /** What a path may be kept as: a file or folder, or something in a file. */
  public Set<String> candidates(String named) {
    Set<String> candidates = new LinkedHashSet<>();
    for (var reading : ArticlePath.readings(named)) {
      candidates.add(Keys.of(stored(reading)));
    }
    return candidates;
  }

  /**
   * All that an article is within: its key, what holds it in its file, that and the folders above.
   */
  public static Set<String> within(ArticlePath stored) {
    Set<String> within = new LinkedHashSet<>();
    within.add(Keys.of(stored));
    stored.holders().forEach(holder -> within.add(Keys.of(holder)));
    var file = stored.file();
    within.add(Keys.bounded(file));
    if (file.equals(STANDARD_INPUT)) {
      return within;
    }
    for (int slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      within.add(Keys.bounded(file.substring(0, slash)));
    }
    within.add(file.startsWith("/") ? "/" : HOME);
    return within;
  }

  private static String slashes(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }
}
