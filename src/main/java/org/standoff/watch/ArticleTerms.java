package org.standoff.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.identities.NameForms;
import org.standoff.search.NameTraces;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/**
 * What of an article a {@link Demand} looks at: its folded words, what all forms of each have in
 * common, the keys of whom it mentions, and in how else their names may be written; all that of who
 * says, is or does something once more.
 */
final class ArticleTerms {
  private static final String STEM = "~";
  private static final String KEY = "=";
  private static final String WRITING = "+";

  /** Before what is of who says, is or does something. */
  private static final String SUBJECT = "<";

  private ArticleTerms() {}

  static Set<String> of(AnnotatedArticle annotated) {
    Set<String> terms = new HashSet<>();
    var article = annotated.article();
    addWords(terms, article.whole());
    if (!article.markup().isEmpty()) {
      addWords(terms, article.readable());
    }
    var entities = entities(annotated);
    entities.forEach(terms::addAll);
    for (var fact : annotated.facts()) {
      fact.subject().ifPresent(subject -> addSubject(terms, annotated, subject, entities));
    }
    return terms;
  }

  /** The key of each entity, and in how its names may be written. */
  private static List<Set<String>> entities(AnnotatedArticle annotated) {
    List<Set<String>> entities = new ArrayList<>();
    for (var entity : annotated.entities()) {
      Set<String> terms = new HashSet<>(Set.of(key(entity.key())));
      addWritings(terms, entity.key().substring(entity.key().indexOf('/') + 1));
      entities.add(terms);
    }
    for (var mention : annotated.mentions()) {
      addWritings(entities.get(mention.entity()), annotated.text(mention.span()));
    }
    return entities;
  }

  private static void addSubject(
      Set<String> terms,
      AnnotatedArticle annotated,
      Fact.Subject subject,
      List<Set<String>> entities) {
    Set<String> own = new HashSet<>();
    addWords(own, subject.part().text());
    subject
        .entity()
        .ifPresent(entity -> {
          addWords(own, annotated.entities().get(entity).name());
          own.addAll(entities.get(entity));
        });
    own.forEach(term -> terms.add(SUBJECT + term));
  }

  private static void addWords(Set<String> terms, String text) {
    for (var word : Fold.words(text)) {
      if (terms.add(word.folded())) {
        terms.add(STEM + Inflection.stem(word.folded()));
      }
    }
  }

  private static void addWritings(Set<String> terms, String name) {
    NameForms.writings(name).forEach(writing -> terms.add(WRITING + writing));
  }

  /** A word in this form. */
  static Demand word(String folded) {
    return new Demand.Term(Set.of(folded));
  }

  /** A word in any form. */
  static Demand inflected(String folded) {
    return new Demand.Term(forms(folded));
  }

  private static Set<String> forms(String folded) {
    Set<String> forms = new HashSet<>(Inflection.irregularForms(folded));
    forms.add(folded);
    forms.add(STEM + Inflection.stem(folded));
    return forms;
  }

  /** A mention by a name. */
  static Demand named(NameTraces traces) {
    List<Demand> any = new ArrayList<>();
    any.add(new Demand.Term(terms(traces)));
    traces
        .words()
        .forEach(words -> any.add(new Demand.All(words.stream().map(ArticleTerms::word).toList())));
    return new Demand.Named(new Demand.Any(any));
  }

  private static Set<String> terms(NameTraces traces) {
    Set<String> terms = new HashSet<>();
    traces.keys().forEach(key -> terms.add(key(key)));
    traces.writings().forEach(writing -> terms.add(WRITING + writing));
    return terms;
  }

  /** Who says, is or does something, by a name or by all words of a description in any form. */
  static Demand subject(NameTraces traces, List<String> words) {
    List<Demand> all = new ArrayList<>();
    words.forEach(word -> all.add(ofSubject(forms(word))));
    return new Demand.Named(new Demand.Any(List.of(ofSubject(terms(traces)), new Demand.All(all))));
  }

  private static Demand ofSubject(Set<String> terms) {
    return new Demand.Term(terms.stream().map(SUBJECT::concat).collect(Collectors.toSet()));
  }

  private static String key(String key) {
    return KEY + key;
  }
}
