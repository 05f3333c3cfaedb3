package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Form;
import org.standoff.identities.NameTable;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Fold;
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
  public Set<String> longer(String key) throws IOException {
    return terms.firstParts(IndexSchema.MENTION, key + " ");
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
  public Map<String, Integer> pronouns(String key) throws IOException {
    Map<String, Integer> pronouns = new TreeMap<>();
    terms
        .counts(IndexSchema.MENTION, Keys.join(key, Form.PRONOUN.label(), ""))
        .forEach((pronoun, count) -> pronouns.merge(Fold.fold(pronoun), count, Integer::sum));
    return pronouns;
  }

  @Override
  public boolean hasRole(String key, String role) throws IOException {
    return terms.haveCommonDocument(
        List.of(
            new Term(IndexSchema.SUBJECT_KEY, key),
            new Term(IndexSchema.OBJECT, role),
            new Term(IndexSchema.FACT_KIND, Fact.Kind.ROLE.label())));
  }

  @Override
  public Set<String> variants(String plain) throws IOException {
    return terms.lastParts(IndexSchema.VARIANT, plain + Keys.SEPARATOR);
  }
}
