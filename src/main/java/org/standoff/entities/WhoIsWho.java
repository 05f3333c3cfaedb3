package org.standoff.entities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.NameFinder;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
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

  private final Places places = new Places();
  private final OrganizationNames organizationNames = new OrganizationNames(places);
  private final GivenNames givenNames = new GivenNames();
  private final PersonNames personNames = new PersonNames(givenNames);
  private final PersonNouns nouns = new PersonNouns();
  private final NamingReader reader = new NamingReader(nouns);
  private final TypeRepair typeRepair = new TypeRepair(places);
  private final Forms forms = new Forms(givenNames);
  private final Optional<Pronouns> pronouns;

  /** Resolves names, pronouns and nouns. */
  public WhoIsWho() {
    pronouns = Optional.of(new Pronouns(nouns));
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
    var prose = Prose.of(article, sentences);
    var syntax = trees.isEmpty() ? Optional.<Syntax>empty() : Optional.of(Syntax.of(trees));
    var mended = Definitions.mend(article.text(), prose, names);
    var namings = typeRepair.repair(reader.read(article, prose, syntax, mended));
    var owners = owners(article, prose, namings);
    var mentions = new Mentions(prose);
    if (syntax.isEmpty() || pronouns.isEmpty()) {
      addNames(mentions, namings, owners, Set.of());
    } else {
      addAll(mentions, prose, new Nesting(syntax.get()), namings, owners, pronouns.get());
    }
    return mentions.resolution();
  }

  private void addNames(Mentions mentions, List<Naming> namings, Known[] owners, Set<Known> meant) {
    for (int i = 0; i < owners.length; i++) {
      if (isConfirmed(owners[i], meant)) {
        mentions.addName(namings.get(i), forms.of(namings.get(i), owners[i].fullest()), owners[i]);
      }
    }
  }

  /** Adds the names, and the pronouns and titles that stand for persons. */
  private void addAll(
      Mentions mentions,
      Prose prose,
      Nesting nesting,
      List<Naming> namings,
      Known[] owners,
      Pronouns reading) {
    var persons = persons(prose, nesting, namings, owners);
    var possibleMeanings = reading.read(prose, nesting, persons);
    Set<Known> meant = new HashSet<>();
    for (var meaning : possibleMeanings) {
      if (meaning.score() >= CONFIRMING) {
        meant.add(meaning.known());
      }
    }
    addNames(mentions, namings, owners, meant);
    for (var meaning : possibleMeanings) {
      if (isConfirmed(meaning.known(), meant)) {
        int token = meaning.pronoun().token();
        mentions.add(token, token + 1, Form.PRONOUN, meaning.known(), meaning.score());
      }
    }
    persons.removeIf(person -> !isConfirmed(person.known(), meant));
    for (var meaning : new DefiniteTitles(prose, nouns, namings, persons).read(persons)) {
      mentions.add(meaning.first(), meaning.end(), Form.TITLE, meaning.known(), meaning.score());
    }
  }

  private Known[] owners(Article article, Prose prose, List<Naming> namings) {
    var links = Links.find(article.text(), prose, namings);
    var owners = new Known[namings.size()];
    Persons.identify(personNames, namings, links, owners);
    OtherNames.identify(places, organizationNames, namings, links, owners);
    for (var link : links) {
      if (link.isNew() && owners[link.from()] == owners[link.to()]) {
        owners[link.to()].rename(namings.get(link.to()).surface());
      }
    }
    return owners;
  }

  /** A doubtful name stands where a sure one is its bearer's too, or where a pronoun means him. */
  private static boolean isConfirmed(Known known, Set<Known> meant) {
    return !known.isDoubtful() || meant.contains(known);
  }

  private static List<Reference> persons(
      Prose prose, Nesting nesting, List<Naming> namings, Known[] owners) {
    List<Reference> persons = new ArrayList<>();
    for (int i = 0; i < owners.length; i++) {
      var naming = namings.get(i);
      if (owners[i].type == EntityType.PERSON && naming.first() < naming.end()) {
        persons.add(Reference.of(owners[i], prose, nesting, naming));
      }
    }
    return persons;
  }
}
