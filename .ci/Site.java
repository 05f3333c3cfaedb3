import java.net.URI;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.*;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Renders README.md, docs/ and models/README.md as pages that link to one another as the Markdown
 * does: {@code Site.java OUTPUT}. What else they link to is copied beside them; a link to nothing
 * ends it.
 */
void main(String[] args) throws Exception {
  var output = Path.of(args[0]);
  Map<Path, Node> pages = new LinkedHashMap<>();
  for (var file : markdown()) {
    pages.put(file, PARSER.parse(Files.readString(file)));
  }
  for (var file : pages.keySet()) {
    var page = pages.get(file);
    Set<Path> linked = new TreeSet<>();
    page.accept(new Links(file, pages.keySet(), linked));
    var html = output.resolve(rendered(file));
    Files.createDirectories(html.getParent());
    Files.writeString(html, whole(file, page, pages));
    for (var other : linked) {
      copy(other, output.resolve(other.toString()));
    }
  }
}

/** What a reader wants first; all others follow by name. */
private static final List<String> FIRST =
    List.of("README", "tour", "installing", "query", "formats", "watching", "quality", "performance");

private static final List<TablesExtension> TABLES =
    List.of((TablesExtension) TablesExtension.create());

private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

private static final TextContentRenderer TEXT =
    TextContentRenderer.builder().extensions(TABLES).build();

private static final HtmlRenderer HTML =
    HtmlRenderer.builder()
        .extensions(TABLES)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof Heading) {
                    attributes.put("id", anchor(TEXT.render(node)));
                  }
                })
        .build();

private static List<Path> markdown() throws Exception {
  List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
  try (var docs = Files.walk(Path.of("docs"))) {
    docs.filter(file -> file.toString().endsWith(".md")).forEach(files::add);
  }
  files.add(Path.of("models/README.md"));
  files.sort(
      Comparator.comparingInt(Path::getNameCount)
          .thenComparingInt(file -> (FIRST.indexOf(name(file)) + 99) % 99)
          .thenComparing(Path::toString));
  return files;
}

private static String name(Path file) {
  return file.getFileName().toString().replace(".md", "");
}

private static Path rendered(Path file) {
  var html = file.toString().replaceFirst("\\.md$", ".html");
  return Path.of(html.equals("README.html") ? "index.html" : html);
}

/** As the sites that show Markdown make them of headings. */
private static String anchor(String heading) {
  return heading
      .strip()
      .toLowerCase(Locale.ROOT)
      .replaceAll("[^\\p{L}\\p{N} _-]", "")
      .replace(' ', '-');
}

private static final class Links extends AbstractVisitor {
  private final Path file;
  private final Set<Path> pages;
  private final Set<Path> linked;

  /** Collects the files that are no pages. */
  Links(Path file, Set<Path> pages, Set<Path> linked) {
    this.file = file;
    this.pages = pages;
    this.linked = linked;
  }

  @Override
  public void visit(Link link) {
    link.setDestination(followed(link.getDestination()));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    image.setDestination(followed(image.getDestination()));
    visitChildren(image);
  }

  private String followed(String destination) {
    if (URI.create(destination).getScheme() != null || destination.startsWith("#")) {
      return destination;
    }
    var parts = destination.split("#", 2);
    var target = file.resolveSibling(parts[0]).normalize();
    if (!Files.exists(target)) {
      throw new IllegalStateException(file + ": a link to nothing: " + destination);
    }
    if (!pages.contains(target)) {
      linked.add(target);
      return destination;
    }
    return relative(file, target) + (parts.length == 1 ? "" : "#" + parts[1]);
  }
}

private static String relative(Path from, Path to) {
  var folder = rendered(from).getParent();
  return (folder == null ? rendered(to) : folder.relativize(rendered(to))).toString();
}

private static void copy(Path from, Path to) throws Exception {
  try (var files = Files.walk(from)) {
    for (var file : files.filter(Files::isRegularFile).toList()) {
      var copied = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copied.getParent());
      Files.copy(file, copied, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

private static String whole(Path file, Node page, Map<Path, Node> pages) {
  var links = new StringBuilder();
  for (var other : pages.keySet()) {
    if (!other.toString().contains("decisions")) {
      links.append(
          "<li%s><a href=\"%s\">%s</a></li>\n"
              .formatted(
                  other.equals(file) ? " class=here" : "",
                  relative(file, other),
                  escaped(title(pages.get(other)))));
    }
  }
  return SHAPE.formatted(escaped(title(page)), links, HTML.render(page));
}

/** Of the first heading. */
private static String title(Node page) {
  for (var node = page.getFirstChild(); node != null; node = node.getNext()) {
    if (node instanceof Heading) {
      return TEXT.render(node).strip();
    }
  }
  throw new IllegalStateException("a page without a heading");
}

private static String escaped(String text) {
  return text.replace("&", "&amp;").replace("<", "&lt;");
}

private static final String SHAPE =
    """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>%s</title>
    <style>
    :root { color-scheme: light dark }
    body { font: 17px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem;
      display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 2rem }
    nav ul { list-style: none; padding: 0; position: sticky; top: 1rem; font-size: 15px }
    nav .here a { font-weight: bold; color: inherit }
    a { color: #0b5fb0 }
    pre { overflow-x: auto; padding: .8rem; background: #8881; font-size: 14px }
    code { font-family: ui-monospace, monospace; font-size: .9em }
    table { border-collapse: collapse; display: block; overflow-x: auto }
    td, th { border: 1px solid #8886; padding: .2rem .6rem; vertical-align: top; text-align: left }
    img { max-width: 100%%; border: 1px solid #8886 }
    @media (prefers-color-scheme: dark) { a { color: #7db8f0 } }
    @media (max-width: 50rem) { body { display: block } nav ul { position: static } }
    </style>
    <nav aria-label="pages"><ul>
    %s</ul></nav>
    <main>
    %s</main>
    </html>
    """;
