package org.standoff.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.entities.names.Bearer;
import org.standoff.entities.names.Naming;
import org.standoff.prose.Prose;

/** The mentions of an article in the making, and the numbers of the entities that have some. */
final class Mentions {
  private final Prose prose;
  private final Map<Bearer, Integer> numbers = new LinkedHashMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  Mentions(Prose prose) {
    this.prose = prose;
  }

  /** Adds a name; names come in order, before anything else that means somebody. */
  void addName(Naming naming, Form form, Bearer owner) {
    int number = numbers.computeIfAbsent(owner, unseen -> numbers.size());
    mentions.add(
        new Mention(owner.type(), naming.span(), naming.sentence(), form, number, naming.score()));
  }

  /** Adds what stands for somebody named. */
  void add(int first, int end, Form form, Bearer bearer, double score) {
    var span = prose.span(first).hull(prose.span(end - 1));
    int sentence = prose.sentenceOf(first);
    mentions.add(new Mention(bearer.type(), span, sentence, form, numbers.get(bearer), score));
  }

  Resolution resolution() {
    mentions.sort(Comparator.comparing(Mention::span));
    return new Resolution(
        numbers.keySet().stream().map(Mentions::entity).toList(), List.copyOf(mentions));
  }

  private static Entity entity(Bearer bearer) {
    Set<String> surfaces = new LinkedHashSet<>();
    bearer.namings().forEach(naming -> surfaces.add(naming.surface()));
    return new Entity(bearer.type(), bearer.name(), List.copyOf(surfaces));
  }
}
