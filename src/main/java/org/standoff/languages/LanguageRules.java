package org.standoff.languages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.standoff.text.Article;
import org.standoff.text.Details;
import org.standoff.words.Lexicon;

/**
 * Tells the language of an article: English by its words, of which large lists know nearly all; the
 * others by a model, which is asked only where the words do not settle it. May be shared by
 * threads.
 */
public final class LanguageRules implements LanguageFinder {
  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  /** So much of a text is looked at, in characters. */
  private static final int SAMPLE = 4000;

  /** So many words, nearly all of them known, are English whatever a model says. */
  private static final int MANY = 20;

  private static final double NEARLY_ALL = 0.93;

  /**
   * The share of known words that speaks for English, and the one below which it speaks against.
   */
  private static final double MOST = 0.88;

  private static final double FEW = 0.7;

  /**
   * How much more likely than any other language English is at least, where words leave it open.
   */
  private static final double CLEARLY = 1.2;

  /** The same where few words are known. */
  private static final double BY_FAR = 2;

  /** The same where most words are known. */
  private static final double HARDLY = 0.88;

  /**
   * The same where all words are English but for those that begin as names do, which tell no
   * language: models take a short text for the language of its names.
   */
  private static final double BUT_FOR_NAMES = 0.55;

  /** The same where the other language has many short words in common with English. */
  private static final double BESIDE_A_RELATIVE = 0.7;

  /** Languages with "in", "is", "was", "met", "die" and others that are written as English ones. */
  private static final Set<String> RELATIVES = Set.of("nl", "af", "fy", "li", "nds");

  /** So few words are English only if the model says so, too. */
  private static final int A_FEW = 3;

  /** How likely another language is at least. */
  private static final double LEAST = 0.0125;

  /** How much more a language is believed in that the input says it is in. */
  private static final double CLAIMED = 3;

  private final Lexicon lexicon;
  private final Supplier<LanguageModel> model;

  /**
   * Makes the rules.
   *
   * @param model asked for only when it is needed
   */
  public LanguageRules(Lexicon lexicon, Supplier<LanguageModel> model) {
    this.lexicon = lexicon;
    this.model = model;
  }

  @Override
  public Optional<String> language(Article article) {
    var readable = article.readable();
    var text = readable.substring(0, Math.min(readable.length(), SAMPLE));
    var claim =
        Optional.of(article.details().language()).filter(code -> !code.equals(Details.UNKNOWN));
    var words = Words.of(text, lexicon);
    if (words.count() <= 1 && !words.isHan()) {
      return claim;
    }
    if (words.count() >= MANY && words.known() >= NEARLY_ALL) {
      return Optional.of(ENGLISH);
    }
    if (words.isHan()) {
      return Optional.of(CHINESE);
    }
    var likelihoods = new HashMap<>(model.get().likelihoods(text));
    claim.ifPresent(code -> likelihoods.computeIfPresent(code, (_, share) -> share * CLAIMED));
    return told(words, likelihoods);
  }

  private static Optional<String> told(Words words, Map<String, Double> likelihoods) {
    double english = likelihoods.getOrDefault(ENGLISH, 0.0);
    var other =
        likelihoods.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(ENGLISH))
            .max(
                Map.Entry.<String, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()));
    double best = other.map(Map.Entry::getValue).orElse(0.0);
    double needed = needed(words, other.map(Map.Entry::getKey).orElse(ENGLISH));
    boolean open = english >= needed * best;
    if (open && (words.count() > A_FEW || english >= best)) {
      return Optional.of(ENGLISH);
    }
    return open || best < LEAST || english > best ? Optional.empty() : other.map(Map.Entry::getKey);
  }

  /** How much more likely English is at least than another language. */
  private static double needed(Words words, String other) {
    if (words.isEnglishButForNames()) {
      return RELATIVES.contains(other) ? BESIDE_A_RELATIVE : BUT_FOR_NAMES;
    }
    return words.known() >= MOST ? HARDLY : words.known() >= FEW ? CLEARLY : BY_FAR;
  }

  /**
   * What the words of a text show.
   *
   * @param count how many there are, of two letters and more
   * @param known the share of those that are known
   * @param isEnglishButForNames whether there are words that do not begin with a capital letter,
   *     and all of them are English
   * @param isHan whether most letters are Chinese characters, and none are of a Japanese alphabet
   */
  private record Words(int count, double known, boolean isEnglishButForNames, boolean isHan) {
    /** A word that is known from the foreign names and titles in English texts. */
    private static final String FOREIGN = "und";

    /** So many turns in the tree of words lead to those of its like. */
    private static final int TURNS = 5;

    /** What English hangs on a word with an apostrophe. */
    private static final Pattern HUNG_ON =
        Pattern.compile("(n['\u2019]t|['\u2019](s|m|d|re|ve|ll))$");

    static Words of(String text, Lexicon lexicon) {
      int count = 0;
      int known = 0;
      int lower = 0;
      int english = 0;
      int foreign = lexicon.of(FOREIGN).path(TURNS);
      int letters = 0;
      int han = 0;
      boolean kana = false;
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        boolean within = i > start && (c == '\'' || c == '\u2019');
        if (Character.isLetter(c) || within) {
          letters++;
          var script = Character.UnicodeScript.of(c);
          han += script == Character.UnicodeScript.HAN ? 1 : 0;
          kana |=
              script == Character.UnicodeScript.HIRAGANA
                  || script == Character.UnicodeScript.KATAKANA;
          continue;
        }
        if (i - start > 1) {
          count++;
          var word = bare(text.substring(start, i).toLowerCase(Locale.ROOT));
          boolean isKnown = isKnown(word, lexicon);
          known += isKnown ? 1 : 0;
          if (!Character.isUpperCase(text.charAt(start))) {
            lower++;
            english += isKnown && lexicon.of(word).path(TURNS) != foreign ? 1 : 0;
          }
        }
        start = i + 1;
      }
      return new Words(
          count,
          count == 0 ? 0 : (double) known / count,
          lower > 0 && english == lower,
          !kana && 2 * han > letters);
    }

    /** A word without the quotation marks behind it, and without what is hung on. */
    private static String bare(String word) {
      int end = word.length();
      while (!Character.isLetter(word.charAt(end - 1))) {
        end--;
      }
      return HUNG_ON.matcher(word.substring(0, end)).replaceFirst("");
    }

    /** Whether a word is English, or a name; English has no other letters than those of ASCII. */
    private static boolean isKnown(String word, Lexicon lexicon) {
      return word.chars().allMatch(c -> c < 0x80 || c == 0x2019) && lexicon.of(word).path() != 0;
    }
  }
}
