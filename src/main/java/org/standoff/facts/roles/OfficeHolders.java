package org.standoff.facts.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.standoff.annotation.Fact;
import org.standoff.annotation.Fact.Subject;
import org.standoff.prose.Prose;
import org.standoff.prose.Words;
import org.standoff.text.WordTable;

/**
 * Knows who "the mayor" is that speaks: the only person whom the article has called a mayor before.
 * Belongs to one article.
 */
public final class OfficeHolders {
  private static final WordTable TABLE = WordTable.of(Locale.ENGLISH, "roles");

  /** Words that make an office another one: the vice president is not the president. */
  private static final Set<String> ANOTHER = TABLE.words("before-office");

  private static final Set<String> SMALL =
      Set.of("the", "of", "a", "an", "and", "for", "in", "at", "current");

  private static final Set<String> TYING = Set.of("of", "for", "at", "in", "who", ",", "(");

  private final Prose prose;
  private final Map<String, List<Holder>> holders = new HashMap<>();

  /**
   * Reads who is what.
   *
   * @param roles the roles found in the article
   */
  public OfficeHolders(Prose prose, List<Fact> roles) {
    this.prose = prose;
    for (var role : roles) {
      if (!role.negated() && role.subject().isPresent()) {
        read(role, role.subject().get().entity());
      }
    }
  }

  private record Holder(int entity, int sentence, Set<String> words, Set<String> around) {}

  private void read(Fact role, OptionalInt entity) {
    var words = prose.words(role.object().span());
    if (entity.isEmpty() || words.isEmpty()) {
      return;
    }
    var core = core(words.get());
    Set<String> around = new HashSet<>(words(words.get()));
    for (var argument : role.arguments()) {
      prose.words(argument.part().span()).ifPresent(named -> around.addAll(words(named)));
    }
    var own = new HashSet<>(words(core));
    var holder = new Holder(entity.getAsInt(), role.sentence(), own, around);
    add(prose.word(core.last()), holder);
    initials(core).ifPresent(letters -> add(letters, holder));
  }

  private void add(String head, Holder holder) {
    holders.computeIfAbsent(head, _ -> new ArrayList<>()).add(holder);
  }

  /** "PM" for "Prime Minister". */
  private Optional<String> initials(Words core) {
    var letters = new StringBuilder();
    for (int i = core.first(); i < core.end(); i++) {
      if (!SMALL.contains(prose.word(i)) && !prose.is(i, "former")) {
        letters.append(prose.word(i).charAt(0));
      }
    }
    return letters.length() > 1 ? Optional.of(letters.toString()) : Optional.empty();
  }

  /** Up to the last noun before any preposition. */
  private Words core(Words words) {
    for (int i = words.first() + 1; i < words.end(); i++) {
      if (TYING.contains(prose.word(i))) {
        return new Words(words.first(), i);
      }
    }
    return words;
  }

  private Set<String> words(Words words) {
    Set<String> kept = new HashSet<>();
    for (int i = words.first(); i < words.end(); i++) {
      if (prose.isWord(i) && !SMALL.contains(prose.word(i))) {
        kept.add(prose.word(i));
      }
    }
    return kept;
  }

  /** What is said, with its speaker by name where it has one by what he is alone. */
  public List<Fact> named(List<Fact> said) {
    return said.stream().map(this::named).toList();
  }

  private Fact named(Fact fact) {
    var subject = fact.subject().filter(speaker -> speaker.entity().isEmpty());
    var entity = subject.map(speaker -> holder(speaker, fact.sentence()));
    return entity.isEmpty() || entity.get().isEmpty()
        ? fact
        : fact.by(new Subject(subject.get().part(), entity.get()));
  }

  private OptionalInt holder(Subject speaker, int sentence) {
    var words = prose.words(speaker.part().span());
    if (words.isEmpty() || !isDefinite(words.get())) {
      return OptionalInt.empty();
    }
    var core = core(words.get());
    var head = prose.word(core.last());
    var others = words(words.get());
    others.remove(head);
    Set<Integer> meant = new HashSet<>();
    for (var holder : holders.getOrDefault(head, List.of())) {
      if (holder.sentence() <= sentence && fits(holder, head, others)) {
        meant.add(holder.entity());
      }
    }
    return meant.size() == 1 ? OptionalInt.of(meant.iterator().next()) : OptionalInt.empty();
  }

  private boolean isDefinite(Words words) {
    return prose.is(words.first(), "the") || prose.is(words.first() - 1, "the");
  }

  /** Whether nothing in a description speaks against whom it may stand for. */
  private static boolean fits(Holder holder, String head, Set<String> others) {
    var own = new HashSet<>(holder.words());
    own.remove(head);
    boolean acronym = !holder.words().contains(head);
    boolean another =
        own.stream().anyMatch(word -> ANOTHER.contains(word) && !others.contains(word));
    boolean former = others.contains("former") && !holder.around().contains("former");
    boolean lesser =
        others.stream().anyMatch(word -> ANOTHER.contains(word) && !holder.around().contains(word));
    if (former || lesser) {
      return false;
    }
    boolean known = holder.around().containsAll(others);
    return (acronym || !another) && (known || (own.isEmpty() && !acronym));
  }
}
