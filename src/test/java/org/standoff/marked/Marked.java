package org.standoff.marked;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.FigureKind;
import org.standoff.text.Span;

/**
 * A text with marks: {@code [person she = Ann Lee] paid [money $5 = 5 USD]} marks "she" as a person
 * who is Ann Lee, and "$5" as money. A bracket without the name of a type, a kind of figure or
 * {@code doubt} behind it is one of the text.
 *
 * @param marks in order, without overlap
 */
public record Marked(String text, List<Mark> marks) {
  /** The mark of a name that the finder of names doubts to be a person's. */
  public static final String DOUBT = "doubt";

  private static final String MEANS = " = ";
  private static final Set<String> TYPES = labels(EntityType.values(), EntityType::label);
  private static final Set<String> KINDS = labels(FigureKind.values(), FigureKind::label);

  /**
   * One pair of brackets.
   *
   * @param label a type of entities, a kind of figures, or {@link #DOUBT}
   * @param meaning what stands behind the equals sign
   */
  public record Mark(String label, Span span, Optional<String> meaning) {
    public boolean isEntity() {
      return TYPES.contains(label);
    }

    public boolean isFigure() {
      return KINDS.contains(label);
    }
  }

  public Marked {
    marks = List.copyOf(marks);
  }

  /** Reads what {@link #toString} writes. */
  public static Marked parse(String source) {
    var text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int blank = source.indexOf(' ', at);
      if (source.charAt(at) != '[' || blank < 0 || !isLabel(source.substring(at + 1, blank))) {
        text.append(source.charAt(at++));
        continue;
      }
      int close = source.indexOf(']', blank);
      if (close < 0) {
        throw new IllegalArgumentException("this is never closed: " + source.substring(at));
      }
      var inside = source.substring(blank + 1, close);
      int equals = inside.indexOf(MEANS);
      var surface = equals < 0 ? inside : inside.substring(0, equals);
      var span = new Span(text.length(), text.length() + surface.length());
      text.append(surface);
      marks.add(
          new Mark(
              source.substring(at + 1, blank),
              span,
              equals < 0
                  ? Optional.empty()
                  : Optional.of(inside.substring(equals + MEANS.length()))));
      at = close + 1;
    }
    return new Marked(text.toString(), marks);
  }

  /** The text with its marks in brackets. */
  @Override
  public String toString() {
    var printed = new StringBuilder();
    int end = 0;
    for (var mark : marks) {
      printed.append(text, end, mark.span().start()).append('[').append(mark.label()).append(' ');
      printed.append(mark.span().of(text));
      mark.meaning().ifPresent(meaning -> printed.append(MEANS).append(meaning));
      printed.append(']');
      end = mark.span().end();
    }
    return printed.append(text.substring(end)).toString();
  }

  private static boolean isLabel(String word) {
    return TYPES.contains(word) || KINDS.contains(word) || word.equals(DOUBT);
  }

  private static <T> Set<String> labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).collect(Collectors.toSet());
  }
}
