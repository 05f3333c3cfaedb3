package org.standoff.query;

import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;

/**
 * Who or what is asked for by name.
 *
 * @param name a full name or a part of it; case, accents, hyphens and a possessive do not matter
 * @param literal whether only mentions count that hold the name in these very characters
 * @param types of the entities that are meant; none for any
 * @param forms by which the mentions refer; none for any
 * @param tiers of what is wanted; none for all
 */
public record NameQuery(
    String name, boolean literal, Set<EntityType> types, Set<Form> forms, Set<Tier> tiers) {
  private static final String LITERAL = "=";

  public NameQuery {
    types = Set.copyOf(types);
    forms = Set.copyOf(forms);
    tiers = Set.copyOf(tiers);
  }

  /** The name as a user types it: one that begins with {@code =} is literal. */
  public static NameQuery of(String typed) {
    boolean literal = typed.startsWith(LITERAL) && typed.length() > LITERAL.length();
    return new NameQuery(
        literal ? typed.substring(1).strip() : typed, literal, Set.of(), Set.of(), Set.of());
  }

  public NameQuery ofTypes(Set<EntityType> types) {
    return new NameQuery(name, literal, types, forms, tiers);
  }

  public NameQuery byForms(Set<Form> forms) {
    return new NameQuery(name, literal, types, forms, tiers);
  }

  public NameQuery inTiers(Set<Tier> tiers) {
    return new NameQuery(name, literal, types, forms, tiers);
  }

  /** Whether what is found in a tier is wanted. */
  public boolean takes(Tier tier) {
    return tiers.isEmpty() || tiers.contains(tier);
  }
}
