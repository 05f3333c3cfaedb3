package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.prose.Gender;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.Article;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/** Takes names as they were found and cuts off what addresses their bearers. */
final class NamingReader {
  /** How many words before a name may tell who it is: "Foreign Ministry spokeswoman". */
  private static final int WORDS_BEFORE = 2;

  /** What the name right behind says the name of. */
  private final Set<String> bands = WordTable.of(Locale.ENGLISH, "organizations").words("named");

  /** Words that are given names, too. */
  private final Set<String> givenWords = WordTable.of(Locale.ENGLISH, "given-names").words("words");

  private final Set<String> kin = WordTable.of(Locale.ENGLISH, "persons").words("kin");

  /** What a name is to the word that it is the name of. */
  private static final Set<String> BESIDE = Set.of("appos", "flat", "flat:name", "nmod:desc");

  private final PersonNouns nouns;

  NamingReader(PersonNouns nouns) {
    this.nouns = nouns;
  }

  /** The names and the doubtful ones among them, in order. */
  List<Naming> read(Article article, Prose prose, Optional<Syntax> syntax, NameFinder.Found found) {
    var whole = article.whole();
    List<Naming> namings = new ArrayList<>(found.names().size());
    for (var name : found.names()) {
      var naming = read(whole, prose, name, false);
      boolean isBand = syntax.filter(grammar -> isBand(prose, grammar, naming)).isPresent();
      namings.add(isBand ? naming.withType(EntityType.ORGANIZATION) : naming);
    }
    for (var name : found.doubtful()) {
      var naming = read(whole, prose, name, true);
      if (mayBePerson(prose, naming)) {
        namings.add(naming);
      }
    }
    namings.sort(Comparator.comparing(Naming::span));
    return namings;
  }

  /** "The Islamist group Boko Haram" is no person; "the company Musk founded" is not Musk. */
  private boolean isBand(Prose prose, Syntax syntax, Naming naming) {
    int first = naming.first();
    return naming.type() == EntityType.PERSON
        && first < naming.end()
        && bands.contains(prose.word(first - 1))
        && prose.sentenceOf(first - 1) == prose.sentenceOf(first)
        && syntax
            .top(prose.span(new Words(first, naming.end())))
            .filter(word -> BESIDE.contains(syntax.fullRelation(word)))
            .isPresent();
  }

  /** No person is "the Alpha", nor just "Mrs". */
  private boolean mayBePerson(Prose prose, Naming naming) {
    boolean named = naming.words().stream().anyMatch(word -> !nouns.isHonorific(word));
    return naming.type() == EntityType.PERSON
        && named
        && !prose.isTagged(naming.first() - 1, "DET");
  }

  private Naming read(String text, Prose prose, Name name, boolean isDoubtful) {
    int first = prose.tokenAt(name.span().start());
    int end = first;
    while (end < prose.size() && prose.span(end).start() < name.span().end()) {
      end++;
    }
    int begin = afterOpening(prose, first, end, name.type());
    int start = name.type() == EntityType.PERSON ? afterAddress(prose, begin, end) : begin;
    var span =
        start == first ? name.span() : new Span(prose.span(start).start(), name.span().end());
    var surface = span.of(text);
    var words = Spelling.words(surface);
    return new Naming(
        name.type(),
        span,
        name.sentence(),
        name.score(),
        surface,
        words.isEmpty() ? List.of(surface) : words,
        start,
        end,
        isDoubtful,
        name.type() == EntityType.PERSON ? gender(prose, start) : Optional.empty(),
        kin.contains(prose.word(start - 1)));
  }

  /**
   * The token after a word that is capitalised only because it opens a sentence: "Mocking Hollande
   * as ...", "Especially Nigeria Street".
   */
  private int afterOpening(Prose prose, int first, int end, EntityType type) {
    boolean opens = end - first > 1 && first == prose.sentenceStart(first);
    boolean cut =
        opens
            && switch (type) {
              case PERSON -> isNoNoun(prose.tag(first)) && !isGiven(prose, first);
              case LOCATION -> prose.isTagged(first, "ADV") || prose.isTagged(first, "ADP");
              case ORGANIZATION, GROUP, MISC -> false;
            };
    return cut && prose.isCapitalised(first + 1) ? first + 1 : first;
  }

  /** "Will" of "Will Harker", but not where it asks. */
  private boolean isGiven(Prose prose, int first) {
    return givenWords.contains(prose.word(first)) && !prose.is(prose.sentenceEnd(first) - 1, "?");
  }

  private static boolean isNoNoun(String tag) {
    return switch (tag) {
      case "VERB", "AUX", "ADV", "ADP", "SCONJ", "CCONJ", "PRON" -> true;
      default -> false;
    };
  }

  /** The token after "Mr." or "Prime Minister"; the first one when nothing else is left. */
  private int afterAddress(Prose prose, int first, int end) {
    int start = first;
    while (start < end && (nouns.isHonorific(prose.word(start)) || prose.is(start, "."))) {
      start++;
    }
    return start < end && prose.isWord(start) ? start : first;
  }

  private Optional<Gender> gender(Prose prose, int first) {
    int words = 0;
    for (int token = first - 1; words < WORDS_BEFORE; token--) {
      if (prose.is(token, ".")) {
        continue;
      }
      var gender = nouns.gender(prose.word(token));
      boolean tells = prose.isCapitalised(token) || nouns.isPerson(prose.word(token));
      if (gender.isPresent() && tells) {
        return gender;
      }
      if (!prose.isTagged(token, "PROPN") && !prose.isTagged(token, "NOUN")) {
        return Optional.empty();
      }
      words++;
    }
    return Optional.empty();
  }
}
