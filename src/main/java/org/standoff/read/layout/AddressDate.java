package org.standoff.read.layout;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.words.CalendarWords;

/** The date that a news address carries: {@code /2022/7/21/}, {@code /2022-07-09/}. */
public final class AddressDate {
  /** Of a month in an address. */
  private static final int LETTERS = 3;

  private static final String END = "(?![\\p{Alnum}])";

  /** From the surest to the least sure. */
  private static final Pattern[] PARTED = {
    Pattern.compile("(?<=/)(\\d{4})/(\\d{1,2})/(\\d{1,2})" + END),
    Pattern.compile("(?<=/)(\\d{4})/" + WrittenDate.names(shortMonths()) + "/(\\d{1,2})" + END),
    Pattern.compile("(?<!\\p{Alnum})(\\d{4})-(\\d{2})-(\\d{2})" + END),
    Pattern.compile("(?<=/)(\\d{4})/(\\d{2})-?(\\d{2})(?=/)"),
    Pattern.compile("(?<=/)(\\d{4})-?(\\d{2})/(\\d{2})(?=/)")
  };

  /** A day with nothing, a count or a time of day behind it; ten digits are some counter. */
  private static final Pattern COMPACT =
      Pattern.compile("(?<=[/=_-])(\\d{4})(\\d{2})(\\d{2})(?:\\d{4}|\\d{6}|\\d{9})?" + END);

  private AddressDate() {}

  private static Set<String> shortMonths() {
    return CalendarWords.months().stream()
        .filter(name -> name.length() == LETTERS)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A real date of the years since there are such addresses. */
  public static Optional<LocalDate> of(String address) {
    for (var pattern : PARTED) {
      var date = first(pattern, address);
      if (date.isPresent()) {
        return date;
      }
    }
    return first(COMPACT, address);
  }

  private static Optional<LocalDate> first(Pattern pattern, String address) {
    return pattern
        .matcher(address)
        .results()
        .map(AddressDate::date)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> date(MatchResult match) {
    int year = Integer.parseInt(match.group(1));
    if (year < 1990 || year > 2050) {
      return Optional.empty();
    }
    var month = match.group(2);
    boolean named = Character.isLetter(month.charAt(0));
    return WrittenDate.real(
        year,
        Integer.parseInt(named ? WrittenDate.month(month) : month),
        Integer.parseInt(match.group(3)));
  }
}
