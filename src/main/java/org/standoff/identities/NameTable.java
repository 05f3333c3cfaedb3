package org.standoff.identities;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** What decides who is the same as whom: which names there are, and by which acronyms. */
public interface NameTable {

  /** Whether an entity with a key is mentioned. */
  boolean has(String key) throws IOException;

  /**
   * The keys of persons with a full name that ends in a word; others may be among them.
   *
   * @param word folded
   */
  Set<String> surnamed(String word) throws IOException;

  /**
   * The keys of a type whose names go on behind the name of a key, which may be mentioned or not:
   * "person/charles kennedy" for "person/charles".
   */
  Set<String> longer(String key) throws IOException;

  /** The keys of all that an article calls by an acronym, which is folded. */
  Set<String> withAcronym(String acronym) throws IOException;

  /** The folded acronyms by which articles call an entity. */
  Set<String> acronyms(String key) throws IOException;

  /** How often an entity with a key is referred to by each pronoun, which are folded. */
  Map<String, Integer> pronouns(String key) throws IOException;

  /**
   * Whether an article says that a person with a key is, or was, something.
   *
   * @param role a folded word of it
   */
  boolean hasRole(String key, String role) throws IOException;

  /** The keys other than it that have a key for their {@linkplain Aliases#plain plain} one. */
  Set<String> variants(String plain) throws IOException;
}
