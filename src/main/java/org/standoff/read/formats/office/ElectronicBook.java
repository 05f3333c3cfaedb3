package org.standoff.read.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.standoff.read.formats.html.PageText;

/** Reads EPUB: its pages in the order of reading, as one text. */
final class ElectronicBook {
  private ElectronicBook() {}

  /** Reads the parts of a book; empty if it has none. */
  static Optional<OfficeArticle> read(OfficePackage book) throws XMLStreamException {
    var contents = book.parts().keySet().stream().filter(name -> name.endsWith(".opf")).findFirst();
    if (contents.isEmpty()) {
      return Optional.empty();
    }
    var opf = book.parts().get(contents.get());
    Map<String, String> files = new HashMap<>();
    List<String> order = new ArrayList<>();
    XmlParts.elements(
        opf,
        xml -> {
          switch (xml.getLocalName()) {
            case "item" ->
                files.put(
                    XmlParts.attribute(xml, "id").orElse(""),
                    XmlParts.attribute(xml, "href").orElse(""));
            case "itemref" -> order.add(XmlParts.attribute(xml, "idref").orElse(""));
            default -> {}
          }
        });
    var folder = contents.get().substring(0, contents.get().lastIndexOf('/') + 1);
    List<String> pages = new ArrayList<>();
    for (var id : order) {
      book.part(folder + files.getOrDefault(id, ""))
          .map(page -> PageText.ofWhole("", page, Optional.empty()).text())
          .filter(page -> !page.isBlank())
          .ifPresent(pages::add);
    }
    var told = XmlParts.texts(opf);
    return Optional.of(
        new OfficeArticle(
            String.join("\n\n", pages),
            Optional.ofNullable(told.get("title")),
            Optional.ofNullable(told.get("date"))));
  }
}
