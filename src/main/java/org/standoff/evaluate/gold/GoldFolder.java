package org.standoff.evaluate.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.standoff.evaluate.AsRead;
import org.standoff.evaluate.Marked;

/** A folder of gold articles: {@code NAME.txt} and {@code NAME.json}, in order of their names. */
public final class GoldFolder {
  private static final String COUNT_ONLY = "COUNT-ONLY";
  private static final String GOLD = ".json";

  private GoldFolder() {}

  /**
   * The articles of a folder.
   *
   * @throws IOException if there are none, or one of them cannot be read; the message says where
   */
  public static List<Marked<Gold>> read(Path folder) throws IOException {
    List<Path> files;
    try (var entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(GOLD)).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": no gold articles: NAME.txt and NAME.json are a pair");
    }
    List<Marked<Gold>> articles = new ArrayList<>();
    for (var file : files) {
      var fileName = file.getFileName().toString();
      var name = fileName.substring(0, fileName.length() - GOLD.length());
      var article = AsRead.file(file.resolveSibling(name + ".txt")).getFirst();
      articles.add(new Marked<>(name, article, GoldFile.read(file, article.text())));
    }
    return articles;
  }

  /**
   * Whether a folder holds a file {@code COUNT-ONLY}: its articles are kept unread, so that they go
   * on telling how good the program is on what nobody has looked at.
   */
  public static boolean isCountedOnly(Path folder) {
    return Files.exists(folder.resolve(COUNT_ONLY));
  }
}
