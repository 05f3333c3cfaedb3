package org.standoff.answers;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.answers.port.FactOrder;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Era;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.query.ranges.Days;
import org.standoff.search.ArticleHead;
import org.standoff.search.FactsAnswer;
import org.standoff.text.Keys;

/**
 * Tells persons of one name apart where articles of different years give them different offices,
 * and takes those for one whose names differ in middle names only, where articles of one time give
 * them one office. What the articles do not say so, stays as it is.
 */
final class SameName {
  /** So many years without an article part two times. */
  private static final int YEARS = 5;

  /** Who has a name of more bearers, is asked for by too little of it. */
  static final int MOST_PERSONS = 4;

  /** Of so many roles the office is told. */
  private static final int MOST_ROLES = 30;

  private final Piles piles;
  private final Pile pile;
  private final Identities identities;

  /** Gives the articles of some days only. */
  interface Piles {
    Pile of(Days days) throws IOException;
  }

  /**
   * Somebody at a time.
   *
   * @param isOther whether there are others of the name, at other times
   */
  record Told(Identity identity, Optional<Days> days, Optional<String> office, boolean isOther) {

    /** {@code 1987, vice president}; empty for one who needs not be told from others. */
    Optional<String> label() {
      return isOther
          ? Optional.of(years() + office.map(it -> ", " + it).orElse(""))
          : Optional.empty();
    }

    private String years() {
      if (days.isEmpty()) {
        return "no date";
      }
      int first = days.get().first().getYear();
      int last = days.get().last().getYear();
      return first == last ? String.valueOf(first) : first + " to " + last;
    }

    /** Whether articles of one time speak of one office. */
    boolean isAlso(Told other) {
      return office.isPresent()
          && office.equals(other.office)
          && days.isPresent()
          && other.days.filter(around(days.get())::overlaps).isPresent();
    }

    private static Days around(Days days) {
      return new Days(days.first().minusYears(1), days.last().plusYears(1));
    }
  }

  /**
   * Some persons.
   *
   * @param surely who bear a name
   * @param perhaps others whose names agree with theirs, and who are not surely the same
   */
  record Persons(List<Told> surely, List<Told> perhaps) {

    /** The name of an entity, with what tells it from others of the name. */
    String name(EntityMentions entity, Pile pile) throws IOException {
      var label =
          Stream.concat(surely.stream(), perhaps.stream())
              .filter(told -> told.identity.equals(entity.identity()))
              .flatMap(told -> told.label().stream())
              .findFirst();
      return named(entity.name(pile), label);
    }

    /** The same rows; a subject who bears a name of several is told from the others. */
    List<FactsAnswer.Row> telling(List<FactsAnswer.Row> rows) {
      return rows.stream()
          .map(row ->
              row.fact()
                  .entity()
                  .map(who -> row.of(name(who, row.passage().article())))
                  .orElse(row))
          .toList();
    }

    /** The name that an article has for a person, with what tells him from others of the name. */
    private String name(String person, ArticleHead article) {
      var key = Entity.key(EntityType.PERSON, person);
      var articleKey = Keys.of(article.path());
      var published = article.details().published();
      var label =
          Stream.concat(surely.stream(), perhaps.stream())
              .filter(told -> told.identity.isMeantBy(key, person, articleKey, published))
              .flatMap(told -> told.label().stream())
              .findFirst();
      return named(person, label);
    }

    private static String named(String name, Optional<String> label) {
      return name + label.map(it -> " (" + it + ")").orElse("");
    }
  }

  static List<Identity> identities(List<Told> persons) {
    return persons.stream().map(Told::identity).toList();
  }

  SameName(Piles piles, Pile pile, Identities identities) {
    this.piles = piles;
    this.pile = pile;
    this.identities = identities;
  }

  /** Those who bear a name, told apart and taken together. */
  Persons of(List<Identity> named) throws IOException {
    boolean isPrecise = named.stream().filter(SameName::isFullName).count() <= MOST_PERSONS;
    List<Told> surely = new ArrayList<>();
    List<Told> perhaps = new ArrayList<>();
    Map<Identity, List<Identity>> agreeing = new LinkedHashMap<>();
    for (var identity : named) {
      agreeing.put(identity, identities.agreeing(identity));
      boolean isCompared = !agreeing.get(identity).isEmpty();
      surely.addAll(isPrecise ? told(identity, isCompared) : List.of(untold(identity)));
    }
    for (var other : agreeing.values().stream().flatMap(List::stream).distinct().toList()) {
      if (!named.contains(other)) {
        perhaps.addAll(isPrecise ? told(other, true) : List.of(untold(other)));
      }
    }
    return new Persons(joined(surely, perhaps, agreeing), perhaps);
  }

