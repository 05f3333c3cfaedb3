package org.standoff.entities.pronouns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.names.Bearer;
import org.standoff.prose.Gender;
import org.standoff.prose.Nesting;
import org.standoff.prose.PersonNouns;
import org.standoff.prose.Prose;

/**
 * The persons whom a pronoun may mean: those named or meant shortly before it, and those named
 * after it in its sentence ("In his speech, Ann's brother ..."). Each comes with the clues that its
 * place and the article give; what grammar forbids is left out.
 */
final class Antecedents {
  private static final int SENTENCES_BACK = 6;
  private static final int REFERENCES_BACK = 60;
  private static final int NAMES_AHEAD = 10;

  /** How far the ends of a quotation are looked for, and who says it behind it, in tokens. */
  private static final int LONGEST_QUOTATION = 200;

  private static final int FARTHEST_SPEAKER = 10;

  private final Prose prose;
  private final Nesting nesting;
  private final Ties ties;
  private final PersonNouns nouns;
  private final boolean[] quoted;

  /** Names and resolved pronouns in the order of the text, as far as it has been read. */
  private final List<Reference> references = new ArrayList<>();

  private final List<Reference> names;
  private final Map<Bearer, Integer> counts = new LinkedHashMap<>();
  private final Map<Gender, Bearer> lastMeant = new EnumMap<>(Gender.class);
  private int next;

  /**
   * Where pronouns of an article may lead.
   *
   * @param names the names of persons in order
   */
  Antecedents(Prose prose, Nesting nesting, PersonNouns nouns, List<Reference> names) {
    this.prose = prose;
    this.nesting = nesting;
    ties = new Ties(nesting);
    this.nouns = nouns;
    this.names = names;
    quoted = quoted(prose);
    names.forEach(name -> counts.merge(name.bearer(), 1, Integer::sum));
  }

  /** Whether each token is inside quotation marks, which a paragraph may leave open. */
  private static boolean[] quoted(Prose prose) {
    var quoted = new boolean[prose.size()];
    boolean open = false;
    for (int token = 0; token < quoted.length; token++) {
      switch (prose.word(token)) {
        case "“", "``", "«", "„" -> open = true;
        case "”", "''", "»" -> open = false;
        case "\"" -> open = opens(prose, token).orElse(!open);
        default -> {}
      }
      quoted[token] = open;
    }
    return quoted;
  }

  /** What a straight mark does by what it stands at; not where that is both words or none. */
  private static Optional<Boolean> opens(Prose prose, int mark) {
    boolean before = prose.touchesPrevious(mark);
    boolean behind = prose.touchesPrevious(mark + 1);
    return before == behind ? Optional.empty() : Optional.of(behind);
  }

  /** Remembers whom a pronoun means. */
  void resolve(Pronoun pronoun, Bearer bearer) {
    references.add(pronoun.reference(bearer, nesting));
    lastMeant.put(pronoun.gender(), bearer);
  }

  /** The candidates for a pronoun, nearest first; pronouns are asked for in order. */
  List<Candidate> of(Pronoun pronoun) {
    readTo(pronoun.token());
    Map<Bearer, List<Reference>> near = new LinkedHashMap<>();
    int sentence = prose.sentenceOf(pronoun.token());
    for (int i = references.size() - 1; i >= 0 && i >= references.size() - REFERENCES_BACK; i--) {
      var reference = references.get(i);
      if (prose.sentenceOf(reference.first()) < sentence - SENTENCES_BACK) {
        break;
      }
      near.computeIfAbsent(reference.bearer(), bearer -> new ArrayList<>()).add(reference);
    }
    List<Candidate> candidates = new ArrayList<>();
    int rank = 0;
    var speakers = speakers(pronoun);
    for (var references : near.values()) {
      var nearest = references.getFirst();
      if (!speakers.contains(nearest.bearer()) && mayMean(pronoun, nearest)) {
        candidates.add(before(pronoun, references, rank));
        rank++;
      }
    }
    int end = Math.min(names.size(), next + NAMES_AHEAD);
    for (int i = next; i < end && isInSentence(names.get(i), sentence); i++) {
      var name = names.get(i);
      for (var candidate : candidates) {
        if (candidate.bearer() == name.bearer()) {
          candidate.addOnce(true, "again");
          candidate.addOnce(ties.commands(pronoun, name), "again commanded");
        }
      }
      boolean isNew = !near.containsKey(name.bearer()) && !speakers.contains(name.bearer());
      if (isNew && agrees(pronoun, name) && !ties.isSaid(pronoun, name)) {
        near.put(name.bearer(), List.of(name));
        candidates.add(after(pronoun, name, candidates.size()));
      }
    }
    return candidates;
  }

