package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
import org.standoff.annotation.Mention;
import org.standoff.facts.roles.RolePhrases.BareRole;
import org.standoff.facts.said.Attributions;
import org.standoff.prose.Prose;
import org.standoff.text.Fold;

/** The roles found so far in an article, each once, with whose claim it is. */
final class RoleFacts {
  private final Prose prose;
  private final Attributions attributions;
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  RoleFacts(Prose prose, Attributions attributions) {
    this.prose = prose;
    this.attributions = attributions;
  }

  List<Fact> all() {
    return List.copyOf(facts.values());
  }

  /**
   * Adds the roles of a person.
   *
   * @param verb the verb that says so; empty where the words only stand beside the name
   */
  void add(
      Mention person, List<BareRole> roles, Optional<Part> verb, boolean denied, double score) {
    for (var role : roles) {
      var words = role.words().span();
      int sentence = prose.sentenceOf(prose.tokenAt(words.start()));
      var attribution =
          verb.isPresent()
              ? attributions.of(sentence, words)
              : attributions.inPassing(sentence, words);
      List<Argument> arguments = new ArrayList<>(role.arguments());
      attribution.saidBy().ifPresent(arguments::add);
      var name = Part.of(prose.text(), person.span());
      var fact =
          new Fact(
              Fact.Kind.ROLE,
              Math.min(sentence, person.sentence()),
              Math.max(sentence, person.sentence()),
              Optional.of(new Subject(name, OptionalInt.of(person.entity()))),
              verb,
              role.words(),
              arguments,
              denied || attribution.denied(),
              attribution.certainty(),
              score);
      var key = person.entity() + " " + Fold.fold(role.words().text()) + " " + fact.negated();
      facts.merge(key, fact, RoleFacts::surer);
    }
  }

  /** What the article says itself counts more than what somebody in it says, or else the first. */
  private static Fact surer(Fact fact, Fact later) {
    return later.certainty().compareTo(fact.certainty()) < 0 ? later : fact;
  }
}
