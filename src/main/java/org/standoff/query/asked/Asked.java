package org.standoff.query.asked;

import java.util.List;
import java.util.Optional;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureQuestion;

/** What a question in English asks for. */
public sealed interface Asked {

  /**
   * Where somebody or something is mentioned.
   *
   * @param name as the question has it, at least one word
   */
  record Where(String name) implements Asked {}

  /**
   * Who or what somebody or something is.
   *
   * @param name as the question has it, at least one word
   * @param otherwise what is asked if nobody bears that name: "Who was freed by X?"
   */
  record Who(String name, Optional<Deed> otherwise) implements Asked {}

  /** How many, how much, when, how old. */
  record Figure(FigureQuestion question) implements Asked {}

  /** What somebody said, or who said something. */
  record Said(FactQuery query) implements Asked {}

  /**
   * Who did something, or what somebody did: answered by the facts that the first of the readings
   * finds, and if none does by the sentences closest to the words.
   *
   * @param readings what the question may mean, the likeliest first; may be empty
   * @param words those of the question that say something, as typed; at least one
   */
  record Deed(List<FactQuery> readings, List<String> words) implements Asked {
    public Deed {
      readings = List.copyOf(readings);
      words = List.copyOf(words);
    }
  }

  /**
   * Something that cannot be answered yet.
   *
   * @param question as it was asked
   */
  record NotYet(String question) implements Asked {}
}
