package org.standoff.opensearch.stored;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.text.Keys;
import org.standoff.words.Inflection;

/**
 * The fields that documents have in a cluster besides those of {@link
 * org.standoff.index.stored.IndexSchema}, and how their terms are made. All of them are in {@code
 * mapping.json}; whoever changes one raises {@link #VERSION}.
 */
public final class ClusterSchema {
  public static final int VERSION = 2;

  /** A kind of document: an entity in an article. */
  public static final String ENTITY = "entity";

  /** A kind of document: what the index as a whole says of itself. */
  public static final String ABOUT = "about";

  /** On entities: the key. */
  public static final String WHO = "who";

  // On every document of an article.
  /** A short stand-in for the key, by which the documents of an article are together. */
  public static final String OF = "article";

  public static final String FILE = "file";
  public static final String FILE_LOWER = "fileLower";
  public static final String SOURCE_LOWER = "sourceLower";

  /** When it was put in, so that what came later is greater. */
  public static final String PUT = "put";

  // On sentences, figures and facts.
  /** In the order of answers within the article. */
  public static final String PLACE = "place";

  /** The number of the sentence. */
  public static final String SENTENCE = "sentence";

  /** What stands for the row in a cursor. */
  public static final String MARK = "mark";

  // On sentences.
  /** Each word once, and each {@link #stem}. */
  public static final String WORD = "word";

  /** The stems at the places of the words. */
  public static final String STEMS = "stems";

  // On articles.
  /** The path, only to be read. */
  public static final String PATH_FILE = "pathFile";

  public static final String PATH_RECORD = "pathRecord";

  // On articles and accounts.
  /** The whole of it, packed. */
  public static final String PACKED = "packed";

  // On what the index says of itself.
  public static final String MODEL = "model";
  public static final String SCHEMA = "schema";
  public static final String GENERATION = "generation";

  /** The words that OpenSearch takes in one piece are at most so long, with room to spare. */
  private static final int LONGEST_WORD = 200;

  private static final int KEPT = 160;
  private static final Pattern SEPARATOR = Pattern.compile(String.valueOf(Keys.SEPARATOR));

  private ClusterSchema() {}

  /** A word where its place counts: the word itself, or a stand-in for a very long one. */
  public static String word(String term) {
    return term.length() <= LONGEST_WORD
        ? term
        : term.substring(0, KEPT) + hash(term).substring(0, LONGEST_WORD - KEPT - 8);
  }

  /** The stem of a word, which no word is. */
  public static String stem(String word) {
    return word("~" + Inflection.stem(word));
  }

  /** The term of a word as it is written, without blanks. */
  public static String spelt(SpeltTerm term) {
    return spelt(term.toString());
  }

  public static String spelt(String term) {
    return word(SEPARATOR.matcher(term).replaceAll("|"));
  }

  /** Thirty-two characters that stand for a text. */
  public static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
