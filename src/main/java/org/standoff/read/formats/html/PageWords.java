package org.standoff.read.formats.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;

/** What the words of a page give away: those of its classes and ids, and those of its lines. */
final class PageWords {
  private static final WordTable TABLE = WordTable.of(Locale.of("mul"), "pages");

  private static final Set<String> CHAFF = TABLE.words("chaff");
  private static final List<String> CHAFF_PHRASES = phrases("chaff phrases");
  private static final List<String> BODY = phrases("body");
  private static final List<String> UNSEEN = phrases("unseen");
  private static final List<String> BESIDE_TITLE = phrases("beside titles");
  private static final List<String> SITE = phrases("names of sites");
  private static final List<String> SAID_FIRST = phrases("said to the reader");
  private static final List<String> SAID = phrases("said to the reader anywhere");
  private static final Set<String> INVITING = TABLE.words("inviting");
  private static final Set<String> NETWORKS = TABLE.words("networks");
  private static final Set<String> OF_COOKIES = TABLE.words("of cookies");
  private static final Set<String> OF_PICTURES = TABLE.words("of pictures");
  private static final List<String> STAMPS = phrases("stamps");
  private static final List<String> ENDS = phrases("ends");

  /** How long a line is, in characters, that may speak to the reader. */
  private static final int LINE = 250;

  /** How long one is, in characters, that may be a stamp or the heading of what comes after. */
  private static final int SHORT_LINE = 60;

  /** How long a notice is, in characters. */
  private static final int NOTICE = 1_000;

  private static final int COLON = 24;

  /** Where a name of a class begins a new word within it: "articleBody". */
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  /** Names that say how something looks or that it lacks something: "field-label-hidden". */
  private static final Pattern LOOKS =
      Pattern.compile(
          "(?:label|margin|padding|mg|pd|has|with|no|is|not|js|elementor|wp|vc|wpb)[-_]+\\w\\S*|hidden-\\S+|\\w+-hidden-\\S+");

  private static final Pattern COOKIES = Pattern.compile("(?i)\\bcookies?\\b");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private PageWords() {}

  private static List<String> phrases(String section) {
    return TABLE.rows(section).stream().map(row -> row.cell(0)).toList();
  }

  /** The word of a class, id or role by which an element is no part of an article, if one is. */
  static Optional<String> chaff(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    var names = HUMP.matcher(LOOKS.matcher(names(element)).replaceAll(" ")).replaceAll("-");
    for (var name : BLANKS.split(names.toLowerCase(Locale.ROOT), -1)) {
      var words = NO_LETTERS.matcher(name).replaceAll(" ").strip();
      for (var word : words.split(" ", -1)) {
        if (CHAFF.contains(word)) {
          return Optional.of(word);
        }
      }
      for (var phrase : CHAFF_PHRASES) {
        if (holds(words, phrase)) {
          return Optional.of(phrase);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether an element is called the holder of an article's text. */
  static boolean isBody(Element element) {
    return isCalled(element, BODY);
  }

  /** Whether an element is called one that only those have who do not see the page. */
  static boolean isUnseen(Element element) {
    return element.hasClass("hidden") || isCalled(element, UNSEEN);
  }

  /** Whether a part of a heading is called a line above or below the title. */
  static boolean isBesideTitle(Element element) {
    return isCalled(element, BESIDE_TITLE);
  }

  /** Whether an element is called the name of the site. */
  static boolean isSiteName(Element element) {
    return isCalled(element, SITE);
  }

  private static boolean isCalled(Element element, List<String> phrases) {
    if (element.attributesSize() == 0) {
      return false;
    }
    var names = HUMP.matcher(names(element)).replaceAll("-").toLowerCase(Locale.ROOT);
    for (var name : BLANKS.split(names, -1)) {
      var words = NO_LETTERS.matcher(name).replaceAll(" ").strip();
      for (var phrase : phrases) {
        if (holds(words, phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String names(Element element) {
    return element.className() + " " + element.id() + " " + element.attr("role");
  }

  private static boolean holds(String words, String phrase) {
    return (" " + words + " ").contains(" " + phrase + " ");
  }

  /** Whether a line speaks to the reader of the page, or of a picture, and is not the article's. */
  static boolean isService(String line) {
    if (line.length() > LINE) {
      return false;
    }
    var folded = Fold.fold(line);
    var first = folded.split(" ", 2)[0];
    int colon = line.indexOf(':');
    return begins(folded, SAID_FIRST)
        || SAID.stream().anyMatch(phrase -> holds(folded, phrase))
        || (INVITING.contains(first) && NETWORKS.stream().anyMatch(name -> holds(folded, name)))
        || (colon > 0 && colon < COLON && OF_PICTURES.contains(first))
        || line.startsWith("©")
        || (line.length() <= SHORT_LINE && begins(folded, STAMPS));
  }

  /** Whether a text is about cookies. */
  static boolean isAboutCookies(String text) {
    return COOKIES.matcher(text).find();
  }

  /** Whether a text is what a page says of its own cookies. */
  static boolean isOfCookies(String text) {
    return text.length() <= NOTICE
        && isAboutCookies(text)
        && OF_COOKIES.stream()
            .anyMatch(new HashSet<>(List.of(Fold.fold(text).split(" ", -1)))::contains);
  }

  /** Whether a line is the heading of what follows an article. */
  static boolean isEnd(String line) {
    return line.length() < SHORT_LINE && begins(Fold.fold(line), ENDS);
  }

  private static boolean begins(String folded, List<String> phrases) {
    return phrases.stream()
        .anyMatch(phrase -> folded.equals(phrase) || folded.startsWith(phrase + " "));
  }
}
