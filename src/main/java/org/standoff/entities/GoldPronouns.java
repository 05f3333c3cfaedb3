package org.standoff.entities;

import java.util.List;
import org.standoff.text.Article;
import org.standoff.text.Span;

/**
 * An article in which people wrote down whom pronouns mean, to learn from or to measure against.
 *
 * @param pronouns in order of their spans
 */
public record GoldPronouns(Article article, List<GoldPronoun> pronouns) {
  public GoldPronouns {
    pronouns = pronouns.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    for (var pronoun : pronouns) {
      if (pronoun.span().end() > article.text().length()) {
        throw new IllegalArgumentException(pronoun + " is not in the text of " + article.path());
      }
    }
  }

  /** A pronoun, and what was written down of it. */
  public sealed interface GoldPronoun {
    Span span();
  }

  /**
   * A pronoun of which it was asked whether it means the bearers of some names of its article.
   *
   * @param meant names of its bearer; without one it means somebody else
   * @param others names in question whose bearers it does not mean
   */
  public record InQuestion(Span span, List<Span> meant, List<Span> others) implements GoldPronoun {
    public InQuestion {
      meant = List.copyOf(meant);
      others = List.copyOf(others);
    }
  }

  /**
   * A pronoun of an article in which all that stands for the same is linked.
   *
   * @param names the places where its bearer is named, each with what belongs to the name; without
   *     one it means nobody who is named
   */
  public record Linked(Span span, List<Span> names) implements GoldPronoun {
    public Linked {
      names = List.copyOf(names);
    }
  }
}
