package org.standoff.read;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.standoff.read.Rejection.Kind;
import org.standoff.text.ArticlePath;

/** Finds the files that the paths of a command line stand for. Used once, by one thread. */
final class FileFinder {
  private final FileFormat format;

  /** How deep folders may be nested below one that is named. */
  private static final int DEEPEST = 200;

  /** The names that browsers in several languages give to the folder of a saved page. */
  private static final Pattern COMPANION =
      Pattern.compile("(.+)(?:[_.-]files|-Dateien|_fichiers|_archivos|_bestanden|_file|_pliki)");

  private static final Pattern PAGE = Pattern.compile(".+\\.x?html?", Pattern.CASE_INSENSITIVE);

  private final List<SourceFile> files = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  /** Names that differ only in what cannot be shown would hide each other's articles. */
  private final SeenNames names = new SeenNames();

  /** Files and folders by their real paths: ends loops of links, and reads nothing twice. */
  private final Set<Path> seen = new HashSet<>();

  /** How many files of the folder at hand were met, read or not, and what was passed over. */
  private int readableKinds;

  private Skipped otherKinds = new Skipped();

  private FileFinder(FileFormat format) {
    this.format = format;
  }

  static SourceFiles find(List<String> paths, FileFormat format) {
    var finder = new FileFinder(format);
    paths.forEach(finder::add);
    return new SourceFiles(finder.files, finder.rejections, finder.notices);
  }

  private void add(String named) {
    if (named.equals(SourceFile.STANDARD_INPUT.name())) {
      if (!files.contains(SourceFile.STANDARD_INPUT)) {
        files.add(SourceFile.STANDARD_INPUT);
      }
      return;
    }
    Path path;
    try {
      path = Path.of(named);
    } catch (InvalidPathException notAPath) {
      rejections.add(
          Rejection.of(
              Kind.NO_SUCH_PATH,
              printable(named),
              "this cannot be a path here; if it has letters beyond ASCII, set LC_ALL=C.UTF-8"));
      return;
    }
    var name = nameOf(path);
    if (named.isEmpty() || !Files.exists(path)) {
      rejections.add(missing(path, named.isEmpty() ? "''" : name));
      return;
    }
    if (!Files.isDirectory(path)) {
      addFile(path, name);
      return;
    }
    addNamedFolder(path, name);
  }

  private static Rejection missing(Path path, String name) {
    // A file behind a closed folder "does not exist" either; its nearest folder tells.
    var folder = Optional.ofNullable(path.getParent());
    if (folder.isPresent()
        && Files.isDirectory(folder.get())
        && !Files.isExecutable(folder.get())) {
      return Rejection.of(Kind.UNREADABLE, name, "no permission to look into its folder");
    }
    if (Files.isSymbolicLink(path)) {
      return Rejection.of(Kind.NO_SUCH_PATH, name, "this link leads nowhere");
    }
    return Rejection.of(Kind.NO_SUCH_PATH, name, "no such file or folder");
  }

  private void addNamedFolder(Path folder, String name) {
    int rejectionsBefore = rejections.size();
    readableKinds = 0;
    otherKinds = new Skipped();
    addFolder(folder, name, 0);
    otherKinds.told().ifPresent(told -> notices.add(Notice.skipped(name, told)));
    if (readableKinds == 0 && rejections.size() == rejectionsBefore) {
      rejections.add(
          Rejection.of(
              Kind.NOTHING_TO_READ,
              name,
              "no file to read in this folder: Standoff takes " + endings() + ", also with .gz"));
    }
  }

  private void addFolder(Path folder, String name, int depth) {
    if (depth > DEEPEST) {
      rejections.add(
          Rejection.of(
              Kind.UNREADABLE,
              name,
              "nested more than " + DEEPEST + " folders deep: name a folder that is nearer to it"));
      return;
    }
    List<Entry> entries = new ArrayList<>();
    try {
      if (!seen.add(folder.toRealPath())) {
        readableKinds++;
        return;
      }
      try (var children = Files.newDirectoryStream(folder)) {
        for (var child : children) {
          var last = child.getFileName().toString();
          if (!last.startsWith(".")) {
            entries.add(new Entry(child, last, Files.isDirectory(child)));
          }
        }
      }
    } catch (AccessDeniedException e) {
      rejections.add(Rejection.of(Kind.UNREADABLE, name, "no permission to list this folder"));
      return;
    } catch (IOException | DirectoryIteratorException e) {
      rejections.add(Rejection.of(Kind.UNREADABLE, name, "cannot list this folder"));
      return;
    }
    entries.sort(Entry.ORDER);
    for (var entry : entries) {
      var entryName = (name.endsWith("/") ? name : name + "/") + printable(entry.last());
      if (entry.folder() && isCompanion(entry, entries)) {
        otherKinds.add("folder beside a saved page", entryName);
      } else if (entry.folder()) {
        addFolder(entry.path(), entryName, depth + 1);
      } else if (!Files.isRegularFile(entry.path())) {
        otherKinds.add("link, pipe or device", entryName);
      } else if (!isTaken(entry)) {
        otherKinds.add(kind(entry.last()), entryName);
      } else {
        addFile(entry.path(), entryName);
      }
    }
  }

  /** Whether a browser put into a folder what belongs to the page that it saved beside it. */
  private static boolean isCompanion(Entry folder, List<Entry> entries) {
    var companion = COMPANION.matcher(folder.last());
    return companion.matches()
        && entries.stream()
            .map(Entry::last)
            .anyMatch(other ->
                PAGE.matcher(other).matches() && other.startsWith(companion.group(1) + "."));
  }

  /**
   * Whether its name says that it is read, or its bytes show it: mailboxes and pages that a program
   * has saved often have no ending, or one of their own. What only looks like a format is not
   * believed against another ending.
   */
  private boolean isTaken(Entry file) {
    if (format.endings().contains(Input.ending(file.last()))) {
      return true;
    }
    var needed = file.last().lastIndexOf('.') > 0 ? FormatClaim.CERTAIN : FormatClaim.LIKELY;
    try (var input = Input.of(ArticlePath.of(file.last()), file.last(), file.path())) {
      var claim = format.claim(input);
      return claim != FormatClaim.NO_ARTICLE && claim.compareTo(needed) >= 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static String kind(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? printable(fileName.substring(dot)) : "file without an ending";
  }

  private String endings() {
    return format.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(" "));
  }

  private void addFile(Path path, String name) {
    readableKinds++;
    try {
      if (seen.add(path.toRealPath())) {
        files.add(new SourceFile(names.unique(name), Optional.of(path)));
      }
    } catch (IOException e) {
      // What has no real path, such as the pipe of a process substitution, may still be read.
      files.add(new SourceFile(names.unique(name), Optional.of(path)));
    }
  }

  /** A child of a folder, sorted as the whole paths would be. */
  private record Entry(Path path, String last, boolean folder) {
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::sortKey);

    private String sortKey() {
      return folder ? last + "/" : last;
    }
  }

  private static String nameOf(Path path) {
    return printable(path.toString().replace(File.separatorChar, '/'));
  }

  /** A path of hostile bytes must not break the lines of the output. */
  private static String printable(String name) {
    return name.codePoints()
        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
