package org.standoff.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.standoff.output.Format;
import org.standoff.output.paper.Paper;
import org.standoff.search.NamesAnswer;

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
  public interface Names {
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
   * Begins an export.
   *
   * @param names says who is the same across articles; asked only by what needs it
   */
  public Export on(Paper paper, Names names) throws IOException {
    return switch (this) {
      case JSONL -> new JsonLinesExport(Format.JSONL.articlePrinter(paper, true));
      case CSV -> new AnnotationTable(paper.out());
      case GRAPHML -> new EntityNetwork(paper.out(), names.all());
      case WEBANNOTATION -> new WebAnnotations(paper.out());
      case RDF -> new Triples(paper.out());
    };
  }
}
