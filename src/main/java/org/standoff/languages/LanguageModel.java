package org.standoff.languages;

import java.util.Map;

/** What a model says of the language of a text. */
public interface LanguageModel {
  /**
   * How likely each language is, compared to the others.
   *
   * @return by the code of ISO 639, of two letters where there is one
   */
  Map<String, Double> likelihoods(String text);
}
