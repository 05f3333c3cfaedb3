package org.standoff.entities;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.NameFinder;
import org.standoff.entities.GoldPronouns.GoldPronoun;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.entities.names.GivenNames;
import org.standoff.entities.names.NameBearers;
import org.standoff.entities.pronouns.Candidate;
import org.standoff.entities.pronouns.Choice;
import org.standoff.entities.pronouns.ClueTraining;
import org.standoff.entities.pronouns.ClueWeights;
import org.standoff.entities.pronouns.Pronouns;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Tree;

/**
 * Learns what the clues to the meaning of pronouns are worth. Whom a pronoun means is a clue to the
 * next one, and most are marked nowhere; so it is learned in rounds, each of which reads the
 * articles with the weights of the round before. The same articles in the same order give the same
 * weights.
 */
public final class PronounTraining {
  /**
   * How to learn.
   *
   * @param penalty for the square of a weight, above 0
   * @param rounds at least 1
   */
  public record Settings(double penalty, int rounds) {
    public Settings {
      if (!(penalty > 0) || rounds < 1) {
        throw new IllegalArgumentException(
            "impossible settings: penalty " + penalty + ", " + rounds + " rounds");
      }
    }

    /** The settings of the weights that come with the program. */
    public static Settings standard() {
      return new Settings(1, 3);
    }
  }

  /**
   * An article as the steps before left it, with what people wrote down.
   *
   * @param trees one for each sentence
   */
  public record Example(
      GoldPronouns gold, List<Sentence> sentences, List<Tree> trees, NameFinder.Found names) {
    public Example {
      sentences = List.copyOf(sentences);
      trees = List.copyOf(trees);
    }
  }

  /** What was learned. */
  public static final class Learned {
    private final ClueWeights weights;
    private final EntityResolver resolver;

    private Learned(ClueWeights weights) {
      this.weights = weights;
      resolver = new WhoIsWho(weights);
    }

    /** How many clues tell something. */
    public int clues() {
      return weights.size();
    }

    /** A resolver that works with these weights; may be shared by threads. */
    public EntityResolver resolver() {
      return resolver;
    }

    /** Writes the weights as a table of text. */
    public void write(OutputStream out) throws IOException {
      weights.write(out);
    }
  }

  private final Settings settings;
  private final PersonNouns nouns = new PersonNouns();
  private final NameBearers bearers = new NameBearers(nouns, new GivenNames());

  public PronounTraining(Settings settings) {
    this.settings = settings;
  }

  /**
   * Learns from examples.
   *
   * @param progress is told the number of each round, from 1 on
   */
  public Learned train(List<Example> examples, IntConsumer progress) {
    var weights = ClueWeights.none();
    for (int round = 1; round <= settings.rounds(); round++) {
      progress.accept(round);
      var training = new ClueTraining(settings.penalty());
      var pronouns = new Pronouns(nouns, weights);
      for (var example : examples) {
        add(example, pronouns, training);
      }
      weights = training.weights();
    }
    return new Learned(weights);
  }

  private void add(Example example, Pronouns pronouns, ClueTraining training) {
    var gold = example.gold();
    var named = bearers.read(gold.article(), example.sentences(), example.trees(), example.names());
    if (named.syntax().isEmpty()) {
      return;
    }
    var nesting = new Nesting(named.syntax().get());
    Map<Integer, GoldPronoun> marked = new HashMap<>();
    gold.pronouns().forEach(pronoun -> marked.put(pronoun.span().start(), pronoun));
    pronouns.read(
        named,
        nesting,
        choice -> {
          int start = named.prose().span(choice.pronoun().token()).start();
          Optional.ofNullable(marked.get(start))
              .map(pronoun -> right(pronoun, choice, nesting))
              .filter(right -> !right.isEmpty())
              .ifPresent(right -> training.add(choice.options(), right));
        });
  }

  /** The options that may be right; nobody where whom it means is no candidate. */
  private static BitSet right(GoldPronoun gold, Choice choice, Nesting nesting) {
    var candidates = choice.candidates();
    var right = new BitSet();
    switch (gold) {
      case InQuestion(_, var meant, var others) when meant.isEmpty() -> {
        right.set(0, candidates.size() + 1);
        candidatesNamed(candidates, others).forEach(right::clear);
      }
      case InQuestion(_, var meant, var others) ->
          candidatesNamed(candidates, meant).forEach(right::set);
      case Linked(_, var names) ->
          names.forEach(name -> candidatesAt(candidates, name, nesting).forEach(right::set));
    }
    if (right.isEmpty()) {
      right.set(candidates.size());
    }
    return right;
  }

  private static List<Integer> candidatesNamed(List<Candidate> candidates, List<Span> names) {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).bearer().namings().stream()
          .anyMatch(naming -> names.stream().anyMatch(naming.span()::overlaps))) {
        named.add(i);
      }
    }
    return named;
  }

  /** Ann Lee in "his wife, Ann Lee,", but not Hall in "Hall's wife". */
  private static List<Integer> candidatesAt(
      List<Candidate> candidates, Span phrase, Nesting nesting) {
    var syntax = nesting.syntax();
    var top = syntax.top(phrase);
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).bearer().namings().stream()
          .filter(naming -> naming.span().overlaps(phrase))
          .flatMap(naming -> syntax.top(naming.span()).stream())
          .anyMatch(word ->
              top.equals(Optional.of(word)) || top.equals(Optional.of(nesting.place(word))))) {
        named.add(i);
      }
    }
    return named;
  }
}
