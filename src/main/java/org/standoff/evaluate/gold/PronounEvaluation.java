package org.standoff.evaluate.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Form;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Row;
import org.standoff.evaluate.Score;
import org.standoff.evaluate.ScoredNames;
import org.standoff.text.Span;

/** Pronouns for men and women, and whom they mean; only in articles where somebody looked. */
final class PronounEvaluation implements Evaluation<Gold> {
  private final List<String> errors = new ArrayList<>();
  private Score score = Score.NONE;
  private boolean isEmpty = true;

  @Override
  public void add(Marked<Gold> marked, AnnotatedArticle annotated) {
    if (marked.gold().claims().isEmpty() || marked.gold().pronouns().isEmpty()) {
      return;
    }
    isEmpty = false;
    var persons = new GoldPersons(marked.gold().entities());
    var meant = meant(annotated);
    Set<Span> seen = new HashSet<>();
    int gold = 0;
    int right = 0;
    for (var pronoun : marked.gold().pronouns().get()) {
      if (pronoun.entity().isEmpty()) {
        continue;
      }
      gold++;
      var found = pronoun.span().map(meant::get);
      pronoun.span().ifPresent(seen::add);
      if (persons.same(found, pronoun.entity())) {
        right++;
      } else {
        errors.add(
            marked.name()
                + ": missed \""
                + pronoun.text()
                + "\" for "
                + pronoun.entity().get()
                + found.map(name -> ", not " + name).orElse(""));
      }
    }
    meant.forEach((span, name) -> {
      if (!seen.contains(span)) {
        errors.add(
            marked.name() + ": wrong \"" + span.of(marked.article().text()) + "\" for " + name);
      }
    });
    score = score.plus(Score.of(right, meant.size(), gold));
  }

  private static Map<Span, String> meant(AnnotatedArticle annotated) {
    Map<Span, String> meant = new LinkedHashMap<>();
    for (var mention : annotated.mentions()) {
      if (mention.form() == Form.PRONOUN
          && ScoredNames.isPersonal(annotated.text(mention.span()))) {
        meant.put(mention.span(), annotated.entities().get(mention.entity()).name());
      }
    }
    return meant;
  }

  @Override
  public List<Row> rows() {
    return isEmpty ? List.of() : List.of(Row.of("pronoun", score));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
