package org.standoff.entities;

/** What a person does in a clause, as far as the words around show it. */
enum Role {
  SUBJECT,
  OBJECT,
  /** After a preposition. */
  OBLIQUE,
  POSSESSIVE,
  OTHER;

  /** How far a rule looks for the verb of a subject, or for what governs a name, in tokens. */
  private static final int REACH = 12;

  /**
   * The role of a name.
   *
   * @param first its first token
   * @param end the token after its last
   */
  static Role ofName(Prose prose, int first, int end) {
    if (prose.isPossessive(end)) {
      return POSSESSIVE;
    }
    return switch (governor(prose, first)) {
      case "ADP" -> OBLIQUE;
      case "VERB", "AUX" -> OBJECT;
      default -> isBeforeVerb(prose, end) ? SUBJECT : OTHER;
    };
  }

  /** The role of a pronoun. */
  static Role ofPronoun(Prose prose, int token) {
    return switch (prose.word(token)) {
      case "he", "she" -> SUBJECT;
      case "his" -> POSSESSIVE;
      case "her" -> isDeterminer(prose, token) ? POSSESSIVE : objectOrOblique(prose, token);
      default -> objectOrOblique(prose, token);
    };
  }

  private static Role objectOrOblique(Prose prose, int token) {
    return prose.isTagged(token - 1, "ADP") ? OBLIQUE : OBJECT;
  }

  /** Whether "her" stands before what is hers. */
  private static boolean isDeterminer(Prose prose, int token) {
    return switch (prose.tag(token + 1)) {
      case "NOUN", "ADJ", "PROPN", "NUM" -> true;
      case "VERB", "ADV" -> prose.isTagged(token + 2, "NOUN");
      default -> false;
    };
  }

  /** The tag of what stands before the phrase that a name ends: its preposition or verb. */
  private static String governor(Prose prose, int first) {
    for (int token = first - 1; token > first - REACH; token--) {
      boolean sameSentence = prose.has(token) && prose.sentence(token) == prose.sentence(first);
      if (!sameSentence) {
        return "";
      }
      switch (prose.tag(token)) {
        case "PROPN", "NOUN", "ADJ", "DET", "NUM" -> {
          continue;
        }
        case "PUNCT" -> {
          if (!prose.is(token, "-") && !prose.is(token, ".") && !prose.isQuote(token)) {
            return "PUNCT";
          }
        }
        default -> {
          return prose.tag(token);
        }
      }
    }
    return "";
  }

  /** Whether a verb follows, at most behind an insertion between commas or brackets. */
  private static boolean isBeforeVerb(Prose prose, int end) {
    int token = end;
    if (prose.is(token, ",") || prose.is(token, "(")) {
      var close = prose.is(token, ",") ? "," : ")";
      int limit = token + REACH;
      do {
        token++;
      } while (token < limit && prose.has(token) && !prose.is(token, close));
      token++;
    }
    for (int i = 0; i < 3 && prose.has(token); i++, token++) {
      switch (prose.tag(token)) {
        case "VERB", "AUX" -> {
          return true;
        }
        case "ADV", "PART" -> {}
        default -> {
          return prose.is(token, "who");
        }
      }
    }
    return false;
  }
}
