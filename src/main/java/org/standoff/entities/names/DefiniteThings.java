package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/**
 * Which place or organization "the island" and "the company" mean: the one that the article says is
 * such a thing, by its name ("Coron Island"), a word before it ("the city of Arta") or an
 * apposition ("Acme, a firm of three,"). Where it says so of none, a country is "the country" and a
 * town "the city" if the article is about no other, and an organization "the company" if no other
 * was named of late. A doubt is left alone.
 */
public final class DefiniteThings {
  /** The shares of such links that held in documents with marked chains. */
  private static final double SAID = 0.85;

  private static final double SUPPOSED = 0.75;

  private static final int SENTENCES_BACK = 20;
  private static final int LONGEST_APPOSITION = 7;

  /** What share of all namings of its kind is what an article is about. */
  private static final double TOPIC = 0.5;

  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "things");
  private static final Set<String> HEADS = TABLE.words("heads");
  private static final Set<String> COUNTRIES = TABLE.words("country");
  private static final Set<String> TOWNS = TABLE.words("town");
  private static final Set<String> FIRMS = TABLE.words("firm");
  private static final Set<String> VAST = TABLE.words("vast");

  private static final Places PLACES = new Places();

  private final Prose prose;
  private final boolean[] named;

  /** The namings of places and organizations, in order. */
  private final List<Named> things = new ArrayList<>();

  /** What the article says that each of them is. */
  private final Map<Bearer, Set<String>> said = new LinkedHashMap<>();

  private record Named(Bearer bearer, Naming naming) {}

  /** Reads what the names of an article are. */
  public DefiniteThings(NamedArticle article) {
    prose = article.prose();
    named = new boolean[prose.size()];
    for (int i = 0; i < article.namings().size(); i++) {
      var naming = article.namings().get(i);
      var bearer = article.owners().get(i);
      for (int token = naming.first(); token < naming.end(); token++) {
        named[token] = true;
      }
      boolean thing =
          bearer.type() == EntityType.LOCATION || bearer.type() == EntityType.ORGANIZATION;
      if (thing && naming.first() < naming.end()) {
        things.add(new Named(bearer, naming));
        said.computeIfAbsent(bearer, unseen -> new HashSet<>()).addAll(heads(naming));
      }
    }
  }

  private Set<String> heads(Naming naming) {
    Set<String> heads = new HashSet<>();
    var words = naming.words();
    if (words.size() > 1) {
      if (!TOWNS.contains(words.getLast())) {
        add(heads, words.getLast());
      }
      if (prose.is(naming.first() + 1, "of")) {
        add(heads, words.getFirst());
      }
    }
    int before = naming.first() - 1;
    boolean of = prose.is(before, "of");
    if (!named(before)) {
      add(heads, prose.word(of ? before - 1 : before));
    }
    addApposition(heads, naming.end());
    return heads;
  }

  /** "Acme, a small firm,". */
  private void addApposition(Set<String> heads, int comma) {
    boolean article =
        prose.is(comma + 1, "a") || prose.is(comma + 1, "an") || prose.is(comma + 1, "the");
    if (!prose.is(comma, ",") || !article) {
      return;
    }
    int limit = comma + 2 + LONGEST_APPOSITION;
    for (int token = comma + 2; token < limit && isNominal(token); token++) {
      if (!isNominal(token + 1)) {
        add(heads, prose.word(token));
      }
    }
  }

  private static void add(Set<String> heads, String word) {
    if (HEADS.contains(word)) {
      heads.add(word);
    }
  }

  private boolean isNominal(int token) {
    return switch (prose.tag(token)) {
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      default -> prose.isHyphen(token) || prose.isPossessive(token);
    };
  }

  private boolean named(int token) {
    return prose.has(token) && named[token];
  }

  /** The descriptions that have a meaning, in order. */
  public List<DefiniteTitles.Meaning> read() {
    List<DefiniteTitles.Meaning> meanings = new ArrayList<>();
    for (int token = 0; token + 1 < prose.size(); token++) {
      boolean definite = prose.is(token, "the") || prose.is(token, "this");
      int head = token + 1;
      if (definite && HEADS.contains(prose.word(head)) && isAlone(head)) {
        meaning(token, head).ifPresent(meanings::add);
      }
    }
    return meanings;
  }

  /**
   * Whether a head noun is no part of a name or of a longer phrase that says which one is meant.
   */
  private boolean isAlone(int head) {
    int next = head + 1;
    boolean goesOn =
        switch (prose.word(next)) {
          case "of", "for", "in", "at", "that", "which", "where", "who", "-", "to", "on", "with" ->
              true;
          default -> false;
        };
    boolean phrase =
        prose.isTagged(next, "NOUN")
            || prose.isTagged(next, "PROPN")
            || prose.isTagged(next, "ADJ");
    return !named(head) && !named(next) && !goesOn && !phrase && !prose.isCapitalised(head);
  }

  private Optional<DefiniteTitles.Meaning> meaning(int first, int head) {
    var word = prose.word(head);
    var before =
        things.stream()
            .filter(thing -> thing.naming().end() <= first)
            .filter(thing ->
                prose.sentenceOf(thing.naming().first())
                    >= prose.sentenceOf(first) - SENTENCES_BACK)
            .toList();
    var bearer = onlyOneSaid(word, before);
    double score = SAID;
    boolean isSaid = said.values().stream().anyMatch(heads -> heads.contains(word));
    if (bearer.isEmpty() && !isSaid) {
      bearer = supposed(word, first, before);
      score = SUPPOSED;
    }
    double found = score;
    return bearer.map(one -> new DefiniteTitles.Meaning(first, head + 1, one, found));
  }

  private Optional<Bearer> onlyOneSaid(String head, List<Named> before) {
    var bearers =
        before.stream()
            .map(Named::bearer)
            .filter(bearer -> said.get(bearer).contains(head))
            .distinct()
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  private Optional<Bearer> supposed(String head, int token, List<Named> before) {
    if (COUNTRIES.contains(head)) {
      return topic(before.stream().filter(thing -> isCountry(thing.bearer())).toList(), token);
    }
    if (TOWNS.contains(head)) {
      return topic(before.stream().filter(thing -> mayBeTown(thing.bearer())).toList(), token);
    }
    return FIRMS.contains(head)
        ? topic(before.stream().filter(thing -> mayBeFirm(thing.bearer())).toList(), token)
        : Optional.empty();
  }

  private boolean isCountry(Bearer bearer) {
    return bearer.type() == EntityType.LOCATION
        && bearer.namings().stream().anyMatch(naming -> PLACES.isCountry(naming.words()));
  }

  private boolean mayBeTown(Bearer bearer) {
    return bearer.type() == EntityType.LOCATION
        && !isCountry(bearer)
        && said.get(bearer).isEmpty()
        && bearer.namings().stream().noneMatch(naming -> VAST.contains(naming.words().getLast()));
  }

  private boolean mayBeFirm(Bearer bearer) {
    return bearer.type() == EntityType.ORGANIZATION && said.get(bearer).isEmpty();
  }

  /**
   * What is named more than all others, or the only one that was named in this sentence and the one
   * before.
   */
  private Optional<Bearer> topic(List<Named> candidates, int token) {
    Map<Bearer, Integer> counts = new LinkedHashMap<>();
    Set<Bearer> near = new HashSet<>();
    for (var thing : candidates) {
      counts.merge(thing.bearer(), 1, Integer::sum);
      if (prose.sentenceOf(thing.naming().first()) >= prose.sentenceOf(token) - 1) {
        near.add(thing.bearer());
      }
    }
    var most =
        counts.keySet().stream()
            .filter(bearer -> counts.get(bearer) > TOPIC * candidates.size())
            .filter(bearer -> near.isEmpty() || near.contains(bearer))
            .findFirst();
    return most.isEmpty() && near.size() == 1 ? Optional.of(near.iterator().next()) : most;
  }
}
