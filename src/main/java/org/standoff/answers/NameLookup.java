package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.standoff.annotation.EntityType;
import org.standoff.answers.lookup.AllAliases;
import org.standoff.answers.lookup.AtOnce;
import org.standoff.answers.lookup.ManyNames;
import org.standoff.answers.port.Pile;
import org.standoff.identities.AllNames;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.NameForms;
import org.standoff.search.LookupAnswer;

/**
 * Looks many names up at once: how often each entity is mentioned is read once for all, and the
 * names are shared out among threads.
 *
 * @param piles opens one for each thread
 * @param types of whom is wanted; none for any
 */
record NameLookup(Piles piles, Corrections corrections, Set<EntityType> types) {
  /** Fewer names are looked up sooner than another thread is of use. */
  private static final int LEAST_A_THREAD = 500;

  /** Opens piles of the same articles, each for one thread. */
  interface Piles {
    Pile open() throws IOException;
  }

  /** What is read once, and may be shared by threads. */
  private record Tables(AllNames counted, AllAliases aliases, Identities.Decisions decisions) {}

  LookupAnswer of(List<String> names) throws IOException {
    var tables = tables();
    var distinct = names.stream().distinct().sorted().toList();
    int threads =
        Math.clamp(distinct.size() / LEAST_A_THREAD, 1, Runtime.getRuntime().availableProcessors());
    List<Callable<Map<String, LookupAnswer.Row>>> works = new ArrayList<>(threads);
    for (int i = 0; i < threads; i++) {
      var part =
          distinct.subList(distinct.size() * i / threads, distinct.size() * (i + 1) / threads);
      works.add(() -> thread(tables).rows(part));
    }
    Map<String, LookupAnswer.Row> rows = new HashMap<>();
    AtOnce.all(works).forEach(rows::putAll);
    return new LookupAnswer(names.stream().map(rows::get).toList());
  }

  private Tables tables() throws IOException {
    var terms = piles.open().mentionTerms();
    var table = piles.open().aliases();
    var both = AtOnce.both(() -> AllNames.read(terms, name -> false), () -> AllAliases.read(table));
    return new Tables(both.one(), both.other(), new Identities.Decisions());
  }

  private LookupThread thread(Tables tables) throws IOException {
    var pile = piles.open();
    var forms = new NameForms(tables.aliases);
    var all = new ManyNames(tables.counted, pile.names());
    var identities = new Identities(all, forms, corrections, tables.decisions);
    return new LookupThread(pile, tables.counted, forms, identities, types);
  }
}
