package org.standoff.output;

import java.io.IOException;
import java.util.Optional;
import org.standoff.output.paper.CsvTable;
import org.standoff.output.paper.Paper;
import org.standoff.places.PlaceFinder;

/** What results are printed as. */
public enum Format {
  TEXT,
  JSONL,
  CSV;

  /** Prints answers in this format. */
  public Printer printer(Paper paper) throws IOException {
    return switch (this) {
      case TEXT -> new TextPrinter(paper, TextPrinter.Questions.ONE);
      case JSONL -> new JsonLinesPrinter(paper.out(), Optional.empty());
      case CSV -> new CsvPrinter(new CsvTable(paper.out()), paper.remarks());
    };
  }

  /**
   * Prints the answers to many questions in English in this format; they may be of several kinds,
   * and are one table all the same.
   */
  public QuestionsPrinter printerOfEnglish(Paper paper) throws IOException {
    return this == CSV ? CsvOfMany.inEnglish(paper) : printerOfMany(paper);
  }

  /** Prints the answers to many questions of one verb in this format. */
  public QuestionsPrinter printerOfMany(Paper paper) throws IOException {
    return switch (this) {
      case TEXT -> new TextOfMany(paper);
      case JSONL -> new JsonLinesPrinter.OfMany(paper.out());
      case CSV -> new CsvOfMany(paper);
    };
  }

  /**
   * Prints annotated articles in this format.
   *
   * @param withText whether the text is part of their JSON
   * @param places says where their locations are; asked only by what tells it
   * @throws IllegalArgumentException if there is no such format for articles
   */
  public ArticlePrinter articlePrinter(Paper paper, boolean withText, PlaceFinder places) {
    return switch (this) {
      case TEXT -> new MarkedArticles(paper);
      case JSONL ->
          article ->
              paper
                  .out()
                  .print(AnnotatedJson.line(article, places.places(article), withText) + "\n");
      case CSV ->
          throw new IllegalArgumentException("an article is no table: use --format text or jsonl");
    };
  }
}
