package org.standoff.read.formats.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads DOCX, in its transitional and its strict form. */
final class WordDocument {
  private static final String USUAL_MAIN = "word/document.xml";

  /** What is deleted, moved away, written a second time for other programs, or no text at all. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "delText",
          "instrText",
          "sdtPr",
          "pPrChange",
          "rPrChange",
          "rt");

  private final WrittenText written = new WrittenText();
  private Optional<String> title = Optional.empty();
  private boolean inText;
  private boolean hidden;
  private boolean titled;

  private WordDocument() {}

  /**
   * Reads the parts of a document.
   *
   * @return empty if it has no text document in it
   */
  static Optional<OfficeArticle> read(OfficePackage document) throws XMLStreamException {
    var main = document.part(main(document));
    if (main.isEmpty()) {
      return Optional.empty();
    }
    var reader = new WordDocument();
    reader.read(main.get());
    reader.written.beginNote();
    for (var notes : List.of("footnotes.xml", "endnotes.xml")) {
      var folder = main(document).substring(0, main(document).lastIndexOf('/') + 1);
      var part = document.part(folder + notes);
      if (part.isPresent()) {
        reader.read(part.get());
      }
    }
    var properties = document.part("docProps/core.xml");
    var told = properties.isPresent() ? XmlParts.texts(properties.get()) : Map.<String, String>of();
    return Optional.of(
        new OfficeArticle(
            reader.written.text(),
            reader.title.or(() -> Optional.ofNullable(told.get("title"))),
            Optional.ofNullable(told.get("created"))));
  }

  private static String main(OfficePackage document) throws XMLStreamException {
    var types = document.part("[Content_Types].xml");
    List<String> mains = new ArrayList<>();
    if (types.isPresent()) {
      XmlParts.elements(
          types.get(),
          xml -> {
            var type = XmlParts.attribute(xml, "ContentType").orElse("");
            if (type.contains("word") && type.endsWith("main+xml")) {
              XmlParts.attribute(xml, "PartName").ifPresent(name -> mains.add(name.substring(1)));
            }
          });
    }
    mains.add(USUAL_MAIN);
    return mains.stream().filter(name -> document.part(name).isPresent()).findFirst().orElse("");
  }

  private void read(byte... part) throws XMLStreamException {
    var xml = XmlParts.reader(part);
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS -> {
          if (inText && !hidden) {
            written.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    var name = xml.getLocalName();
    if (SKIPPED.contains(name) || isSeparator(xml)) {
      XmlParts.skip(xml);
      return;
    }
    switch (name) {
      case "p" -> {
        written.beginParagraph();
        titled = false;
      }
      case "pStyle" ->
          titled =
              XmlParts.attribute(xml, "val")
                  .filter(style -> style.toLowerCase(Locale.ROOT).equals("title"))
                  .isPresent();
      case "r" -> hidden = false;
      case "vanish" ->
          hidden = XmlParts.attribute(xml, "val").filter(Set.of("0", "false")::contains).isEmpty();
      case "t" -> inText = true;
      case "tab" -> mark(xml, "\t");
      case "br", "cr" -> written.append("\n");
      case "noBreakHyphen" -> written.append("-");
      case "tr" -> written.beginRow();
      case "tc" -> written.beginCell();
      default -> {}
    }
  }

  /** A tab within a run; one with a value is a stop of the ruler. */
  private void mark(XMLStreamReader xml, String text) {
    if (XmlParts.attribute(xml, "val").isEmpty()) {
      written.append(text);
    }
  }

  /** Whether a note is the line that parts notes from the text. */
  private static boolean isSeparator(XMLStreamReader xml) {
    return Set.of("footnote", "endnote").contains(xml.getLocalName())
        && XmlParts.attribute(xml, "type").filter(type -> !type.equals("normal")).isPresent();
  }

  private void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "tr" -> written.endRow();
      case "p" -> {
        var text = written.endParagraph();
        if (titled && title.isEmpty() && !text.isEmpty()) {
          title = Optional.of(text);
        }
      }
      default -> {}
    }
  }
}
