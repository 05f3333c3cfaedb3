package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.entities.names.NamedArticle.Person;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;

/**
 * Whom "the general" means: the one person to whom the article gives that title, by a word before
 * the name or an apposition after it, and who was named shortly before. A title that two persons
 * bear, or that more words set apart ("the general of the rebels"), is left alone.
 */
public final class DefiniteTitles {
  /** How often such a link holds is not measured; this is what pronouns of that kind reach. */
  private static final double SCORE = 0.7;

  private static final int SENTENCES_BACK = 5;
  private static final int LONGEST_TITLE = 6;

  private final Prose prose;
  private final PersonNouns nouns;
  private final boolean[] named;

  /** Each title's last word with its bearers, and the other words of the title as each bears it. */
  private final Map<String, Map<Bearer, Set<String>>> bearers = new HashMap<>();

  /**
   * Who bears which title in an article.
   *
   * @param persons those of its names of persons that count, in order
   */
  public DefiniteTitles(PersonNouns nouns, NamedArticle article, List<Person> persons) {
    prose = article.prose();
    this.nouns = nouns;
    named = new boolean[prose.size()];
    for (var naming : article.namings()) {
      for (int token = naming.first(); token < naming.end(); token++) {
        named[token] = true;
      }
    }
    for (var person : persons) {
      addBefore(person);
      addBehind(person);
    }
  }

  /**
   * A definite title and whom it means.
   *
   * @param first its first token, the article
   * @param end the token after its last
   */
  public record Meaning(int first, int end, Bearer bearer, double score) {}

  /**
   * The titles that have a meaning, in order.
   *
   * @param persons the names of persons in order
   */
  public List<Meaning> read(List<Person> persons) {
    List<Meaning> meanings = new ArrayList<>();
    Map<Bearer, Integer> lastNamed = new HashMap<>();
    int next = 0;
    for (int token = 0; token < prose.size(); token++) {
      while (next < persons.size() && persons.get(next).naming().first() < token) {
        var person = persons.get(next);
        lastNamed.put(person.bearer(), prose.sentenceOf(person.naming().first()));
        next++;
      }
      if (prose.is(token, "the") && !named(token)) {
        at(token, lastNamed).ifPresent(meanings::add);
      }
    }
    return meanings;
  }

  private Optional<Meaning> at(int article, Map<Bearer, Integer> lastNamed) {
    int head = article + 1;
    while (head < article + LONGEST_TITLE && isTitleWord(head) && isTitleWord(head + 1)) {
      head++;
    }
    var held = bearers.getOrDefault(prose.word(head), Map.of());
    if (held.size() != 1 || named(head) || isSetApart(head + 1)) {
      return Optional.empty();
    }
    var bearer = held.keySet().iterator().next();
    var words = held.get(bearer);
    for (int token = article + 1; token < head; token++) {
      if (!words.contains(prose.word(token))) {
        return Optional.empty();
      }
    }
    boolean notQuite = words.stream().anyMatch(nouns::isNotQuite);
    boolean said = nouns.isNotQuite(prose.word(article + 1));
    int named = lastNamed.getOrDefault(bearer, Integer.MIN_VALUE);
    boolean near = named >= prose.sentenceOf(article) - SENTENCES_BACK;
    return near && notQuite == said
        ? Optional.of(new Meaning(article, head + 1, bearer, SCORE))
        : Optional.empty();
  }

  private boolean isTitleWord(int token) {
    return prose.has(token)
        && !named(token)
        && switch (prose.tag(token)) {
          case "NOUN", "PROPN", "ADJ" -> true;
          default -> false;
        };
  }

  private boolean named(int token) {
    return prose.has(token) && named[token];
  }

  /** Whether what follows says which one, or makes the title part of another. */
  private boolean isSetApart(int token) {
    return named(token)
        || isTitleWord(token)
        || switch (prose.word(token)) {
          case "of", "for", "in", "at", "who", "whose", "-", "to" -> true;
          default -> false;
        };
  }

  /** "Prime Minister David Cameron". */
  private void addBefore(Person person) {
    int head = person.naming().first() - 1;
    if (prose.is(head, ".")) {
      head--;
    }
    if (!isOffice(head)) {
      return;
    }
    Set<String> words = new LinkedHashSet<>();
    for (int token = head - 1; token > head - LONGEST_TITLE && isTitleWord(token); token--) {
      words.add(prose.word(token));
    }
    add(person.bearer(), head, words);
  }

  /** "Ann Lee, a retired colonel and writer,". */
  private void addBehind(Person person) {
    int token = person.naming().end();
    if (!prose.is(token, ",")) {
      return;
    }
    token++;
    boolean article = prose.is(token, "a") || prose.is(token, "an") || prose.is(token, "the");
    token += article ? 1 : 0;
    Set<String> words = new LinkedHashSet<>();
    int limit = token + LONGEST_TITLE;
    while (token < limit && (isTitleWord(token) || named(token) || prose.isPossessive(token))) {
      if (isOffice(token) && !isTitleWord(token + 1)) {
        add(person.bearer(), token, words);
        return;
      }
      words.add(prose.word(token));
      token++;
    }
  }

  private boolean isOffice(int token) {
    return nouns.isOffice(prose.word(token)) && !named(token);
  }

  private void add(Bearer bearer, int head, Set<String> words) {
    bearers
        .computeIfAbsent(prose.word(head), unseen -> new LinkedHashMap<>())
        .computeIfAbsent(bearer, unseen -> new LinkedHashSet<>())
        .addAll(words);
  }
}
