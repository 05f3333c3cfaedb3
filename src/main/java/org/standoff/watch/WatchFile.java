package org.standoff.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.standoff.query.find.QuerySyntaxException;

/**
 * Watches as a file of text beside the index, which users may edit: a block of {@code field: value}
 * lines each, that begins with {@code watch: NAME}. Blank lines and those that begin with {@code #}
 * say nothing, and stay where they are.
 *
 * <pre>
 * watch: gas
 * query: gas OR "natural gas"
 * grammar: 1
 * note: supply from Algeria
 * paused: yes
 * </pre>
 */
public final class WatchFile {
  private static final String HEAD =
      "# What is watched for, a block each. Edit it as you like: docs/watching.md says how.\n";

  private final Path file;

  /**
   * The watches of a file.
   *
   * @param file which need not exist
   */
  public WatchFile(Path file) {
    this.file = file;
  }

  /**
   * What a file says.
   *
   * @param watches in order
   * @param problems the blocks and lines that cannot be read, in words; they stand for nothing
   */
  public record Content(List<Watch> watches, List<String> problems) {
    public Content {
      watches = List.copyOf(watches);
      problems = List.copyOf(problems);
    }

    /** The watch with a name. */
    public Optional<Watch> named(String name) {
      return watches.stream().filter(watch -> watch.name().equals(name)).findFirst();
    }
  }

  /** A block of lines, as far as it was read; lines are counted from 0. */
  private static final class Block {
    private final String name;
    private final int first;
    private int end;
    private String typed = "";
    private int grammar = WatchedQuestion.GRAMMAR;
    private Optional<String> note = Optional.empty();
    private Optional<Integer> pause = Optional.empty();
    private boolean isPaused;

    Block(String name, int first) {
      this.name = name;
      this.first = first;
      end = first + 1;
    }

    Watch watch() throws QuerySyntaxException {
      if (grammar > WatchedQuestion.GRAMMAR) {
        throw new IllegalArgumentException(
            "is of grammar "
                + grammar
                + ", this program reads "
                + WatchedQuestion.GRAMMAR
                + ": use a newer standoff");
      }
      if (typed.isEmpty()) {
        throw new IllegalArgumentException("has no query");
      }
      return new Watch(name, typed, WatchedQuestion.read(typed), grammar, note, isPaused);
    }
  }

  public Content read() throws IOException {
    List<Watch> watches = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (var block : blocks(lines(), problems)) {
      var here = file + ":" + (block.first + 1) + ": watch " + block.name + " ";
      if (!names.add(block.name)) {
        problems.add(here + "is there already: rename one of the two");
        continue;
      }
      try {
        watches.add(block.watch());
      } catch (QuerySyntaxException | IllegalArgumentException wrong) {
        problems.add(here + "is left out: " + wrong.getMessage());
      }
    }
    return new Content(watches, problems);
  }

  private List<Block> blocks(List<String> lines, List<String> problems) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i).strip();
      int colon = line.indexOf(':');
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      var field = colon < 0 ? line : line.substring(0, colon).strip();
      var value = colon < 0 ? "" : line.substring(colon + 1).strip();
      if (field.equals("watch")) {
        blocks.add(new Block(value, i));
      } else if (blocks.isEmpty() || colon < 0 || !take(blocks.getLast(), field, value, i)) {
        problems.add(
            file
                + ":"
                + (i + 1)
                + ": '"
                + line
                + "' says nothing: a watch has query, grammar, note and paused, behind watch");
      }
    }
    return blocks;
  }

  private static boolean take(Block block, String field, String value, int line) {
    switch (field) {
      case "query" -> block.typed = value;
      case "note" -> block.note = Optional.of(value).filter(why -> !why.isEmpty());
      case "paused" -> {
        block.pause = Optional.of(line);
        block.isPaused = !value.equals("no");
      }
      case "grammar" -> {
        if (!value.matches("[0-9]{1,6}")) {
          return false;
        }
        block.grammar = Integer.parseInt(value);
      }
      default -> {
        return false;
      }
    }
    block.end = line + 1;
    return true;
  }

  private List<String> lines() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    var text = new String(Files.readAllBytes(file), UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  /**
   * Adds a watch at the end.
   *
   * @throws IllegalArgumentException if there is one of its name
   */
  public void add(Watch watch) throws IOException {
    var lines = new ArrayList<>(lines());
    if (blocks(lines, new ArrayList<>()).stream().anyMatch(it -> it.name.equals(watch.name()))) {
      throw new IllegalArgumentException(
          "there is a watch " + watch.name() + " already: standoff watch rm takes it out");
    }
    if (lines.isEmpty()) {
      lines.add(HEAD.strip());
    }
    lines.add("");
    lines.add("watch: " + watch.name());
    lines.add("query: " + watch.typed().strip());
    lines.add("grammar: " + watch.grammar());
    watch.note().ifPresent(why -> lines.add("note: " + why.strip()));
    if (watch.paused()) {
      lines.add("paused: yes");
    }
    write(lines);
  }

  /** Takes a watch out, and returns whether it was there. */
  public boolean remove(String name) throws IOException {
    var lines = new ArrayList<>(lines());
    var block = named(name, lines);
    if (block.isEmpty()) {
      return false;
    }
    int first = block.get().first;
    lines.subList(first, block.get().end).clear();
    if (first > 0 && lines.get(first - 1).isBlank()) {
      lines.remove(first - 1);
    }
    write(lines);
    return true;
  }

  /** Pauses a watch, or lets it go on, and returns whether it is there. */
  public boolean pause(String name, boolean now) throws IOException {
    var lines = new ArrayList<>(lines());
    var block = named(name, lines);
    if (block.isEmpty()) {
      return false;
    }
    block.get().pause.ifPresent(line -> lines.remove((int) line));
    if (now) {
      int at = block.get().pause.orElse(block.get().end);
      lines.add(at, "paused: yes");
    }
    write(lines);
    return true;
  }

  private Optional<Block> named(String name, List<String> lines) {
    return blocks(lines, new ArrayList<>()).stream()
        .filter(block -> block.name.equals(name))
        .findFirst();
  }

  private void write(List<String> lines) throws IOException {
    LastingFile.replace(file, String.join("\n", lines) + "\n");
  }
}
