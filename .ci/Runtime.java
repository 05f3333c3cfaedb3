import java.net.URI;

/**
 * Links a Java of its own for the archives: {@code Runtime.java OUTPUT LICENCE MODULE,...}, of the
 * JDK that runs this.
 *
 * <p>A JDK without packaged modules links what stands in its folder, and refuses to when a file is
 * missing or is another, as in those of distributions, which leave out manuals and licences and use
 * the libraries of the system. So it is given a folder of links to itself with empty files for what
 * is missing, which are taken out again. A library that no module knows goes along, since another
 * may need it. The licence of the JDK is the file given where it has none.
 */
void main(String[] args) throws Exception {
  var output = Path.of(args[0]);
  remove(output);
  Files.createDirectories(output.toAbsolutePath().getParent());
  var shadow = Files.createTempDirectory(output.toAbsolutePath().getParent(), "jdk");
  try {
    Set<String> known = filesOfModules();
    link(known, shadow);
    run(shadow, output, args[2]);
    tidy(known, output, Path.of(args[1]));
  } finally {
    remove(shadow);
  }
}

private static final Path JDK = Path.of(System.getProperty("java.home"));

/** The files of all modules beside their classes, below the folder of the JDK. */
private static Set<String> filesOfModules() throws Exception {
  var lists = Path.of(URI.create("jrt:/jdk.jlink/jdk/tools/jlink/internal/runtimelink"));
  Set<String> files = new TreeSet<>();
  if (Files.exists(JDK.resolve("jmods"))) {
    return files;
  }
  try (var all = Files.list(lists)) {
    for (var list : all.filter(file -> file.toString().endsWith("_files")).toList()) {
      for (var line : Files.readAllLines(list)) {
        files.add(line.substring(line.lastIndexOf('|') + 1));
      }
    }
  }
  return files;
}

private static void link(Set<String> known, Path shadow) throws Exception {
  try (var all = Files.walk(JDK)) {
    for (var file : all.filter(Files::isRegularFile).toList()) {
      var link = shadow.resolve(JDK.relativize(file).toString());
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, file);
    }
  }
  for (var file : known) {
    var missing = shadow.resolve(file);
    if (!Files.exists(missing)) {
      Files.createDirectories(missing.getParent());
      Files.createFile(missing);
    }
  }
}

private static void run(Path shadow, Path output, String modules) throws Exception {
  List<String> command =
      new ArrayList<>(List.of(JDK.resolve("bin/jlink").toString(), "-J-Djava.home=" + shadow));
  if (!Files.exists(JDK.resolve("jmods"))) {
    command.add("--ignore-modified-runtime");
  }
  command.addAll(List.of("--add-modules", modules, "--output", output.toString()));
  // The archive packs better than the image, and what is not packed is read faster.
  command.addAll(List.of("--strip-java-debug-attributes", "--compress", "zip-0"));
  command.addAll(List.of("--no-header-files", "--no-man-pages"));
  var said = Files.createTempFile("jlink", ".log");
  try {
    var linking = new ProcessBuilder(command).redirectErrorStream(true);
    if (linking.redirectOutput(said.toFile()).start().waitFor() != 0) {
      throw new IllegalStateException("jlink failed: " + Files.readString(said));
    }
  } finally {
    Files.delete(said);
  }
}

/** Takes out what is empty and the links from one licence to another. */
private static void tidy(Set<String> known, Path output, Path licence) throws Exception {
  try (var all = Files.walk(output)) {
    for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
      boolean empty =
          Files.isDirectory(file) ? isEmpty(file) : !known.isEmpty() && Files.size(file) == 0;
      if (empty || Files.isSymbolicLink(file)) {
        Files.delete(file);
      }
    }
  }
  if (!known.isEmpty()) {
    try (var libraries = Files.list(JDK.resolve("lib"))) {
      for (var library : libraries.filter(file -> file.toString().endsWith(".so")).toList()) {
        if (!known.contains("lib/" + library.getFileName())) {
          Files.copy(library, output.resolve("lib").resolve(library.getFileName()));
        }
      }
    }
  }
  var terms = output.resolve("legal/java.base/LICENSE");
  if (!Files.exists(terms)) {
    Files.createDirectories(terms.getParent());
    Files.copy(licence, terms);
  }
}

private static boolean isEmpty(Path folder) throws Exception {
  try (var files = Files.list(folder)) {
    return files.findAny().isEmpty();
  }
}

private static void remove(Path folder) throws Exception {
  if (Files.exists(folder)) {
    try (var all = Files.walk(folder)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
