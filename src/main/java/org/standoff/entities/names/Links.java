package org.standoff.entities.names;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.Acronyms;
import org.standoff.entities.mending.Definitions;
import org.standoff.entities.mending.OtherScripts;
import org.standoff.prose.Prose;
import org.standoff.text.WordTable;

/** Finds where the text itself says that two names are one: in brackets, or in so many words. */
final class Links {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "other-names");
  private static final Set<String> CALLED = phrases("called");

  private static final Set<String> RENAMED = phrases("renamed");

  /** Words before "renamed itself" that stand for the name before them. */
  private static final Set<String> STANDING_FOR = TABLE.words("standing-for");

  private static final Set<String> KNOWN_BY = phrases("known-by");

  private static final int LONGEST_BETWEEN = 40;

  private Links() {}

  private static Set<String> phrases(String section) {
    return TABLE.rows(section).stream().map(row -> row.cell(0)).collect(toUnmodifiableSet());
  }

  /**
   * Two names of one thing.
   *
   * @param from the number of the name that was first
   * @param to the number of the other
   * @param isNew whether the other has taken the place of the first
   */
  record Link(int from, int to, boolean isNew) {}

  static List<Link> find(String text, Prose prose, List<Naming> namings) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i < namings.size(); i++) {
      var before = namings.get(i - 1);
      var naming = namings.get(i);
      int length = naming.span().start() - before.span().end();
      if (length > 0 && length <= LONGEST_BETWEEN && before.sentence() == naming.sentence()) {
        between(text, namings, i).ifPresent(links::add);
      }
      if (i > 1 && isKnownAs(text, namings.get(i - 2), before, naming)) {
        links.add(new Link(i - 2, i, false));
      }
      renamed(prose, namings, i).ifPresent(links::add);
    }
    return links;
  }

  /** "the Malvinas, known in Britain as the Falkland Islands". */
  private static boolean isKnownAs(String text, Naming one, Naming where, Naming other) {
    int length = other.span().start() - one.span().end();
    if (length > LONGEST_BETWEEN + where.span().length()
        || one.sentence() != other.sentence()
        || one.type() != other.type()
        || one.span().end() >= where.span().start()
        || where.span().end() >= other.span().start()) {
      return false;
    }
    var before =
        String.join(" ", Spelling.words(text.substring(one.span().end(), where.span().start())));
    var after =
        String.join(" ", Spelling.words(text.substring(where.span().end(), other.span().start())));
    boolean known = KNOWN_BY.contains(before.replaceFirst(" the$", ""));
    boolean calls = before.equals("which") || before.equals("what");
    return (known && (after.equals("as") || after.equals("as the")))
        || (calls
            && (after.equals("calls") || after.equals("calls the") || after.equals("call the")));
  }

  private static Optional<Link> between(String text, List<Naming> namings, int i) {
    var before = namings.get(i - 1);
    var naming = namings.get(i);
    var between = text.substring(before.span().end(), naming.span().start()).strip();
    boolean persons = before.type() == EntityType.PERSON || naming.type() == EntityType.PERSON;
    if (persons && before.type() != naming.type()) {
      return Optional.empty();
    }
    boolean bracket = between.equals("(") && isClosed(text, naming.span().end());
    boolean defined = isDefinition(before, naming) || isSpelledOut(before, naming);
    boolean written = naming.words().stream().allMatch(OtherScripts::isOther);
    if (bracket && (defined || written)) {
      return Optional.of(new Link(i - 1, i, false));
    }
    boolean apart = !between.isEmpty() && ",(–—-".indexOf(between.charAt(0)) >= 0;
    var words =
        String.join(" ", Spelling.words(between))
            .replaceFirst(" the$", "")
            .replaceFirst("^(more|widely|also|often) ", "");
    if (RENAMED.contains(words) && !words.isEmpty() && (apart || words.contains("name"))) {
      return Optional.of(new Link(i - 1, i, true));
    }
    boolean called =
        CALLED.contains(words) && (!words.equals("or") || isDefinition(before, naming));
    return apart && called ? Optional.of(new Link(i - 1, i, false)) : Optional.empty();
  }

  /** "The group renamed itself Al Qaeda in the Islamic Maghreb". */
  private static Optional<Link> renamed(Prose prose, List<Naming> namings, int i) {
    int verb = namings.get(i).first() - 1;
    while (prose.is(verb, "itself") || prose.is(verb, "as") || prose.is(verb, "the")) {
      verb--;
    }
    if (!prose.is(verb, "renamed") && !prose.is(verb, "rebranded")) {
      return Optional.empty();
    }
    var head = prose.word(verb - 1);
    boolean definite = prose.is(verb - 2, "the");
    for (int j = i - 1; j >= 0 && namings.get(j).sentence() + 1 >= namings.get(i).sentence(); j--) {
      var candidate = namings.get(j);
      boolean organization = candidate.type() == EntityType.ORGANIZATION;
      boolean meant = definite ? candidate.words().contains(head) : STANDING_FOR.contains(head);
      if (organization && meant) {
        return Optional.of(new Link(j, i, true));
      }
    }
    return Optional.empty();
  }

  private static boolean isClosed(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char mark = text.charAt(at);
    return mark == ')' || mark == ',' || mark == ';';
  }

  /** Whether one of two names is an acronym that the other can be long for. */
  private static boolean isDefinition(Naming one, Naming other) {
    var acronym = one.isAcronym() ? one : other;
    var name = one.isAcronym() ? other : one;
    if (!acronym.isAcronym() || name.isAcronym() || name.type() == EntityType.PERSON) {
      return false;
    }
    if (acronym.type() == EntityType.PERSON) {
      return false;
    }
    if (Acronyms.of(name.surface()).contains(letters(acronym))) {
      return true;
    }
    // The acronym of a name in another language: of organizations only, since "Paris (EU)" is no
    // definition.
    return name.type() == EntityType.ORGANIZATION && name.words().size() >= 2 && other.isAcronym();
  }

  /** "Association of Democratic Solidarity with Equatorial Guinea (Asodegue)". */
  private static boolean isSpelledOut(Naming name, Naming word) {
    return name.type() == word.type()
        && name.words().size() > 1
        && word.words().size() == 1
        && Definitions.isDefined(name.surface(), word.surface());
  }

  private static String letters(Naming acronym) {
    return acronym.words().getFirst().toUpperCase(Locale.ROOT);
  }
}
