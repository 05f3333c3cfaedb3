package org.standoff.query.asked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.query.AnswerKind;
import org.standoff.query.Sought;
import org.standoff.text.Fold;

/**
 * Takes questions in English apart: a question is compared with templates, word by word and in any
 * case, and the first that fits decides.
 */
public final class Questions {
  /** Questions with more words ask for no mention, and are not compared with every template. */
  private static final int MOST_WORDS = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The lists of words that the templates speak of. */
  private static final Map<String, Set<String>> VOCABULARY =
      vocabulary(
          """
          IS        is are was were has have gets get
          DO        do does did has have can could will would might
          BEEN      been being ever also even
          MENTIONED mentioned mentionned named cited referenced discussed featured covered
          TALKED    talked spoken written told reported
          APPEAR    appear appears appeared occur occurs occurred feature features figure figures
          COME      come comes came show shows turn turns crop crops pop pops
          MENTION   mention mentions mentioned mentioning name names named naming cite cites cited
          MENTION   citing reference references referenced discuss discusses discussed discussing
          MENTION   contain contains containing include includes including feature features
          MENTION   featuring cover covers covering
          CITES     mention mentions mentioned cites cited references referenced discusses discussed
          SPEAK     talk talks talked talking speak speaks spoke speaking write writes wrote writing
          SPEAK     report reports reported reporting refer refers referred referring tell tells is
          SPEAK     are was were
          OF        of about to on for with
          ABOUT     about on
          TEXT      article articles text texts story stories news file files document documents
          TEXT      piece pieces report reports passage passages sentence sentences paragraph
          TEXT      paragraphs part parts place places source sources paper papers author authors
          TEXT      line lines ones it they you
          TEXT      anyone anybody someone somebody anything something
          MENTIONS  mention mentions reference references occurrence occurrences appearance
          MENTIONS  appearances instance instances passage passages sentence sentences article
          MENTIONS  articles story stories place places text texts coverage everything anything
          MENTIONS  something information more
          PASSAGES  passages sentences articles stories places texts
          EVERY     all every each any the some a an
          THE       the this these that those your my our any all
          SHOW      show find list give get display print see search look tell fetch locate
          ME        me us out
          CAN       can could do would might should will
          I         i we one you
          READ      read hear learn
          FIND      find see get
          WHERE     where wherever
          WHICH     which what
          THAT      that which who where
          WHO       who what which anybody anyone somebody someone anything something
          IN        in within across throughout inside from
          HERE      article articles text texts news file files document documents story stories
          HERE      corpus collection archive folder pile index report reports paper papers sources
          """);

  private static final List<Template> WHERE =
      templates(
          """
          where IS NAME (BEEN) (BEEN) MENTIONED
          where IS NAME (BEEN) (BEEN) TALKED OF
          where IS NAME (BEEN) (BEEN) referred to
          where IS NAME (BEEN) (BEEN) brought up
          where IS there (EVERY) MENTIONS OF NAME
          where IN (THE) TEXT IS NAME (BEEN) MENTIONED
          where DO NAME (BEEN) (BEEN) APPEAR
          where DO NAME (BEEN) COME up
          where DO NAME (BEEN) get (BEEN) MENTIONED
          where DO NAME be MENTIONED
          where DO (THE) (news) TEXT (BEEN) MENTION NAME
          where DO (THE) (news) TEXT (BEEN) SPEAK OF NAME
          where CAN I (FIND) (EVERY) MENTIONS OF NAME
          where CAN I READ (more) ABOUT NAME
          where CAN I FIND NAME (BEEN) MENTIONED
          where CAN I FIND NAME
          (in) WHICH (of) (THE) (news) TEXT IS NAME (BEEN) (BEEN) MENTIONED
          (in) WHICH (of) (THE) (news) TEXT DO NAME (BEEN) APPEAR
          (in) WHICH (of) (THE) (news) TEXT DO NAME (BEEN) COME up
          WHICH (of) (THE) (news) TEXT (DO) MENTION NAME
          WHICH (of) (THE) (news) TEXT (DO) SPEAK OF NAME
          WHO CITES NAME
          WHO (IS) SPEAK OF NAME
          IS NAME (BEEN) (BEEN) MENTIONED
          IS there (EVERY) MENTIONS OF NAME
          DO (THE) (news) TEXT (BEEN) MENTION NAME
          DO (THE) (news) TEXT (BEEN) SPEAK OF NAME
          DO NAME (BEEN) APPEAR
          SHOW (for) (ME) (EVERY) (of) (the) MENTIONS OF NAME
          SHOW (for) (ME) (EVERY) (of) (the) MENTIONS (THAT) MENTION NAME
          SHOW (for) (ME) (EVERY) (of) (the) MENTIONS (THAT) SPEAK OF NAME
          SHOW (for) (ME) (EVERY) (of) (the) MENTIONS (in) THAT NAME IS (BEEN) MENTIONED
          SHOW (for) (ME) (EVERY) (of) (the) MENTIONS (in) THAT NAME APPEAR
          SHOW (for) (ME) WHERE NAME IS (BEEN) (BEEN) MENTIONED
          SHOW (for) (ME) WHERE NAME APPEAR
          SHOW (for) (ME) WHERE NAME COME up
          SHOW (for) (ME) WHO CITES NAME
          (EVERY) (the) MENTIONS of NAME
          (EVERY) (the) MENTIONS to NAME
          (EVERY) (the) PASSAGES (THAT) MENTION NAME
          (EVERY) (the) PASSAGES ABOUT NAME
          WHERE NAME IS (BEEN) MENTIONED
          WHERE NAME APPEAR
          WHERE NAME COME up
          """);

