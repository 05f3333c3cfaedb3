package org.standoff.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.standoff.annotation.EntityType;

/**
 * The persons whom a pronoun may mean: those named or meant shortly before it, and those named
 * after it in its sentence ("In his speech, Ann's brother ..."). Each comes with the clues that its
 * place and the article give; what grammar forbids is left out.
 */
final class Antecedents {
  private static final int SENTENCES_BACK = 6;
  private static final int REFERENCES_BACK = 60;
  private static final int NAMES_AHEAD = 10;

  /** A longer way between two places tells nothing of their clauses, in tokens. */
  private static final int LONGEST_WAY = 150;

  private final Prose prose;
  private final Titles titles;
  private final boolean[] quoted;

  /** Names and resolved pronouns in the order of the text, as far as it has been read. */
  private final List<Reference> references = new ArrayList<>();

  private final List<Reference> names;
  private final Map<Known, Integer> counts = new LinkedHashMap<>();
  private final Map<Gender, Known> lastMeant = new EnumMap<>(Gender.class);
  private int next;

  /**
   * Where pronouns of an article may lead.
   *
   * @param names the names of persons in order
   */
  Antecedents(Prose prose, Titles titles, List<Reference> names) {
    this.prose = prose;
    this.titles = titles;
    this.names = names;
    quoted = quoted(prose);
    names.forEach(name -> counts.merge(name.known(), 1, Integer::sum));
  }