  /** Those that surely bear the name, with those who are the same; these are perhaps no more. */
  private static List<Told> joined(
      List<Told> surely, List<Told> perhaps, Map<Identity, List<Identity>> agreeing) {
    List<Told> joined = new ArrayList<>();
    List<Told> left = new ArrayList<>(surely);
    Map<String, Set<String>> rootsOf = new HashMap<>();
    agreeing.forEach((identity, others) -> {
      var roots = rootsOf.computeIfAbsent(identity.root(), root -> new HashSet<>());
      others.forEach(other -> roots.add(other.root()));
    });
    while (!left.isEmpty()) {
      var one = left.removeFirst();
      var roots = rootsOf.getOrDefault(one.identity.root(), Set.of());
      var same =
          Stream.concat(left.stream(), perhaps.stream())
              .filter(other -> roots.contains(other.identity.root()) && one.isAlso(other))
              .toList();
      if (!same.isEmpty()) {
        left.removeAll(same);
        perhaps.removeAll(same);
      }
      var whole = one.identity;
      boolean isOther = one.isOther;
      for (var other : same) {
        whole = whole.and(other.identity);
        isOther |= other.isOther;
      }
      joined.add(new Told(whole, one.days, one.office, isOther));
    }
    return joined;
  }

  private static Told untold(Identity identity) {
    return new Told(identity, Optional.empty(), Optional.empty(), false);
  }

  private static boolean isFullName(Identity identity) {
    return identity.type() == EntityType.PERSON
        && identity.root().indexOf(' ') > 0
        && identity.isWhole();
  }

  /**
   * Somebody by his times.
   *
   * @param compared whether his office has to be known if all articles are of one time
   */
  private List<Told> told(Identity person, boolean compared) throws IOException {
    var mentions = Wanted.Mentions.of(person);
    var times = times(pile.days(mentions));
    if (times.isEmpty() || (times.size() == 1 && !compared)) {
      return List.of(untold(person));
    }
    List<Told> told = new ArrayList<>();
    for (var days : times) {
      add(new Told(person, Optional.of(days), office(person, days), false), told);
    }
    if (told.size() == 1) {
      return told;
    }
    List<Told> apart = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      var one = told.get(i);
      var since = i == 0 ? Optional.<LocalDate>empty() : one.days.map(Days::first);
      var until =
          i == told.size() - 1
              ? Optional.<LocalDate>empty()
              : told.get(i + 1).days.map(next -> next.first().minusDays(1));
      apart.add(new Told(person.in(Era.of(since, until)), one.days, one.office, true));
    }
    apart.add(new Told(person.in(Era.UNDATED), Optional.empty(), Optional.empty(), true));
    return apart;
  }

  /** Adds somebody at a time; he is the one before unless the offices say that he is another. */
  private static void add(Told one, List<Told> told) {
    if (told.isEmpty()) {
      told.add(one);
      return;
    }
    var before = told.getLast();
    boolean isAnother =
        before.office.isPresent() && one.office.isPresent() && !before.office.equals(one.office);
    if (isAnother) {
      told.add(one);
      return;
    }
    var days = new Days(before.days.orElseThrow().first(), one.days.orElseThrow().last());
    told.set(
        told.size() - 1,
        new Told(one.identity, Optional.of(days), before.office.or(one::office), false));
  }

  /** The times in which there are articles, with years between them. */
  private static List<Days> times(Collection<LocalDate> days) {
    List<Days> times = new ArrayList<>();
    for (var day : days) {
      boolean goesOn =
          !times.isEmpty() && ChronoUnit.YEARS.between(times.getLast().last(), day) < YEARS;
      if (goesOn) {
        times.set(times.size() - 1, new Days(times.getLast().first(), day));
      } else {
        times.add(new Days(day, day));
      }
    }
    return times;
  }

  /** The office that articles of some days give somebody most often. */
  private Optional<String> office(Identity person, Days days) throws IOException {
    var wanted = Wanted.InFact.of(Fact.Kind.ROLE, person, 0);
    var roles = piles.of(days).facts(wanted, FactOrder.PLACE, Slice.first(MOST_ROLES));
    Map<String, Integer> counts = new TreeMap<>();
    for (var role : roles.first()) {
      RoleWords.office(role.fact().object().text())
          .ifPresent(office -> counts.merge(office, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
        .map(Map.Entry::getKey);
  }
}
