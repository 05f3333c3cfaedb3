package org.standoff.evaluate.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.Cell;
import org.standoff.evaluate.CharacterKinds;
import org.standoff.evaluate.Evaluation;
import org.standoff.evaluate.Marked;
import org.standoff.evaluate.Overlap;
import org.standoff.evaluate.Row;

/**
 * Quotations and reported speech by recall, and whose they are.
 *
 * <p>A quotation is found where four fifths of the joint extent are common, reported speech where
 * half of it is. Its source is right where the subject overlaps the source, or has half of its
 * words. Of the quotations found, two more rows say how often the speaker is right where one is
 * named: with a score of at least 0.5, and with any.
 */
public final class AttributionEvaluation implements Evaluation<List<Attribution>> {
  private static final double DIRECT = 0.8;
  private static final double INDIRECT = 0.5;
  private static final double SURE = 0.5;

  private final List<String> errors = new ArrayList<>();
  private final Found direct = new Found();
  private final Found indirect = new Found();
  private final Named sure = new Named();
  private final Named any = new Named();

  /** What was found of one sort. */
  private static final class Found {
    private int gold;
    private int contents;
    private int sources;

    Row row(String label) {
      return new Row(
          label,
          Cell.share("content", contents, gold),
          Cell.share("with source", sources, gold),
          new Cell.Count("of", gold));
    }
  }

  /** How often a speaker is named and right. */
  private static final class Named {
    private int quotes;
    private int named;
    private int right;

    void add(boolean isNamed, boolean isRight) {
      quotes++;
      named += isNamed ? 1 : 0;
      right += isNamed && isRight ? 1 : 0;
    }

    Row row(String label) {
      return new Row(
          label,
          Cell.share("precision", right, named),
          Cell.share("named", named, quotes),
          new Cell.Count("of", quotes));
    }
  }

  @Override
  public void add(Marked<List<Attribution>> marked, AnnotatedArticle annotated) {
    for (var attribution : marked.gold()) {
      var counts = attribution.isDirect() ? direct : indirect;
      counts.gold++;
      var fact = fact(attribution, annotated);
      if (fact.isEmpty()) {
        errors.add(marked.name() + ": missed " + text(attribution, annotated));
        continue;
      }
      counts.contents++;
      var said = subjectWords(fact.get(), annotated);
      boolean isRight = isSource(attribution, fact.get(), said);
      counts.sources += isRight ? 1 : 0;
      if (attribution.isDirect()) {
        sure.add(!said.isEmpty() && printed(fact.get().score()) >= SURE, isRight);
        any.add(!said.isEmpty(), isRight);
      }
      if (!isRight) {
        errors.add(
            marked.name()
                + ": source is not "
                + fact.get().subject().map(subject -> subject.part().text()).orElse("unknown")
                + " of "
                + text(attribution, annotated));
      }
    }
  }

  private static Optional<Fact> fact(Attribution attribution, AnnotatedArticle annotated) {
    var kind = attribution.isDirect() ? Fact.Kind.QUOTE : Fact.Kind.STATEMENT;
    double least = attribution.isDirect() ? DIRECT : INDIRECT;
    return annotated.facts().stream()
        .filter(fact -> fact.kind() == kind)
        .filter(fact -> Overlap.of(attribution.content(), fact.object().span()) >= least)
        .findFirst();
  }

  private static Set<String> subjectWords(Fact fact, AnnotatedArticle annotated) {
    Set<String> words = new HashSet<>();
    fact.subject()
        .ifPresent(subject -> {
          words.addAll(CharacterKinds.words(subject.part().text()));
          subject
              .entity()
              .ifPresent(entity ->
                  words.addAll(CharacterKinds.words(annotated.entities().get(entity).name())));
        });
    return words;
  }

  private static boolean isSource(Attribution attribution, Fact fact, Set<String> said) {
    boolean isThere =
        fact.subject()
            .filter(
                subject -> attribution.sources().stream().anyMatch(subject.part().span()::overlaps))
            .isPresent();
    var wanted = attribution.sourceWords();
    long common = wanted.stream().filter(said::contains).count();
    return isThere || (!wanted.isEmpty() && 2 * common >= wanted.size());
  }

  /** A score with three digits, as it is printed. */
  private static double printed(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  private static String text(Attribution attribution, AnnotatedArticle annotated) {
    return String.format(
        Locale.ROOT,
        "%s \"%s\" by %s",
        attribution.isDirect() ? "direct" : "indirect",
        annotated.text(attribution.content()),
        annotated.text(attribution.sources().getFirst()));
  }

  @Override
  public List<Row> rows() {
    return List.of(
        direct.row("direct"),
        indirect.row("indirect"),
        sure.row("speaker 0.5"),
        any.row("speaker"));
  }

  @Override
  public List<String> errors() {
    return errors;
  }
}
