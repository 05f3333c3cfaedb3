package org.standoff.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.Form;
import org.standoff.annotation.NameFinder;
import org.standoff.entities.names.Bearer;
import org.standoff.entities.names.DefiniteThings;
import org.standoff.entities.names.DefiniteTitles;
import org.standoff.entities.names.Forms;
import org.standoff.entities.names.GivenNames;
import org.standoff.entities.names.NameBearers;
import org.standoff.entities.names.NamedArticle;
import org.standoff.entities.pronouns.ClueWeights;
import org.standoff.entities.pronouns.Pronouns;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/**
 * Decides within an article which names stand for the same entity, and whom its pronouns mean. May
 * be shared by threads.
 */
public final class WhoIsWho implements EntityResolver {
  /** From this probability on a pronoun confirms that what it means is a person. */
  private static final double CONFIRMING = 0.6;

  private final PersonNouns nouns = new PersonNouns();
  private final GivenNames givenNames = new GivenNames();
  private final NameBearers bearers = new NameBearers(nouns, givenNames);
  private final Forms forms = new Forms(givenNames);
  private final Optional<Pronouns> pronouns;

  /** Resolves names, pronouns and titles. */
  public WhoIsWho() {
    this(ClueWeights.bundled());
  }

  WhoIsWho(ClueWeights weights) {
    pronouns = Optional.of(new Pronouns(nouns, weights));
  }

  private WhoIsWho(Optional<Pronouns> pronouns) {
    this.pronouns = pronouns;
  }

  /** Resolves names, and needs no trees. */
  public static WhoIsWho ofNamesAlone() {
    return new WhoIsWho(Optional.empty());
  }

  @Override
  public Resolution resolve(
      Article article, List<Sentence> sentences, List<Tree> trees, NameFinder.Found names) {
    var named = bearers.read(article, sentences, trees, names);
    var mentions = new Mentions(named.prose());
    if (named.syntax().isEmpty() || pronouns.isEmpty()) {
      addNames(mentions, named, Set.of());
    } else {
      addAll(mentions, named, new Nesting(named.syntax().get()), pronouns.get());
    }
    return mentions.resolution();
  }

  private void addNames(Mentions mentions, NamedArticle named, Set<Bearer> meant) {
    for (int i = 0; i < named.namings().size(); i++) {
      var naming = named.namings().get(i);
      var owner = named.owners().get(i);
      if (isConfirmed(owner, meant)) {
        mentions.addName(naming, forms.of(naming, owner.fullest()), owner);
      }
    }
  }

  /** Adds the names, and the pronouns and titles that stand for persons. */
  private void addAll(Mentions mentions, NamedArticle named, Nesting nesting, Pronouns reading) {
    var possibleMeanings = reading.read(named, nesting);
    Set<Bearer> meant = new HashSet<>();
    for (var meaning : possibleMeanings) {
      if (meaning.score() >= CONFIRMING) {
        meant.add(meaning.bearer());
      }
    }
    addNames(mentions, named, meant);
    for (var meaning : possibleMeanings) {
      if (isConfirmed(meaning.bearer(), meant)) {
        int token = meaning.pronoun().token();
        mentions.add(token, token + 1, Form.PRONOUN, meaning.bearer(), meaning.score());
      }
    }
    var persons =
        named.persons().stream().filter(person -> isConfirmed(person.bearer(), meant)).toList();
    var definiteTitles = new DefiniteTitles(nouns, named, persons);
    for (var meaning : definiteTitles.read(persons)) {
      mentions.add(meaning.first(), meaning.end(), Form.TITLE, meaning.bearer(), meaning.score());
    }
    for (var meaning : new DefiniteThings(named).read()) {
      mentions.add(meaning.first(), meaning.end(), Form.TITLE, meaning.bearer(), meaning.score());
    }
  }

  /** A doubtful name stands where a sure one is its bearer's too, or where a pronoun means him. */
  private static boolean isConfirmed(Bearer bearer, Set<Bearer> meant) {
    return !bearer.isDoubtful() || meant.contains(bearer);
  }
}
