package org.standoff.read.formats.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.standoff.text.Span;

/**
 * What a plain reply repeats of what it replies to, and its signature.
 *
 * <p>Quoted are lines that begin with {@code >}, the line above them that says who wrote them, and
 * all that follows a line such as "-----Original Message-----". A mail that is nothing else is not
 * masked, since then it is its matter, nor is what is passed on. The signature begins with a line
 * of two hyphens and a blank.
 *
 * @param spans in order, without overlap
 */
record QuotedReplies(List<Span> spans) {
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "\\s*-{3,}\\s*(original message|ursprüngliche nachricht|message d'origine)"
              + "\\s*-{3,}\\s*|_{20,}\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WROTE =
      Pattern.compile(
          ".{0,200}\\b(wrote|writes|schrieb|a écrit|escribió)\\b[^.]{0,80}:\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern HEADER =
      Pattern.compile("\\s*\\*?(from|von|de):.*", Pattern.CASE_INSENSITIVE);

  /** A line, which may be empty. */
  private record Line(int start, int end) {
    int length() {
      return end - start;
    }
  }

  QuotedReplies {
    spans = List.copyOf(spans);
  }

  static QuotedReplies in(String text, boolean isForwarded) {
    var lines = lines(text);
    List<Span> spans = new ArrayList<>();
    boolean said = false;
    int i = 0;
    while (i < lines.size()) {
      var line = lines.get(i);
      if (isSignature(text, line) || (said && !isForwarded && isOriginal(text, lines, i))) {
        spans.add(new Span(line.start(), text.length()));
        break;
      }
      int quoted = isForwarded ? i : endOfQuoted(text, lines, i);
      if (quoted > i) {
        spans.add(new Span(line.start(), lines.get(quoted - 1).end()));
        i = quoted;
        continue;
      }
      said |= !text.substring(line.start(), line.end()).isBlank();
      i++;
    }
    return new QuotedReplies(said ? spans : List.of());
  }

  /** Where the quoted lines end that begin at a line, perhaps with who wrote them. */
  private static int endOfQuoted(String text, List<Line> lines, int start) {
    int first = start;
    if (!isQuoted(text, lines.get(start))) {
      // Who wrote it may take two lines.
      for (int end = start + 1; end <= start + 2 && end < lines.size(); end++) {
        var attribution = text.substring(lines.get(start).start(), lines.get(end - 1).end());
        int next = end;
        while (next < lines.size() && next < end + 2 && isBlank(text, lines.get(next))) {
          next++;
        }
        if (WROTE.matcher(attribution.replace('\n', ' ')).matches()
            && next < lines.size()
            && isQuoted(text, lines.get(next))) {
          first = next;
          break;
        }
      }
      if (first == start) {
        return start;
      }
    }
    int end = first;
    while (end < lines.size() && isQuoted(text, lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isQuoted(String text, Line line) {
    return line.length() > 0 && text.charAt(line.start()) == '>';
  }

  private static boolean isBlank(String text, Line line) {
    return text.substring(line.start(), line.end()).isBlank();
  }

  private static boolean isSignature(String text, Line line) {
    return text.substring(line.start(), line.end()).stripTrailing().equals("--")
        && line.length() >= 3;
  }

  /** A line that says so, with the header of the original below. */
  private static boolean isOriginal(String text, List<Line> lines, int i) {
    var line = text.substring(lines.get(i).start(), lines.get(i).end());
    return ORIGINAL.matcher(line).matches()
        && lines.stream()
            .skip(i + 1L)
            .limit(3)
            .anyMatch(next -> HEADER.matcher(text.substring(next.start(), next.end())).matches());
  }

  /** The lines with a carriage return at their ends, without the line feed. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(new Line(start, end));
      start = end + 1;
    }
    return lines;
  }

  /** The text with blanks in their place, as long as before. */
  String blanked(String text) {
    var blanked = new StringBuilder(text);
    for (var span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (blanked.charAt(i) != '\n' && blanked.charAt(i) != '\r') {
          blanked.setCharAt(i, ' ');
        }
      }
    }
    return blanked.toString();
  }

  /** These and others, which overlap none of them, in order. */
  List<Span> with(List<Span> others) {
    return Stream.concat(spans.stream(), others.stream().filter(this::isOutside)).sorted().toList();
  }

  private boolean isOutside(Span other) {
    return spans.stream()
        .noneMatch(span -> other.start() < span.end() && span.start() < other.end());
  }
}
