package org.standoff.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.EntityResolver.Resolution;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.annotation.Mention;
import org.standoff.annotation.Name;
import org.standoff.annotation.NameFinder.Found;
import org.standoff.text.Article;
import org.standoff.text.Span;

/**
 * An article whose names are marked, {@code [person Leon Panetta]}, resolved over the sentences and
 * tags that the program's own models find in it.
 */
record MarkedArticle(String text, Resolution resolution) {
  /** The mark of a name that the finder doubts to be a person's. */
  private static final String DOUBT = "doubt";

  private static final Pattern MARKED = Pattern.compile("\\[(\\w+) ([^]]+)]");

  static MarkedArticle of(String marked) {
    var text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<String> types = new ArrayList<>();
    var matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(2));
      spans.add(new Span(start, text.length()));
      types.add(matcher.group(1));
    }
    matcher.appendTail(text);
    var article = Article.of("test", text.toString());
    var sentences = SharedModels.sentenceFinder().sentences(article);
    List<Name> names = new ArrayList<>();
    List<Name> doubtful = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int sentence = 0;
      while (!sentences.get(sentence).span().contains(spans.get(i))) {
        sentence++;
      }
      if (types.get(i).equals(DOUBT)) {
        doubtful.add(new Name(EntityType.PERSON, spans.get(i), sentence, 0.2));
      } else {
        var type = EntityType.valueOf(types.get(i).toUpperCase(Locale.ROOT));
        names.add(new Name(type, spans.get(i), sentence, 1));
      }
    }
    var trees = sentences.stream().map(SharedModels.parser()::parse).toList();
    return new MarkedArticle(
        article.text(),
        new WhoIsWho().resolve(article, sentences, trees, new Found(names, doubtful)));
  }

  /** The names in order, each as its form and its entity's name. */
  String names() {
    return resolution.mentions().stream()
        .filter(mention -> mention.form() != Form.PRONOUN && mention.form() != Form.TITLE)
        .map(mention -> mention.form().label() + " " + entity(mention))
        .collect(Collectors.joining("; "));
  }

  /** The other mentions in order, each as it stands and its entity's name. */
  String references() {
    return resolution.mentions().stream()
        .filter(mention -> mention.form() == Form.PRONOUN || mention.form() == Form.TITLE)
        .map(mention -> mention.span().of(text) + " = " + entity(mention))
        .collect(Collectors.joining("; "));
  }

  /** The entities in order of first mention, each with its forms. */
  String entities() {
    return resolution.entities().stream()
        .map(entity -> entity.type().label() + " " + String.join(", ", entity.forms()))
        .collect(Collectors.joining("; "));
  }

  private String entity(Mention mention) {
    return resolution.entities().get(mention.entity()).name();
  }
}
