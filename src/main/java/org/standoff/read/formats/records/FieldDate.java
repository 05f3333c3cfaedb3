package org.standoff.read.formats.records;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.standoff.read.layout.WrittenDate;

/** The day that a field of a record means, as people and as machines write it. */
final class FieldDate {
  private static final Pattern COMPACT = Pattern.compile("(\\d{8})(?:[T_ -]?\\d{4,6}Z?)?");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{9,19}(?:\\.\\d{1,9})?|\\d\\.\\d+E\\d+");
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2100;
  private static final long MILLISECONDS_FROM = 100_000_000_000L;
  private static final long THOUSAND = 1000;

  private FieldDate() {}

  /** The day; empty if it is no full date, or may be either of two. */
  static Optional<LocalDate> of(String written) {
    var compact = COMPACT.matcher(written);
    if (compact.matches()) {
      var day = day(compact.group(1));
      if (day.isPresent()) {
        return day;
      }
    }
    if (NUMBER.matcher(written).matches()) {
      return sinceEpoch(new BigDecimal(written).longValue());
    }
    return WrittenDate.alone(written).map(WrittenDate::day).or(() -> ofMail(written));
  }

  private static Optional<LocalDate> day(String digits) {
    try {
      var day = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
      return Optional.of(day).filter(it -> it.getYear() >= FIRST_YEAR && it.getYear() <= LAST_YEAR);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Seconds, or thousandths, millionths of one, since 1970. */
  private static Optional<LocalDate> sinceEpoch(long number) {
    long seconds = number;
    while (seconds >= MILLISECONDS_FROM) {
      seconds /= THOUSAND;
    }
    try {
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC))
          .filter(day -> day.getYear() <= LAST_YEAR);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** As mails and feeds write it: "Fri, 08 Mar 2019 10:00:00 +0000". */
  private static Optional<LocalDate> ofMail(String written) {
    return WrittenDate.first(written)
        .filter(date ->
            written.substring(0, date.start()).matches("\\p{L}{3,10},? ?")
                && written
                    .substring(date.end())
                    .matches("[ T]?[\\d:.]*( ?[+-]\\d{2}:?\\d{2}| [A-Z]{1,5})?"))
        .map(WrittenDate::day);
  }
}
