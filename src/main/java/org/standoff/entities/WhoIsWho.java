package org.standoff.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Name;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/**
 * Decides within an article which names stand for the same entity, and whom its pronouns mean. May
 * be shared by threads.
 */
public final class WhoIsWho implements EntityResolver {
  private final Places places = new Places();
  private final OrganizationNames organizationNames = new OrganizationNames(places);
  private final GivenNames givenNames = new GivenNames();
  private final PersonNames personNames = new PersonNames(givenNames);
  private final Titles titles = new Titles();
  private final NamingReader reader = new NamingReader(titles);
  private final TypeRepair typeRepair = new TypeRepair(places);
  private final Forms forms = new Forms(givenNames);
  private final Optional<Pronouns> pronouns;

  /** Resolves names, pronouns and titles. */
  public WhoIsWho() {
    pronouns = Optional.of(new Pronouns(titles));
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
      Article article, List<Sentence> sentences, List<Tree> trees, List<Name> names) {
    var prose = new Prose(sentences);
    var namings =
        typeRepair.repair(
            reader.read(article, prose, Definitions.mend(article.text(), prose, names)));
    var links = Links.find(article.text(), prose, namings);
    var owners = new Known[namings.size()];
    Persons.identify(personNames, namings, links, owners);
    OtherNames.identify(places, organizationNames, namings, links, owners);
    for (var link : links) {
      if (link.isNew() && owners[link.from()] == owners[link.to()]) {
        owners[link.to()].rename(namings.get(link.to()).surface());
      }
    }
    return resolution(prose, namings, owners);
  }

  private static List<Reference> persons(Prose prose, List<Naming> namings, Known[] owners) {
    List<Reference> persons = new ArrayList<>();
    for (int i = 0; i < owners.length; i++) {
      var naming = namings.get(i);
      if (owners[i].type == EntityType.PERSON && naming.first() < naming.end()) {
        var role = Role.ofName(prose, naming.first(), naming.end());
        persons.add(new Reference(owners[i], naming.first(), naming.end(), role, false));
      }
    }
    return persons;
  }

  private Resolution resolution(Prose prose, List<Naming> namings, Known[] owners) {
    Map<Known, Integer> numbers = new HashMap<>();
    List<Known> inOrder = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < owners.length; i++) {
      var naming = namings.get(i);
      var owner = owners[i];
      if (!numbers.containsKey(owner)) {
        numbers.put(owner, inOrder.size());
        inOrder.add(owner);
      }
      mentions.add(
          new Mention(
              owner.type,
              naming.span(),
              naming.sentence(),
              forms.of(naming, owner.fullest()),
              numbers.get(owner),
              naming.score()));
    }
    if (pronouns.isPresent()) {
      var persons = persons(prose, namings, owners);
      mentions.addAll(standIns(prose, namings, persons, numbers, pronouns.get()));
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Resolution(inOrder.stream().map(WhoIsWho::entity).toList(), mentions);
  }

  /** The pronouns and titles that stand for persons. */
  private List<Mention> standIns(
      Prose prose,
      List<Naming> namings,
      List<Reference> persons,
      Map<Known, Integer> numbers,
      Pronouns reading) {
    List<Mention> mentions = new ArrayList<>();
    for (var meaning : reading.read(prose, persons)) {
      int token = meaning.pronoun().token();
      int number = numbers.get(meaning.known());
      mentions.add(mention(prose, token, token + 1, Form.PRONOUN, number, meaning.score()));
    }
    for (var meaning : new DefiniteTitles(prose, titles, namings, persons).read(persons)) {
      int number = numbers.get(meaning.known());
      mentions.add(
          mention(prose, meaning.first(), meaning.end(), Form.TITLE, number, meaning.score()));
    }
    return mentions;
  }

  private static Mention mention(
      Prose prose, int first, int end, Form form, int entity, double score) {
    var span = prose.span(first).hull(prose.span(end - 1));
    return new Mention(EntityType.PERSON, span, prose.sentence(first), form, entity, score);
  }

  private static Entity entity(Known known) {
    Set<String> surfaces = new LinkedHashSet<>();
    known.namings().forEach(naming -> surfaces.add(naming.surface()));
    return new Entity(known.type, known.name(), List.copyOf(surfaces));
  }
}
