package org.standoff.entities.names;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.NameFinder;
import org.standoff.entities.mending.NameMending;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.text.Article;
import org.standoff.text.Sentence;
import org.standoff.text.Tree;

/** Decides whose each name of an article is. May be shared by threads. */
public final class NameBearers {
  private final Places places = new Places();
  private final OrganizationNames organizationNames = new OrganizationNames(places);
  private final NameMending mending;
  private final PersonNames personNames;
  private final NamingReader reader;
  private final TypeRepair typeRepair = new TypeRepair(places);

  /** Who knows some words and names. */
  public NameBearers(PersonNouns nouns, GivenNames givenNames) {
    personNames = new PersonNames(givenNames);
    reader = new NamingReader(nouns);
    mending = new NameMending(nouns);
  }

  /**
   * Reads the names of an article.
   *
   * @param trees one for each sentence, or none
   */
  public NamedArticle read(
      Article article, List<Sentence> sentences, List<Tree> trees, NameFinder.Found names) {
    var prose = Prose.of(article, sentences);
    var syntax = trees.isEmpty() ? Optional.<Syntax>empty() : Optional.of(Syntax.of(trees));
    var mended = mending.mend(prose, names);
    var namings = typeRepair.repair(reader.read(article, prose, syntax, mended));
    var owners = owners(article, prose, namings);
    return new NamedArticle(prose, syntax, namings, Arrays.asList(owners));
  }

  private Bearer[] owners(Article article, Prose prose, List<Naming> namings) {
    var links = Links.find(article.whole(), prose, namings);
    var owners = new Bearer[namings.size()];
    Persons.identify(personNames, namings, links, owners);
    OtherNames.identify(places, organizationNames, namings, links, owners);
    for (var link : links) {
      if (link.isNew() && owners[link.from()] == owners[link.to()]) {
        owners[link.to()].rename(namings.get(link.to()).surface());
      }
    }
    return owners;
  }
}
