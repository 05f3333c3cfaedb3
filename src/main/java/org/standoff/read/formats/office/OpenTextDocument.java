package org.standoff.read.formats.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads ODT. */
final class OpenTextDocument {
  /** Deletions are kept apart from the text; what readers remarked is none of it. */
  private static final Set<String> SKIPPED =
      Set.of("tracked-changes", "annotation", "note-citation", "forms", "sequence-decls");

  private final WrittenText written = new WrittenText();

  private OpenTextDocument() {}

  /** Reads the parts of a document; empty if it has no text document in it. */
  static Optional<OfficeArticle> read(OfficePackage document) throws XMLStreamException {
    var content = document.part("content.xml");
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var reader = new OpenTextDocument();
    reader.read(content.get());
    var meta = document.part("meta.xml");
    var told = meta.isPresent() ? XmlParts.texts(meta.get()) : Map.<String, String>of();
    return Optional.of(
        new OfficeArticle(
            reader.written.text(),
            Optional.ofNullable(told.get("title")),
            Optional.ofNullable(told.get("creation-date"))));
  }

  private void read(byte... content) throws XMLStreamException {
    var xml = XmlParts.reader(content);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> written.append(blanked(xml.getText()));
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    if (SKIPPED.contains(xml.getLocalName())) {
      XmlParts.skip(xml);
      return;
    }
    switch (xml.getLocalName()) {
      case "p", "h" -> written.beginParagraph();
      case "s" -> written.append(" ");
      case "tab" -> written.append("\t");
      case "line-break" -> written.append("\n");
      case "note-body" -> written.beginNote();
      case "table-row" -> written.beginRow();
      case "table-cell" -> written.beginCell();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> written.endParagraph();
      case "note-body" -> written.endNote();
      case "table-row" -> written.endRow();
      default -> {}
    }
  }

  /** Line ends in the XML are blanks of the text. */
  private static String blanked(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
