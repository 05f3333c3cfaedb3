package org.standoff.query;

import java.util.Set;
import org.standoff.annotation.Fact;

/**
 * Which facts are asked for. Each part narrows the answer; words match in every inflection and in
 * any order, blank ones ask for nothing.
 *
 * @param kinds none for all
 * @param subject the name of who says, is or does it, or words of its description
 * @param predicate words of what ties subject and object
 * @param object the name of whom or what the object speaks of, or words of it
 * @param about words of the object and what belongs to it, or of the fact's sentences and the one
 *     before: what somebody speaks about is often named just before the quotation
 * @param words words anywhere in the fact, or the name of its subject
 * @param minimumScore in 0..1
 */
public record FactQuery(
    Set<Fact.Kind> kinds,
    String subject,
    String predicate,
    String object,
    String about,
    String words,
    double minimumScore) {
  public FactQuery {
    kinds = Set.copyOf(kinds);
  }

  /** Facts of any score. */
  public FactQuery(
      Set<Fact.Kind> kinds,
      String subject,
      String predicate,
      String object,
      String about,
      String words) {
    this(kinds, subject, predicate, object, about, words, 0);
  }

  /** The same facts, as far as they score so much. */
  public FactQuery scoring(double minimumScore) {
    return new FactQuery(kinds, subject, predicate, object, about, words, minimumScore);
  }

  /** Who did what; what is not asked is blank. */
  public static FactQuery did(String subject, String predicate, String object) {
    return new FactQuery(Set.of(Fact.Kind.RELATION), subject, predicate, object, "", "");
  }

  /** What somebody said, in quotes or in the words of the article. */
  public static FactQuery said(String speaker, String about) {
    return new FactQuery(Set.of(Fact.Kind.QUOTE, Fact.Kind.STATEMENT), speaker, "", "", about, "");
  }
}
