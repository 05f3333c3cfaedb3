package org.standoff.index;

import java.io.IOException;
import java.util.Set;
import org.standoff.identities.NameTable;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Keys;

/** Looks names up in the term dictionary, which is best for few. */
record IndexedNames(LiveTerms terms) implements NameTable {

  @Override
  public boolean has(String key) throws IOException {
    return !terms.lastParts(IndexSchema.MENTION, key + Keys.SEPARATOR).isEmpty();
  }

  @Override
  public Set<String> surnamed(String word) throws IOException {
    return terms.lastParts(IndexSchema.ALIAS, word + Keys.SEPARATOR);
  }

  @Override
  public Set<String> withAcronym(String acronym) throws IOException {
    return terms.lastParts(IndexSchema.ACRONYM, acronym + Keys.SEPARATOR);
  }

  @Override
  public Set<String> acronyms(String key) throws IOException {
    return terms.lastParts(IndexSchema.ACRONYM_OF, key + Keys.SEPARATOR);
  }

  @Override
  public Set<String> variants(String plain) throws IOException {
    return terms.lastParts(IndexSchema.VARIANT, plain + Keys.SEPARATOR);
  }
}