  private static final List<Template> WHO =
      templates(
          """
          what IS known about NAME
          what DO you know about NAME
          who IS NAME
          what IS NAME
          WHICH person IS NAME
          who exactly IS NAME
          who NAME is
          SHOW me who NAME is
          SHOW (me) (more) about NAME
          describe NAME
          """);

  /** Where to look, which the paths of the command say. */
  private static final List<Template> PLACE =
      templates(
          """
          NAME IN (all) (of) (THE) (news) HERE
          NAME here
          NAME anywhere
          NAME somewhere
          NAME exactly
          NAME please
          NAME at all
          NAME by name
          """);

  /** What people say before a question. */
  private static final List<Template> COURTESY =
      templates(
          """
          please NAME
          kindly NAME
          hello NAME
          hi NAME
          and NAME
          so NAME
          CAN you NAME
          i want to NAME
          i would like to NAME
          i'd like to NAME
          let me NAME
          tell me NAME
          """);

  private static final Map<String, List<String>> CONTRACTIONS =
      Map.of(
          "where's", List.of("where", "is"),
          "wheres", List.of("where", "is"),
          "where're", List.of("where", "are"),
          "who's", List.of("who", "is"),
          "what's", List.of("what", "is"));

  /** Words before a name that are no part of it. */
  private static final List<Template> INTRODUCTIONS =
      templates(
          """
          the name NAME
          the word NAME
          the term NAME
          the person NAME
          """);

  private Questions() {}

  /**
   * What a question asks for.
   *
   * @throws IllegalArgumentException if it asks for nothing, or at too great a length
   */
  public static Asked parse(String question) {
    var words = words(question);
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException(
          "the question has more than " + MOST_WORDS + " words: ask for one thing at a time");
    }
    var plain = strip(strip(words, COURTESY), PLACE);
    var sought = SoughtQuestions.of(plain);
    return name(plain, WHERE)
        .<Asked>map(name -> new Asked.Where(name, sought))
        .or(() -> sought.map(closest -> who(plain, closest)))
        .orElseThrow(() ->
            new IllegalArgumentException(
                "\"" + question + "\" asks for nothing: write who, what or where it is about"));
  }

  /** The question as one for whom a name means, if it may be one. */
  private static Asked who(List<String> plain, Sought sought) {
    boolean mayBe = sought.answer() != AnswerKind.FIGURE && sought.answer() != AnswerKind.SAYING;
    var name = mayBe ? name(plain, WHO) : Optional.<String>empty();
    return name.<Asked>map(of -> new Asked.Who(of, sought)).orElse(new Asked.Closest(sought));
  }

  private static Optional<String> name(List<String> plain, List<Template> templates) {
    return templates.stream()
        .flatMap(template -> template.match(plain).stream())
        .map(name -> withoutQuotes(String.join(" ", strip(name, INTRODUCTIONS))))
        .filter(name -> !Fold.words(name).isEmpty())
        .findFirst();
  }

  /** The words between blanks, without marks at the end, "where's" as two. */
  private static List<String> words(String question) {
    int end = question.length();
    while (end > 0 && "?!.… \t\r\n".indexOf(question.charAt(end - 1)) >= 0) {
      end--;
    }
    List<String> words = new ArrayList<>();
    for (var word : BLANKS.split(question.substring(0, end).strip(), -1)) {
      words.addAll(CONTRACTIONS.getOrDefault(Template.plain(word), List.of(word)));
    }
    return words;
  }

  /**
   * The words without what any of the templates has around the name, as often as it stands there.
   */
  private static List<String> strip(List<String> words, List<Template> around) {
    var stripped = words;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var template : around) {
        var rest = template.match(stripped);
        if (rest.isPresent()) {
          stripped = rest.get();
          changed = true;
        }
      }
    }
    return stripped;
  }

  private static String withoutQuotes(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && "\"“”„«»'‘".indexOf(name.charAt(start)) >= 0) {
      start++;
    }
    // An apostrophe at the end is a quote only if there is one in front.
    var marks = start > 0 ? "\"“”„«»,;:'’" : "\"“”„«»,;:";
    while (end > start && marks.indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(start, end);
  }

  private static Map<String, Set<String>> vocabulary(String lines) {
    Map<String, Set<String>> vocabulary = new HashMap<>();
    lines
        .lines()
        .map(line -> Arrays.asList(line.split(" +")))
        .forEach(line ->
            vocabulary.merge(
                line.getFirst(), Set.copyOf(line.subList(1, line.size())), Questions::union));
    return vocabulary;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    var union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static List<Template> templates(String lines) {
    return lines.lines().map(line -> Template.of(line, VOCABULARY)).toList();
  }
}
