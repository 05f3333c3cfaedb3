package org.standoff.figures.dates;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.annotation.Value;
import org.standoff.figures.lexemes.Labels;
import org.standoff.figures.lexemes.Lexemes;
import org.standoff.figures.lexemes.NumberWords;
import org.standoff.figures.lexemes.RawFigure;
import org.standoff.text.WordTable;

/** Reads times of day: "5:30 AM", "2.15pm", "ten o'clock in the morning", "1400 GMT", "noon". */
public final class Times {
  private static final Set<String> ZONES = WordTable.of(Locale.ENGLISH, "dates").words("zones");

  private static final Set<String> BEFORE_TIMES =
      WordTable.of(Locale.ENGLISH, "dates").words("before times");

  private static final int NO_MINUTES = 0;

  private enum Half {
    MORNING,
    AFTERNOON,
    UNSAID
  }

  /** The half of the day, and the lexeme after its words. */
  private record HalfOfDay(int end, Half half) {}

  /** The time of day, or the time from one to another, that begins at a lexeme. */
  public Optional<RawFigure> at(Lexemes lexemes, int i) {
    if (lexemes.isNumber(i) && Labels.areDigitsOfName(lexemes, i)) {
      return Optional.empty();
    }
    var first = single(lexemes, i);
    return span(lexemes, i, first).or(() -> first);
  }

  private static Optional<RawFigure> single(Lexemes lexemes, int i) {
    var past = PastTheHour.at(lexemes, i);
    if (past.isPresent()) {
      var clock = past.get();
      var half = half(lexemes, clock.end());
      return time(i, half.end(), clock.hour(), clock.minute(), half.half());
    }
    if (lexemes.isNumber(i)) {
      return inDigits(lexemes, i);
    }
    return switch (lexemes.word(i)) {
      case "noon", "midday" -> time(i, i + 1, 12, NO_MINUTES, Half.UNSAID);
      case "midnight" -> time(i, i + 1, 0, NO_MINUTES, Half.UNSAID);
      default ->
          NumberWords.small(lexemes.word(i))
              .flatMap(hour -> onTheHour(lexemes, i, i + 1, hour, false));
    };
  }

  /** "6 a.m. to 11 p.m.", "7-9pm", "between 8:30 and 10:00". */
  private static Optional<RawFigure> span(Lexemes lexemes, int i, Optional<RawFigure> first) {
    if (first.isPresent()) {
      int second = pastJoin(lexemes, i, first.get().end());
      return second == first.get().end() || lexemes.isWord(second)
          ? Optional.empty()
          : single(lexemes, second).map(last -> joined(first.get(), last));
    }
    if (!lexemes.isNumber(i) || lexemes.word(i).length() > 2) {
      return Optional.empty();
    }
    int end = hasMinutes(lexemes, i) ? i + 3 : i + 1;
    int second = pastJoin(lexemes, i, end);
    if (second == end || !lexemes.isNumber(second)) {
      return Optional.empty();
    }
    var last = single(lexemes, second).filter(time -> isHalved(lexemes, time));
    int hour = Integer.parseInt(lexemes.word(i));
    if (last.isEmpty() || hour == 0 || hour > 12) {
      return Optional.empty();
    }
    int minute = end == i + 1 ? NO_MINUTES : Integer.parseInt(lexemes.word(i + 2));
    boolean afternoon = iso(last.get()).compareTo("12:00") >= 0;
    var same = time(i, end, hour, minute, afternoon ? Half.AFTERNOON : Half.MORNING);
    var other = time(i, end, hour, minute, afternoon ? Half.MORNING : Half.AFTERNOON);
    return same.filter(from -> iso(from).compareTo(iso(last.get())) < 0)
        .or(() -> other)
        .map(from -> joined(from, last.get()));
  }

  /** Whether a time says in which half of the day it is. */
  private static boolean isHalved(Lexemes lexemes, RawFigure time) {
    return !lexemes.isNumber(time.end() - 1) && !lexemes.is(time.end() - 1, "clock");
  }

  private static int pastJoin(Lexemes lexemes, int i, int at) {
    return switch (lexemes.word(at)) {
      case "to", "until", "till" -> at + 1;
      case "and" -> lexemes.is(i - 1, "between") ? at + 1 : at;
      default -> lexemes.isEvenDash(at) ? at + 1 : at;
    };
  }

  private static RawFigure joined(RawFigure from, RawFigure to) {
    var iso = Calendar.interval(iso(from), iso(to));
    return new RawFigure(
        from.first(),
        to.end(),
        new Value.Moment(FigureKind.TIME, Optional.of(iso), Qualifier.EXACT));
  }

  private static String iso(RawFigure time) {
    return switch (time.value()) {
      case Value.Moment moment -> moment.iso().orElse("");
      case Value.Quantity _ -> "";
    };
  }

  /** "0930 hours", "at 1400 hrs"; "1400 hours of work" are none. */
  private static boolean isMilitary(Lexemes lexemes, int i) {
    boolean hours = lexemes.is(i + 1, "hours") || lexemes.is(i + 1, "hrs");
    return hours && (lexemes.word(i).startsWith("0") || BEFORE_TIMES.contains(lexemes.word(i - 1)));
  }

