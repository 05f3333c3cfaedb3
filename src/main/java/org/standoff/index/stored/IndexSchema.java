package org.standoff.index.stored;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.standoff.identities.Aliases;
import org.standoff.text.ArticlePath;
import org.standoff.text.Keys;
import org.standoff.text.NumberParts;
import org.standoff.text.Signs;

/**
 * The fields of the documents, and how their terms are made. Whoever changes a field, or what is
 * stored in it, raises {@link #VERSION}.
 */
public final class IndexSchema {
  public static final int VERSION = 17;

  /**
   * The first version that stored annotations as today, so that a rebuild can take them over.
   * Whoever changes {@link StoredAnnotations} or {@link StoredSentence} raises it to the version.
   */
  public static final int ANNOTATIONS_SINCE = 16;

  /** User data of a commit. */
  public static final String SCHEMA = "schema";

  public static final String MODEL = "model";

  // On accounts, which have nothing else and belong to no block.
  /** The path that the account is of. */
  public static final String ACCOUNT = "account";

  /** What that is within, as {@link #WITHIN} has it. */
  public static final String ACCOUNT_WITHIN = "accountWithin";

  /** Stored: a {@link StoredAccount}. */
  public static final String ACCOUNT_STORE = "accountStore";

  // On every document of a block.
  /** What the document is: one of the five below. */
  public static final String DOCUMENT = "document";

  public static final String ARTICLE = "article";

  /** What is claimed of the article, right before it: most who read an article do not need it. */
  public static final String CLAIMS = "claims";

  public static final String SENTENCE = "sentence";
  public static final String FIGURE = "figure";
  public static final String FACT = "fact";

  /** The article's path: the key of its block. */
  public static final String KEY = "key";

  /** The article's path, its file, and every folder above. */
  public static final String WITHIN = "within";

  /** Doc values that sort as answers do: by file, then by record, numbers in it as numbers. */
  public static final String ORDER = "order";

  /** How many documents behind this one the article's document stands. */
  public static final String TO_ARTICLE = "toArticle";

  /** Doc values: the epoch day; none when unknown. */
  public static final String PUBLISHED = "published";

  public static final String LANGUAGE = "language";

  /** Doc values: the publisher, feed or file that the article came from. */
  public static final String SOURCE = "source";

  // On sentences, figures and facts.
  /** Doc values: on those of the title, which stand behind those of the text. */
  public static final String IN_TITLE = "inTitle";

  // On sentences.
  /** The folded words, with positions and offsets from the start of the sentence. */
  public static final String WORDS = "words";

  /**
   * At the position of the first word of each mention or figure: its type or kind, and a {@link
   * #slot}.
   */
  public static final String ANNOTATION = "annotation";

  /** A {@link SpeltTerm} for each word, with the same positions. */
  public static final String SPELT = "spelt";

  /**
   * The {@link Signs} between words as a term: before each word, at its position, and behind the
   * last at the next. Besides, {@link #GOES_ON} at each word that {@link NumberParts#goingOn goes
   * on} with a number.
   */
  public static final String SIGNS = "signs";

  /** A digit is no sign. */
  public static final String GOES_ON = "0";

  /**
   * A term {@code key, form, surface form} for each mention, as often as it occurs, at the position
   * of its first word.
   */
  public static final String MENTION = "mention";

  /** Doc values: the number of its paragraph in the article, from 0. */
  public static final String PARAGRAPH = "paragraph";

  /** Doc values: the keys of all entities mentioned. */
  public static final String ENTITY = "entity";

  /** Terms {@code folded part of a name, key}. */
  public static final String ALIAS = "alias";

  // Few names have a term in the next three, so that to look for one there takes next to no time.
  /** Terms {@code folded acronym, key}, for the acronyms by which articles call an entity. */
  public static final String ACRONYM = "acronym";

  /** Terms {@code key, folded acronym}. */
  public static final String ACRONYM_OF = "acronymOf";

  /** Terms {@code plain key, key} where {@link Aliases#plain} differs from the key. */
  public static final String VARIANT = "variant";

  /** Stored: a {@link StoredSentence}. */
  public static final String SENTENCE_STORE = "sentenceStore";

  // On figures.
  public static final String FIGURE_KIND = "figureKind";
  public static final String UNIT = "unit";
  public static final String SI_UNIT = "siUnit";
  public static final String RANGE = "range";
  public static final String SI_RANGE = "siRange";

  /** The epoch days of a date, first and last. */
  public static final String DAYS = "days";

