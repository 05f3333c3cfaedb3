package org.standoff.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.text.Fold;

/**
 * Decides who is the same across articles, when asked. A short name joins a full one only if it can
 * mean no other: a surname if one full name in all articles ends in it, an acronym if the articles
 * use it for one full name, the abbreviation of a country if everybody knows it; and names that
 * differ only in how Arabic is transcribed are one. What a user corrected goes before all that.
 *
 * <p>For one question, and not to be shared by threads.
 */
final class Identities {
  /** Abbreviations that mean the same everywhere, folded. */
  private static final Map<String, String> WELL_KNOWN =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("u s", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("u s a", "united states"),
          Map.entry("united states of america", "united states"),
          Map.entry("uk", "united kingdom"),
          Map.entry("u k", "united kingdom"),
          Map.entry("uae", "united arab emirates"),
          Map.entry("u a e", "united arab emirates"),
          Map.entry("eu", "european union"),
          Map.entry("e u", "european union"),
          Map.entry("un", "united nations"),
          Map.entry("u n", "united nations"));

  private final IndexReader reader;
  private final Names names;
  private final Corrections corrections;
  private final Map<String, String> homes = new HashMap<>();

  Identities(IndexReader reader, Names names, Corrections corrections) {
    this.reader = reader;
    this.names = names;
    this.corrections = corrections;
  }

  /** All that bear a name, or of whose name it is a part. */
  List<Identity> named(String name) throws IOException {
    Map<String, Identity> identities = new LinkedHashMap<>();
    for (var key : names.keys(name)) {
      var root = root(key);
      if (!identities.containsKey(root)) {
        identities.put(root, of(root));
      }
    }
    List<Identity> shown = new ArrayList<>();
    for (var identity : identities.values()) {
      if (!corrections.hides(identity.root())) {
        shown.add(identity);
        splitFrom(identity).stream()
            .filter(split -> !corrections.hides(split.root()))
            .forEach(shown::add);
      }
    }
    return shown;
  }

  /** The key by which the entity with a key is known. */
  String root(String key) throws IOException {
    return corrections.root(home(corrections.root(key)));
  }

  /** The entity with a key, whatever else it is called. */
  Identity of(String key) throws IOException {
    var root = root(key);
    Set<String> keys = new TreeSet<>(members(root));
    for (var merged : corrections.mergedInto(root)) {
      keys.addAll(members(merged));
    }
    return new Identity(
        type(root), root, new TreeSet<>(keys), Optional.empty(), corrections.splitFrom(root));
  }

  /** The entity by its root alone, without looking for what else it is called. */
  Identity known(String root) {
    return new Identity(type(root), root, new TreeSet<>(Set.of(root)), Optional.empty(), Set.of());
  }

  boolean hides(String root) {
    return corrections.hides(root);
  }

  private EntityType type(String root) {
    return corrections.type(root).orElseGet(() -> MentionTerm.type(root));
  }

  private List<Identity> splitFrom(Identity whole) {
    return corrections.splitFrom(whole.root()).stream()
        .map(form -> {
          var root = MentionTerm.type(whole.root()).label() + "/" + form + "#";
          return new Identity(type(root), root, whole.keys(), Optional.of(form), Set.of());
        })
        .toList();
  }

  /** The key of the full name that a key certainly stands for; the key itself if there is none. */
  private String home(String key) throws IOException {
    var known = homes.get(key);
    if (known != null) {
      return known;
    }
    var home = findHome(key);
    homes.put(key, home);
    return home;
  }

  private String findHome(String key) throws IOException {
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
    return transcribed(key, folded, type).stream().findFirst().orElse(key);
  }

  private String fullName(String key, String word, EntityType type) throws IOException {
    Set<String> full = new TreeSet<>();
    for (var candidate : names.ending(word)) {
      var name = folded(candidate);
      if (MentionTerm.type(candidate) != type || name.indexOf(' ') < 0) {
        continue;
      }
      boolean surname = type == EntityType.PERSON && name.endsWith(" " + word);
      if (surname || hasAcronym(candidate, word)) {
        full.add(home(candidate));
      }
    }
    return full.size() == 1 ? full.iterator().next() : key;
  }

  /** Whether an article calls the entity by an acronym. */
  private boolean hasAcronym(String key, String word) throws IOException {
    for (var acronym : acronyms(key)) {
      if (acronym.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The folded acronyms by which articles call an entity. */
  private Set<String> acronyms(String key) throws IOException {
    Set<String> acronyms = new TreeSet<>();
    var prefix = new BytesRef(MentionTerm.prefix(key) + Form.ACRONYM.label());
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(IndexSchema.MENTION);
      if (terms == null) {
        continue;
      }
      var cursor = terms.iterator();
      if (cursor.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
        continue;
      }
      for (var term = cursor.term();
          term != null && StringHelper.startsWith(term, prefix);
          term = cursor.next()) {
        acronyms.add(Fold.fold(MentionTerm.parse(term.utf8ToString()).surface()));
      }
    }
    return acronyms;
  }

  /** The keys of the same name in other transcriptions and this one, in order. */
  private Set<String> transcribed(String key, String folded, EntityType type) throws IOException {
    var variant = Aliases.variant(Aliases.words(folded));
    if (variant.size() < 2) {
      return new TreeSet<>(Set.of(key));
    }
    Set<String> same = new TreeSet<>();
    same.add(key);
    for (var candidate : names.ending(Aliases.joined(variant))) {
      boolean alike =
          MentionTerm.type(candidate) == type
              && Aliases.variant(Aliases.words(folded(candidate))).equals(variant);
      if (alike) {
        same.add(candidate);
      }
    }
    return same;
  }

  /** The keys that have a key for their home. */
  private Set<String> members(String root) throws IOException {
    var folded = folded(root);
    var type = MentionTerm.type(root);
    Set<String> candidates = new TreeSet<>(transcribed(root, folded, type));
    Set<String> shorter = new TreeSet<>();
    if (type == EntityType.PERSON) {
      shorter.add(folded.substring(folded.lastIndexOf(' ') + 1));
    }
    WELL_KNOWN.forEach((abbreviation, name) -> {
      if (name.equals(folded)) {
        shorter.add(abbreviation);
      }
    });
    for (var candidate : candidates) {
      shorter.addAll(acronyms(candidate));
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
