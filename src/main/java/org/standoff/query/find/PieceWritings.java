package org.standoff.query.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.standoff.text.NumberWritings;

/**
 * The ways in which the numbers among pieces are written: {@code $3500} and {@code $3,500}, whose
 * pieces are two. What is to be as typed has one way.
 */
final class PieceWritings {
  private static final String COMMA = ",";

  private PieceWritings() {}

  /** The pieces as they are, then with the digits of their numbers in groups, then without. */
  static List<List<Piece>> of(List<Piece> pieces) {
    var writings = new LinkedHashSet<List<Piece>>();
    writings.add(List.copyOf(pieces));
    if (pieces.stream().noneMatch(piece -> piece.unsigned() instanceof Piece.Written)) {
      writings.add(grouped(pieces));
      writings.add(joined(pieces));
    }
    return List.copyOf(writings);
  }

  private static List<Piece> grouped(List<Piece> pieces) {
    List<Piece> grouped = new ArrayList<>();
    for (var piece : pieces) {
      var groups = NumberWritings.groups(piece.letters());
      if (groups.size() < 2) {
        grouped.add(piece);
        continue;
      }
      grouped.add(new Piece.Literal(groups.getFirst()).before(piece.signsBefore()));
      for (var group : groups.subList(1, groups.size())) {
        grouped.add(new Piece.Literal(group).before(COMMA));
      }
      grouped.add(grouped.removeLast().behind(piece.signsBehind()));
    }
    return List.copyOf(grouped);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    boolean open = false;
    for (var piece : pieces) {
      var before = piece.signsBefore();
      boolean goesOn =
          open
              && (before.isEmpty() || before.equals(COMMA))
              && NumberWritings.isGroup(piece.letters());
      if (goesOn) {
        var begun = joined.removeLast();
        joined.add(
            new Piece.Literal(begun.letters() + piece.letters())
                .before(begun.signsBefore())
                .behind(piece.signsBehind()));
      } else {
        joined.add(piece);
        open = NumberWritings.isHead(piece.letters());
      }
    }
    return List.copyOf(joined);
  }
}