  /** Whether each token is inside quotation marks, which a paragraph may leave open. */
  private static boolean[] quoted(Prose prose) {
    var quoted = new boolean[prose.size()];
    boolean open = false;
    for (int token = 0; token < quoted.length; token++) {
      switch (prose.word(token)) {
        case "“", "``", "«", "„" -> open = true;
        case "”", "''", "»" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
      quoted[token] = open;
    }
    return quoted;
  }

  /** Remembers whom a pronoun means. */
  void resolve(Pronoun pronoun, Known known) {
    references.add(
        new Reference(known, pronoun.token(), pronoun.token() + 1, pronoun.role(), true));
    lastMeant.put(pronoun.gender(), known);
  }

  /** The candidates for a pronoun, nearest first; pronouns are asked for in order. */
  List<Candidate> of(Pronoun pronoun) {
    readTo(pronoun.token());
    Map<Known, List<Reference>> near = new LinkedHashMap<>();
    int sentence = prose.sentence(pronoun.token());
    for (int i = references.size() - 1; i >= 0 && i >= references.size() - REFERENCES_BACK; i--) {
      var reference = references.get(i);
      if (prose.sentence(reference.first()) < sentence - SENTENCES_BACK) {
        break;
      }
      near.computeIfAbsent(reference.known(), known -> new ArrayList<>()).add(reference);
    }
    List<Candidate> candidates = new ArrayList<>();
    int rank = 0;
    for (var references : near.values()) {
      if (mayMean(pronoun, references.getFirst())) {
        candidates.add(before(pronoun, references, rank));
        rank++;
      }
    }
    int end = Math.min(names.size(), next + NAMES_AHEAD);
    for (int i = next; i < end && isInSentence(names.get(i), sentence); i++) {
      var name = names.get(i);
      if (!near.containsKey(name.known()) && mayMeanLater(pronoun, name)) {
        near.put(name.known(), List.of(name));
        candidates.add(after(pronoun, name, candidates.size()));
      }
    }
    return candidates;
  }

  /** What speaks for a pronoun meaning none of the candidates. */
  Candidate nobody(Pronoun pronoun, List<Candidate> candidates) {
    var nobody = Candidate.of(new Known(EntityType.PERSON));
    nobody.add("nobody");
    nobody.add("nobody candidates", Math.log1p(candidates.size()));
    nobody.addIf(candidates.size() == 1, "nobody but one");
    int unnamed = unnamedBefore(pronoun);
    nobody.addIf(unnamed > 0, "nobody unnamed");
    nobody.addIf(unnamed > 1, "nobody unnamed more");
    nobody.addIf(!lastMeant.containsKey(pronoun.gender()), "nobody first of gender");
    nobody.addIf(quoted[pronoun.token()], "nobody quoted");
    return nobody;
  }

  /** How many persons are spoken of without a name between the last reference and a pronoun. */
  private int unnamedBefore(Pronoun pronoun) {
    int start = prose.start(Math.max(0, prose.sentence(pronoun.token()) - 1));
    int from = references.isEmpty() ? start : Math.max(start, references.getLast().end());
    int unnamed = 0;
    for (int token = from; token < pronoun.token(); token++) {
      boolean person = prose.isTagged(token, "NOUN") && titles.isPerson(prose.word(token));
      boolean other =
          titles.gender(prose.word(token)).filter(gender -> gender != pronoun.gender()).isPresent();
      if (person && !other) {
        unnamed++;
      }
    }
    return unnamed;
  }

  private void readTo(int token) {
    while (next < names.size() && names.get(next).first() < token) {
      references.add(names.get(next));
      next++;
    }
    if (references.size() > 1) {
      sortTail();
    }
  }

  /** Puts names among the pronouns that stand before them. */
  private void sortTail() {
    int from = Math.max(0, references.size() - REFERENCES_BACK);
    references.subList(from, references.size()).sort(Comparator.comparingInt(Reference::first));
  }

  private boolean isInSentence(Reference reference, int sentence) {
    return prose.sentence(reference.first()) == sentence;
  }

  private boolean mayMean(Pronoun pronoun, Reference reference) {
    return agrees(pronoun, reference)
        && !isApposition(pronoun, reference)
        && !isObjectOfOwnVerb(pronoun, reference);
  }

  /** "Hall praised him" is about another man. */
  private boolean isObjectOfOwnVerb(Pronoun pronoun, Reference reference) {
    return pronoun.role() == Role.OBJECT
        && !pronoun.isReflexive()
        && isSubject(reference)
        && prose.isTagged(pronoun.token() - 1, "VERB")
        && reference.end() == pronoun.token() - 1;
  }

  private static boolean agrees(Pronoun pronoun, Reference reference) {
    var known = reference.known();
    return known.gender.isEmpty() || known.gender.get() == pronoun.gender();
  }

  /** "Ann Lee, his wife" is not his. */
  private boolean isApposition(Pronoun pronoun, Reference reference) {
    int token = pronoun.token();
    return pronoun.role() == Role.POSSESSIVE
        && prose.is(token - 1, ",")
        && reference.end() == token - 1
        && titles.isKin(prose.word(token + 1));
  }

  /** Whether a name behind a pronoun can be meant by it: not "his wife Ann", nor "he and Ann". */
  private boolean mayMeanLater(Pronoun pronoun, Reference reference) {
    if (!agrees(pronoun, reference) || pronoun.role() == Role.OBJECT) {
      return false;
    }
    for (int token = pronoun.token() + 1; token < reference.first(); token++) {
      if (prose.is(token, ",") || prose.isTagged(token, "VERB")) {
        return true;
      }
    }
    return false;
  }

  private Candidate before(Pronoun pronoun, List<Reference> references, int rank) {
    var nearest = references.getFirst();
    var candidate = Candidate.of(nearest.known());
    addPerson(candidate, pronoun, nearest);
    int sentence = prose.sentence(pronoun.token());
    int distance = sentence - prose.sentence(nearest.first());
    candidate.add("sentences " + Math.min(3, distance));
    candidate.add("rank " + Math.min(3, rank));
    candidate.add("distance", Math.log(pronoun.token() - nearest.end() + 1.0));
    candidate.add(
        label(pronoun.role()) + " after " + label(nearest.role()) + (distance == 0 ? " here" : ""));
    candidate.addIf(nearest.isPronoun(), "pronoun");
    candidate.addIf(
        nearest.isPronoun() && prose.is(nearest.first(), prose.word(pronoun.token())),
        "same pronoun");
    candidate.addIf(
        references.stream().anyMatch(other -> isSubject(other) && isInSentence(other, sentence)),
        "subject here");
    candidate.addIf(
        references.stream()
            .anyMatch(other -> isSubject(other) && isInSentence(other, sentence - 1)),
        "subject before");
    candidate.addIf(
        references.stream().anyMatch(other -> isFirst(other) && isInSentence(other, sentence)),
        "first here");
    candidate.addIf(
        references.stream().anyMatch(other -> isFirst(other) && isInSentence(other, sentence - 1)),
        "first before");
    candidate.addIf(quoted[nearest.first()] != quoted[pronoun.token()], "quote between");
    if (distance == 0 && pronoun.token() - nearest.end() < LONGEST_WAY) {
      addClause(candidate, pronoun, nearest);
    }
    return candidate;
  }

  private Candidate after(Pronoun pronoun, Reference name, int rank) {
    var candidate = Candidate.of(name.known());
    addPerson(candidate, pronoun, name);
    candidate.add("behind");
    candidate.add("behind " + label(pronoun.role()) + " before " + label(name.role()));
    candidate.addIf(rank == 0, "behind alone");
    candidate.add("behind distance", Math.log(name.first() - pronoun.token()));
    boolean opens = pronoun.token() - prose.start(prose.sentence(pronoun.token())) < 5;
    candidate.addIf(opens, "behind opening");
    return candidate;
  }

  private void addPerson(Candidate candidate, Pronoun pronoun, Reference nearest) {
    var known = nearest.known();
    candidate.add(known.gender.isPresent() ? "gender known" : "gender unknown");
    candidate.add("mentions", Math.log1p(counts.get(known)));
    candidate.addIf(names.getFirst().known() == known, "topic");
    candidate.addIf(lastMeant.get(pronoun.gender()) == known, "last meant");
    candidate.addIf(known.fullest().words().size() > 1, "full name");
    boolean listed = prose.is(nearest.end(), "and") || prose.is(nearest.first() - 1, "and");
    candidate.addIf(listed, "listed");
    candidate.addIf(prose.is(nearest.first() - 1, "("), "bracket");
  }

  /** The clues of two places in one sentence. */
  private void addClause(Candidate candidate, Pronoun pronoun, Reference nearest) {
    int verbs = 0;
    boolean clause = false;
    boolean comma = false;
    for (int token = nearest.end(); token < pronoun.token(); token++) {
      verbs += prose.isTagged(token, "VERB") ? 1 : 0;
      comma |= prose.is(token, ",") || prose.is(token, ";");
      clause |= startsClause(prose, token);
    }
    boolean open = clause || comma;
    candidate.add("verbs " + Math.min(3, verbs));
    candidate.addIf(comma, "comma");
    candidate.addIf(clause, "clause");
    boolean subject = isSubject(nearest);
    if (pronoun.isReflexive()) {
      candidate.addIf(subject && !open, "reflexive");
      return;
    }
    boolean object = pronoun.role() == Role.OBJECT || pronoun.role() == Role.OBLIQUE;
    candidate.addIf(subject && object && !open && verbs <= 1, "bound");
    candidate.addIf(subject && pronoun.role() == Role.POSSESSIVE && !open, "own");
    candidate.addIf(
        subject
            && pronoun.role() == Role.SUBJECT
            && (startsClause(prose, pronoun.token() - 1)
                || prose.isTagged(pronoun.token() - 1, "VERB")),
        "subordinate");
  }

  private static boolean startsClause(Prose prose, int token) {
    return prose.isTagged(token, "SCONJ")
        || prose.isTagged(token, "CCONJ")
        || switch (prose.word(token)) {
          case "that", "who", "which", "whom", "whose", "when", "where", "because", "while" -> true;
          default -> false;
        };
  }

  private static boolean isSubject(Reference reference) {
    return reference.role() == Role.SUBJECT;
  }

  /** Whether no other person is meant before it in its sentence. */
  private boolean isFirst(Reference reference) {
    int start = prose.start(prose.sentence(reference.first()));
    int limit = Math.max(0, references.size() - REFERENCES_BACK);
    for (int i = references.size() - 1; i >= limit; i--) {
      var other = references.get(i);
      if (other.first() < start) {
        return true;
      }
      if (other.first() < reference.first() && other.known() != reference.known()) {
        return false;
      }
    }
    return true;
  }

  private static String label(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
