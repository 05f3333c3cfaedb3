package org.standoff.answers.conflicts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.query.ranges.Days;
import org.standoff.text.Fold;
import org.standoff.words.Countries;

/**
 * What tells the event that a figure is of from others.
 *
 * @param places that its sentence names, or else the nearest sentence before that names any
 * @param others whom its sentence names besides
 * @param named all whom its article names
 * @param scene the other words of its sentence
 */
record Event(
    Told told, Set<String> places, Set<String> others, Set<String> named, Set<String> scene) {
  private static final int MOST_DAYS = 7;
  private static final int FEWEST_NAMES = 3;
  private static final int FEWEST_WORDS = 4;
  private static final double SHARE = 0.5;
  private static final Set<String> COUNTRIES =
      Countries.all().stream()
          .flatMap(country -> country.names().stream())
          .map(Fold::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether two figures are surely of one event; whose a sum is, its names tell. */
  boolean isThatOf(Event other) {
    return isNearInTime(other)
        && agree(places, other.places)
        && (!told.thing().words().isEmpty() || agree(others, other.others))
        && (common(scene, other.scene).size() >= FEWEST_WORDS || isNamedAlike(other));
  }

  private boolean isNamedAlike(Event other) {
    return (!common(places, other.places).isEmpty() || agree(others, other.others))
        && (isSaidAlike(other) || isAmongTheSameNames(other));
  }

  /** The sentences share a name and another word. */
  private boolean isSaidAlike(Event other) {
    boolean haveName =
        !common(places, other.places).isEmpty() || !common(others, other.others).isEmpty();
    return haveName && !common(scene, other.scene).isEmpty();
  }

  private boolean isAmongTheSameNames(Event other) {
    int shared = common(named, other.named).size();
    int fewer = Math.min(named.size(), other.named.size());
    return shared >= FEWEST_NAMES && shared >= SHARE * fewer;
  }

  /** Of a war there is news every day, and every day it is another. */
  private boolean isNearInTime(Event other) {
    var day = told.passage().article().details().published();
    var otherDay = other.told.passage().article().details().published();
    boolean haveDays = day.isPresent() && otherDay.isPresent();
    if (haveDays) {
      long apart = Math.abs(ChronoUnit.DAYS.between(day.get(), otherDay.get()));
      if (apart > MOST_DAYS || (apart > 1 && !areOfOneTown(other))) {
        return false;
      }
    }
    var dates = told.dates();
    var otherDates = other.told.dates();
    if (!dates.isEmpty() && !otherDates.isEmpty()) {
      return dates.stream().anyMatch(one -> otherDates.stream().anyMatch(one::overlaps));
    }
    return haveDays
        && dates.stream().allMatch(date -> isNews(date, day.get()))
        && otherDates.stream().allMatch(date -> isNews(date, otherDay.get()));
  }

  private boolean areOfOneTown(Event other) {
    return common(places, other.places).stream()
        .anyMatch(key -> !COUNTRIES.contains(key.substring(key.indexOf('/') + 1)));
  }

  /** Whether something was new on a day. */
  private static boolean isNews(Days happened, LocalDate day) {
    return !happened.last().isBefore(day.minusDays(MOST_DAYS)) && !happened.first().isAfter(day);
  }

  private static boolean agree(Set<String> names, Set<String> others) {
    return names.isEmpty() || others.isEmpty() || !common(names, others).isEmpty();
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> common = new HashSet<>(some);
    common.retainAll(others);
    return common;
  }
}