  /** Doc values: kind and unit, within which values can be compared. */
  public static final String SCALE = "scale";

  /** Doc values: the lower end of the value as a sortable number; none when there is no value. */
  public static final String LOW = "low";

  /** The folded words of what is counted. */
  public static final String OF = "of";

  /** The folded words of the sentence, when nothing says what is counted. */
  public static final String BESIDE = "beside";

  /** How many documents before this one the document of its sentence stands. */
  public static final String TO_SENTENCE = "toSentence";

  /** The number of the figure in its sentence, from 0. */
  public static final String NUMBER = "number";

  // On facts, which have NUMBER and TO_SENTENCE too: the number is that in the article.
  public static final String FACT_KIND = "factKind";

  /** The key of the entity that is the subject. */
  public static final String SUBJECT_KEY = "subjectKey";

  /** The folded words of the subject and of its canonical name. */
  public static final String SUBJECT = "subject";

  /** The folded words of the predicate. */
  public static final String PREDICATE = "predicate";

  /** The folded words of the object and of the arguments. */
  public static final String OBJECT = "object";

  /** The keys of the entities mentioned in the object. */
  public static final String OBJECT_KEY = "objectKey";

  /** Doc values: the lower, the earlier in a list of facts. */
  public static final String RANK = "rank";

  /** Doc values: the score in millionths. */
  public static final String SCORE = "score";

  /** On a quotation that is a part of a longer one of the same speaker. */
  public static final String PART = "part";

  /** The folded words of the sentences of what was said, and of the one before them. */
  public static final String NEARBY = "nearby";

  // On articles.
  public static final String ID = "id";

  /** The folded words of its title. */
  public static final String TITLE = "title";

  /** The folded words of its byline. */
  public static final String BYLINE = "byline";

  /** One term, a hash of key, content and model: whether an article is unchanged. */
  public static final String STATE = "state";

  /** Stored, and read by every later version: see {@link StoredArticle}. */
  public static final String HEAD = "head";

  public static final String TEXT = "text";
  public static final String LAYOUT = "layout";

  /** Doc values: a {@link StoredSketch}. */
  public static final String SKETCH = "sketch";

  // On claims.
  /** Stored: a {@link StoredAnnotations}. */
  public static final String ANNOTATIONS = "annotations";

  public static final FieldType WORDS_TYPE =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true, false);
  public static final FieldType ANNOTATION_TYPE =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
  public static final FieldType TERM_TYPE = type(IndexOptions.DOCS, false, true);

  private IndexSchema() {}

  /**
   * Bytes that sort as the articles of an answer do: file by file, and the records of one file with
   * the numbers in their names as numbers, so that record 10 comes after record 9.
   */
  public static String order(ArticlePath stored) {
    var order = new StringBuilder(Keys.bounded(stored.file())).append('\0');
    stored.record().ifPresent(record -> appendNaturally(order, Keys.bounded(record)));
    return order.append('\0').append(Keys.bounded(stored.record().orElse(""))).toString();
  }

  /** The file of an article by what it is sorted by; empty if that cannot be told. */
  public static Optional<String> file(String order) {
    var file = order.substring(0, order.indexOf('\0'));
    return Keys.isCut(file) ? Optional.empty() : Optional.of(file);
  }

  /** Digits get their number before them, so that longer numbers sort after shorter ones. */
  private static void appendNaturally(StringBuilder order, String name) {
    for (int i = 0; i < name.length(); ) {
      int end = i;
      while (end < name.length() && isDigit(name.charAt(end))) {
        end++;
      }
      if (end == i) {
        order.append(name.charAt(i++));
        continue;
      }
      while (i < end - 1 && name.charAt(i) == '0') {
        i++;
      }
      order.append('0').append((char) ('0' + end - i)).append(name, i, end);
      i = end;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The term of a mention or figure of a type or kind.
   *
   * @param length in words, at least 1
   */
  public static String slot(String label, int length) {
    return Keys.join(label, Integer.toString(length));
  }

  /** The term of a unit, which may be asked for in any case. */
  public static String unit(String symbol) {
    return Keys.bounded(symbol.toLowerCase(Locale.ROOT));
  }

  /** A score as {@link #SCORE} has it. */
  public static long score(double score) {
    return Math.round(score * 1_000_000);
  }

  public static String hash(BytesRef... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part.bytes, part.offset, part.length);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static FieldType type(IndexOptions options, boolean tokenized, boolean omitNorms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(tokenized);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
