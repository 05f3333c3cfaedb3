package org.standoff.facts.said;

import java.util.Optional;
import org.standoff.prose.Mentioned;
import org.standoff.prose.Prose;
import org.standoff.prose.Quotation;
import org.standoff.prose.Words;

/**
 * Finds who speaks where no verb says so: "…" – Commissioner Gerald Stokes; And from Chairwoman
 * Renata Rosen: "…".
 */
final class VerblessSpeakers {
  /** No name with its title is longer. */
  private static final int LONGEST = 14;

  private final Prose prose;
  private final Mentioned mentioned;

  VerblessSpeakers(Mentioned mentioned) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
  }

  /** The words for the speaker of a quotation; empty if none stand alone beside it. */
  Optional<Words> of(Quotation quotation) {
    return behindDash(prose.tokenAt(quotation.outer().end()))
        .or(() -> beforeColon(prose.tokenAt(quotation.outer().start()) - 1));
  }

  private Optional<Words> behindDash(int dash) {
    if (dash + 1 >= prose.size() || !isDash(dash)) {
      return Optional.empty();
    }
    int end = dash + 1;
    int limit = Math.min(prose.size(), dash + LONGEST);
    while (end < limit && isOfName(end) && !startsParagraph(end, dash)) {
      end++;
    }
    boolean alone = end == prose.size() || isEnd(end) || startsParagraph(end, dash);
    return alone && namesPerson(dash + 1, end)
        ? Optional.of(new Words(dash + 1, end))
        : Optional.empty();
  }

  private boolean isDash(int token) {
    return switch (prose.token(token).text()) {
      case "–", "—", "-", "--", "―" -> true;
      default -> false;
    };
  }

  private boolean isEnd(int token) {
    return prose.is(token, ".") || prose.is(token, ",") || prose.is(token, ";");
  }

  private boolean startsParagraph(int token, int before) {
    return prose.paragraphOf(prose.sentenceOf(token))
        != prose.paragraphOf(prose.sentenceOf(before));
  }

  /** The name before a colon with nothing but "and", "from" and a title in its sentence. */
  private Optional<Words> beforeColon(int colon) {
    if (colon <= 0 || !prose.is(colon, ":")) {
      return Optional.empty();
    }
    int start = prose.sentenceStart(colon);
    int first = start;
    while (first < colon && isOpening(first)) {
      first++;
    }
    if (colon - first > LONGEST) {
      return Optional.empty();
    }
    for (int i = first; i < colon; i++) {
      if (!isOfName(i) && !prose.is(i, ",")) {
        return Optional.empty();
      }
    }
    return namesPerson(first, colon) ? Optional.of(new Words(first, colon)) : Optional.empty();
  }

  /** "And from", "From the desk of". */
  private boolean isOpening(int token) {
    return prose.isTagged(token, "CCONJ")
        || prose.is(token, "from")
        || prose.is(token, "the")
        || prose.is(token, "desk")
        || prose.is(token, "of");
  }

  private boolean isOfName(int token) {
    return mentioned.isNominal(token)
        || prose.isTagged(token, "ADJ")
        || prose.isTagged(token, "DET")
        || prose.is(token, "of")
        || prose.isHyphen(token);
  }

  private boolean namesPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (mentioned.person(i).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
