package org.standoff.answers.conflicts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.standoff.annotation.EntityType;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Slice;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.Identities;
import org.standoff.identities.MentionTerm;
import org.standoff.query.FigureOrder;
import org.standoff.search.ConflictsAnswer;
import org.standoff.search.ConflictsAnswer.Conflict;
import org.standoff.search.ConflictsAnswer.Telling;
import org.standoff.search.CopiesAnswer;
import org.standoff.text.Keys;

/** Finds the figures of one thing that differ between articles. */
public final class Conflicts {
  private static final Comparator<Conflict> MOST_TOLD_FIRST =
      Comparator.comparingInt((Conflict conflict) -> conflict.tellings().size()).reversed();

  private final Pile pile;
  private final Identities identities;
  private final Copying copying;

  /** Tells which of some articles are copies of one another. */
  public interface Copying {
    /**
     * The groups of copies.
     *
     * @param paths of the articles
     */
    CopiesAnswer among(List<String> paths) throws IOException;
  }

  /** Finds them among the figures of some articles. */
  public Conflicts(Pile pile, Identities identities, Copying copying) {
    this.pile = pile;
    this.identities = identities;
    this.copying = copying;
  }

  /** A slice of those of the figures that are wanted. */
  public ConflictsAnswer among(Wanted.InFigure wanted, Slice slice) throws IOException {
    var figures = pile.figures(wanted, FigureOrder.OLDEST, Slice.first(Integer.MAX_VALUE));
    Map<Told.Thing, List<Told>> things = new LinkedHashMap<>();
    for (var figure : figures.first()) {
      Told.of(figure)
          .ifPresent(
              told -> things.computeIfAbsent(told.thing(), _ -> new ArrayList<>()).add(told));
    }
    List<List<Told>> disputed = new ArrayList<>();
    for (var tellings : things.values()) {
      disputed.addAll(disputed(oneOfEachArticle(tellings)));
    }
    var conflicts = new ArrayList<>(conflicts(disputed));
    conflicts.sort(MOST_TOLD_FIRST);
    var cut = slice.cut(conflicts, Conflicts::name);
    return new ConflictsAnswer(cut.rows(), conflicts.size(), cut.rest());
  }

  /** What an article says of a thing, if all that it says of it may be right at once. */
  private static List<Told> oneOfEachArticle(List<Told> tellings) {
    Map<String, List<Told>> articles = new LinkedHashMap<>();
    for (var told : tellings) {
      articles.computeIfAbsent(told.article(), _ -> new ArrayList<>()).add(told);
    }
    List<Told> each = new ArrayList<>();
    for (var own : articles.values()) {
      if (!isDisputed(own)) {
        each.add(own.stream().filter(Told::isExact).findFirst().orElse(own.getFirst()));
      }
    }
    return each;
  }

