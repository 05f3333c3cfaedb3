package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.ArgumentRole;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;

/** The names of organizations, places and peoples that are split off a role. */
final class SplitNames {
  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;

  SplitNames(Mentioned mentioned, PersonNouns nouns) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.nouns = nouns;
  }

  boolean namesPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (mentioned.at(i).filter(found -> isNamed(found, EntityType.PERSON)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  static boolean isNamed(Mention mention, EntityType type) {
    return mention.type() == type && mention.form() != Form.PRONOUN && mention.form() != Form.TITLE;
  }

  /** Whether a token belongs to the name of an organization, a place or a people. */
  boolean isName(int token) {
    return nouns.isNationality(prose, token)
        || (mentioned.at(token).flatMap(SplitNames::argumentRole).isPresent()
            && (!nouns.isRole(prose, token) || isInside(token) || isBeforeOffice(token)));
  }

  /** "Port | Authority | Chairman": the last word of a name that an office stands behind. */
  private boolean isBeforeOffice(int token) {
    return mentioned.at(token + 1).isEmpty() && nouns.isRoleBeforeName(prose, token + 1);
  }

  /** "the | National | Bank": whatever the words of a name but the last say. */
  private boolean isInside(int token) {
    return token + 1 < prose.size()
        && mentioned.at(token).equals(mentioned.at(token + 1))
        && !prose.isPossessive(token + 1);
  }

  private static Optional<ArgumentRole> argumentRole(Mention mention) {
    if (isNamed(mention, EntityType.ORGANIZATION)) {
      return Optional.of(ArgumentRole.ORGANIZATION);
    }
    boolean place = isNamed(mention, EntityType.LOCATION) || isNamed(mention, EntityType.GROUP);
    return place ? Optional.of(ArgumentRole.PLACE) : Optional.empty();
  }

  List<Argument> arguments(Words words) {
    List<Argument> arguments = new ArrayList<>();
    int i = words.first();
    while (i < words.end()) {
      int first = i;
      i = nameEnd(first, words.end());
      if (i == first) {
        i++;
        continue;
      }
      var role = mentioned.at(first).flatMap(SplitNames::argumentRole).orElse(ArgumentRole.PLACE);
      var span = prose.span(new Words(first, i));
      arguments.add(new Argument(role, Part.of(prose.text(), span)));
    }
    return arguments;
  }

  /** The token after the name that starts at a token; that token itself if none does. */
  int nameEnd(int first, int bound) {
    if (!isName(first)) {
      return first;
    }
    var mention = mentioned.at(first);
    int end = first + 1;
    while (end < bound && mention.isPresent() && mentioned.at(end).equals(mention) && isName(end)) {
      end++;
    }
    return end;
  }
}
