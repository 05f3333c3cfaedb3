package org.standoff.index.compiling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.standoff.annotation.FigureKind;
import org.standoff.answers.port.Wanted;
import org.standoff.index.stored.IndexSchema;
import org.standoff.index.stored.SpeltTerm;
import org.standoff.query.find.Piece;
import org.standoff.query.find.Query;
import org.standoff.text.Casing;
import org.standoff.text.Fold;
import org.standoff.text.Keys;

/** Leads from what stands somewhere in a sentence to where that is. */
record PlaceCompiler(IndexReader reader, WordForms forms) {
  private static final BytesRef GOES_ON = new BytesRef(IndexSchema.GOES_ON);
  private static final int DETERMINIZE_LIMIT = Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

  PlaceSource compile(Wanted.InSentence wanted) throws IOException {
    return switch (wanted) {
      case Wanted.Row(var pieces) -> row(pieces);
      case Wanted.Near(var left, var nearness, var right) ->
          new PlaceSource.Near(compile(left), nearness, compile(right));
      case Wanted.Any(var parts) -> {
        List<PlaceSource> sources = new ArrayList<>();
        for (var part : parts) {
          sources.add(compile(part));
        }
        yield new PlaceSource.Either(sources);
      }
      case Wanted.Mentions mentions -> mentions(mentions);
      default -> throw new IllegalArgumentException("it stands nowhere: " + wanted);
    };
  }

  /** A number at either end is the whole of one. */
  private PlaceSource row(List<Piece> pieces) throws IOException {
    boolean begins = Query.Words.beginsWithNumber(pieces);
    boolean ends = Query.Words.endsWithNumber(pieces);
    var source = parts(pieces);
    if (!begins && !ends) {
      return source;
    }
    var goingOn = new PlaceSource.Terms(IndexSchema.SIGNS, List.of(GOES_ON), 1);
    return new PlaceSource.Whole(source, goingOn, begins, ends);
  }

  private PlaceSource parts(List<Piece> pieces) throws IOException {
    if (pieces.size() == 1) {
      return piece(pieces.getFirst());
    }
    List<PlaceSource> sources = new ArrayList<>();
    for (var piece : pieces) {
      sources.add(piece(piece));
    }
    return new PlaceSource.Row(sources);
  }

  private PlaceSource piece(Piece piece) throws IOException {
    return switch (piece) {
      case Piece.Literal(var word) -> words(List.of(new BytesRef(Keys.bounded(word))));
      case Piece.Inflected(var word) ->
          words(forms.of(IndexSchema.WORDS, word).stream().map(BytesRef::new).toList());
      case Piece.Pattern(var glob) -> words(accepted(shape(glob)));
      case Piece.Close close -> words(spelt(close));
      case Piece.Written written -> written(written);
      case Piece.Signed signed -> signed(signed);
      case Piece.AnyOf(var type) -> slot(type.label());
      case Piece.AnyFigure any -> {
        List<PlaceSource> kinds = new ArrayList<>();
        for (var kind : FigureKind.values()) {
          if (any.takes(kind)) {
            kinds.add(slot(kind.label()));
          }
        }
        yield new PlaceSource.Either(kinds);
      }
    };
  }

  private static PlaceSource words(List<BytesRef> terms) {
    return new PlaceSource.Terms(IndexSchema.WORDS, terms, 1);
  }

  /** What its capitals do not tell of a word, has a term of its own. */
  private PlaceSource written(Piece.Written word) throws IOException {
    var telling = SpeltTerm.telling(word.written());
    if (telling.isPresent()) {
      return new PlaceSource.Terms(IndexSchema.SPELT, List.of(new BytesRef(telling.get())), 1);
    }
    var folded = Fold.fold(word.written());
    var casing = Casing.of(word.written());
    var spelt =
        Arrays.stream(SpeltTerm.Within.values())
            .map(within -> new BytesRef(new SpeltTerm(folded, casing, within).toString()))
            .toList();
    return new PlaceSource.Without(
        new PlaceSource.Terms(IndexSchema.SPELT, spelt, 1),
        new PlaceSource.Terms(
            IndexSchema.SPELT, withPrefix(IndexSchema.SPELT, SpeltTerm.tellingPrefix(folded)), 1));
  }

