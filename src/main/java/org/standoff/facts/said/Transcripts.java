package org.standoff.facts.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Part;
import org.standoff.prose.Mentioned;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.Span;
import org.standoff.text.WordTable;

/**
 * Finds the turns of a conversation that is written down without quotation marks: "MR. KERR: We had
 * no choice.", "Q: Why? A: It was not safe." A label makes a turn only where the article shows that
 * it is one: it comes again, it names a person or has a title, or it is one of question and answer.
 */
final class Transcripts {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?m)^[ \\t]*(?:([QA])[.:]|(\\p{Lu}[^:\\n\"“”‘«»]{0,60}):)[ \\t]+(?=[^\\s\"“”‘«»])");

  private static final Pattern LINE_END = Pattern.compile("\\n");

  private static final Set<String> ASKING =
      WordTable.of(Locale.ENGLISH, "speakers").words("asking");

  private static final double SURE = 0.8;
  private static final double UNNAMED = 0.4;

  private final Prose prose;
  private final Mentioned mentioned;
  private final PersonNouns nouns;

  Transcripts(Mentioned mentioned, PersonNouns nouns) {
    this.nouns = nouns;
    this.prose = mentioned.prose();
    this.mentioned = mentioned;
  }

  /** What a line begins with before a colon, and where the words behind it start. */
  private record Label(Words words, String name, boolean asks, int lineStart, int start) {}

  /** The turns of an article in order; none if it holds no conversation. */
  List<Utterance> turns() {
    var labels = labels();
    Map<String, Integer> times = new HashMap<>();
    labels.forEach(label -> times.merge(label.name(), 1, Integer::sum));
    var kept = labels.stream().filter(label -> isSpeaker(label, times)).toList();
    boolean conversation =
        kept.size() > 1
            && kept.stream()
                .anyMatch(label -> label.asks() || isShouted(label) || times.get(label.name()) > 1);
    List<Utterance> turns = new ArrayList<>();
    for (int i = 0; conversation && i < kept.size(); i++) {
      int end = i + 1 < kept.size() ? kept.get(i + 1).lineStart() : lineEnd(kept.get(i).start());
      var label = kept.get(i);
      content(label.start(), end).ifPresent(content -> turns.add(turn(label, content)));
    }
    return turns;
  }

  private static Utterance turn(Label label, Part content) {
    return new Utterance(
        Fact.Kind.QUOTE,
        content,
        Optional.empty(),
        Optional.of(label.words()),
        false,
        label.asks() ? UNNAMED : SURE);
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>();
    var matcher = LABEL.matcher(prose.text());
    while (matcher.find()) {
      int group = matcher.start(1) >= 0 ? 1 : 2;
      var span = named(new Span(matcher.start(group), matcher.end(group)));
      var words = prose.words(span).filter(this::isName);
      if (words.isPresent()) {
        var last = prose.word(words.get().last());
        labels.add(
            new Label(words.get(), last, ASKING.contains(last), matcher.start(), matcher.end()));
      }
    }
    return labels;
  }

  /** Without what is told of who speaks: "ANNA COOPERSON | , ANCHOR", "SEN. MARLOWE | (D-Ohio)". */
  private Span named(Span label) {
    var text = label.of(prose.text());
    int end = text.length();
    for (var mark : List.of(",", "(", "[")) {
      int at = text.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return new Span(label.start(), label.start() + text.substring(0, end).stripTrailing().length());
  }

  /** Whether words hold nothing but a name with its title. */
  private boolean isName(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      boolean ofName =
          mentioned.isNominal(i)
              || prose.isCapitalised(i)
              || prose.is(i, ".")
              || prose.isHyphen(i)
              || prose.isTagged(i, "DET");
      if (!ofName || namesOther(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean namesOther(int token) {
    return mentioned.at(token).filter(found -> found.type() == EntityType.LOCATION).isPresent();
  }

  private boolean isSpeaker(Label label, Map<String, Integer> times) {
    boolean again = times.get(label.name()) > 1;
    int first = label.words().first();
    boolean titled =
        label.words().size() > 1
            && (prose.is(first, "the") || nouns.isHonorific(prose.word(first)));
    boolean person = namesPerson(label.words());
    return label.asks() || person || (isShouted(label) && (again || titled));
  }

  private boolean namesPerson(Words words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (mentioned.person(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isShouted(Label label) {
    var name = prose.span(label.words()).of(prose.text());
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private int lineEnd(int from) {
    var matcher = LINE_END.matcher(prose.text());
    return matcher.find(from) ? matcher.start() : prose.text().length();
  }

  private Optional<Part> content(int start, int end) {
    return prose.words(new Span(start, end)).map(words -> Part.of(prose.text(), prose.span(words)));
  }
}
