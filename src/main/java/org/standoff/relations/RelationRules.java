package org.standoff.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.ArgumentRole;
import org.standoff.annotation.Fact.Certainty;
import org.standoff.annotation.Fact.Subject;
import org.standoff.annotation.FactFinder;
import org.standoff.annotation.Mention;
import org.standoff.text.Article;

/**
 * Finds who did what, beside what another finder finds; whatever that one says is quoted or
 * reported is no claim of the article's own. May be shared by threads if the other may.
 */
public final class RelationRules implements FactFinder {
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "on", "outside", "inside", "within", "across", "throughout");

  private final FactFinder others;

  /**
   * Adds relations to the facts of another finder.
   *
   * @param others finds quotes and statements, at least
   */
  public RelationRules(FactFinder others) {
    this.others = others;
  }

  @Override
  public List<Fact> facts(Article article, Findings findings) {
    List<Fact> facts = new ArrayList<>(others.facts(article, findings));
    facts.addAll(relations(article, findings, facts));
    facts.sort(Comparator.comparingInt(Fact::sentence).thenComparing(fact -> fact.object().span()));
    return facts;
  }

  private static List<Fact> relations(Article article, Findings findings, List<Fact> said) {
    List<Fact> relations = new ArrayList<>();
    var known =
        new Known(
            findings.sentences().size(), findings.resolution().mentions(), findings.figures());
    for (int i = 0; i < findings.trees().size(); i++) {
      var in = new Dependencies(findings.trees().get(i));
      var sentence = new InSentence(i, in, new Wording(article.readable(), in), known);
      new Claims(in).found().forEach(claim -> relations.add(sentence.fact(claim, said)));
    }
    return relations;
  }

  /** The claims of one sentence as facts. */
  private record InSentence(int number, Dependencies in, Wording wording, Known known) {
    Fact fact(Claim claim, List<Fact> said) {
      var modality = new Modality(in);
      var phrases = claim.arguments().stream().map(Claim.Argument::phrase).toList();
      return new Fact(
          Fact.Kind.RELATION,
          number,
          number,
          Optional.of(subject(claim)),
          Optional.of(wording.of(claim.tie())),
          wording.of(phrases),
          arguments(claim),
          modality.isNegated(claim),
          certainty(claim, modality, said),
          Trust.of(claim, in));
    }

    private Subject subject(Claim claim) {
      var entity =
          mention(claim.subjectHead())
              .map(mention -> OptionalInt.of(mention.entity()))
              .orElse(OptionalInt.empty());
      return new Subject(wording.of(claim.subject()), entity);
    }

    /** The mention that a noun belongs to, or else the name behind a title: "President | X". */
    private Optional<Mention> mention(int noun) {
      return known
          .mention(number, in.span(noun))
          .or(() -> in.child(noun, "flat").flatMap(name -> known.mention(number, in.span(name))));
    }

    private List<Argument> arguments(Claim claim) {
      List<Argument> arguments = new ArrayList<>();
      for (var argument : claim.arguments()) {
        if (in.is(argument.head(), "obl", "nmod", "advmod")) {
          role(argument)
              .ifPresent(role -> arguments.add(new Argument(role, wording.of(argument.phrase()))));
        }
      }
      return arguments;
    }

    private Optional<ArgumentRole> role(Claim.Argument argument) {
      if (known.hasDate(number, wording.span(argument.phrase()))) {
        return Optional.of(ArgumentRole.TIME);
      }
      boolean place =
          mention(argument.head())
              .map(Mention::type)
              .filter(type -> type == EntityType.LOCATION)
              .isPresent();
      boolean placed =
          in.children(argument.head(), "case").stream()
              .anyMatch(word -> PLACING.contains(in.word(word)));
      return place && placed ? Optional.of(ArgumentRole.PLACE) : Optional.empty();
    }

    private Certainty certainty(Claim claim, Modality modality, List<Fact> said) {
      var verb = in.span(claim.clause());
      boolean claimed =
          said.stream()
              .filter(fact -> fact.kind() == Fact.Kind.QUOTE || fact.kind() == Fact.Kind.STATEMENT)
              .anyMatch(fact -> fact.object().span().contains(verb));
      if (claimed) {
        return Certainty.CLAIMED;
      }
      return modality.isUncertain(claim) ? Certainty.UNCERTAIN : Certainty.CERTAIN;
    }
  }
}
