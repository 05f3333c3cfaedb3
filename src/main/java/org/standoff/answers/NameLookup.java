package org.standoff.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.standoff.annotation.EntityType;
import org.standoff.answers.lookup.AllAliases;
import org.standoff.answers.lookup.AtOnce;
import org.standoff.answers.lookup.ManyNames;
import org.standoff.answers.matching.Matches;
import org.standoff.answers.port.MentionSummary;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.AllNames;
import org.standoff.identities.Corrections;
import org.standoff.identities.Identities;
import org.standoff.identities.Identity;
import org.standoff.identities.NameForms;
import org.standoff.query.ranges.Days;
import org.standoff.search.EntityCount;
import org.standoff.search.LookupAnswer;
import org.standoff.text.Fold;

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

  /**
   * Looks many names up on one thread: what there is of each entity that is shown is read once, and
   * together with that of others.
   */
  private static final class LookupThread {
    private static final int MOST_OTHERS = 3;

    /** The sentences of so many entities are kept in memory. */
    private static final int AT_ONCE = 1000;

    private final Pile pile;
    private final AllNames counted;
    private final NameForms forms;
    private final Identities identities;
    private final Set<EntityType> types;
    private final Map<Identity, LookupAnswer.Known> shown = new HashMap<>();
    private final Map<Identity, String> names = new HashMap<>();
    private final Map<String, Optional<String>> near = new HashMap<>();

    /** An entity that bears a name. */
    private record Bearer(Identity identity, boolean isCalledSo, int count) {
      static final Comparator<Bearer> BEST_FIRST =
          Comparator.comparing((Bearer bearer) -> !bearer.isCalledSo)
              .thenComparing(Comparator.comparingInt(Bearer::count).reversed())
              .thenComparing(bearer -> bearer.identity.root());
    }

    /**
     * Prepares to look names up.
     *
     * @param pile which no other thread asks
     * @param counted all names there are, and how often
     * @param identities which no other thread asks
     * @param types of whom is wanted; none for any
     */
    LookupThread(
        Pile pile,
        AllNames counted,
        NameForms forms,
        Identities identities,
        Set<EntityType> types) {
      this.pile = pile;
      this.counted = counted;
      this.forms = forms;
      this.identities = identities;
      this.types = types;
    }

    /** The row of each name. */
    Map<String, LookupAnswer.Row> rows(List<String> distinct) throws IOException {
      Map<String, List<Bearer>> bearers = new HashMap<>();
      for (var name : distinct) {
        bearers.put(name, bearers(name));
      }
      readBest(bearers.values());
      Map<String, LookupAnswer.Row> rows = new HashMap<>();
      for (var name : distinct) {
        rows.put(name, row(name, bearers.get(name)));
      }
      return rows;
    }

    /** Reads whoever is meant in the order of their keys, in which a pile has them together. */
    private void readBest(Collection<List<Bearer>> all) throws IOException {
      SortedMap<String, Identity> best = new TreeMap<>();
      for (var bearers : all) {
        if (!bearers.isEmpty()) {
          best.put(bearers.getFirst().identity.label(), bearers.getFirst().identity);
        }
      }
      var identities = List.copyOf(best.values());
      for (int from = 0; from < identities.size(); from += AT_ONCE) {
        read(identities.subList(from, Math.min(from + AT_ONCE, identities.size())));
      }
    }

    private void read(List<Identity> identities) throws IOException {
      var wanted = identities.stream().map(Wanted.Mentions::of).toList();
      var summaries = pile.summaries(wanted);
      for (int i = 0; i < identities.size(); i++) {
        var entity =
            new EntityMentions(identities.get(i), wanted.get(i), summaries.get(i).counts());
        shown.put(identities.get(i), known(entity, summaries.get(i)));
      }
    }

    private LookupAnswer.Row row(String name, List<Bearer> bearers) throws IOException {
      if (bearers.isEmpty()) {
        return new LookupAnswer.Row(name, Optional.empty(), near(name));
      }
      var best = shown.get(bearers.getFirst().identity);
      List<String> others = new ArrayList<>();
      for (var other : bearers.subList(1, Math.min(bearers.size(), 1 + MOST_OTHERS))) {
        others.add(name(other.identity));
      }
      var known = best.beside(others, bearers.size() - 1);
      return new LookupAnswer.Row(name, Optional.of(known), Optional.empty());
    }

    private List<Bearer> bearers(String name) throws IOException {
      var folded = Fold.fold(Identities.words(name));
      List<Bearer> bearers = new ArrayList<>();
      for (var identity : identities.named(name)) {
        boolean isCalledSo = identity.keys().stream().anyMatch(key -> key.endsWith("/" + folded));
        int count = count(identity);
        if (count > 0 && (types.isEmpty() || types.contains(identity.type()))) {
          bearers.add(new Bearer(identity, isCalledSo, count));
        }
      }
      bearers.sort(Bearer.BEST_FIRST);
      return bearers;
    }

    private int count(Identity identity) throws IOException {
      return identity.isWhole()
          ? identity.keys().stream().mapToInt(counted::count).sum()
          : EntityMentions.of(List.of(identity), pile).getFirst().counts().mentionCount();
    }

    private String name(Identity identity) throws IOException {
      var name = names.get(identity);
      if (name == null) {
        name = EntityMentions.of(List.of(identity), pile).getFirst().name(pile);
        names.put(identity, name);
      }
      return name;
    }

    private LookupAnswer.Known known(EntityMentions entity, MentionSummary summary)
        throws IOException {
      return new LookupAnswer.Known(
          new EntityCount(
              entity.identity().type(),
              entity.name(pile),
              entity.counts().keys(),
              entity.counts().forms(),
              entity.counts().mentionCount()),
          summary.articleCount(),
          summary.days().map(Days::first),
          summary.days().map(Days::last),
          List.of(),
          0,
          summary.best().map(sentence -> Matches.passage(sentence, entity.wanted())));
    }

    /** The most mentioned of the names that are spelt most nearly so. */
    private Optional<String> near(String name) throws IOException {
      var known = near.get(name);
      if (known != null) {
        return known;
      }
      List<Bearer> nearest = new ArrayList<>();
      for (var key : forms.nearest(name)) {
        var identity = identities.of(key);
        nearest.add(new Bearer(identity, false, count(identity)));
      }
      nearest.removeIf(bearer -> bearer.count == 0);
      nearest.sort(Bearer.BEST_FIRST);
      Optional<String> found =
          nearest.isEmpty() ? Optional.empty() : Optional.of(name(nearest.getFirst().identity));
      near.put(name, found);
      return found;
    }
  }
}
