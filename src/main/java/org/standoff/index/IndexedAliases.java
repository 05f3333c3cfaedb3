package org.standoff.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.standoff.identities.AliasTable;
import org.standoff.index.stored.IndexSchema;
import org.standoff.text.Keys;

/** Looks parts of names up in the term dictionary. */
record IndexedAliases(LiveTerms terms) implements AliasTable {

  @Override
  public Set<String> beginning(String beginning) throws IOException {
    return terms.lastParts(IndexSchema.ALIAS, beginning);
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    terms.forEach(
        IndexSchema.ALIAS,
        term -> {
          int end = term.lastIndexOf(Keys.SEPARATOR);
          taker.take(term.substring(0, end), term.substring(end + 1));
        });
  }

  @Override
  public Set<String> spelt(String folded, int distance) throws IOException {
    var spelling = new LevenshteinAutomata(folded, true).toAutomaton(distance);
    var rest =
        Operations.concatenate(
            List.of(Automata.makeChar(Keys.SEPARATOR), Automata.makeAnyString()));
    var automaton =
        new CompiledAutomaton(
            Operations.determinize(
                Operations.concatenate(List.of(spelling, rest)),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    return terms.lastParts(IndexSchema.ALIAS, automaton);
  }
}