  /** Who says the quotation that a pronoun is in: he says "I" of himself. */
  private Set<Bearer> speakers(Pronoun pronoun) {
    int token = pronoun.token();
    if (!quoted[token]) {
      return Set.of();
    }
    int open = token;
    while (open > 0 && open > token - LONGEST_QUOTATION && quoted[open - 1]) {
      open--;
    }
    int close = token;
    while (close < prose.size() && close < token + LONGEST_QUOTATION && quoted[close]) {
      close++;
    }
    Set<Bearer> speakers = new HashSet<>();
    speakerBehind(close).ifPresent(speakers::add);
    speakerBefore(open).ifPresent(speakers::add);
    return speakers;
  }

  /** Ann Lee in "... he left," Ann Lee said. */
  private Optional<Bearer> speakerBehind(int close) {
    boolean isSpeech = prose.has(close) && isSpeechMark(close - 1);
    for (int i = next; isSpeech && i < names.size(); i++) {
      var name = names.get(i);
      if (name.first() > close + FARTHEST_SPEAKER) {
        return Optional.empty();
      }
      boolean sameSentence = isInSentence(name, prose.sentenceOf(close));
      if (name.first() > close && sameSentence && name.role().isSubject()) {
        return Optional.of(name.bearer());
      }
    }
    return Optional.empty();
  }

  /** Ann Lee in Ann Lee said: "He left"; and where the sentence before ends in Ann Lee said. */
  private Optional<Bearer> speakerBefore(int open) {
    int sentence = prose.sentenceOf(open);
    boolean introduced = isSpeechMark(open - 1);
    boolean goesOn = open == prose.firstOf(sentence) && sentence > 0;
    int from = goesOn ? prose.firstOf(sentence - 1) : prose.firstOf(sentence);
    if ((!introduced && !goesOn) || (goesOn && !quoted[from])) {
      return Optional.empty();
    }
    for (int i = references.size() - 1; i >= 0 && references.get(i).first() >= from; i--) {
      var reference = references.get(i);
      int first = reference.first();
      if (first < open && !quoted[first] && reference.role().isSubject()) {
        return Optional.of(reference.bearer());
      }
    }
    return Optional.empty();
  }

  private boolean isSpeechMark(int token) {
    return switch (prose.word(token)) {
      case ",", ":", ".", "!", "?" -> true;
      default -> false;
    };
  }

