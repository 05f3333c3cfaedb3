/**
 * Who is what?
 *
 * <p>{@link org.standoff.facts.roles.Roles} looks in front of the names of persons, behind them and
 * after "is" and "as"; {@code RolePhrases} takes the words apart into roles, organizations and
 * places. {@code ListedRoles} reads lists, and {@link org.standoff.facts.roles.OfficeHolders} knows
 * who it is that speaks as "the mayor".
 */
package org.standoff.facts.roles;
