package org.standoff.annotate.opennlp;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.standoff.languages.LanguageModel;

/** OpenNLP's model of 183 languages. May be shared by threads. */
public final class OpenNlpLanguages implements LanguageModel {
  private static final String FILE = "/langdetect-183.bin";

  /** Languages in which no news is, but which look like many others. */
  private static final Set<String> NO_NEWS = Set.of("la", "vo", "eo", "ia", "ie", "io");

  /** Those with several codes, or none of their own of two letters. */
  private static final Map<String, String> SAME =
      Map.of("cmn", "zh", "pes", "fa", "arb", "ar", "lvs", "lv", "ekk", "et", "plt", "mg");

  private static final Map<String, String> SHORT =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (a, _) -> a));

  private final LanguageDetectorModel model;

  private OpenNlpLanguages(LanguageDetectorModel model) {
    this.model = model;
  }

  /** Reads the model from the class path. */
  public static OpenNlpLanguages load() throws IOException {
    try (var in = OpenNlpLanguages.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new FileNotFoundException(FILE + " is not on the class path");
      }
      return new OpenNlpLanguages(new LanguageDetectorModel(in));
    }
  }

  @Override
  public Map<String, Double> likelihoods(String text) {
    Map<String, Double> likelihoods = new HashMap<>();
    for (var language : new LanguageDetectorME(model).predictLanguages(text)) {
      var code = SAME.getOrDefault(language.getLang(), SHORT.get(language.getLang()));
      if (code != null && !NO_NEWS.contains(code)) {
        likelihoods.merge(code, language.getConfidence(), Math::max);
      }
    }
    return likelihoods;
  }
}