  private PlaceSource signed(Piece.Signed signed) throws IOException {
    var source = piece(signed.piece());
    if (!signed.before().isEmpty()) {
      var before = signs(term -> term.endsWith(signed.before()));
      source = new PlaceSource.Signed(source, before, false);
    }
    if (!signed.behind().isEmpty()) {
      var behind = signs(term -> term.startsWith(signed.behind()));
      source = new PlaceSource.Signed(source, behind, true);
    }
    return source;
  }

  private PlaceSource signs(Predicate<String> wanted) throws IOException {
    var terms =
        withPrefix(IndexSchema.SIGNS, "").stream()
            .filter(term -> wanted.test(term.utf8ToString()))
            .toList();
    return new PlaceSource.Terms(IndexSchema.SIGNS, terms, 1);
  }

  /** Mentions or figures with a label, by their lengths. */
  private PlaceSource slot(String label) throws IOException {
    List<PlaceSource> lengths = new ArrayList<>();
    for (var term : withPrefix(IndexSchema.ANNOTATION, label + Keys.SEPARATOR)) {
      int length = Integer.parseInt(term.utf8ToString().substring(label.length() + 1));
      lengths.add(new PlaceSource.Terms(IndexSchema.ANNOTATION, List.of(term), length));
    }
    return new PlaceSource.Either(lengths);
  }

  private PlaceSource mentions(Wanted.Mentions wanted) throws IOException {
    List<PlaceSource> sources = new ArrayList<>();
    for (var meant : new MentionQueries(reader).meant(wanted)) {
      Map<Integer, List<BytesRef>> byLength = new TreeMap<>();
      for (var term : meant.terms()) {
        int length = Math.max(1, Fold.words(term.surface()).size());
        byLength.computeIfAbsent(length, _ -> new ArrayList<>()).add(new BytesRef(term.toString()));
      }
      byLength.forEach((length, terms) -> {
        PlaceSource all = new PlaceSource.Terms(IndexSchema.MENTION, terms, length);
        sources.add(
            meant.articles().isPresent()
                ? new PlaceSource.Narrowed(all, meant.articles().get())
                : all);
      });
    }
    return new PlaceSource.Either(sources);
  }

  private static CompiledAutomaton shape(String glob) {
    var shape = WildcardQuery.toAutomaton(new Term("", glob), DETERMINIZE_LIMIT);
    return new CompiledAutomaton(shape, false, true, false);
  }

  List<BytesRef> spelt(Piece.Close close) throws IOException {
    return accepted(automaton(close));
  }

  /** Near spellings begin with the same letter. */
  private static CompiledAutomaton automaton(Piece.Close close) {
    int first = Character.charCount(close.folded().codePointAt(0));
    return FuzzyQuery.getFuzzyAutomaton(close.folded(), close.edits(), first, true);
  }

  /** The words that a shape takes. */
  private List<BytesRef> accepted(CompiledAutomaton shape) throws IOException {
    Set<BytesRef> accepted = new TreeSet<>();
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(IndexSchema.WORDS);
      if (terms == null) {
        continue;
      }
      var found = shape.getTermsEnum(terms);
      for (var term = found.next(); term != null; term = found.next()) {
        accepted.add(BytesRef.deepCopyOf(term));
      }
    }
    return List.copyOf(accepted);
  }

  private List<BytesRef> withPrefix(String field, String prefix) throws IOException {
    Set<BytesRef> found = new TreeSet<>();
    new Dictionary(reader).forEach(field, prefix, term -> found.add(BytesRef.deepCopyOf(term)));
    return List.copyOf(found);
  }
}
