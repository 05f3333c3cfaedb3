package org.standoff.annotate.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/**
 * An OpenNLP name-finder model, the one that comes with Standoff or any other. May be shared by
 * threads.
 */
public final class OpenNlpNames {
  private final TokenNameFinderModel model;

  OpenNlpNames(TokenNameFinderModel model) {
    this.model = model;
  }

  /**
   * Reads a model file of OpenNLP.
   *
   * @throws IOException if it is none
   */
  public static OpenNlpNames read(InputStream in) throws IOException {
    return new OpenNlpNames(new TokenNameFinderModel(in));
  }

  /**
   * A name finder for one thread. What it learns from an article is forgotten before the next one.
   * Names of types that Standoff has no word for, such as dates, are left out.
   */
  public NameFinder nameFinder() {
    var finder = new NameFinderME(model);
    return (article, sentences) -> {
      finder.clearAdaptiveData();
      List<Name> names = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        addNames(names, finder, sentences.get(i), i);
      }
      return names;
    };
  }

  private static void addNames(
      List<Name> names, NameFinderME finder, Sentence sentence, int number) {
    var tokens = sentence.tokens();
    var spans = finder.find(tokens.stream().map(Token::text).toArray(String[]::new));
    var scores = finder.probs(spans);
    for (int i = 0; i < spans.length; i++) {
      var first = tokens.get(spans[i].getStart());
      var last = tokens.get(spans[i].getEnd() - 1);
      double score = Math.clamp(scores[i], 0, 1);
      type(spans[i].getType())
          .ifPresent(type ->
              names.add(new Name(type, new Span(first.start(), last.end()), number, score)));
    }
  }

  private static Optional<EntityType> type(String label) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.label().equals(label))
        .findFirst();
  }
}
