package org.standoff.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.identities.NameForms;
import org.standoff.search.NameTraces;
import org.standoff.text.Fold;
import org.standoff.words.Inflection;

/**
 * What of an article a {@link Demand} looks at: its folded words, what all forms of each have in
 * common, the keys of whom it mentions, and in how else their names may be written.
 */
final class ArticleTerms {
  private static final String STEM = "~";
  private static final String KEY = "=";
  private static final String WRITING = "+";

  private ArticleTerms() {}

  static Set<String> of(AnnotatedArticle annotated) {
    Set<String> terms = new HashSet<>();
    var article = annotated.article();
    addWords(terms, article.whole());
    if (!article.markup().isEmpty()) {
      addWords(terms, article.readable());
    }
    for (var entity : annotated.entities()) {
      terms.add(key(entity.key()));
      addWritings(terms, entity.key().substring(entity.key().indexOf('/') + 1));
    }
    for (var mention : annotated.mentions()) {
      addWritings(terms, annotated.text(mention.span()));
    }
    return terms;
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
    Set<String> forms = new HashSet<>(Inflection.irregularForms(folded));
    forms.add(folded);
    forms.add(STEM + Inflection.stem(folded));
    return new Demand.Term(forms);
  }

  /** A mention by a name. */
  static Demand named(NameTraces traces) {
    Set<String> terms = new HashSet<>();
    traces.keys().forEach(key -> terms.add(key(key)));
    traces.writings().forEach(writing -> terms.add(WRITING + writing));
    List<Demand> any = new ArrayList<>();
    any.add(new Demand.Term(terms));
    traces
        .words()
        .forEach(words -> any.add(new Demand.All(words.stream().map(ArticleTerms::word).toList())));
    return new Demand.Named(new Demand.Any(any));
  }

  private static String key(String key) {
    return KEY + key;
  }
}
