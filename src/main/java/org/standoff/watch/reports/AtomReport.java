package org.standoff.watch.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.standoff.output.paper.Printable;
import org.standoff.search.ArticleNames;
import org.standoff.watch.Alert;
import org.standoff.watch.AlertPassage;
import org.standoff.watch.LastingFile;
import org.standoff.watch.LedgerState;

/**
 * An Atom file (RFC 4287) of the latest alerts, the newest first. It is written as a whole whenever
 * something is new; each entry keeps its id, by which feed readers know what they have shown.
 */
public final class AtomReport implements Output {
  private static final int MOST_ENTRIES = 100;
  private static final int MOST_PASSAGES = 20;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Path file;
  private final LedgerState state;
  private final ArticleNames names;

  /**
   * A report of what a ledger says.
   *
   * @param file which need not exist
   */
  public AtomReport(Path file, LedgerState state, ArticleNames names) {
    this.file = file;
    this.state = state;
    this.names = names;
  }

  @Override
  public String name() {
    return "atom:" + file.toAbsolutePath().normalize();
  }

  @Override
  public boolean isOneByOne() {
    return false;
  }

  @Override
  public OptionalInt last() {
    return OptionalInt.empty();
  }

  @Override
  public void give(List<Alert> alerts) throws IOException {
    var all = state.alerts();
    var latest = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST_ENTRIES), all.size()));
    var bytes = new ByteArrayOutputStream();
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
      xml.writeStartDocument(UTF_8.name(), "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", "Standoff: what was watched for");
      element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(name().getBytes(UTF_8)));
      element(xml, "updated", latest.getLast().found().toString());
      xml.writeStartElement("author");
      element(xml, "name", "Standoff");
      xml.writeEndElement();
      for (var alert : latest.reversed()) {
        write(xml, alert.shown(names));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IOException("cannot write " + file + ": " + broken.getMessage(), broken);
    }
    LastingFile.replace(file, bytes.toByteArray());
  }

  private static void write(XMLStreamWriter xml, Alert alert) throws XMLStreamException {
    var first = alert.passages().getFirst().article();
    Instant found = alert.found();
    xml.writeStartElement("entry");
    element(xml, "title", AlertText.title(alert));
    element(xml, "id", "urn:uuid:" + alert.id());
    element(xml, "updated", found.toString());
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", Printable.xml(alert.watch()));
    var address = first.details().url().filter(url -> url.matches("https?://\\S+"));
    if (address.isPresent() && alert.kind() != Alert.Kind.DIGEST) {
      xml.writeEmptyElement("link");
      xml.writeAttribute("href", Printable.xml(address.get()));
    }
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    xml.writeCharacters(Printable.xml(content(alert)));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static String content(Alert alert) {
    int more = alert.passages().size() - MOST_PASSAGES;
    return alert.passages().stream()
            .limit(MOST_PASSAGES)
            .map(AtomReport::line)
            .collect(Collectors.joining("\n\n"))
        + (more > 0 ? "\n\n… and " + more + " more" : "")
        + alert.note().map(why -> "\n\nWatched for: " + why).orElse("");
  }

  private static String line(AlertPassage passage) {
    return passage.excerpt().text()
        + "\n("
        + passage.article().path()
        + ":"
        + passage.excerpt().where()
        + ")"
        + AlertText.value(passage);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(Printable.xml(text));
    xml.writeEndElement();
  }
}
