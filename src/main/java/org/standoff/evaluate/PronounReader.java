package org.standoff.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standoff.entities.GoldPronouns;
import org.standoff.entities.GoldPronouns.GoldPronoun;
import org.standoff.entities.GoldPronouns.InQuestion;
import org.standoff.entities.GoldPronouns.Linked;
import org.standoff.read.Notice;
import org.standoff.read.ReadingSink;
import org.standoff.read.Rejection;
import org.standoff.read.formats.Formats;
import org.standoff.text.Article;
import org.standoff.text.Fold;
import org.standoff.text.Span;

/**
 * Reads articles in which people wrote down whom pronouns mean: JSON Lines, which may be gzipped,
 * in one of two forms that its fields tell apart; offsets are UTF-16 code units.
 *
 * <ul>
 *   <li>{@code {"id", "text", "pronoun": {"start", "end"}, "a": {"start", "end", "coref"}, "b":
 *       {"start", "end", "coref"}}}: a snippet of GAP with a pronoun and two names in question.
 *   <li>{@code {"id", "text", "chains": [{"type", "mentions": [[start, end]]}]}}: an article in
 *       which all that stands for the same is in one chain. Chains of persons, organizations and
 *       places count, and their names are the mentions of at most 60 characters with a capitalized
 *       word that does not merely open a phrase.
 * </ul>
 */
public final class PronounReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself");

  private static final Set<String> TYPES = Set.of("person", "organization", "place");
  private static final int LONGEST_NAME = 60;

  /** What is capitalized because it opens a phrase. */
  private static final Set<String> OPENING =
      Set.of(
          "a", "all", "an", "another", "both", "he", "her", "him", "his", "i", "it", "its", "me",
          "my", "one", "other", "our", "she", "some", "that", "the", "their", "them", "these",
          "they", "this", "those", "us", "we", "which", "who", "you", "your", "himself");

  private PronounReader() {}

  /** Whether a word is a pronoun of one person, whatever its case. */
  static boolean isPronoun(String word) {
    return PRONOUNS.contains(Fold.fold(word));
  }

  /**
   * The articles of a file, in order.
   *
   * @throws IOException if it cannot be read or holds something else; it says where
   */
  public static List<GoldPronouns> read(Path file) throws IOException {
    List<GoldPronouns> articles = new ArrayList<>();
    Formats.reader(InputStream.nullInputStream())
        .read(
            List.of(file.toString()),
            new ReadingSink() {
              @Override
              public void article(Article article) throws IOException {
                articles.add(new GoldPronouns(article, pronouns(article)));
              }

              @Override
              public void rejection(Rejection rejection) throws IOException {
                throw new IOException(rejection.toString());
              }

              @Override
              public void notice(Notice notice) {}
            });
    return articles;
  }

  private static List<GoldPronoun> pronouns(Article article) throws IOException {
    var fields = article.details().metadata();
    try {
      if (fields.containsKey("chains")) {
        return linked(article.text(), JSON.readTree(fields.get("chains")));
      }
      if (fields.containsKey("pronoun") && fields.containsKey("a") && fields.containsKey("b")) {
        var names = List.of(JSON.readTree(fields.get("a")), JSON.readTree(fields.get("b")));
        return List.of(
            new InQuestion(
                span(JSON.readTree(fields.get("pronoun"))),
                named(names, true),
                named(names, false)));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException(article.path() + ": a field is no list of spans", e);
    }
    throw new IOException(
        article.path() + ": neither \"pronoun\", \"a\" and \"b\" nor \"chains\" say what is meant");
  }

  private static List<Span> named(List<JsonNode> names, boolean isMeant) {
    return names.stream()
        .filter(name -> name.required("coref").asBoolean() == isMeant)
        .map(PronounReader::span)
        .toList();
  }

  private static Span span(JsonNode range) {
    return new Span(range.required("start").asInt(), range.required("end").asInt());
  }

  private static List<GoldPronoun> linked(String text, JsonNode chains) {
    Map<Span, List<Span>> namesOf = new HashMap<>();
    for (var chain : chains) {
      if (TYPES.contains(chain.required("type").asText())) {
        List<Span> mentions = new ArrayList<>();
        chain
            .required("mentions")
            .forEach(range ->
                mentions.add(new Span(range.required(0).asInt(), range.required(1).asInt())));
        var names = mentions.stream().filter(mention -> isName(mention.of(text))).toList();
        mentions.forEach(mention -> namesOf.put(mention, names));
      }
    }
    List<GoldPronoun> pronouns = new ArrayList<>();
    for (var word : Fold.words(text)) {
      if (PRONOUNS.contains(word.folded())) {
        pronouns.add(new Linked(word.span(), namesOf.getOrDefault(word.span(), List.of())));
      }
    }
    return pronouns;
  }

  private static boolean isName(String mention) {
    return mention.length() <= LONGEST_NAME
        && Fold.words(mention).stream()
            .anyMatch(word ->
                Character.isUpperCase(mention.codePointAt(word.span().start()))
                    && !OPENING.contains(word.folded()));
  }
}
