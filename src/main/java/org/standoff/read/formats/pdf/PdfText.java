package org.standoff.read.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The text of a document, or of one of the articles in it.
 *
 * @param page the number, from 1, of the page on which it begins
 * @param text its paragraphs, with an empty line between them; empty if it has no letters
 * @param title what stands largest on its first page; empty if all is of one size
 */
record PdfText(int page, String text, Optional<String> title) {
  private static final int LONGEST_TITLE = 30;

  /**
   * Reads all pages. There are several texts if articles begin on pages of their own.
   *
   * @param broken takes the number, from 1, of each page that cannot be read, and why
   * @throws IOException if time is up, or no page can be read
   */
  static List<PdfText> of(PDDocument document, Deadline deadline, ObjIntConsumer<String> broken)
      throws IOException {
    var reader = new PageGlyphs(deadline);
    SortedMap<Integer, List<PrintedLine>> rows = new TreeMap<>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      try {
        rows.put(i + 1, LineNumbers.without(PageRows.of(reader.of(document.getPage(i)))));
      } catch (Deadline.Exceeded late) {
        throw late;
      } catch (IOException | RuntimeException | StackOverflowError damage) {
        // The library fails in any of these ways over a damaged page; the others may be whole.
        broken.accept(String.valueOf(damage.getMessage()), i + 1);
      }
    }
    var heads = new RunningHeads(List.copyOf(rows.values()));
    List<PrintedPage> pages = new ArrayList<>();
    rows.forEach((number, page) -> pages.add(new PrintedPage(number, blocks(heads.without(page)))));
    var size = PrintedBlock.size(pages.stream().flatMap(page -> page.blocks().stream()).toList());
    List<PdfText> texts = new ArrayList<>();
    for (var story : Stories.of(pages, size)) {
      texts.add(of(story, size));
    }
    return texts;
  }

  private static List<PrintedBlock> blocks(List<PrintedLine> page) {
    var printed = PrintedBlock.of(Gutters.lines(page));
    List<PrintedBlock> blocks = new ArrayList<>();
    for (var band : Bands.of(printed, PrintedBlock.size(printed))) {
      blocks.addAll(ReadingOrder.of(band));
    }
    return blocks;
  }

  private static PdfText of(List<PrintedPage> pages, float size) {
    var blocks = pages.stream().flatMap(page -> page.blocks().stream()).toList();
    return pages.isEmpty()
        ? new PdfText(1, "", Optional.empty())
        : new PdfText(
            pages.getFirst().number(),
            PrintedText.text(blocks),
            title(pages.getFirst().blocks(), size));
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
