package org.standoff.evaluate.gold;

import java.util.List;
import java.util.Optional;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Fact;
import org.standoff.evaluate.gold.Gold.Claims;
import org.standoff.evaluate.gold.Gold.GoldRole;

/** Roles: the person, and half of the words that either side has for the role. */
final class RoleMeasure implements ClaimEvaluation.ClaimMeasure<GoldRole> {
  @Override
  public Fact.Kind kind() {
    return Fact.Kind.ROLE;
  }

  @Override
  public List<GoldRole> gold(Claims claims) {
    return claims.roles();
  }

  @Override
  public boolean same(GoldRole role, Fact fact, AnnotatedArticle annotated, GoldPersons persons) {
    if (!persons.same(GoldPersons.subject(annotated, fact), Optional.of(role.person()))) {
      return false;
    }
    var wanted = FoldedWords.of(role.role());
    var found = FoldedWords.of(fact.object().text());
    int common = FoldedWords.common(wanted, found).size();
    return 2 * common >= wanted.size() + found.size() - common;
  }

  @Override
  public String text(GoldRole role) {
    return role.person() + ": " + role.role();
  }
}
