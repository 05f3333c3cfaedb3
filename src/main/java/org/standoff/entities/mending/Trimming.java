package org.standoff.entities.mending;

import java.util.Locale;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.LaidNames.Laid;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;
import org.standoff.words.CalendarWords;

/**
 * Cuts off what can be no part of a name: quotation marks at its ends, a bracket that it leaves
 * open, a weekday behind a place, the office behind a firm ("Acme Founder"), the word in whose
 * place the dateline has its agency; and leaves out a title that was taken for a person ("Sen.
 * Patty Marlowe", "Mr Speaker"), and a weekday alone.
 */
final class Trimming implements NameRule {
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "``", "''", "`", "'", "‘", "«", "»", "„");

  private final Set<String> agencies =
      WordTable.of(Locale.ENGLISH, "organizations").words("agency");
  private final Set<String> abbreviations =
      WordTable.of(Locale.ENGLISH, "persons").words("abbreviated");
  private final PersonNouns nouns;

  Trimming(PersonNouns nouns) {
    this.nouns = nouns;
  }

  @Override
  public void mend(LaidNames names) {
    for (var name : names.names()) {
      var prose = names.prose();
      var trimmed = withoutMarks(prose, name);
      trimmed = closed(prose, trimmed);
      trimmed = withoutTail(prose, trimmed);
      if (isLoneTitle(prose, trimmed) || isVocative(prose, trimmed) || isDay(prose, trimmed)) {
        names.remove(name);
      } else if (isAgency(prose, trimmed)) {
        names.remove(name);
        names.put(
            new Laid(EntityType.ORGANIZATION, trimmed.end() - 1, trimmed.end(), trimmed.score()));
      } else if (!trimmed.equals(name)) {
        names.remove(name);
        names.put(trimmed);
      }
    }
  }

  /** Without marks at the ends; up to a mark inside that has no fellow. */
  private static Laid withoutMarks(Prose prose, Laid name) {
    int first = name.first();
    int end = name.end();
    while (end - first > 1 && MARKS.contains(prose.word(first))) {
      first++;
    }
    while (end - first > 1 && MARKS.contains(prose.word(end - 1))) {
      end--;
    }
    int marks = 0;
    int last = end;
    for (int token = end - 1; token > first; token--) {
      if (isSpeechMark(prose, token)) {
        marks++;
        last = token;
      }
    }
    return cut(name, first, marks == 1 ? last : end);
  }

  /** Apostrophes are part of many names; what stands around speech is of none. */
  private static boolean isSpeechMark(Prose prose, int token) {
    return switch (prose.word(token)) {
      case "\"", "“", "”", "``", "''" -> true;
      case "`", "'" -> prose.is(token + 1, prose.word(token)) && prose.touchesPrevious(token + 1);
      default -> false;
    };
  }

  /** "San Felipe (United States" is a city alone. */
  private static Laid closed(Prose prose, Laid name) {
    int open = -1;
    for (int token = name.first(); token < name.end(); token++) {
      if (prose.is(token, "(")) {
        open = token;
      } else if (prose.is(token, ")")) {
        open = -1;
      }
    }
    return open > name.first() ? cut(name, name.first(), open) : name;
  }

  private Laid withoutTail(Prose prose, Laid name) {
    int end = name.end();
    switch (name.type()) {
      case ORGANIZATION -> {
        while (end - name.first() > 1 && isOffice(prose, name.first(), end - 1)) {
          end--;
        }
      }
      case LOCATION, PERSON -> {
        if (end - name.first() > 1 && CalendarWords.weekday(prose.word(end - 1)).isPresent()) {
          end--;
        }
      }
      case GROUP, MISC -> {}
    }
    return cut(name, name.first(), end);
  }

  /** The office of somebody in a firm, but not in the name of one: "Office of the President". */
  private boolean isOffice(Prose prose, int first, int last) {
    for (int token = first; token < last; token++) {
      if (!prose.isCapitalised(token)) {
        return false;
      }
    }
    return nouns.isOffice(prose.word(last)) && prose.isCapitalised(last);
  }

  private static Laid cut(Laid name, int first, int end) {
    return first == name.first() && end == name.end()
        ? name
        : new Laid(name.type(), first, end, name.score());
  }

  /** "Sen" before a stop and a name. */
  private boolean isLoneTitle(Prose prose, Laid name) {
    int last = name.end() - 1;
    return name.type() == EntityType.PERSON
        && name.size() <= 2
        && abbreviations.contains(prose.word(last))
        && prose.is(name.end(), ".")
        && prose.touchesPrevious(name.end())
        && prose.isCapitalised(name.end() + 1)
        && (name.size() == 1 || prose.word(name.first()).contains("."));
  }

  /** "Mr | Speaker |, the bank has paid", "Madam | Speaker I | agree". */
  private boolean isVocative(Prose prose, Laid name) {
    boolean alone = name.size() == 1 || (name.size() == 2 && prose.is(name.end() - 1, "i"));
    return alone
        && name.type() == EntityType.PERSON
        && nouns.isVocative(prose, name.first())
        && nouns.isAddress(prose, name.first() - 1);
  }

  /** "on | Sunday | evening". */
  private static boolean isDay(Prose prose, Laid name) {
    return name.type() == EntityType.MISC
        && name.size() == 1
        && CalendarWords.weekday(prose.word(name.first())).isPresent();
  }

  /** "Reportedd Reuter". */
  private boolean isAgency(Prose prose, Laid name) {
    return name.type() == EntityType.PERSON && agencies.contains(prose.word(name.end() - 1));
  }
}
