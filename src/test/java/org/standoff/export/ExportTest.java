package org.standoff.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.hasmac.jsonld.document.JsonDocument;
import no.hasmac.jsonld.loader.DocumentLoader;
import org.apache.commons.csv.CSVFormat;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.ParseErrorLogger;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.standoff.annotate.SharedModels;
import org.standoff.annotation.AnnotatedArticle;
import org.standoff.annotation.EntityType;
import org.standoff.marked.MarkedArticle;
import org.standoff.output.paper.Paper;
import org.standoff.search.EntityCount;
import org.standoff.search.NamesAnswer;
import org.standoff.search.Rest;

/** What is exported is read back by libraries made for it. */
class ExportTest {
  private static final List<AnnotatedArticle> ARTICLES =
      List.of(
          MarkedArticle.of(
              "a b.txt",
              "\uD83D\uDE00 [person Ann \"X\" Lee = Ann Lee] left [location Mali] for"
                  + " [money $5m = 5000000 USD].\n"
                  + "[person he = Ann Lee] & [location Mali] <now>."),
          MarkedArticle.of("b.txt", "[misc =SUM(A1) = =SUM(A1)] is what [location Mali] has."));

  private static String export(ExportFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var paper = new Paper(new PrintStream(bytes, false, UTF_8), _ -> {}, false);
    try (var export = format.on(paper, SharedModels.PLACES, ExportTest::names)) {
      for (var article : ARTICLES) {
        export.add(article);
      }
    }
    paper.out().flush();
    return bytes.toString(UTF_8);
  }

  private static NamesAnswer names() {
    List<EntityCount> rows = new ArrayList<>();
    rows.add(count(EntityType.LOCATION, "Mali", "location/mali", 3));
    rows.add(count(EntityType.PERSON, "Ann Lee", "person/ann lee", 2));
    rows.add(count(EntityType.MISC, "=SUM(A1)", "misc/sum a1", 1));
    return new NamesAnswer(
        NamesAnswer.Counted.MENTIONS, rows, 3, List.of(), 0, List.of(), Rest.NOTHING);
  }

  private static EntityCount count(EntityType type, String name, String key, int count) {
    SortedSet<String> keys = new TreeSet<>(List.of(key));
    return new EntityCount(type, name, keys, List.of(), count);
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    for (var format : ExportFormat.values()) {
      assertThat(export(format)).as(format.label()).isEqualTo(export(format)).isNotEmpty();
    }
  }

  @Test
  void aLibraryReadsTheNetwork() throws IOException {
    var importer = new GraphMLImporter<String, DefaultEdge>();
    Map<String, String> names = new HashMap<>();
    Map<String, String> attributes = new HashMap<>();
    importer.addVertexAttributeConsumer((of, value) -> {
      if (of.getSecond().equals("name")) {
        names.put(of.getFirst(), value.getValue());
      }
    });
    importer.addEdgeAttributeConsumer(
        (of, value) -> attributes.put(of.getFirst() + " " + of.getSecond(), value.getValue()));
    var graph =
        new Pseudograph<String, DefaultEdge>(
            SupplierUtil.createStringSupplier(), DefaultEdge::new, false);
    importer.importGraph(graph, new StringReader(export(ExportFormat.GRAPHML)));
    assertThat(names.values()).containsExactlyInAnyOrder("Mali", "Ann Lee", "=SUM(A1)");
    assertThat(graph.edgeSet()).hasSize(2);
    assertThat(attributes.values())
        .contains("2", "1", "a b.txt:1:1\na b.txt:2:1", "b.txt:1:1")
        .contains("=SUM(A1) is what Mali has.");
  }

  @Test
  void aLibraryReadsTheTriples() throws IOException {
    Model triples = Rio.parse(new StringReader(export(ExportFormat.RDF)), "", RDFFormat.NTRIPLES);
    var nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    var anchors =
        triples.filter(null, Values.iri(nif + "anchorOf"), null).objects().stream()
            .map(value -> value.stringValue())
            .toList();
    assertThat(anchors).containsExactlyInAnyOrder("Ann \"X\" Lee", "Mali", "he", "$5m", "=SUM(A1)");
    assertThat(triples.filter(null, RDF.TYPE, Values.iri(nif + "Context"))).hasSize(2);
    assertThat(
            triples.filter(null, Values.iri(nif + "beginIndex"), null).objects().stream()
                .map(value -> value.stringValue()))
        .as("code points, of which the face is one")
        .contains("2", "19");
  }

  @Test
  void aLibraryReadsTheWebAnnotations() throws IOException {
    var config = new ParserConfig();
    var context = ExportTest.class.getResourceAsStream("anno.jsonld").readAllBytes();
    DocumentLoader loader = (_, _) -> JsonDocument.of(new ByteArrayInputStream(context));
    config.set(JSONLDSettings.DOCUMENT_LOADER, loader);
    Model model =
        Rio.parse(
            new StringReader(export(ExportFormat.WEBANNOTATION)),
            "",
            RDFFormat.JSONLD,
            config,
            SimpleValueFactory.getInstance(),
            new ParseErrorLogger());
    var oa = "http://www.w3.org/ns/oa#";
    assertThat(model.filter(null, RDF.TYPE, Values.iri(oa + "Annotation"))).hasSize(7);
    assertThat(
            model.filter(null, Values.iri(oa + "exact"), null).objects().stream()
                .map(value -> value.stringValue()))
        .contains("Ann \"X\" Lee", "$5m", "=SUM(A1)");
    assertThat(
            model.filter(null, Values.iri(oa + "hasSource"), null).objects().stream()
                .map(value -> value.stringValue()))
        .contains("urn:standoff:article:a%20b.txt", "urn:standoff:entity:person%2Fann%20lee");
  }

  @Test
  void aSpreadsheetReadsNoFormula() throws IOException {
    var rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(export(ExportFormat.CSV)))
            .getRecords();
    var printed = new StringWriter();
    for (var row : rows) {
      printed.append(
          String.join(
                  "|",
                  row.get("annotation"),
                  row.get("start"),
                  row.get("text"),
                  row.get("entity"),
                  row.get("low"),
                  row.get("unit"))
              + "\n");
    }
    assertThat(printed)
        .hasToString(
            """
            mention|3|Ann "X" Lee|Ann Lee||
            mention|20|Mali|Mali||
            mention|34|he|Ann Lee||
            mention|39|Mali|Mali||
            figure|29|$5m||5000000|USD
            mention|0|'=SUM(A1)|'=SUM(A1)||
            mention|17|Mali|Mali||
            """);
  }
}
