package org.standoff.read.formats.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects the text of a document: its paragraphs, the rows of its tables, and behind them its
 * notes. What is in a box stands behind the paragraph it is anchored in.
 */
final class WrittenText {
  private static final String GAP = "\n\n";

  private final List<String> paragraphs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** Paragraphs that are open: a box has some within one. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  /** What ended within the outermost open paragraph. */
  private final List<String> within = new ArrayList<>();

  /** The cells of the row at hand, of the innermost table last. */
  private final Deque<List<StringBuilder>> rows = new ArrayDeque<>();

  private int inNotes;

  void beginParagraph() {
    open.push(new StringBuilder());
  }

  void append(String text) {
    if (!open.isEmpty()) {
      open.peek().append(text);
    }
  }

  /** Ends a paragraph and returns its text. */
  String endParagraph() {
    if (open.isEmpty()) {
      return "";
    }
    var text = open.pop().toString().strip();
    if (!rows.isEmpty() && !rows.peek().isEmpty()) {
      var cell = rows.peek().getLast();
      cell.append(cell.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    } else if (!open.isEmpty()) {
      within.add(text);
    } else {
      add(text);
      within.forEach(this::add);
      within.clear();
    }
    return text;
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      (inNotes > 0 ? notes : paragraphs).add(text);
    }
  }

  void beginRow() {
    rows.push(new ArrayList<>());
  }

  void beginCell() {
    if (!rows.isEmpty()) {
      rows.peek().add(new StringBuilder());
    }
  }

  void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    var cells =
        rows.pop().stream().map(StringBuilder::toString).filter(cell -> !cell.isEmpty()).toList();
    var row = String.join("\t", cells);
    if (!rows.isEmpty() && !rows.peek().isEmpty()) {
      rows.peek().getLast().append(' ').append(row);
    } else {
      add(row);
    }
  }

  void beginNote() {
    inNotes++;
  }

  void endNote() {
    inNotes--;
  }

  /** All of it, with an empty line between paragraphs. */
  String text() {
    List<String> all = new ArrayList<>(paragraphs);
    all.addAll(notes);
    return String.join(GAP, all);
  }
}
