package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.standoff.annotation.Annotation;
import org.standoff.annotation.Entity;
import org.standoff.annotation.Fact;
import org.standoff.annotation.FactFinder.Findings;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.facts.said.Attributions;
import org.standoff.facts.said.Attributions.Attribution;
import org.standoff.text.Span;

/** What is known of each sentence of an article: who is mentioned in it, its dates and roles. */
final class KnownSpans {
  private final List<List<Mention>> mentions;
  private final List<List<Figure>> dates;
  private final List<List<Fact>> roles;
  private final Attributions attributions;
  private final List<Entity> entities;

  KnownSpans(Findings findings, List<Fact> roles, Attributions attributions) {
    int sentences = findings.sentences().size();
    var times = findings.figures().stream().filter(KnownSpans::isDate).toList();
    this.mentions = bySentence(sentences, findings.resolution().mentions(), Mention::sentence);
    this.dates = bySentence(sentences, times, Figure::sentence);
    this.roles = bySentence(sentences, roles, Fact::sentence);
    this.attributions = attributions;
    this.entities = findings.resolution().entities();
  }

  private static boolean isDate(Figure figure) {
    return figure.value().kind() == FigureKind.DATE || figure.value().kind() == FigureKind.TIME;
  }

  private static <A extends Annotation> List<List<A>> bySentence(
      int sentences, List<A> annotations, ToIntFunction<A> sentence) {
    List<List<A>> bySentence = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>());
    }
    annotations.forEach(one -> bySentence.get(sentence.applyAsInt(one)).add(one));
    return bySentence;
  }

  /** The mention that a word belongs to; a name wins over a title or pronoun around it. */
  Optional<Mention> mention(int sentence, Span word) {
    var found = Optional.<Mention>empty();
    for (var mention : mentions.get(sentence)) {
      if (mention.span().contains(word) && (found.isEmpty() || isName(mention))) {
        found = Optional.of(mention);
      }
    }
    return found;
  }

  private static boolean isName(Mention mention) {
    return mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
  }

  /** The canonical name of who or what is mentioned. */
  String name(Mention mention) {
    return entities.get(mention.entity()).name();
  }

  /** Whose claim it is, and how sure, what a verb or noun says. */
  Attribution attribution(int sentence, Span deed) {
    return attributions.of(sentence, deed);
  }

  /** Whether some words hold those of a role. */
  boolean hasRole(int sentence, Span words) {
    return roles.get(sentence).stream().anyMatch(role -> words.contains(role.object().span()));
  }

  /** Whose name stands behind words for what he is, by one of them: "| Mayor | of Leeds, Lee". */
  Optional<Mention> holder(int sentence, Span word) {
    return roles.get(sentence).stream()
        .filter(role -> role.predicate().isEmpty() && role.object().span().contains(word))
        .map(role -> role.subject().orElseThrow().part().span())
        .filter(name -> name.start() >= word.end())
        .findFirst()
        .flatMap(name -> mention(sentence, name));
  }

  /** Whether a date or a time of day lies within some words. */
  boolean hasDate(int sentence, Span words) {
    return dates.get(sentence).stream().anyMatch(date -> words.contains(date.span()));
  }
}
