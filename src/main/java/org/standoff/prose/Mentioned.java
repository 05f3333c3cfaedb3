package org.standoff.prose;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;

/** Who and what the words of an article stand for, once that has been decided. */
public final class Mentioned {
  private final Prose prose;
  private final List<Entity> entities;
  private final Mention[] mentions;

  /**
   * Lays the mentions over the tokens.
   *
   * @param resolution of the article that the prose is of
   */
  public Mentioned(Prose prose, Resolution resolution) {
    this.prose = prose;
    this.entities = resolution.entities();
    this.mentions = mentions(resolution.mentions());
  }

  /** A name wins over a pronoun or title that lies around it. */
  private Mention[] mentions(List<Mention> all) {
    var mentions = new Mention[prose.size()];
    for (var mention : all) {
      boolean isName = mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
      for (int i = prose.tokenAt(mention.span().start());
          i < mentions.length && prose.token(i).end() <= mention.span().end();
          i++) {
        if (mentions[i] == null || isName) {
          mentions[i] = mention;
        }
      }
    }
    return mentions;
  }

  public Prose prose() {
    return prose;
  }

  /**
   * The name, or else the pronoun or title, that a token belongs to; none before and behind all.
   */
  public Optional<Mention> at(int token) {
    return prose.has(token) ? Optional.ofNullable(mentions[token]) : Optional.empty();
  }

  /** The name, pronoun or title of a person that a token belongs to. */
  public Optional<Mention> person(int token) {
    return at(token).filter(found -> found.type() == EntityType.PERSON);
  }

  /** Whether a token belongs to a name or title of a person, and is no pronoun. */
  public boolean isPersonByName(int token) {
    return person(token).filter(found -> found.form() != Form.PRONOUN).isPresent();
  }

  /** Whether a token is a noun or part of what stands for somebody or something. */
  public boolean isNominal(int token) {
    return prose.isTagged(token, "NOUN") || prose.isTagged(token, "PROPN") || at(token).isPresent();
  }

  /** An entity by its number, as mentions have it. */
  public Entity entity(int number) {
    return entities.get(number);
  }
}
