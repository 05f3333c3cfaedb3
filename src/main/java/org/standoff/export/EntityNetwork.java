package org.standoff.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.Mention;
import org.standoff.output.paper.Printable;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;
import org.standoff.text.ArticlePart;
import org.standoff.text.Keys;
import org.standoff.text.Lines;

/**
 * The network of the entities that share sentences, in GraphML. An edge says how many sentences two
 * entities share, in how many articles, where each of the sentences is, and how the first reads.
 */
final class EntityNetwork implements Export {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final OutputStream out;
  private final List<EntityCount> nodes;
  private final Map<String, Integer> nodeByKey = new HashMap<>();
  private final SortedMap<Pair, Edge> edges = new TreeMap<>();
  private final Map<Integer, Integer> mentions = new HashMap<>();

  /** Two nodes, the one with the lower number first. */
  private record Pair(int one, int other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      return one == pair.one ? Integer.compare(other, pair.other) : Integer.compare(one, pair.one);
    }
  }

  private static final class Edge {
    private final List<String> places = new ArrayList<>();
    private final String first;
    private String lastArticle = "";
    private int articles;

    Edge(String first) {
      this.first = first;
    }

    void add(String article, String place) {
      places.add(place);
      articles += article.equals(lastArticle) ? 0 : 1;
      lastArticle = article;
    }
  }

  EntityNetwork(OutputStream out, NamesAnswer names) {
    this.out = out;
    nodes = names.rows();
    for (int i = 0; i < nodes.size(); i++) {
      for (var key : nodes.get(i).keys()) {
        nodeByKey.put(key, i);
      }
    }
  }

  @Override
  public void add(AnnotatedArticle annotated) {
    Map<Integer, List<Mention>> bySentence =
        annotated.mentions().stream()
            .collect(Collectors.groupingBy(Mention::sentence, TreeMap::new, Collectors.toList()));
    var path = annotated.article().path().toString();
    var lines = Lines.of(annotated.article().text());
    for (var sentence : bySentence.entrySet()) {
      SortedSet<Integer> together = new TreeSet<>();
      for (var mention : sentence.getValue()) {
        var node = nodeByKey.get(Keys.bounded(annotated.entities().get(mention.entity()).key()));
        if (node != null) {
          together.add(node);
          mentions.merge(node, 1, Integer::sum);
        }
      }
      var span = annotated.sentences().get(sentence.getKey()).span();
      var place =
          annotated.article().part(span) == ArticlePart.TITLE
              ? path + ":" + ArticlePart.TITLE.label()
              : path + ":" + lines.place(span.start());
      for (int one : together) {
        for (int other : together.tailSet(one + 1)) {
          edges
              .computeIfAbsent(new Pair(one, other), _ -> new Edge(annotated.text(span)))
              .add(path, place);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      write(xml);
      xml.flush();
    } catch (XMLStreamException failed) {
      throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed);
    }
    out.flush();
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeCharacters("\n");
    attribute(xml, "node", "name", "string");
    attribute(xml, "node", "type", "string");
    attribute(xml, "node", "mentions", "int");
    attribute(xml, "edge", "sentences", "int");
    attribute(xml, "edge", "articles", "int");
    attribute(xml, "edge", "places", "string");
    attribute(xml, "edge", "text", "string");
    xml.writeStartElement("graph");
    xml.writeAttribute("id", "entities");
    xml.writeAttribute("edgedefault", "undirected");
    xml.writeCharacters("\n");
    for (int i = 0; i < nodes.size(); i++) {
      if (!mentions.containsKey(i)) {
        continue;
      }
      xml.writeStartElement("node");
      xml.writeAttribute("id", "n" + i);
      data(xml, "name", nodes.get(i).name());
      data(xml, "type", nodes.get(i).type().label());
      data(xml, "mentions", String.valueOf(mentions.get(i)));
      end(xml);
    }
    for (var entry : edges.entrySet()) {
      var edge = entry.getValue();
      xml.writeStartElement("edge");
      xml.writeAttribute("source", "n" + entry.getKey().one);
      xml.writeAttribute("target", "n" + entry.getKey().other);
      data(xml, "sentences", String.valueOf(edge.places.size()));
      data(xml, "articles", String.valueOf(edge.articles));
      data(xml, "places", String.join("\n", edge.places));
      data(xml, "text", edge.first);
      end(xml);
    }
    end(xml);
    end(xml);
    xml.writeEndDocument();
  }

  private static void attribute(XMLStreamWriter xml, String of, String name, String type)
      throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    xml.writeCharacters("\n");
  }

  private static void data(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement("data");
    xml.writeAttribute("key", name);
    xml.writeCharacters(Printable.xml(value));
    xml.writeEndElement();
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