  /** What speaks for a pronoun meaning none of the candidates. */
  Candidate nobody(Pronoun pronoun, List<Candidate> candidates) {
    var nobody = Candidate.of(new Bearer(EntityType.PERSON));
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
    int start = prose.firstOf(Math.max(0, prose.sentenceOf(pronoun.token()) - 1));
    int from = references.isEmpty() ? start : Math.max(start, references.getLast().end());
    int unnamed = 0;
    for (int token = from; token < pronoun.token(); token++) {
      boolean person = prose.isTagged(token, "NOUN") && nouns.isPerson(prose.word(token));
      boolean other =
          nouns.gender(prose.word(token)).filter(gender -> gender != pronoun.gender()).isPresent();
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
    return prose.sentenceOf(reference.first()) == sentence;
  }

  private boolean mayMean(Pronoun pronoun, Reference reference) {
    return agrees(pronoun, reference) && !ties.isObjectOfOwnVerb(pronoun, reference);
  }

  private static boolean agrees(Pronoun pronoun, Reference reference) {
    var bearer = reference.bearer();
    boolean isFull = bearer.fullest().words().size() > 1;
    var gender = isFull ? bearer.gender().or(bearer::likelyGender) : bearer.gender();
    return gender.isEmpty() || gender.get() == pronoun.gender();
  }

  private Candidate before(Pronoun pronoun, List<Reference> references, int rank) {
    var nearest = references.getFirst();
    var candidate = Candidate.of(nearest.bearer());
    addPerson(candidate, pronoun, nearest);
    int sentence = prose.sentenceOf(pronoun.token());
    int distance = sentence - prose.sentenceOf(nearest.first());
    candidate.add("sentences " + Math.min(3, distance));
    candidate.add("rank " + Math.min(3, rank));
    candidate.add("distance", Math.log(pronoun.token() - nearest.end() + 1.0));
    candidate.add(
        pronoun.role().label()
            + " after "
            + nearest.role().label()
            + (distance == 0 ? " here" : distance == 1 ? "" : " far"));
    candidate.add("recent", Math.log(references.size()));
    candidate.addIf(nearest.isPronoun(), "pronoun");
    candidate.addIf(
        nearest.isPronoun() && prose.is(nearest.first(), prose.word(pronoun.token())),
        "same pronoun");
    for (var reference : references) {
      addPlace(candidate, reference, sentence - prose.sentenceOf(reference.first()));
    }
    candidate.addIf(quoted[nearest.first()] != quoted[pronoun.token()], "quote between");
    if (distance == 0) {
      candidate.add("tie " + ties.of(pronoun, nearest));
      candidate.addIf(ties.isPartOf(pronoun, nearest), "part");
      candidate.addIf(ties.isOwn(pronoun, nearest), "owned");
      candidate.add("depth " + nesting.depth(nearest.place()));
    } else {
      candidate.add("before depth " + nesting.depth(nearest.place()));
    }
    return candidate;
  }

  /** What a place in this sentence or the one before gives; each clue once. */
  private void addPlace(Candidate candidate, Reference reference, int distance) {
    if (distance > 1) {
      return;
    }
    var where = distance == 0 ? " here" : " before";
    boolean subject = reference.role().isSubject();
    candidate.addOnce(subject, "subject" + where);
    candidate.addOnce(subject && nesting.depth(reference.place()) == 0, "main subject" + where);
    candidate.addOnce(isFirst(reference), "first" + where);
  }

  private Candidate after(Pronoun pronoun, Reference name, int rank) {
    var candidate = Candidate.of(name.bearer());
    addPerson(candidate, pronoun, name);
    candidate.add("behind");
    candidate.add("behind " + pronoun.role().label() + " before " + name.role().label());
    candidate.add("behind tie " + ties.of(pronoun, name));
    candidate.addIf(ties.commands(pronoun, name), "behind commanded");
    candidate.addIf(ties.isOwn(pronoun, name), "behind owned");
    candidate.add("behind depth " + nesting.depth(name.place()));
    candidate.addIf(rank == 0, "behind alone");
    candidate.add("behind distance", Math.log(name.first() - pronoun.token()));
    boolean opens = pronoun.token() - prose.sentenceStart(pronoun.token()) < 5;
    candidate.addIf(opens, "behind opening");
    return candidate;
  }

  private void addPerson(Candidate candidate, Pronoun pronoun, Reference nearest) {
    var bearer = nearest.bearer();
    candidate.add(gender(pronoun, bearer));
    candidate.add("mentions", Math.log1p(counts.get(bearer)));
    candidate.addIf(bearer.isDoubtful(), "doubtful");
    candidate.addIf(names.getFirst().bearer() == bearer, "topic");
    candidate.addIf(lastMeant.get(pronoun.gender()) == bearer, "last meant");
    candidate.addIf(bearer.fullest().words().size() > 1, "full name");
    boolean listed = prose.is(nearest.end(), "and") || prose.is(nearest.first() - 1, "and");
    candidate.addIf(listed, "listed");
    candidate.addIf(prose.is(nearest.first() - 1, "("), "bracket");
  }

  /** What is known of a person's gender, which a given name does not settle. */
  private static String gender(Pronoun pronoun, Bearer bearer) {
    if (bearer.gender().isPresent()) {
      return "gender known";
    }
    var name = bearer.fullest().words().size() > 1 ? "" : " of one word";
    return bearer
        .likelyGender()
        .map(likely -> "gender " + (likely == pronoun.gender() ? "likely" : "unlikely") + name)
        .orElse("gender unknown");
  }

  /** Whether no other person is meant before it in its sentence. */
  private boolean isFirst(Reference reference) {
    int start = prose.sentenceStart(reference.first());
    int limit = Math.max(0, references.size() - REFERENCES_BACK);
    for (int i = references.size() - 1; i >= limit; i--) {
      var other = references.get(i);
      if (other.first() < start) {
        return true;
      }
      if (other.first() < reference.first() && other.bearer() != reference.bearer()) {
        return false;
      }
    }
    return true;
  }
}
