import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;

/**
 * Formats the Java files of a folder, or checks that they are: {@code Format.java check|write
 * changed|all FOLDER MEMORY}, those alone that differ from the last commit, or all (which it is as
 * well where there is no Git). The memory is a file with the digests of what was found to be
 * formatted, which is not looked at again. Of two that run at the same time, one waits, and then
 * knows what the other found.
 */
void main(String[] args) throws Exception {
  var memory = Path.of(args[3]);
  Files.createDirectories(memory.getParent());
  var lock = memory.resolveSibling(memory.getFileName() + ".lock");
  try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var _ = channel.lock()) {
    format(args, memory);
  }
}

private static void format(String[] args, Path memory) throws Exception {
  Set<String> known = Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of();
  var folder = Path.of(args[2]);
  var files = args[1].equals("changed") ? changed(folder).orElse(all(folder)) : all(folder);
  Map<String, String> digests = digests(files);
  var unknown =
      digests.keySet().stream().filter(file -> !known.contains(digests.get(file))).toList();
  if (unknown.isEmpty()) {
    return;
  }
  boolean write = args[0].equals("write");
  List<String> arguments =
      new ArrayList<>(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
  arguments.addAll(unknown);
  var out = new PrintWriter(System.out, true);
  int code =
      new Main(out, new PrintWriter(System.err, true), System.in)
          .format(arguments.toArray(String[]::new));
  if (code != 0) {
    System.err.println(
        "The files above are not formatted; mvn process-sources -Dformat=write formats them.");
  } else {
    Set<String> formatted = new TreeSet<>(known);
    formatted.addAll(digests(files).values());
    Files.write(memory, formatted);
  }
  System.exit(code);
}

private static List<Path> all(Path folder) throws Exception {
  try (var files = Files.walk(folder)) {
    return files.filter(file -> file.toString().endsWith(".java")).toList();
  }
}

/** What differs from the last commit or is in none; empty if Git does not know. */
private static Optional<List<Path>> changed(Path folder) throws Exception {
  Set<Path> files = new TreeSet<>();
  for (var command :
      List.of(
          List.of("git", "diff", "-z", "--name-only", "--relative", "--diff-filter=d", "HEAD"),
          List.of("git", "ls-files", "-z", "--others", "--exclude-standard"))) {
    try {
      var process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectError(DISCARD).start();
      var names = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) {
        return Optional.empty();
      }
      names
          .lines()
          .flatMap(line -> Stream.of(line.split("\0")))
          .filter(name -> name.endsWith(".java"))
          .map(folder::resolve)
          .forEach(files::add);
    } catch (IOException noGit) {
      return Optional.empty();
    }
  }
  return Optional.of(List.copyOf(files));
}

private static Map<String, String> digests(List<Path> files) throws Exception {
  Map<String, String> digests = new TreeMap<>();
  for (var file : files) {
    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    digests.put(file.toString(), HexFormat.of().formatHex(digest));
  }
  return digests;
}
