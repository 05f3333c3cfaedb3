import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;

/** Formats the Java files of a folder, or checks that they are: {@code Format.java check|write FOLDER}. */
void main(String[] args) throws Exception {
  var folder = Path.of(args[1]);
  List<String> arguments =
      new ArrayList<>(
          args[0].equals("write")
              ? List.of("--replace")
              : List.of("--dry-run", "--set-exit-if-changed"));
  try (var files = Files.walk(folder)) {
    files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(arguments::add);
  }
  var out = new PrintWriter(System.out, true);
  int code = new Main(out, new PrintWriter(System.err, true), System.in).format(arguments.toArray(String[]::new));
  if (code != 0) {
    System.err.println(
        "The files above are not formatted; mvn process-sources -Dformat=write formats them.");
  }
  System.exit(code);
}
