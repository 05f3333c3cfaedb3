package org.standoff.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.standoff.output.Format;
import org.standoff.output.paper.Paper;
import org.standoff.places.PlaceFinder;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Searcher;
import org.standoff.search.Selection;

/** Forms that other programs read. */
public enum ExportFormat {
  /** An article a line, as {@code annotate} prints it, with its text. */
  JSONL,
  /** A table of all mentions, figures and facts. */
  CSV,
  /** The network of the entities that share sentences, for programs that draw graphs. */
  GRAPHML,
  /** A page of annotations of the W3C's Web Annotation Data Model, in JSON-LD. */
  WEBANNOTATION,
  /** Triples of the NLP Interchange Format, in N-Triples. */
  RDF;

  /** Gives all names there are. */
  interface Names {
    NamesAnswer all() throws IOException;
  }

  /** The name on the command line: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with that label, in any case.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static ExportFormat parse(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "nothing is exported as '"
                    + label
                    + "': there are "
                    + Arrays.stream(values())
                        .map(ExportFormat::label)
                        .collect(Collectors.joining(", "))));
  }

  /**
   * Exports articles.
   *
   * @param places says where their locations are; asked only by what tells it
   * @return how many are selected
   */
  public int write(Paper paper, Searcher searcher, Selection selection, PlaceFinder places)
      throws IOException {
    var articles = searcher.articles(selection);
    try (var export =
        on(paper, places, () -> searcher.names("", Set.of(), Selection.everything()))) {
      for (var path : articles) {
        var article = searcher.article(path);
        if (article.isPresent()) {
          export.add(article.get());
        }
      }
    }
    return articles.size();
  }

  /**
   * Begins an export.
   *
   * @param places says where locations are; asked only by what tells it
   * @param names says who is the same across articles; asked only by what needs it
   */
  Export on(Paper paper, PlaceFinder places, Names names) throws IOException {
    return switch (this) {
      case JSONL -> new JsonLinesExport(Format.JSONL.articlePrinter(paper, true, places));
      case CSV -> new AnnotationTable(paper.out());
      case GRAPHML -> new EntityNetwork(paper.out(), names.all());
      case WEBANNOTATION -> new WebAnnotations(paper.out());
      case RDF -> new Triples(paper.out());
    };
  }
}