  private static Optional<RawFigure> inDigits(Lexemes lexemes, int i) {
    int length = lexemes.word(i).length();
    if (length == 4 && isMilitary(lexemes, i)) {
      int clock = Integer.parseInt(lexemes.word(i));
      return time(i, i + 2, clock / 100, clock % 100, Half.UNSAID);
    }
    if (length == 4 && isZone(lexemes, i + 1)) {
      int clock = Integer.parseInt(lexemes.word(i));
      return time(i, i + 1, clock / 100, clock % 100, Half.UNSAID);
    }
    if (length > 2) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(lexemes.word(i));
    if (hasMinutes(lexemes, i)) {
      return withMinutes(lexemes, i, hour);
    }
    return onTheHour(lexemes, i, i + 1, hour, true);
  }

  /** "1530 GMT", four digits that are no year. */
  static boolean isClockOfZone(Lexemes lexemes, int i) {
    return lexemes.isCapitalized(i + 1) && ZONES.contains(lexemes.word(i + 1));
  }

  private static boolean isZone(Lexemes lexemes, int i) {
    return ZONES.contains(lexemes.word(i))
        || (lexemes.is(i, "h") && !lexemes.touches(i))
        || (lexemes.is(i, "(") && ZONES.contains(lexemes.word(i + 1)));
  }

  /** "5:30" and "5.30", the latter only with words that make it a time. */
  private static boolean hasMinutes(Lexemes lexemes, int i) {
    return (lexemes.is(i + 1, ":") || lexemes.is(i + 1, "."))
        && lexemes.touches(i)
        && lexemes.touches(i + 1)
        && lexemes.isNumber(i + 2)
        && lexemes.word(i + 2).length() == 2;
  }

  private static Optional<RawFigure> withMinutes(Lexemes lexemes, int i, int hour) {
    int minute = Integer.parseInt(lexemes.word(i + 2));
    int end = i + 3;
    boolean colon = lexemes.is(i + 1, ":");
    if (colon && lexemes.is(end, ":") && lexemes.touches(end) && lexemes.isNumber(end + 1)) {
      end += 2;
    }
    var half = half(lexemes, end);
    boolean certain = colon || half.half() != Half.UNSAID || isZone(lexemes, end);
    return certain ? time(i, half.end(), hour, minute, half.half()) : Optional.empty();
  }

  private static Optional<RawFigure> onTheHour(
      Lexemes lexemes, int first, int end, int hour, boolean digits) {
    if (isOClock(lexemes, end)) {
      var half = half(lexemes, end + 3);
      return time(first, half.end(), hour, NO_MINUTES, half.half());
    }
    var half = half(lexemes, end);
    boolean phrase = lexemes.is(end, "in") || lexemes.is(end, "at");
    boolean said = half.half() != Half.UNSAID && (!phrase || lexemes.is(first - 1, "at"));
    return said && (digits || !lexemes.is(end, "am"))
        ? time(first, half.end(), hour, NO_MINUTES, half.half())
        : Optional.empty();
  }

  private static boolean isOClock(Lexemes lexemes, int i) {
    return lexemes.is(i, "o") && lexemes.isApostrophe(i + 1) && lexemes.is(i + 2, "clock");
  }

  /** "am", "p.m.", "in the morning", "at night"; where none stands, the end is the given one. */
  private static HalfOfDay half(Lexemes lexemes, int i) {
    return switch (lexemes.word(i)) {
      case "am" -> new HalfOfDay(i + 1, Half.MORNING);
      case "pm" -> new HalfOfDay(i + 1, Half.AFTERNOON);
      case "a" -> initials(lexemes, i, Half.MORNING);
      case "p" -> initials(lexemes, i, Half.AFTERNOON);
      case "in" -> lexemes.is(i + 1, "the") ? partOfDay(lexemes, i) : new HalfOfDay(i, Half.UNSAID);
      case "at" ->
          lexemes.is(i + 1, "night")
              ? new HalfOfDay(i + 2, Half.AFTERNOON)
              : new HalfOfDay(i, Half.UNSAID);
      default -> new HalfOfDay(i, Half.UNSAID);
    };
  }

  /** "a.m." */
  private static HalfOfDay initials(Lexemes lexemes, int i, Half half) {
    if (!lexemes.is(i + 1, ".") || !lexemes.is(i + 2, "m")) {
      return new HalfOfDay(i, Half.UNSAID);
    }
    boolean point = lexemes.is(i + 3, ".") && lexemes.touches(i + 2);
    return new HalfOfDay(point ? i + 4 : i + 3, half);
  }

  /** "in the morning" */
  private static HalfOfDay partOfDay(Lexemes lexemes, int i) {
    return switch (lexemes.word(i + 2)) {
      case "morning" -> new HalfOfDay(i + 3, Half.MORNING);
      case "afternoon", "evening" -> new HalfOfDay(i + 3, Half.AFTERNOON);
      default -> new HalfOfDay(i, Half.UNSAID);
    };
  }

  private static Optional<RawFigure> time(int first, int end, int hour, int minute, Half half) {
    int day = hour;
    if (half == Half.AFTERNOON && hour < 12) {
      day = hour + 12;
    } else if (half == Half.MORNING && hour == 12) {
      day = 0;
    }
    if (day > 24 || minute > 59 || (half == Half.MORNING && hour > 12)) {
      return Optional.empty();
    }
    var iso = String.format(Locale.ROOT, "%02d:%02d", day % 24, minute);
    return Optional.of(
        new RawFigure(
            first, end, new Value.Moment(FigureKind.TIME, Optional.of(iso), Qualifier.EXACT)));
  }
}
