import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;

/**
 * Formats the Java files of a folder, or checks that they are: {@code Format.java check|write
 * FOLDER MEMORY}. The memory is a file with the digests of what was found to be formatted, which is
 * not looked at again. Of two that run at the same time, one waits, and then knows what the other
 * found.
 */
void main(String[] args) throws Exception {
  var memory = Path.of(args[2]);
  Files.createDirectories(memory.getParent());
  var lock = memory.resolveSibling(memory.getFileName() + ".lock");
  try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      var _ = channel.lock()) {
    format(args, memory);
  }
}

private static void format(String[] args, Path memory) throws Exception {
  Set<String> known = Files.exists(memory) ? Set.copyOf(Files.readAllLines(memory)) : Set.of();
  Map<String, String> digests = digests(Path.of(args[1]));
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
  } else if (!write) {
    Files.write(memory, digests.values());
  }
  System.exit(code);
}

private static Map<String, String> digests(Path folder) throws Exception {
  Map<String, String> digests = new TreeMap<>();
  try (var files = Files.walk(folder)) {
    for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
      var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      digests.put(file.toString(), HexFormat.of().formatHex(digest));
    }
  }
  return digests;
}
