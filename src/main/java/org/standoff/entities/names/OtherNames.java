package org.standoff.entities.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.standoff.annotation.EntityType;
import org.standoff.entities.mending.Acronyms;

/**
 * Which place, organization, group or other thing is meant by each name that is no person's. All
 * occurrences of the same words of the same type mean the same; then names join, the surest reason
 * first: one country's names, what the text itself defines, acronyms, short forms. What could join
 * several stays apart.
 */
final class OtherNames {
  /** Shorter names must agree in every letter: "Iran" and "Iraq" are near enough as it is. */
  private static final int SHORTEST_VARIANT = 6;

  private final Places places;
  private final OrganizationNames organizationNames;
  private final List<Naming> namings;
  private final Map<Key, Node> nodes = new LinkedHashMap<>();
  private final Node[] byNaming;

  private OtherNames(Places places, OrganizationNames organizationNames, List<Naming> namings) {
    this.places = places;
    this.organizationNames = organizationNames;
    this.namings = namings;
    byNaming = new Node[namings.size()];
  }

  /** Sets the owner of every name that is no person's. */
  static void identify(
      Places places,
      OrganizationNames organizationNames,
      List<Naming> namings,
      List<Links.Link> links,
      Bearer[] owners) {
    var names = new OtherNames(places, organizationNames, namings);
    names.collect();
    names.joinLinked(links);
    names.joinAcronyms();
    names.joinPlural();
    names.joinNational();
    names.joinMisprints();
    names.joinShortForms();
    names.joinHeads();
    names.own(owners);
  }

  private record Key(EntityType type, String words) {}

  /** All occurrences of one name, and the node it has joined. */
  private static final class Node {
    final EntityType type;
    final Naming first;
    final Set<List<String>> words = new LinkedHashSet<>();
    final Set<String> surfaces = new LinkedHashSet<>();
    int occurrences;
    Node joined = this;

    Node(Naming first) {
      this.type = first.type();
      this.first = first;
    }

    Node root() {
      var root = this;
      while (root.joined != root) {
        root.joined = root.joined.joined;
        root = root.joined;
      }
      return root;
    }

    void join(Node other) {
      root().joined = other.root();
    }
  }

  private void collect() {
    for (int i = 0; i < namings.size(); i++) {
      var naming = namings.get(i);
      if (naming.type() != EntityType.PERSON) {
        var key = new Key(naming.type(), key(naming));
        var node = nodes.computeIfAbsent(key, unseen -> new Node(naming));
        node.words.add(naming.words());
        node.surfaces.add(naming.surface());
        node.occurrences++;
        byNaming[i] = node;
      }
    }
  }

  private String key(Naming naming) {
    var words = naming.words();
    var country = places.country(words);
    if (country.isPresent()) {
      return country.get();
    }
    var core =
        switch (naming.type()) {
          case LOCATION -> places.core(words);
          case ORGANIZATION -> organizationNames.core(words);
          case PERSON, GROUP, MISC -> words;
        };
    var joined = String.join("", core);
    return joined.length() < SHORTEST_VARIANT ? joined : Spelling.key(core);
  }

  private void joinLinked(List<Links.Link> links) {
    for (var link : links) {
      var from = byNaming[link.from()];
      var to = byNaming[link.to()];
      if (from != null && to != null) {
        to.join(from);
        if (to.first.isAcronym()) {
          joinSpelledAlike(to);
        }
      }
    }
  }

  /** An acronym that the text defines means the same wherever it was given another type. */
  private void joinSpelledAlike(Node defined) {
    for (var type : List.of(EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC)) {
      var alike = nodes.get(new Key(type, String.join("", defined.first.words())));
      if (alike != null && alike.root() != defined.root() && alike.first.isAcronym()) {
        alike.join(defined);
      }
    }
  }

  /** Acronyms join the one name whose initials they are. */
  private void joinAcronyms() {
    Map<String, Set<Node>> byInitials = new HashMap<>();
    for (var node : nodes.values()) {
      for (var surface : node.surfaces) {
        for (var initials : Acronyms.of(surface)) {
          byInitials.computeIfAbsent(initials, unseen -> new LinkedHashSet<>()).add(node);
        }
      }
    }
    for (var node : nodes.values()) {
      if (node.first.isAcronym() && node.root() == node) {
        var letters = node.first.words().getFirst().toUpperCase(Locale.ROOT);
        joinOnly(node, byInitials.getOrDefault(letters, Set.of()), mayDiffer(node));
      }
    }
  }

  /** An acronym's type is often mistaken; that of the name it is short for decides. */
  private static boolean mayDiffer(Node acronym) {
    return acronym.first.words().getFirst().length() > 2;
  }

