package org.standoff.entities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.annotation.Entity;
import org.standoff.annotation.EntityResolver;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Name;
import org.standoff.text.Article;
import org.standoff.text.Fold;
import org.standoff.text.Sentence;

/**
 * Decides by the words of the names which of them stand for the same entity. A name joins the last
 * entity of its type that has the same folded words, whose last word it is (persons), or whose
 * initials it spells; otherwise it is a new one. May be shared by threads.
 */
public final class NameMatcher implements EntityResolver {
  @Override
  public Resolution resolve(Article article, List<Sentence> sentences, List<Name> names) {
    List<Cluster> clusters = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (var name : names) {
      var surface = name.span().of(article.text());
      var words = words(surface);
      int number = find(clusters, name.type(), surface, words);
      if (number == clusters.size()) {
        clusters.add(new Cluster(name.type(), surface, words, new LinkedHashSet<>()));
      }
      var cluster = clusters.get(number);
      cluster.forms().add(surface);
      var form = form(cluster, surface, words).orElse(Form.NAME);
      mentions.add(
          new Mention(name.type(), name.span(), name.sentence(), form, number, name.score()));
    }
    return new Resolution(clusters.stream().map(Cluster::entity).toList(), mentions);
  }

  /** An entity in the making; its name is the surface form it was first named by. */
  private record Cluster(EntityType type, String name, List<String> words, Set<String> forms) {
    Entity entity() {
      return new Entity(type, name.strip().replaceAll("\\s+", " "), List.copyOf(forms));
    }
  }

  /** The number of the cluster that a name belongs to; the next free one if to none. */
  private static int find(
      List<Cluster> clusters, EntityType type, String surface, List<String> words) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      var cluster = clusters.get(i);
      if (cluster.type() == type && form(cluster, surface, words).isPresent()) {
        return i;
      }
    }
    return clusters.size();
  }

  /** How a name refers to a cluster; empty if it does not. */
  private static Optional<Form> form(Cluster cluster, String surface, List<String> words) {
    if (words.equals(cluster.words())) {
      return Optional.of(Form.NAME);
    }
    if (words.isEmpty() || cluster.words().size() < 2) {
      return Optional.empty();
    }
    if (cluster.type() == EntityType.PERSON) {
      int rest = cluster.words().size() - words.size();
      boolean surname =
          rest > 0 && cluster.words().subList(rest, cluster.words().size()).equals(words);
      return surname ? Optional.of(Form.SURNAME) : Optional.empty();
    }
    boolean acronym =
        words.size() == 1
            && surface.length() > 1
            && surface.equals(surface.toUpperCase(Locale.ROOT))
            && initials(cluster.name()).contains(surface);
    return acronym ? Optional.of(Form.ACRONYM) : Optional.empty();
  }

  /** The initials of all words and of the capitalised words of a name. */
  private static Set<String> initials(String name) {
    var words = Fold.words(name);
    var all =
        words.stream()
            .map(word -> word.folded().substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    var capitals =
        words.stream()
            .filter(word -> Character.isUpperCase(name.charAt(word.span().start())))
            .map(word -> word.folded().substring(0, 1).toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());
    return Set.of(all).equals(Set.of(capitals)) ? Set.of(all) : Set.of(all, capitals);
  }

  private static List<String> words(String surface) {
    return Fold.words(surface).stream().map(Fold.Word::folded).toList();
  }
}
