package org.standoff.query.asked;

import java.util.Optional;
import java.util.stream.Collectors;
import org.standoff.annotation.FigureKind;
import org.standoff.query.AnswerKind;
import org.standoff.query.Sought;

/** What a question in English asks for. */
public sealed interface Asked {

  /** How the question was read, in a few words. */
  String reading();

  /**
   * Where somebody or something is mentioned.
   *
   * @param name as the question has it, at least one word
   * @param otherwise what is asked if nobody bears that name: "Where was the old ship mentioned?"
   */
  record Where(String name, Optional<Sought> otherwise) implements Asked {
    @Override
    public String reading() {
      return "where “" + name + "” is mentioned";
    }
  }

  /**
   * Who or what somebody or something is.
   *
   * @param name as the question has it, at least one word
   * @param otherwise what is asked if nobody bears that name: "Who is the mayor of X?"
   */
  record Who(String name, Sought otherwise) implements Asked {
    @Override
    public String reading() {
      return "who “" + name + "” is";
    }
  }

  /** What the closest sentences answer. */
  record Closest(Sought question) implements Asked {
    @Override
    public String reading() {
      var what =
          switch (question.answer()) {
            case PERSON -> "who";
            case PLACE -> "a place";
            case FIGURE ->
                question.figures().stream()
                    .map(FigureKind::label)
                    .collect(Collectors.joining(" or "));
            case NAME -> "a name";
            case REASON -> "a reason";
            case SAYING -> "what was said";
            case ANY -> "a sentence";
          };
      var of = question.focus().isEmpty() ? "" : " of " + String.join(" ", question.focus());
      var words = StopWords.without(question.words());
      var with = words.isEmpty() ? "" : " with " + String.join(" ", words);
      return question.answer() == AnswerKind.NAME
          ? what + (of.isEmpty() ? "" : " of a " + String.join(" ", question.focus())) + with
          : what + of + with;
    }
  }
}
