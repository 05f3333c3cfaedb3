package org.standoff.read.formats.office;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream, without document types and entities. */
final class XmlParts {
  private static final XMLInputFactory FACTORY = factory();

  private XmlParts() {}

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** A reader of a part. */
  static XMLStreamReader reader(byte... part) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  /** Gives each element of a part, at its start. */
  static void elements(byte[] part, Consumer<XMLStreamReader> taker) throws XMLStreamException {
    var xml = reader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        taker.accept(xml);
      }
    }
  }

  /** The texts of the elements that have nothing else in them, the first of each name. */
  static Map<String, String> texts(byte... part) throws XMLStreamException {
    Map<String, String> texts = new TreeMap<>();
    var xml = reader(part);
    var name = "";
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> name = xml.getLocalName();
        case XMLStreamConstants.CHARACTERS -> {
          if (!name.isEmpty() && !xml.isWhiteSpace()) {
            texts.putIfAbsent(name, xml.getText().strip());
          }
        }
        default -> name = "";
      }
    }
    return texts;
  }

  /** The value of an attribute, whatever its namespace. */
  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** Passes over all that is in an element. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }
}
