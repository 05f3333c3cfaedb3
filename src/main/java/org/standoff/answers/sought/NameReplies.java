package org.standoff.answers.sought;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.search.PassageMention;
import org.standoff.search.SoughtAnswer.Reply;
import org.standoff.text.Fold;
import org.standoff.text.WordTable;
import org.standoff.words.Inflection;

/**
 * Finds the name in a sentence that answers: of a type that is asked for, not named by the question
 * itself, near to its words.
 *
 * @param types how well a name of each type answers, in 0..1
 * @param before words before a name that make it a better answer: "in" for a place
 */
record NameReplies(Map<EntityType, Double> types, Set<String> before) {
  private static final double NEARNESS = 0.4;
  private static final double NOT_BEHIND = 0.7;

  /** What a name finder is not sure of may be anything. */
  private static final double OTHER = 0.5;

  private static final NameReplies ANY =
      new NameReplies(
          Map.of(
              EntityType.MISC, 0.8,
              EntityType.PERSON, 0.6,
              EntityType.ORGANIZATION, 0.7,
              EntityType.LOCATION, 0.6,
              EntityType.GROUP, 0.6),
          Set.of());

  private static final Map<String, EntityType> TYPES = readTypes();

  static final NameReplies PERSONS =
      new NameReplies(
          Map.of(
              EntityType.PERSON, 1.0,
              EntityType.ORGANIZATION, 0.8,
              EntityType.GROUP, 0.35,
              EntityType.LOCATION, 0.5),
          Set.of());

  static final NameReplies PLACES =
      new NameReplies(
          Map.of(EntityType.LOCATION, 1.0, EntityType.ORGANIZATION, 0.4, EntityType.MISC, 0.2),
          Set.of(
              "in", "at", "near", "outside", "around", "off", "across", "inside", "from", "to",
              "into", "on"));

  /** Those of what a word of the question says the answer is. */
  static NameReplies of(List<String> focus) {
    for (var word : focus) {
      var type = TYPES.get(Inflection.stem(Fold.fold(word)));
      if (type != null) {
        Map<EntityType, Double> types = new EnumMap<>(EntityType.class);
        types.put(EntityType.MISC, OTHER);
        types.put(type, 1.0);
        return new NameReplies(types, Set.of());
      }
    }
    return ANY;
  }

  Replied best(CandidateSentence candidate) {
    var best = Replied.NOTHING;
    for (var mention : candidate.sentence().passage().mentions()) {
      double quality = quality(mention, candidate);
      if (quality > best.quality()) {
        best = Replied.of(new Reply.Named(mention), quality);
      }
    }
    return best;
  }

  double quality(PassageMention mention, CandidateSentence candidate) {
    double type = types.getOrDefault(mention.type(), 0.0);
    if (type == 0 || candidate.isAsked(mention)) {
      return 0;
    }
    double fit = (1 - NEARNESS) + NEARNESS * candidate.nearness(mention.excerpt().span());
    boolean behind = before.isEmpty() || isBehind(mention, candidate);
    return type * fit * form(mention.form()) * (behind ? 1 : NOT_BEHIND);
  }

  private boolean isBehind(PassageMention mention, CandidateSentence candidate) {
    int start =
        mention.excerpt().span().start() - candidate.sentence().passage().excerpt().span().start();
    var last = "";
    var secondLast = "";
    for (Fold.Word word : candidate.words()) {
      if (word.span().end() > start) {
        break;
      }
      secondLast = last;
      last = word.folded();
    }
    return before.contains(last) || before.contains(secondLast);
  }

  private static double form(Form form) {
    return switch (form) {
      case NAME, ACRONYM -> 1;
      case SURNAME, ALIAS -> 0.95;
      case TITLE -> 0.6;
      case PRONOUN -> 0.35;
    };
  }

  private static Map<String, EntityType> readTypes() {
    Map<String, EntityType> types = new HashMap<>();
    var table = WordTable.of(Locale.ENGLISH, "answer-types");
    for (var type : EntityType.values()) {
      table.words(type.label()).forEach(word -> types.put(Inflection.stem(word), type));
    }
    return types;
  }
}
