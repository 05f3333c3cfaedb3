package org.standoff.read.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.words.CalendarWords;

/**
 * A full date as newspapers write it: "19 January 2013", "Jan. 19, 2013", "2013-01-19".
 *
 * @param day a real date of the years 1600 to 2100
 * @param start where it starts in the line
 * @param end where it ends
 */
public record WrittenDate(LocalDate day, int start, int end) {
  private static final String MONTH = names(CalendarWords.months());
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\p{Alnum}./-])(\\d{1,2})(?:st|nd|rd|th)?(?:[ \\t-]{1,2}|[ \\t]of[ \\t])"
              + MONTH
              + "\\.?,?[ \\t-]{1,2}(\\d{4})(?!\\p{Alnum})",
          FLAGS);

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{Alnum})"
              + MONTH
              + "\\.?[ \\t]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?[ \\t]{1,2}(\\d{4})(?!\\p{Alnum})",
          FLAGS);

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\p{Alnum}./-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d-])");

  /** Day and month in figures; which is which is only told by a day above 12, or by dots. */
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<![\\p{Alnum}./-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?![\\p{Alnum}-])");

  /** What may stand beside a date on its line. */
  private static final Set<String> COMPANY =
      Set.of(
          ("published updated posted modified created issued date dated last first on at the am pm"
               + " a p m h hrs hours local time gmt utc z est edt et cst cdt ct mst mdt mt pst pdt"
               + " pt bst cet cest ist jst kst sgt hkt myt aest aedt nzst nzdt eat wat cat sast"
               + " msk")
              .split(" ", -1));

  private static final Set<String> WEEKDAYS = CalendarWords.weekdays();

  private static final Pattern TIME =
      Pattern.compile("t?\\d{1,4}([:.]\\d{2}){0,2}(\\.\\d{1,9})?(am|pm|z|h)?");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,|·•–—()/+-]+");

  /** The first full date in a line; of a long line only the beginning is looked at. */
  public static Optional<WrittenDate> first(String line) {
    var start = line.substring(0, Math.min(line.length(), 400));
    Optional<WrittenDate> first = Optional.empty();
    for (var form : Form.values()) {
      var matcher = form.pattern.matcher(start);
      while (matcher.find()) {
        var date = form.date(matcher.toMatchResult());
        if (date.isPresent()) {
          if (first.isEmpty() || date.get().start < first.get().start) {
            first = date;
          }
          break;
        }
      }
    }
    return first;
  }

  /** The date of a line that has nothing else on it than a date, weekday, time and the like. */
  public static Optional<WrittenDate> alone(String line) {
    if (line.length() > 120) {
      return Optional.empty();
    }
    return first(line)
        .filter(date ->
            isCompany(line.substring(0, date.start)) && isCompany(line.substring(date.end)));
  }

  /** Whether a word is the name of a month, or the full name of a weekday. */
  static boolean isDayOrMonth(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return CalendarWords.weekday(lower).isPresent() || CalendarWords.month(lower).isPresent();
  }

  /** A pattern, a group, that takes the longest of some names. */
  static String names(Set<String> names) {
    return names.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .collect(Collectors.joining("|", "(", ")"));
  }

  private static boolean isCompany(String text) {
    // A second date, of the last change, is no matter.
    var rest = first(text).map(date -> text.substring(0, date.start)).orElse(text);
    for (var word : SEPARATORS.split(rest.toLowerCase(Locale.ROOT), -1)) {
      var bare = word.replace(".", "").replace(":", "");
      boolean time = word.length() <= 24 && TIME.matcher(word).matches();
      if (!bare.isEmpty() && !COMPANY.contains(bare) && !WEEKDAYS.contains(bare) && !time) {
        return false;
      }
    }
    return true;
  }

  /** The ways to write a date. */
  private enum Form {
    DAY_MONTH_YEAR(DAY_FIRST) {
      @Override
      Optional<LocalDate> day(MatchResult match) {
        return real(match.group(3), month(match.group(2)), match.group(1));
      }
    },
    MONTH_DAY_YEAR(MONTH_FIRST) {
      @Override
      Optional<LocalDate> day(MatchResult match) {
        return real(match.group(3), month(match.group(1)), match.group(2));
      }
    },
    YEAR_MONTH_DAY(YEAR_FIRST) {
      @Override
      Optional<LocalDate> day(MatchResult match) {
        return real(match.group(1), match.group(3), match.group(4));
      }
    },
    FIGURES(YEAR_LAST) {
      @Override
      Optional<LocalDate> day(MatchResult match) {
        var first = match.group(1);
        var second = match.group(3);
        var year = match.group(4);
        if (match.group(2).equals(".") || first.equals(second) || Integer.parseInt(first) > 12) {
          return real(year, second, first);
        }
        return Integer.parseInt(second) > 12 ? real(year, first, second) : Optional.empty();
      }
    };

    private final Pattern pattern;

    Form(Pattern pattern) {
      this.pattern = pattern;
    }

    abstract Optional<LocalDate> day(MatchResult match);

    Optional<WrittenDate> date(MatchResult match) {
      return day(match).map(day -> new WrittenDate(day, match.start(), match.end()));
    }
  }

  /** The number of a month that a pattern found by its name. */
  static String month(String name) {
    return CalendarWords.month(name.toLowerCase(Locale.ROOT)).orElseThrow().toString();
  }

  private static Optional<LocalDate> real(String year, String month, String day) {
    return real(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
        .filter(date -> date.getYear() >= 1600 && date.getYear() <= 2100);
  }

  /** The date, if the calendar has it. */
  static Optional<LocalDate> real(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