  private static boolean isDisputed(List<Told> tellings) {
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!Amounts.holdTogether(tellings.get(i).value(), tellings.get(j).value())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The tellings event by event, as far as they differ. */
  private List<List<Told>> disputed(List<Told> tellings) throws IOException {
    if (!isDisputed(tellings)) {
      return List.of();
    }
    List<List<Event>> events = new ArrayList<>();
    for (var event : events(tellings)) {
      var same = events.stream().filter(all -> all.stream().allMatch(event::isThatOf)).findFirst();
      same.orElseGet(
              () -> {
                List<Event> another = new ArrayList<>();
                events.add(another);
                return another;
              })
          .add(event);
    }
    return events.stream()
        .map(all -> all.stream().map(Event::told).toList())
        .filter(Conflicts::isDisputed)
        .toList();
  }

  private List<Event> events(List<Told> tellings) throws IOException {
    var articles = pile.named(tellings.stream().map(told -> told.found().sentence()).toList());
    List<Event> events = new ArrayList<>(tellings.size());
    for (int i = 0; i < tellings.size(); i++) {
      var told = tellings.get(i);
      var sentences = articles.get(i);
      Set<String> named = new HashSet<>();
      for (var sentence : sentences) {
        named.addAll(roots(sentence));
      }
      int number = told.passage().sentence();
      var places = places(sentences.get(number));
      for (int back = number - 1; back >= 0 && places.isEmpty(); back--) {
        places = places(sentences.get(back));
      }
      var others = roots(sentences.get(number));
      others.removeAll(places);
      events.add(new Event(told, places, others, named, told.scene()));
    }
    return events;
  }

  private Set<String> places(Set<String> keys) throws IOException {
    var places = roots(keys);
    places.removeIf(key -> MentionTerm.type(key) != EntityType.LOCATION);
    return places;
  }

  private Set<String> roots(Set<String> keys) throws IOException {
    Set<String> roots = new HashSet<>();
    for (var key : keys) {
      roots.add(identities.root(key));
    }
    return roots;
  }

  /** Those that are left when copies of one text with the same figure are one. */
  private List<Conflict> conflicts(List<List<Told>> disputed) throws IOException {
    SortedSet<String> paths = new TreeSet<>();
    disputed.forEach(tellings ->
        tellings.forEach(told -> paths.add(told.passage().article().path().toString())));
    if (paths.isEmpty()) {
      return List.of();
    }
    Map<String, String> texts = new HashMap<>();
    for (var group : copying.among(List.copyOf(paths)).groups()) {
      var fullest = group.fullest().path().toString();
      texts.putIfAbsent(fullest, fullest);
      group.copies().forEach(copy -> texts.putIfAbsent(copy.article().path().toString(), fullest));
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (var tellings : disputed) {
      conflicts.add(conflict(tellings, texts));
    }
    return conflicts;
  }

  private record Said(String text, String value) {}

  private Conflict conflict(List<Told> tellings, Map<String, String> texts) throws IOException {
    Map<Said, List<Told>> said = new LinkedHashMap<>();
    for (var told : tellings) {
      var path = told.passage().article().path().toString();
      var text = texts.getOrDefault(path, path);
      said.computeIfAbsent(new Said(text, told.value().toString()), _ -> new ArrayList<>())
          .add(told);
    }
    List<Telling> rows = new ArrayList<>();
    for (var same : said.values()) {
      var first = same.getFirst();
      var copies = same.stream().skip(1).map(told -> told.passage().article()).toList();
      rows.add(new Telling(first.found().figure(), first.passage(), copies));
    }
    var first = tellings.getFirst();
    return new Conflict(
        first.thing().kind(), first.words(), names(tellings), rows, isOfOneDay(tellings));
  }

  /** The names that several of the sentences share. */
  private SortedSet<String> names(List<Told> tellings) throws IOException {
    Map<String, String> names = new HashMap<>();
    Map<String, Set<String>> articles = new HashMap<>();
    for (var told : tellings) {
      for (var mention : told.passage().mentions()) {
        var root = identities.root(Keys.bounded(mention.key()));
        names.putIfAbsent(root, mention.entity());
        articles.computeIfAbsent(root, _ -> new HashSet<>()).add(told.article());
      }
    }
    SortedSet<String> shared = new TreeSet<>();
    articles.forEach((root, in) -> {
      if (in.size() > 1) {
        shared.add(names.get(root));
      }
    });
    return shared;
  }

  private static boolean isOfOneDay(List<Told> tellings) {
    for (var one : tellings) {
      for (var other : tellings) {
        var day = one.passage().article().details().published();
        if (day.equals(other.passage().article().details().published())
            && !Amounts.holdTogether(one.value(), other.value())) {
          return true;
        }
      }
    }
    return false;
  }

  private static String name(Conflict conflict) {
    var first = conflict.tellings().getFirst();
    return first.passage().article().path()
        + " "
        + first.figure().excerpt().where()
        + " "
        + conflict.thing();
  }
}
