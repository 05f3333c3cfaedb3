package org.standoff.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.standoff.text.WordTable;

/**
 * The small words of Arabic names, folded, as English writes them. May be shared by threads.
 *
 * @param articles by themselves: "al"
 * @param allArticles with those that are said like the letter behind them: "ash"
 * @param servants "servant of" with its article: "abdul"
 * @param allServants with those whose article is said like the letter behind it: "abdur"
 * @param kinship "son of" and the like: "bin"
 */
public record ArabicNames(
    Set<String> articles,
    Set<String> allArticles,
    Set<String> servants,
    Set<String> allServants,
    Set<String> kinship) {
  /** "Servant of" without an article, as all spellings of it are compared. */
  public static final String SERVANT = "abd";

  public ArabicNames {
    articles = Set.copyOf(articles);
    allArticles = Set.copyOf(allArticles);
    servants = Set.copyOf(servants);
    allServants = Set.copyOf(allServants);
    kinship = Set.copyOf(kinship);
  }

  /** Reads their table. */
  public static ArabicNames read() {
    var table = WordTable.of(Locale.ENGLISH, "arabic-names");
    return new ArabicNames(
        table.words("article"),
        both(table.words("article"), table.words("assimilated-article")),
        table.words("servant"),
        both(table.words("servant"), table.words("assimilated-servant")),
        table.words("kinship"));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
