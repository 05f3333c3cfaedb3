package org.standoff.query;

/** Questions in English. */
public final class Questions {
  private Questions() {}

  /** What a question asks for. */
  public static Asked parse(String question) {
    return new Asked.NotYet(question);
  }
}
