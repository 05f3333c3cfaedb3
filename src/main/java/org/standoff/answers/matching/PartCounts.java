package org.standoff.answers.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.standoff.answers.port.Pile;
import org.standoff.answers.port.Wanted;
import org.standoff.identities.MentionTerm;
import org.standoff.identities.NameForms;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.search.PartCount;

/** Says what each part of a query finds by itself that finds nothing as a whole. */
public record PartCounts(Query query, QueryMeaning meant, Pile pile) {
  private static final int MOST_SPELLINGS = 3;
  private static final int MOST_TRIED = 50;

  /** The parts that have to be there together; a query of one part is one itself. */
  public List<PartCount> of() throws IOException {
    var parts = query instanceof Query.And(var joined) ? joined : List.of(query);
    var compiler = new QueryWanted(meant);
    var wanted = parts.stream().map(compiler::of).toList();
    var alone = pile.counts(wanted);
    var without = pile.counts(others(wanted));
    List<PartCount> counts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> spellings = alone.get(i) == 0 ? spellings(parts.get(i)) : List.of();
      counts.add(
          new PartCount(
              parts.get(i).toString(),
              alone.get(i),
              parts.size() == 1 ? 0 : without.get(i),
              spellings));
    }
    return counts;
  }

  /** For each of the parts, all but that. */
  private static List<Wanted.InSentence> others(List<Wanted.InSentence> parts) {
    List<Wanted.InSentence> others = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      others.add(
          new Wanted.All(
              Stream.concat(
                      parts.subList(0, i).stream(), parts.subList(i + 1, parts.size()).stream())
                  .toList()));
    }
    return others;
  }

  private record Spelling(String word, int count) {}

  /** Words and names that are there and spelt nearly as one that is not, with how often. */
  private List<String> spellings(Query part) throws IOException {
    if (part instanceof Query.Named(var type, var name)) {
      return new NameForms(pile.aliases())
          .nearest(name).stream()
              .filter(key -> type.isEmpty() || type.get() == MentionTerm.type(key))
              .map(key -> key.substring(key.indexOf('/') + 1))
              .distinct()
              .limit(MOST_SPELLINGS)
              .toList();
    }
    if (!(part instanceof Query.Words(var pieces))
        || pieces.size() != 1
        || !(pieces.getFirst() instanceof Piece.Inflected
            || pieces.getFirst() instanceof Piece.Literal)) {
      return List.of();
    }
    var word = pieces.getFirst().toString();
    if (word.length() < Piece.Close.SHORTEST) {
      return List.of();
    }
    var near = pile.spellings(new Piece.Close(word)).stream().limit(MOST_TRIED).toList();
    var counts =
        pile.counts(
            near.stream().map(one -> new Wanted.Row(List.of(new Piece.Literal(one)))).toList());
    List<Spelling> spellings = new ArrayList<>();
    for (int i = 0; i < near.size(); i++) {
      spellings.add(new Spelling(near.get(i), counts.get(i)));
    }
    return spellings.stream()
        .filter(spelling -> spelling.count > 0)
        .sorted(Comparator.comparingInt(Spelling::count).reversed())
        .limit(MOST_SPELLINGS)
        .map(Spelling::word)
        .toList();
  }
}
