package org.standoff.identities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.standoff.annotation.EntityType;
import org.standoff.text.Fold;
import org.standoff.words.Countries;

/**
 * Decides who is the same across articles, when asked. A short name joins a full one only if it can
 * mean no other: a surname if one full name in all articles ends in it and nobody has it for a
 * given name, a firm's name without Inc. if there is one such firm, an acronym if the articles use
 * it for one full name, the abbreviation of a country if everybody knows it; and names that differ
 * only in how Arabic is transcribed are one. What a user corrected goes before all that.
 *
 * <p>For one question, and not to be shared by threads.
 */
public final class Identities {
  /** Names that mean the same everywhere, folded. */
  private static final Map<String, String> WELL_KNOWN =
      Countries.wellKnown().entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  name -> Fold.fold(name.getKey()), name -> Fold.fold(name.getValue())));

  /**
   * What was decided of who is the same as whom, kept for the next question of the same names and
   * corrections. May be shared by threads.
   */
  public static final class Decisions {
    /** For a key the one that it certainly stands for. */
    private final Map<String, String> homes = new ConcurrentHashMap<>();

    /** For a key those that stand for it. */
    private final Map<String, Set<String>> members = new ConcurrentHashMap<>();
  }

  private final NameTable table;
  private final NameForms names;
  private final Corrections corrections;
  private final Decisions decisions;

  /**
   * Decides for one question.
   *
   * @param names leads from what is asked to keys
   */
  public Identities(NameTable table, NameForms names, Corrections corrections) {
    this(table, names, corrections, new Decisions());
  }

  /**
   * Decides for one question among several.
   *
   * @param decisions of questions of the same names and corrections
   */
  public Identities(
      NameTable table, NameForms names, Corrections corrections, Decisions decisions) {
    this.table = table;
    this.names = names;
    this.corrections = corrections;
    this.decisions = decisions;
  }

  /** The words of a name that stand in texts: without titles, but for those that belong to it. */
  public static String words(String name) {
    var typed = TypedName.of(name);
    return typed.isCalledByTitle() ? name : typed.core();
  }

  /** All that bear a name, or of whose name it is a part. */
  public List<Identity> named(String name) throws IOException {
    var typed = TypedName.of(name);
    var folded = Fold.fold(typed.core());
    Set<String> roots = new LinkedHashSet<>();
    for (var key : new TypedNames(table, names).keys(typed)) {
      var root = root(key);
      if (!isTaken(folded, root)) {
        roots.add(root);
      }
    }
    for (var splittings : corrections.splittings().entrySet()) {
      for (var splitting : splittings.getValue()) {
        var taken = splitting.root(splittings.getKey());
        if (holds(splitting.name(splittings.getKey()), folded)) {
          roots.add(root(taken));
        }
      }
    }
    List<Identity> shown = new ArrayList<>();
    for (var root : roots) {
      if (!corrections.hides(root)) {
        shown.add(of(root));
      }
    }
    return shown;
  }

  /** The entity with a key, if it is mentioned and not hidden. */
  public List<Identity> having(String key) throws IOException {
    var identity = of(key);
    boolean shown = !corrections.hides(identity.root());
    return shown && table.has(key) ? List.of(identity) : List.of();
  }

  /**
   * Those that a short name may be short for: the persons with a full name that ends in it, and
   * what has a name that begins with it if it is of another type.
   */
  public List<Identity> full(EntityType type, String word) throws IOException {
    Set<String> roots = new TreeSet<>();
    if (type == EntityType.PERSON) {
      for (var key : table.surnamed(word)) {
        if (key.endsWith(" " + word) && MentionTerm.type(key) == type) {
          roots.add(root(key));
        }
      }
    }
    roots.removeIf(corrections::hides);
    List<Identity> full = new ArrayList<>();
    for (var root : roots) {
      full.add(of(root));
    }
    return full;
  }

  /** The persons whose names differ from that of one in initials and middle names only. */
  public List<Identity> agreeing(Identity person) throws IOException {
    if (person.type() != EntityType.PERSON) {
      return List.of();
    }
    Set<String> roots = new TreeSet<>();
    for (var key : new TypedNames(table, names).agreeing(folded(person.root()))) {
      roots.add(root(key));
    }
    roots.remove(person.root());
    roots.removeIf(corrections::hides);
    List<Identity> agreeing = new ArrayList<>();
    for (var root : roots) {
      agreeing.add(of(root));
    }
    return agreeing;
  }

  /** Whether an entity does not bear a name any more. */
  private boolean isTaken(String name, String root) throws IOException {
    for (var splittings : corrections.splittings().entrySet()) {
      boolean taken =
          splittings.getValue().stream()
              .anyMatch(
                  splitting -> splitting.article().isEmpty() && holds(splitting.form(), name));
      if (taken && root(splittings.getKey()).equals(root)) {
        return !holds(folded(root), name);
      }
    }
    return false;
  }

  /** Whether the words of a name hold some words, all folded. */
  private static boolean holds(String name, String words) {
    return !words.isEmpty() && (" " + name + " ").contains(" " + words + " ");
  }

  /** The key by which the entity with a key is known. */
  public String root(String key) throws IOException {
    Set<String> passed = new HashSet<>();
    var root = corrections.root(key);
    while (passed.add(root)) {
      root = corrections.root(home(root));
    }
    return root;
  }

  /** The entity with a key, whatever else it is called. */
  public Identity of(String key) throws IOException {
    var root = root(key);
    List<Identity.Part> parts = new ArrayList<>();
    Set<Splitting> taken = new LinkedHashSet<>();
    for (var splittings : corrections.splittings().entrySet()) {
      var whole = root(splittings.getKey());
      if (whole.equals(root)) {
        taken.addAll(splittings.getValue());
      }
      for (var splitting : splittings.getValue()) {
        if (root(splitting.root(splittings.getKey())).equals(root)) {
          parts.add(splitOff(splitting, whole, splittings.getValue()));
        }
      }
    }
    var keys = keys(root);
    if (parts.isEmpty() || !keys.equals(Set.of(root)) || table.has(root)) {
      parts.addFirst(new Identity.Part(keys, Optional.empty(), taken, Optional.empty()));
    }
    return new Identity(type(root), root, parts);
  }

  private Identity.Part splitOff(Splitting splitting, String whole, Set<Splitting> all)
      throws IOException {
    var narrower =
        all.stream().filter(other -> other.isNarrowerThan(splitting)).collect(Collectors.toSet());
    return new Identity.Part(keys(whole), Optional.of(splitting), narrower, Optional.empty());
  }

  /** The keys of which mentions are of the entity with a root. */
  private SortedSet<String> keys(String root) throws IOException {
    SortedSet<String> keys = new TreeSet<>(members(root));
    for (var merged : corrections.merged()) {
      if (root(merged).equals(root)) {
        keys.add(merged);
        keys.addAll(members(merged));
      }
    }
    return keys;
  }

  /** The roots of the entities from which mentions were taken. */
  public Set<String> split() throws IOException {
    Set<String> split = new TreeSet<>();
    for (var from : corrections.splittings().keySet()) {
      split.add(root(from));
    }
    return split;
  }

  /** The roots of the entities whose mentions were taken from one. */
  public Set<String> takenFrom(String root) throws IOException {
    Set<String> taken = new TreeSet<>();
    for (var splittings : corrections.splittings().entrySet()) {
      if (root(splittings.getKey()).equals(root)) {
        for (var splitting : splittings.getValue()) {
          taken.add(root(splitting.root(splittings.getKey())));
        }
      }
    }
    return taken;
  }

  /** The mentions that a splitting takes from the entity with a key, whatever else takes them. */
  public Identity takenBy(Splitting splitting, String from) throws IOException {
    var part =
        new Identity.Part(keys(root(from)), Optional.of(splitting), Set.of(), Optional.empty());
    return new Identity(type(from), splitting.root(from), List.of(part));
  }

  /** The entity by its root alone, without looking for what else it is called. */
  public Identity known(String root) {
    return new Identity(type(root), root, List.of(Identity.Part.of(Set.of(root))));
  }

  public boolean hides(String root) {
    return corrections.hides(root);
  }

  private EntityType type(String root) {
    return corrections.type(root).orElseGet(() -> MentionTerm.type(root));
  }

  /** The key of the full name that a key certainly stands for; the key itself if there is none. */
  private String home(String key) throws IOException {
    var known = decisions.homes.get(key);
    if (known != null) {
      return known;
    }
    var home = findHome(key);
    decisions.homes.put(key, home);
    return home;
  }

  private String findHome(String key) throws IOException {
    if (corrections.setApart(key)) {
      return key;
    }
    var folded = folded(key);
    var type = MentionTerm.type(key);
    var wellKnown = WELL_KNOWN.get(folded);
    boolean mayBeWellKnown = type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
    if (wellKnown != null && mayBeWellKnown) {
      return type.label() + "/" + wellKnown;
    }
    if (folded.indexOf(' ') < 0) {
      return fullName(key, folded, type);
    }
    var firms = type == EntityType.ORGANIZATION ? firms(folded) : List.<String>of();
    if (firms.size() == 1) {
      return firms.getFirst();
    }
    return transcribed(key).stream().findFirst().orElse(key);
  }

  /** The keys of the firms of a name: "Texaco" is Texaco Inc. */
  private List<String> firms(String name) throws IOException {
    if (!ShortNames.mayBeFirm(name)) {
      return List.of();
    }
    var key = EntityType.ORGANIZATION.label() + "/" + name;
    return table.longer(key).stream()
        .filter(longer -> ShortNames.isFirm(longer.substring(key.length() + 1)))
        .toList();
  }

  /**
   * The one full name that a word is short for; the key of the word itself if it may be several.
   */
  private String fullName(String key, String word, EntityType type) throws IOException {
    Set<String> full = new TreeSet<>(table.withAcronym(word));
    if (type == EntityType.ORGANIZATION) {
      full.addAll(firms(word));
    }
    if (type == EntityType.PERSON && word.length() > 1 && table.longer(key).isEmpty()) {
      for (var candidate : table.surnamed(word)) {
        if (candidate.endsWith(" " + word)) {
          full.add(candidate);
        }
      }
    }
    Set<String> homes = new TreeSet<>();
    for (var candidate : full) {
      if (MentionTerm.type(candidate) == type && candidate.indexOf(' ') >= 0) {
        homes.add(home(candidate));
      }
      if (homes.size() > 1) {
        return key;
      }
    }
    return homes.isEmpty() ? key : homes.iterator().next();
  }

  /** The keys of the same name in other transcriptions and this one, in order. */
  private Set<String> transcribed(String key) throws IOException {
    var plain = Aliases.plain(key);
    Set<String> same = new TreeSet<>(table.variants(plain));
    same.add(key);
    if (!plain.equals(key) && table.has(plain)) {
      same.add(plain);
    }
    return same;
  }

  /** The keys that have a key for their home. */
  private Set<String> members(String root) throws IOException {
    var known = decisions.members.get(root);
    if (known != null) {
      return known;
    }
    var members = findMembers(root);
    decisions.members.put(root, members);
    return members;
  }

  private Set<String> findMembers(String root) throws IOException {
    var folded = folded(root);
    var type = MentionTerm.type(root);
    Set<String> candidates = new TreeSet<>(transcribed(root));
    Set<String> shorter = new TreeSet<>();
    if (type == EntityType.PERSON) {
      shorter.add(folded.substring(folded.lastIndexOf(' ') + 1));
    }
    if (type == EntityType.ORGANIZATION) {
      for (var shortName : ShortNames.of(root)) {
        var shorterKey = type.label() + "/" + shortName;
        if (table.has(shorterKey)) {
          candidates.addAll(transcribed(shorterKey));
        }
      }
    }
    WELL_KNOWN.forEach((abbreviation, name) -> {
      if (name.equals(folded)) {
        shorter.add(abbreviation);
      }
    });
    for (var candidate : candidates) {
      shorter.addAll(table.acronyms(candidate));
    }
    shorter.forEach(name -> candidates.add(type.label() + "/" + name));
    Set<String> members = new TreeSet<>();
    members.add(root);
    for (var candidate : candidates) {
      if (home(candidate).equals(root)) {
        members.add(candidate);
      }
    }
    return members;
  }

  private static String folded(String key) {
    return key.substring(key.indexOf('/') + 1);
  }
}
