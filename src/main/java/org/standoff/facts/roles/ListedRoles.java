package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.facts.roles.RolePhrases.Description;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.Span;

/**
 * Finds what people are whom a list names: under a heading ("Goalkeepers"), behind a label
 * ("Chairman: Ana Lopez"), in front of what they are ("Ana Lopez – Chairman"), and several behind
 * one noun ("artists such as Ana Lopez and Bo Ray").
 */
final class ListedRoles {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
  private static final int LONGEST_HEADING = 6;
  private static final int LONGEST_ENTRY = 12;
  private static final Set<String> LISTING = Set.of("include", "includes", "included", "including");

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;
  private final RolePhrases phrases;
  private final RoleFacts facts;

  ListedRoles(Mentioned mentioned, PersonNouns nouns, RolePhrases phrases, RoleFacts facts) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
    this.phrases = phrases;
    this.facts = facts;
  }

  /** Adds the roles of all lists. */
  void find() {
    inLines();
    behindPlurals();
  }

  private void inLines() {
    var heading = Optional.<Words>empty();
    var lines = LINE.matcher(prose.text());
    while (lines.find()) {
      var line = prose.words(new Span(lines.start(), lines.end()));
      if (line.isEmpty()) {
        continue;
      }
      var title = heading(line.get());
      if (title.isPresent()) {
        heading = title;
      } else if (!isEntry(line.get(), heading)) {
        labelled(line.get());
        heading = Optional.empty();
      }
    }
  }

  /** "Midfielders": a line that is nothing but what people are. */
  private Optional<Words> heading(Words line) {
    int end = prose.is(line.last(), ":") ? line.last() : line.end();
    return end > line.first() && isLabel(new Words(line.first(), end))
        ? Optional.of(new Words(line.first(), end))
        : Optional.empty();
  }

  private boolean isLabel(Words words) {
    if (words.size() > LONGEST_HEADING || !prose.isCapitalised(words.first())) {
      return false;
    }
    for (int i = words.first(); i < words.end(); i++) {
      boolean fits =
          prose.isWord(i)
              && !prose.isTagged(i, "DET")
              && !prose.isTagged(i, "AUX")
              && personAt(i).isEmpty();
      if (!fits && !prose.isHyphen(i)) {
        return false;
      }
    }
    return nouns.isRoleBeforeName(prose, words.last()) || nouns.isPluralRole(prose, words.last());
  }

  /** "11. Bryan Acosta (Leeds)", "Ana Lopez – Chairman": a line that is a name. */
  private boolean isEntry(Words line, Optional<Words> heading) {
    int first = line.first();
    while (first < line.last()
        && (prose.isTagged(first, "NUM") || prose.isTagged(first, "PUNCT"))) {
      first++;
    }
    var person = personAt(first);
    if (person.isEmpty() || line.end() - first > LONGEST_ENTRY) {
      return false;
    }
    int end = prose.tokenAt(person.get().span().end());
    boolean alone = end >= line.end() || prose.is(end, "(") || prose.is(end, ",");
    if (heading.isPresent() && alone) {
      report(person.get(), heading.get());
      return true;
    }
    boolean dash = end + 1 < line.end() && prose.isTagged(end, "PUNCT") && isDash(end);
    boolean bracket = end + 2 < line.end() && prose.is(end, "(") && prose.is(line.last(), ")");
    if (dash || bracket) {
      int stop = bracket ? line.last() : line.end();
      phrases
          .startingAt(end + 1, stop)
          .filter(found -> found.end() == stop && prose.isCapitalised(end + 1))
          .ifPresent(
              found -> facts.add(person.get(), phrases.roles(found), Optional.empty(), false, 0.7));
      return true;
    }
    return false;
  }

  private boolean isDash(int token) {
    return "–—-".contains(prose.token(token).text());
  }

  /** "Chairman: Ana Lopez; Treasurer: Bo Ray", "Defenders: A (Leeds), B (York)". */
  private void labelled(Words line) {
    int start = line.first();
    for (int i = line.first() + 1; i + 1 < line.end(); i++) {
      int from = start;
      boolean entry = from < i && prose.is(i, ":") && personAt(i + 1).isPresent();
      if (entry && i - from <= LONGEST_HEADING && isLabel(new Words(from, i))) {
        var label = new Words(from, i);
        list(i + 1, line.end()).forEach(person -> report(person, label));
      }
      start = prose.is(i, ";") || prose.is(i, ".") ? i + 1 : start;
    }
  }

  /** The persons of a list, up to what is none. */
  private List<Mention> list(int first, int end) {
    List<Mention> persons = new ArrayList<>();
    int i = first;
    while (i < end) {
      var person = personAt(i);
      if (person.isEmpty()) {
        return persons;
      }
      persons.add(person.get());
      i = afterPlace(afterBracket(prose.tokenAt(person.get().span().end()), end), end);
      int next = afterJoint(i, end);
      if (next == i) {
        return persons;
      }
      i = next;
    }
    return persons;
  }

  private int afterBracket(int token, int end) {
    if (token >= end || !prose.is(token, "(")) {
      return token;
    }
    int i = token;
    while (i < end && !prose.is(i, ")") && i < token + LONGEST_ENTRY) {
      i++;
    }
    return Math.min(end, i + 1);
  }

  /** Behind "from Leeds", "of Acme High School". */
  private int afterPlace(int token, int end) {
    int i = token + 1;
    if (i >= end || !(prose.is(token, "from") || prose.is(token, "of")) || !phrases.isName(i)) {
      return token;
    }
    while (i < end && phrases.isName(i)) {
      i++;
    }
    return i;
  }

  /** Behind ",", "and", ", and", "&", "as well as". */
  private int afterJoint(int token, int end) {
    int i = token;
    while (i < end
        && (prose.is(i, ",")
            || prose.is(i, "and")
            || prose.is(i, "&")
            || prose.is(i, "as")
            || prose.is(i, "well")
            || (i > token && nouns.isAddress(prose, i)))) {
      i++;
    }
    return i;
  }

  /**
   * "headliners | Burna Boy and Davido", "artists include | LL Cool J, DMX and Ashanti", "the two
   * owners, | Ana Lopez and Bo Ray,".
   */
  private void behindPlurals() {
    int i = 1;
    while (i < prose.size()) {
      if (personAt(i).isEmpty()) {
        i++;
        continue;
      }
      var persons = list(i, prose.sentenceEnd(i));
      int start = prose.sentenceStart(i);
      int end = prose.tokenAt(persons.getLast().span().end());
      boolean several = persons.size() > 1;
      var plural =
          several && prose.is(i - 1, ",") && isClosed(end, i)
              ? apposed(i - 2, start)
              : plural(i - 1, start, several);
      plural
          .or(() -> several ? behindNames(end, prose.sentenceEnd(end - 1)) : Optional.empty())
          .ifPresent(words -> persons.forEach(person -> report(person, words)));
      i = Math.max(i + 1, end);
    }
  }

  /** Whether what ends before a token is set off on both sides. */
  private boolean isClosed(int end, int first) {
    return end >= prose.sentenceEnd(first) || prose.isTagged(end, "PUNCT");
  }

  /** "| two former ministers |, Ana Lopez and Bo Ray,": those whose number or owner is told. */
  private Optional<Words> apposed(int noun, int start) {
    if (noun <= start || !nouns.isPluralRole(prose, noun)) {
      return Optional.empty();
    }
    int front = phrases.frontOf(noun, start);
    int before = front - 1;
    boolean counted = before >= start && prose.isTagged(before, "NUM");
    boolean known =
        prose.isTagged(front, "DET")
            || prose.isTagged(front, "PRON")
            || prose.isTagged(front, "NUM");
    return counted || known ? Optional.of(new Words(front, noun + 1)) : Optional.empty();
  }

  /** "Ana Lopez and Bo Ray, | two former ministers |, …". */
  private Optional<Words> behindNames(int comma, int sentenceEnd) {
    int first = comma + 1;
    boolean counted =
        first < sentenceEnd
            && prose.is(comma, ",")
            && (prose.isTagged(first, "NUM") || prose.is(first, "both"));
    for (int i = first + 1; counted && i < Math.min(sentenceEnd, first + LONGEST_HEADING); i++) {
      if (nouns.isPluralRole(prose, i) && phrases.isClosed(i + 1)) {
        return Optional.of(new Words(first + 1, i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Words> plural(int before, int start, boolean several) {
    int noun = before;
    if (noun > start && prose.is(noun, ":")) {
      noun--;
    }
    if (noun > start && (LISTING.contains(prose.word(noun)) || prose.is(noun, "like"))) {
      noun--;
    } else if (noun - 1 > start && prose.is(noun, "as") && prose.is(noun - 1, "such")) {
      noun -= 2;
    }
    if (noun > start && noun < before && prose.is(noun, ",")) {
      noun--;
    }
    if (noun < start || !nouns.isPluralRole(prose, noun)) {
      return Optional.empty();
    }
    int front = phrases.frontOf(noun, start);
    boolean bare = noun == before || prose.is(before, ":");
    boolean liked = prose.is(noun + 1, "like") && front == noun;
    return liked || (!several && bare) ? Optional.empty() : Optional.of(new Words(front, noun + 1));
  }

  private void report(Mention person, Words words) {
    var roles = phrases.roles(new Description(words, Optional.empty()));
    facts.add(person, roles, Optional.empty(), false, 0.7);
  }

  private Optional<Mention> personAt(int token) {
    return mentioned
        .person(token)
        .filter(found -> found.form() != Form.PRONOUN && found.form() != Form.TITLE);
  }
}
