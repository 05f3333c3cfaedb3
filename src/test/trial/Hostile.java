import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/**
 * Writes hostile files into a new folder: {@code Hostile.java inputs|injection FOLDER [FILE...]},
 * only those of some names if names are given.
 */
final class Hostile {
  private static final String PROSE =
      "Tony Blair met Gordon Brown in London on Monday. He paid £5 million for 300 houses.\n\n";

  /** How long an article may be. */
  private static final int LONGEST = 500_000;

  private final Random random = new Random(1);
  private Path folder = Path.of(".");
  private List<String> only = List.of();

  void main(String[] arguments) throws IOException {
    folder = Files.createDirectories(Path.of(arguments[1]));
    only = Arrays.asList(arguments).subList(2, arguments.length);
    switch (arguments[0]) {
      case "inputs" -> inputs();
      case "injection" -> injection();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private void inputs() throws IOException {
    parts(
        "line-200mb.txt",
        "",
        () -> "The President of France met John Smith in Paris. ",
        4_100_000,
        "",
        Long.MAX_VALUE);
    repeat("prose-4m-characters.txt", "", PROSE, 3_990_000 / PROSE.length(), "");
    repeat(
        "short-sentences-50000.txt",
        "Tony Blair met Gordon Brown. ",
        "He told him that he saw him. ",
        50_000,
        "");
    repeat("short-lines-400000.txt", "", "Tony\nBlair\n", 200_000, "");
    each("lines-of-one-name.txt", "", () -> name() + "\n\n", 60_000, "");
    each("items-of-one-word.txt", "", () -> "- " + name() + "\n", 50_000, "");
    each("numbers-200000.txt", "They counted ", () -> number() + " ", 200_000, "houses.\n");
    each(
        "names-200000-in-sentences.txt",
        "",
        () -> name() + " " + name() + " met " + name() + " " + name() + ". He spoke. ",
        50_000,
        "");
    each(
        "names-100000-in-one-sentence.txt",
        "The list named ",
        () -> name() + " " + name() + ", ",
        100_000,
        "and others.\n");
    each("names-50000-in-one-sentence.txt", "The list named ", () -> name() + ", ", 50_000, ".\n");
    repeat("letters-250000.txt", "", "a ", 249_000, ".\n");
    repeat("open-double-quotes-50000.txt", "Mr Blair said ", "“yes ", 50_000, ".\n");
    repeat("open-single-quotes-50000.txt", "", "Mr Blair said 'yes ", 50_000, ".\n");
    each("number-words-200000.txt", "They counted ", this::numberWord, 200_000, "houses.\n");
    repeat("digits-200000.txt", "They counted ", "9", 200_000, " houses.\n");
    repeat("digit-groups-100000.txt", "They counted ", "1,", 100_000, "000 houses.\n");
    write(
        "parentheses-480000.txt",
        "Tony Blair " + "(".repeat(240_000) + " spoke " + ")".repeat(240_000) + ".\n");
    repeat("combining-marks-900000.txt", "Tony B", "\u0301\u0316\u0489", 300_000, "lair spoke.\n");
    repeat("one-word-1000000.txt", "A", "b", 1_000_000, " spoke to Tony Blair.\n");
    repeat("overrides-490000.txt", "", "\u202e", 490_000, " Tony Blair spoke.\n");
    write(
        "deep.jsonl",
        "{\"text\":\"Tony Blair.\",\"m\":" + "[".repeat(1_000_000) + "]".repeat(1_000_000) + "}\n");
    write(
        "huge-number.jsonl",
        "{\"text\":\"Tony Blair.\",\"n\":1e999999999}\n{\"text\":\"Tony Blair.\",\"n\":"
            + "9".repeat(500_000)
            + "}\n");
    write("surrogates.jsonl", "{\"id\":\"\\ud800\",\"text\":\"Tony \\ud800 Blair spoke.\"}\n");
    write(
        "invalid.jsonl",
        "{\"text\":\"Tony Bl\u00ff\u00feair \u00c0\u00af spoke.\"}\n",
        StandardCharsets.ISO_8859_1);
    write("utf32.txt", "Tony Blair spoke.", Charset.forName("UTF-32"));
    zeros("nuls-2gb.txt");
    zeros("nuls-2gb.jsonl");
    bomb("bomb-5gb.jsonl.gz");
    folders("folders-2000-deep");
    new HostileContainers(folder, this::isWanted).write();
  }

  private void injection() throws IOException {
    var escape = "\\u001b]0;TITLE\\u0007\\u001b[31mRED\\u009b5m";
    write(
        "a.jsonl",
        """
        {"id":"one","title":"E","source":"E","url":"http://x/E","byline":"By E","kE":"E","text":"Tony Blair said: “we paid £5 millionE to people” in London. Mr BlairE said so. Barack\\u009b5m Obama spoke. Tony\\u001b[31mBlair met Obama."}
        {"id":"bidi","title":"\\u202egnp","text":"Tony \\u202eBlair\\u202c met \\u2067Gordon Brown in London."}
        {"id":"=1+1","title":"@SUM(1+1)*cmd|' /C calc'!A0","source":"-A2+3","text":"=HYPERLINK(“http://x”,“Tony Blair”) spoke of 5 houses."}
        {"id":"\\u001b[31m","text":"Tony Blair spoke."}
        \u001b[31mno json
        """
            .replace("kE", "k" + escape)
            .replace("\"E\"", "\"" + escape + "\"")
            .replace("http://x/E", "http://x/" + escape)
            .replace("By E", "By " + escape)
            .replace("millionE", "million" + escape)
            .replace("BlairE", "Blair" + escape));
    Files.writeString(
        folder.resolve("esc\u001b[31m\nline.txt"), "Tony Blair met John Smith in London.\n");
  }

  private String number() {
    return String.valueOf(random.nextInt(1_000_000));
  }

  private String numberWord() {
    var words = "one two three twenty hundred thousand million and".split(" ");
    return words[random.nextInt(words.length)] + " ";
  }

  private String name() {
    var name = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      name.append("bdklmnrst".charAt(random.nextInt(9))).append("aeo".charAt(random.nextInt(3)));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private boolean isWanted(String file) {
    return only.isEmpty() || only.contains(file);
  }

  private void write(String file, String text) throws IOException {
    write(file, text, StandardCharsets.UTF_8);
  }

  private void write(String file, String text, Charset charset) throws IOException {
    if (isWanted(file)) {
      Files.writeString(folder.resolve(file), text, charset);
    }
  }

  /** The same part again and again. */
  private void repeat(String file, String start, String part, int times, String end)
      throws IOException {
    each(file, start, () -> part, times, end);
  }

  /** Writes a file of parts; where it is too long for an article, also one that is not. */
  private void each(String file, String start, Supplier<String> part, int times, String end)
      throws IOException {
    parts(file, start, part, times, end, Long.MAX_VALUE);
    if ((long) times * part.get().length() > LONGEST) {
      parts("fitting-" + file, start, part, times, end, LONGEST);
    }
  }

  private void parts(
      String file, String start, Supplier<String> part, int times, String end, long longest)
      throws IOException {
    if (isWanted(file)) {
      try (var out = open(file)) {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        long characters = start.length() + end.length();
        for (int i = 0; i < times; i++) {
          var next = part.get();
          characters += next.length();
          if (characters > longest) {
            break;
          }
          out.write(next.getBytes(StandardCharsets.UTF_8));
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void zeros(String file) throws IOException {
    if (isWanted(file)) {
      try (var channel = new RandomAccessFile(folder.resolve(file).toFile(), "rw")) {
        channel.setLength(2L << 30);
      }
    }
  }

  /** A file of gzip may have many members. */
  private void bomb(String file) throws IOException {
    if (isWanted(file)) {
      var member = new ByteArrayOutputStream();
      try (var zip = new GZIPOutputStream(member)) {
        zip.write(new byte[10_000_000]);
      }
      try (var out = open(file)) {
        for (int i = 0; i < 500; i++) {
          member.writeTo(out);
        }
      }
    }
  }

  private void folders(String name) throws IOException {
    if (isWanted(name)) {
      var deep = folder.resolve(name);
      for (int i = 0; i < 2000; i++) {
        deep = deep.resolve("d");
      }
      Files.writeString(Files.createDirectories(deep).resolve("x.txt"), "Tony Blair spoke.");
    }
  }

  private OutputStream open(String file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)));
  }
}
