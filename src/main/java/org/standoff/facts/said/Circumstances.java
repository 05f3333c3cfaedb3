package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact.Argument;
import org.standoff.annotation.Fact.ArgumentRole;
import org.standoff.annotation.Fact.Part;
import org.standoff.annotation.Fact.Subject;
import org.standoff.annotation.Figure;
import org.standoff.annotation.FigureKind;
import org.standoff.annotation.Mention;
import org.standoff.prose.Mentioned;
import org.standoff.prose.Prose;
import org.standoff.prose.Syntax;
import org.standoff.prose.Words;
import org.standoff.text.Span;
import org.standoff.text.WordTable;
import org.standoff.words.Sayings.Kind;

/** Finds to whom something is said, when and where, among the words that depend on its cue. */
final class Circumstances {
  private static final int LONGEST = 14;
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "speakers");
  private static final Set<String> AUDIENCES = TABLE.words("audiences");
  private static final Set<String> TALKS = TABLE.words("talks");
  private static final Set<String> PLACING = Set.of("in", "at", "from");

  private final Prose prose;
  private final Mentioned mentioned;
  private final Syntax syntax;
  private final Map<Integer, Figure> dates = new HashMap<>();

  Circumstances(Mentioned mentioned, Syntax syntax, List<Figure> figures) {
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
    this.syntax = syntax;
    for (var figure : figures) {
      if (figure.value().kind() == FigureKind.DATE || figure.value().kind() == FigureKind.TIME) {
        dates.put(prose.tokenAt(figure.span().start()), figure);
      }
    }
  }

  /**
   * The circumstances of a saying, in the order of the text.
   *
   * @param content what is said: times and places in it are not those of the saying
   */
  List<Argument> of(Saying saying, Span content) {
    List<Argument> arguments = new ArrayList<>();
    int verb = syntax.wordAt(prose.span(saying.cue().first()).start());
    for (int child : syntax.children(verb)) {
      var words = below(child);
      boolean apart =
          !prose.span(words).overlaps(content)
              && saying.speaker().filter(speaker -> speaker.overlaps(words)).isEmpty();
      if (apart && words.end() - words.first() <= LONGEST) {
        arguments.addAll(arguments(saying.cue(), child, words));
      }
    }
    return arguments;
  }

  private Words below(int node) {
    return prose.words(syntax.span(syntax.below(node))).orElseThrow();
  }

  private int token(int node) {
    return prose.tokenAt(syntax.span(node).start());
  }

  private List<Argument> arguments(Cue cue, int node, Words words) {
    boolean object = syntax.is(node, "obj", "iobj");
    boolean adverbial = syntax.is(node, "obl", "advmod", "nmod");
    if (!object && !adverbial) {
      return List.of();
    }
    var date = date(words);
    List<Argument> arguments = new ArrayList<>();
    boolean when =
        date.filter(figure -> figure.span().start() <= prose.span(words).start()).isPresent();
    if (object && cue.is(Kind.TELLING) && !when) {
      arguments.add(argument(ArgumentRole.LISTENER, named(node, words, date)));
    } else if (syntax.is(node, "obl")) {
      participant(node, words, date).ifPresent(arguments::add);
    }
    if (adverbial || when || !arguments.isEmpty()) {
      date.ifPresent(figure -> arguments.add(argument(ArgumentRole.TIME, figure.span())));
    }
    return arguments;
  }

  /** The listener or place that a preposition ties to a cue. */
  private Optional<Argument> participant(int node, Words words, Optional<Figure> date) {
    var preposition = prose.word(words.first());
    int head = token(node);
    var mention = mentioned.at(head);
    if (preposition.equals("to") && words.first() < head && isAudience(head, mention)) {
      var listener = new Words(words.first() + 1, words.end());
      return Optional.of(argument(ArgumentRole.LISTENER, named(node, listener, date)));
    }
    if (TALKS.contains(prose.word(head))) {
      return partner(node);
    }
    return mention
        .filter(found -> found.type() == EntityType.LOCATION && PLACING.contains(preposition))
        .map(place -> argument(ArgumentRole.PLACE, place.span()));
  }

  private Optional<Figure> date(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (dates.containsKey(i)) {
        return Optional.of(dates.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isAudience(int token, Optional<Mention> mention) {
    return AUDIENCES.contains(prose.word(token))
        || mention.filter(Circumstances::canListen).isPresent();
  }

  private static boolean canListen(Mention mention) {
    return mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION;
  }

  /** "in an interview with | Acme News": with whom somebody talks listens. */
  private Optional<Argument> partner(int talk) {
    for (int child : syntax.children(talk)) {
      int first = below(child).first();
      var mention = mentioned.at(token(child)).filter(Circumstances::canListen);
      if (prose.is(first, "with") && mention.isPresent()) {
        return Optional.of(argument(ArgumentRole.LISTENER, mention.get().span()));
      }
    }
    return Optional.empty();
  }

  /** The name that a node is the head of, or else its words before any date. */
  private Span named(int node, Words words, Optional<Figure> date) {
    int end = date.map(figure -> prose.tokenAt(figure.span().start())).orElse(words.end());
    while (end > words.first() + 1 && end < words.end() && prose.isTagged(end - 1, "ADP")) {
      end--;
    }
    var before = end > words.first() ? new Words(words.first(), end) : words;
    return mentioned.at(token(node)).map(Mention::span).orElseGet(() -> prose.span(before));
  }

  private Argument argument(ArgumentRole role, Span span) {
    return new Argument(role, Part.of(prose.text(), span));
  }

  /** "In an interview with | Ann Lee |, the minister said": nobody tells it himself. */
  boolean isTold(Subject subject, List<Argument> arguments) {
    return subject.entity().isPresent()
        && arguments.stream()
            .filter(argument -> argument.role() == ArgumentRole.LISTENER)
            .flatMap(
                argument -> mentioned.at(prose.tokenAt(argument.part().span().start())).stream())
            .anyMatch(told -> told.entity() == subject.entity().getAsInt());
  }
}
