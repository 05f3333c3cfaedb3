package org.standoff.evaluate.pronouns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.text.Span;

/**
 * Pronouns and descriptions, and for which name they stand. Only chains that hold a name count. A
 * pronoun or title is right where it begins with a mention of the chain, and its entity has a name
 * that overlaps one of the chain's; found where no chain has a mention, it is wrong.
 */
public final class ChainEvaluation implements Evaluation<List<Chain>> {
  private final Map<ReferringWords, Score> scores = new EnumMap<>(ReferringWords.class);
  private final List<String> errors = new ArrayList<>();

  public ChainEvaluation() {
    for (var words : ReferringWords.values()) {
      scores.put(words, Score.NONE);
    }
  }

  @Override
  public void add(Marked<List<Chain>> marked, AnnotatedArticle annotated) {
    Map<ReferringWords, Integer> gold = new EnumMap<>(ReferringWords.class);
    Map<ReferringWords, Integer> found = new EnumMap<>(ReferringWords.class);
    Map<ReferringWords, Integer> right = new EnumMap<>(ReferringWords.class);
    Map<Integer, List<Span>> namesOfMentions = new HashMap<>();
    for (var chain : marked.gold()) {
      var names =
          chain.mentions().stream()
              .filter(mention -> ReferringWords.holdName(annotated.text(mention)))
              .toList();
      if (names.isEmpty()) {
        continue;
      }
      for (var mention : chain.mentions()) {
        var words = ReferringWords.of(annotated.text(mention));
        if (words.isPresent()) {
          namesOfMentions.put(mention.start(), names);
          gold.merge(words.get(), 1, Integer::sum);
        }
      }
    }
    var namesOfEntities = namesOfEntities(annotated);
    for (var mention : annotated.mentions()) {
      var words = ReferringWords.of(annotated.text(mention.span())).filter(_ -> refers(mention));
      if (words.isEmpty()) {
        continue;
      }
      found.merge(words.get(), 1, Integer::sum);
      var meant = Optional.ofNullable(namesOfMentions.get(mention.span().start()));
      if (overlap(namesOfEntities.getOrDefault(mention.entity(), List.of()), meant)) {
        right.merge(words.get(), 1, Integer::sum);
      } else {
        errors.add(marked.name() + ": " + text(mention, annotated, meant));
      }
    }
    for (var words : ReferringWords.values()) {
      scores.merge(
          words,
          Score.of(
              right.getOrDefault(words, 0),
              found.getOrDefault(words, 0),
              gold.getOrDefault(words, 0)),
          Score::plus);
    }
  }

  private static boolean refers(Mention mention) {
    return mention.form() == Form.PRONOUN || mention.form() == Form.TITLE;
  }

  /** The mentions of each entity that are names. */
  private static Map<Integer, List<Span>> namesOfEntities(AnnotatedArticle annotated) {
    Map<Integer, List<Span>> names = new HashMap<>();
    for (var mention : annotated.mentions()) {
      if (!refers(mention)) {
        names.computeIfAbsent(mention.entity(), _ -> new ArrayList<>()).add(mention.span());
      }
    }
    return names;
  }

  private static boolean overlap(List<Span> names, Optional<List<Span>> meant) {
    return meant.isPresent()
        && names.stream().anyMatch(name -> meant.get().stream().anyMatch(name::overlaps));
  }

  private static String text(
      Mention mention, AnnotatedArticle annotated, Optional<List<Span>> meant) {
    return "\""
        + annotated.text(mention.span())
        + "\" is not "
        + annotated.entities().get(mention.entity()).name()
        + meant.map(names -> ", but " + annotated.text(names.getFirst())).orElse("");
  }

  @Override
  public List<Row> rows() {
    return scores.entrySet().stream()
        .map(row -> Row.of(row.getKey().name().toLowerCase(Locale.ROOT), row.getValue()))
        .toList();
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
