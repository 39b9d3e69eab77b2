package io.github.partyorg.exchange.linked;

import io.github.partyorg.history.Chronicle;
import io.github.partyorg.structure.Hierarchy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;

/** Files of linked data as Jena reads them, which takes each warning for an error here. */
final class Graphs {

  static final URI BASE = URI.create("https://example.org/party/");

  private static final String PREFIXES =
      """
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX party: <https://example.org/party/vocabulary#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX time: <http://www.w3.org/2006/time#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://example.org/party/>
      """;

  private Graphs() {}

  static byte[] bytes(Hierarchy hierarchy) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    LinkedData.of(BASE).organizations(hierarchy, stream);
    return stream.toByteArray();
  }

  static byte[] bytes(Chronicle chronicle) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    LinkedData.of(BASE).history(chronicle, stream);
    return stream.toByteArray();
  }

  static Model of(Hierarchy hierarchy) throws IOException {
    return read(bytes(hierarchy), Lang.JSONLD11);
  }

  static Model of(Chronicle chronicle) throws IOException {
    return read(bytes(chronicle), Lang.JSONLD11);
  }

  static Model read(byte[] text, Lang language) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.create()
        .source(new ByteArrayInputStream(text))
        .lang(language)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return model;
  }

  static String query(String text) {
    return PREFIXES + text;
  }

  /** Returns the values of the variable {@code x}, in the order of the query. */
  static List<String> ask(Model model, String query) {
    List<String> found = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query(query), model)) {
      ResultSet rows = execution.execSelect();
      while (rows.hasNext()) {
        RDFNode node = rows.next().get("x");
        found.add(node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
      }
    }
    return found;
  }

  /** Counts what fits into a pattern, each {@code x} once. */
  static int count(Model model, String pattern) {
    return Integer.parseInt(
        ask(model, "SELECT (COUNT(DISTINCT ?y) AS ?x) WHERE { %s }".formatted(pattern)).get(0));
  }

  static ValidationReport report(Model model) throws IOException {
    try (InputStream shapes = Graphs.class.getResourceAsStream("shapes.ttl")) {
      Model read = read(shapes.readAllBytes(), Lang.TURTLE);
      return ShaclValidator.get().validate(Shapes.parse(read.getGraph()), model.getGraph());
    }
  }

  /** Returns what breaks the shapes: none in a good file. */
  static List<String> breaches(Model model) throws IOException {
    return report(model).getEntries().stream()
        .map(entry -> entry.focusNode() + ": " + entry.resultPath() + ": " + entry.message())
        .toList();
  }
}
