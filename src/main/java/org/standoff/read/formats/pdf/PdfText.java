package org.standoff.read.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a document.
 *
 * @param text its paragraphs, with an empty line between them; empty if it has no letters
 * @param title what stands largest on its first page; empty if all is of one size
 */
record PdfText(String text, Optional<String> title) {
  private static final int LONGEST_TITLE = 30;

  /**
   * Reads all pages.
   *
   * @param broken takes the number, from 1, of each page that cannot be read, and why
   * @throws IOException if time is up, or no page can be read
   */
  static PdfText of(PDDocument document, Deadline deadline, ObjIntConsumer<String> broken)
      throws IOException {
    var reader = new PageGlyphs(deadline);
    List<List<PrintedLine>> pages = new ArrayList<>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      try {
        pages.add(LineNumbers.without(PageRows.of(reader.of(document.getPage(i)))));
      } catch (Deadline.Exceeded late) {
        throw late;
      } catch (IOException | RuntimeException | StackOverflowError damage) {
        // The library fails in any of these ways over a damaged page; the others may be whole.
        broken.accept(String.valueOf(damage.getMessage()), i + 1);
      }
    }
    var heads = new RunningHeads(pages);
    List<PrintedBlock> blocks = new ArrayList<>();
    OptionalInt first = OptionalInt.empty();
    for (var page : pages) {
      var lines = Gutters.lines(heads.without(page));
      var printed = PrintedBlock.of(lines);
      for (var band : Bands.of(printed, PrintedBlock.size(printed))) {
        blocks.addAll(ReadingOrder.of(band));
      }
      first = first.isPresent() ? first : OptionalInt.of(blocks.size());
    }
    return new PdfText(
        PrintedText.text(blocks),
        title(blocks.subList(0, first.orElse(0)), PrintedBlock.size(blocks)));
  }

  private static Optional<String> title(List<PrintedBlock> page, float size) {
    Optional<PrintedBlock> largest = Optional.empty();
    for (var block : page) {
      if (block.isHeading(size) && (largest.isEmpty() || block.size() > largest.get().size())) {
        largest = Optional.of(block);
      }
    }
    return largest
        .map(block -> PrintedText.text(List.of(block)).replace("\n\n", " "))
        .filter(title -> title.split(" ", -1).length <= LONGEST_TITLE);
  }
}
