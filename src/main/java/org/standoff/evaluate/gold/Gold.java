package org.standoff.evaluate.gold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Qualifier;
import org.standoff.text.Span;

/**
 * What a person wrote down of an article. A span is empty where the words do not stand in the text
 * as they were written down; nothing that is found can then be right.
 *
 * @param claims empty where only entities and figures were written down
 * @param pronouns empty where nobody looked at the pronouns
 * @param questions what a reader may ask of this article
 */
public record Gold(
    List<GoldEntity> entities,
    List<GoldFigure> figures,
    Optional<Claims> claims,
    Optional<List<GoldPronoun>> pronouns,
    List<GoldQuestion> questions) {
  public Gold {
    entities = List.copyOf(entities);
    figures = List.copyOf(figures);
    pronouns = pronouns.map(List::copyOf);
    questions = List.copyOf(questions);
  }

  /**
   * A person, a location or an organization.
   *
   * @param name the fullest form the article uses
   * @param aliases its other forms
   */
  public record GoldEntity(String name, List<String> aliases) {
    public GoldEntity {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A figure.
   *
   * @param low empty for dates and times
   * @param of the words for what is counted
   * @param date of dates and times, ISO 8601; empty where it cannot be known
   */
  public record GoldFigure(
      String text,
      Optional<Span> span,
      FigureKind kind,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<String> unit,
      Qualifier qualifier,
      Optional<String> of,
      Optional<String> date) {}

  /** Who said, is and did what. */
  public record Claims(
      List<GoldQuote> quotes,
      List<GoldStatement> statements,
      List<GoldRole> roles,
      List<GoldRelation> relations) {
    public Claims {
      quotes = List.copyOf(quotes);
      statements = List.copyOf(statements);
      roles = List.copyOf(roles);
      relations = List.copyOf(relations);
    }
  }

  /**
   * A direct quotation.
   *
   * @param text the words between the quotation marks
   * @param speaker the name of an entity, or words that describe somebody; empty when unknown
   */
  public record GoldQuote(String text, Optional<Span> span, Optional<String> speaker) {}

  /** What somebody is reported to have said. */
  public record GoldStatement(String content, Optional<Span> span, String speaker) {}

  /** What a named person is. */
  public record GoldRole(String person, String role) {}

  /**
   * One of the main facts: who did what.
   *
   * @param sentence where the beginning of its sentence stands; empty if it is not in the text
   */
  public record GoldRelation(
      String subject, String predicate, String object, Optional<Span> sentence) {}

  /**
   * A pronoun for a person.
   *
   * @param entity whom it means; empty for somebody who has no name in the article
   */
  public record GoldPronoun(String text, Optional<Span> span, Optional<String> entity) {}

  /**
   * A question and its answer.
   *
   * @param answer words of the text
   * @param at where the answer stands in the sentence that gives it; empty if it is not there
   */
  public record GoldQuestion(String question, String answer, Optional<Span> at) {}
}
