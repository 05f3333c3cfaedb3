package org.standoff.query;

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
   */
  record Who(String name) implements Asked {}

  /** How many, how much, when, how old. */
  record Figure(FigureQuestion question) implements Asked {}

  /**
   * Something that cannot be answered yet.
   *
   * @param question as it was asked
   */
  record NotYet(String question) implements Asked {}
}
