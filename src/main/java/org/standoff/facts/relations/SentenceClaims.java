package org.standoff.facts.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.ArgumentRole;
import org.standoff.annotation.Fact.Certainty;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
import org.standoff.annotation.Mention;
import org.standoff.facts.said.Attributions.Attribution;
import org.standoff.prose.Clauses;
import org.standoff.prose.Syntax;

/** The claims of one sentence as facts. */
record SentenceClaims(
    int number,
    Syntax in,
    Clauses clauses,
    TreePhrases phrases,
    Wording wording,
    KnownSpans known) {
  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "on", "outside", "inside", "within", "across", "throughout");

  /** In longer ones the date or place is that of something else. */
  private static final int MOST_WORDS_OF_CIRCUMSTANCE = 6;

  /** A fact for each claim that nothing else says. */
  List<Fact> facts() {
    var doers = new Doers(number, in, phrases, wording, known);
    return new Claims(in, clauses, phrases)
        .found().stream()
            .map(doers::mended)
            .flatMap(Optional::stream)
            .filter(claim -> !isRole(claim))
            .map(this::fact)
            .toList();
  }

  /** Whether an apposition only says again what a role says. */
  private boolean isRole(Claim claim) {
    return claim.kind() == Claim.Kind.APPOSITION
        && (known.hasRole(number, wording.span(claim.arguments().getFirst().phrase()))
            || known.holder(number, in.span(claim.subjectHead())).isPresent());
  }

  private Fact fact(Claim claim) {
    var attribution = known.attribution(number, in.span(claim.deed()));
    var holder = clauses.holder(claim.clause());
    var arguments = arguments(claim);
    attribution.saidBy().or(() -> holder.flatMap(this::saidBy)).ifPresent(arguments::add);
    return new Fact(
        Fact.Kind.RELATION,
        number,
        number,
        Optional.of(subject(claim.subjectHead(), claim.subject(), claim.deed())),
        Optional.of(predicate(claim)),
        wording.of(claim.arguments().stream().map(Claim.Argument::phrase).toList()),
        arguments,
        isDenied(claim, attribution, holder),
        holder.isPresent() ? Certainty.CLAIMED : certainty(claim, attribution),
        Trust.of(claim, in));
  }

  /** Whether it is said not to be so; what a statement denies is known already. */
  private boolean isDenied(Claim claim, Attribution attribution, Optional<Integer> holder) {
    boolean denied = attribution.denied() || Modality.isOfNothing(claim, in);
    boolean denial =
        attribution.saidBy().isEmpty()
            && holder.map(in::word).filter(Clauses::isDenying).isPresent();
    return denied != denial;
  }

  /** What is denied is not left open. */
  private Certainty certainty(Claim claim, Attribution attribution) {
    boolean open =
        attribution.certainty() == Certainty.CERTAIN
            && !attribution.denied()
            && Modality.isOpen(claim, in);
    return open ? Certainty.UNCERTAIN : attribution.certainty();
  }

  /** Who it is that hopes, fears or denies. */
  private Optional<Argument> saidBy(int holder) {
    if (!in.isVerb(holder)) {
      return Optional.empty();
    }
    var subject = clauses.subject(holder);
    var name = subject.flatMap(this::mention).map(known::name);
    return subject
        .flatMap(phrases::name)
        .map(wording::of)
        .map(words -> new Part(name.orElse(words.text()), words.span()))
        .map(part -> new Argument(ArgumentRole.SAID_BY, part));
  }

  /** An apposition has no word for what it says; between two places it says where one is. */
  private Part predicate(Claim claim) {
    return switch (claim.kind()) {
      case CLAUSE -> wording.of(claim.tie());
      case APPOSITION -> {
        boolean places = isPlace(claim.subjectHead()) && isPlace(claim.clause());
        yield new Part(places ? "is in" : "is", wording.span(claim.tie()));
      }
    };
  }

  private Subject subject(int head, Phrase phrase, int deed) {
    var mention = mention(head);
    var entity = mention.map(one -> OptionalInt.of(one.entity())).orElse(OptionalInt.empty());
    var words =
        mention
            .flatMap(one -> in.within(one.span()))
            .filter(name -> !name.contains(deed))
            .map(name -> phrase.and(Phrase.of(name)))
            .orElse(phrase);
    return new Subject(wording.of(words), entity);
  }

  /** The mention that a noun belongs to, or else the name behind a title: "President | X". */
  private Optional<Mention> mention(int noun) {
    return known
        .mention(number, in.span(noun))
        .or(() -> in.child(noun, "flat").flatMap(name -> known.mention(number, in.span(name))))
        .or(() -> known.holder(number, in.span(noun)));
  }

  private boolean isPlace(int noun) {
    return mention(noun).filter(found -> found.type() == EntityType.LOCATION).isPresent();
  }

  private List<Argument> arguments(Claim claim) {
    List<Argument> arguments = new ArrayList<>();
    for (var argument : claim.arguments()) {
      boolean circumstance = in.is(argument.head(), "obl", "nmod", "advmod");
      if (circumstance && argument.phrase().size() <= MOST_WORDS_OF_CIRCUMSTANCE) {
        role(argument)
            .map(role -> new Argument(role, wording.of(argument.phrase())))
            .ifPresent(arguments::add);
      }
    }
    return arguments;
  }

  private Optional<ArgumentRole> role(Claim.Argument argument) {
    if (known.hasDate(number, wording.span(argument.phrase()))) {
      return Optional.of(ArgumentRole.TIME);
    }
    boolean placed =
        in.children(argument.head(), "case").stream()
            .anyMatch(word -> PLACING.contains(in.word(word)));
    return placed && isPlace(argument.head()) ? Optional.of(ArgumentRole.PLACE) : Optional.empty();
  }
}