  /** "Algerian" and "Algerians". */
  private void joinPlural() {
    for (var node : nodes.values()) {
      if (node.type == EntityType.GROUP && node.root() == node) {
        var words = node.first.joined();
        if (words.endsWith("s")) {
          var single = nodes.get(new Key(node.type, singular(node.first)));
          if (single != null && single != node) {
            node.join(single);
          }
        }
      }
    }
  }

  private String singular(Naming naming) {
    var words = new ArrayList<>(naming.words());
    var last = words.removeLast();
    words.add(last.substring(0, last.length() - 1));
    var joined = String.join("", words);
    return joined.length() < SHORTEST_VARIANT ? joined : Spelling.key(words);
  }

  /** Parts of the names of organizations join the one that has them. */
  private void joinShortForms() {
    var elsewhere = new HashSet<String>();
    for (var naming : namings) {
      if (naming.type() != EntityType.ORGANIZATION) {
        elsewhere.add(naming.joined());
      }
    }
    Map<String, Set<Node>> byForm = new HashMap<>();
    for (var node : nodes.values()) {
      if (node.type == EntityType.ORGANIZATION) {
        for (var words : node.words) {
          for (var form : organizationNames.shortForms(words, elsewhere)) {
            byForm
                .computeIfAbsent(String.join(" ", form), unseen -> new LinkedHashSet<>())
                .add(node);
          }
        }
      }
    }
    var shortestLast =
        nodes.values().stream()
            .filter(node -> node.type == EntityType.ORGANIZATION && node.root() == node)
            .sorted(Comparator.<Node>comparingInt(node -> node.first.words().size()).reversed())
            .toList();
    for (var node : shortestLast) {
      var words = node.first.joined();
      if (!elsewhere.contains(words)) {
        var others = byForm.getOrDefault(words, Set.of());
        joinOnly(node, others, false);
        if (node.root() == node) {
          joinOnly(node, plain(node, others), false);
        }
      }
    }
  }

  /** "Football Federation of Chile" and "Chilean Football Federation". */
  private void joinNational() {
    Map<String, Node> byCountry = new HashMap<>();
    for (var node : nodes.values()) {
      if (node.type == EntityType.ORGANIZATION) {
        places
            .national(node.first.words())
            .map(national -> byCountry.putIfAbsent(national, node))
            .filter(other -> other.root() != node.root())
            .ifPresent(node::join);
      }
    }
  }

  /** "City of Wlindhoek", once, for the City of Windhoek. */
  private void joinMisprints() {
    for (var node : nodes.values()) {
      if (node.occurrences == 1 && node.root() == node) {
        Set<Node> meant = new LinkedHashSet<>();
        for (var other : nodes.values()) {
          if (other.type == node.type
              && other != node
              && Spelling.isMisprint(node.first.words(), other.first.words())) {
            meant.add(other);
          }
        }
        joinOnly(node, meant, false);
      }
    }
  }

  /** "the Foundation" is the one organization whose name has that head. */
  private void joinHeads() {
    for (var node : nodes.values()) {
      var words = node.first.words();
      if (node.root() == node
          && words.size() == 1
          && organizationNames.isGeneric(words.getFirst())) {
        Set<Node> bearers = new LinkedHashSet<>();
        for (var other : nodes.values()) {
          if (organizationNames.isHead(words.getFirst(), other.first.words())) {
            bearers.add(other);
          }
        }
        joinOnly(node, bearers, true);
      }
    }
  }

  /** "Paratus" is the Paratus Group before it is Paratus Namibia. */
  private Set<Node> plain(Node node, Set<Node> others) {
    Set<Node> plain = new LinkedHashSet<>();
    for (var other : others) {
      if (organizationNames.isPlain(node.first.words(), other.first.words())) {
        plain.add(other);
      }
    }
    return plain;
  }

  /** Joins a node to the others if they are one and the same by now. */
  private static void joinOnly(Node node, Set<Node> others, boolean anyType) {
    Set<Node> roots = new LinkedHashSet<>();
    for (var other : others) {
      if (other.root() != node.root() && (anyType || other.root().type == node.type)) {
        roots.add(other.root());
      }
    }
    if (roots.size() == 1) {
      node.join(roots.iterator().next());
    }
  }

  private void own(Bearer[] owners) {
    Map<Node, Bearer> bearers = new HashMap<>();
    for (int i = 0; i < byNaming.length; i++) {
      if (byNaming[i] != null) {
        var root = byNaming[i].root();
        owners[i] = bearers.computeIfAbsent(root, node -> new Bearer(node.type));
        owners[i].add(namings.get(i).withType(root.type));
      }
    }
  }
}
