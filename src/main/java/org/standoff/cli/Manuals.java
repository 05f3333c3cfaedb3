package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes manual pages and what shells complete, where a system looks for them. A build of archives
 * runs it; nobody else does.
 */
public final class Manuals {
  /**
   * The functions of the one for bash serve zsh, too. What is registered while a function of that
   * name is first called would count from the next time on only.
   */
  private static final String ZSH =
      """
      #compdef standoff
      autoload -U +X bashcompinit && bashcompinit
      source "${${(%):-%x}:A:h:h:h}/bash-completion/completions/standoff"
      _bash_complete -o default -F _complete_standoff
      """;

  private Manuals() {}

  /**
   * Writes them all.
   *
   * @param arguments the folder, as {@code share}, and the day that the pages say
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments[1].substring(0, "2026-01-01".length()));
  }

  static void write(Path share, String day) throws IOException {
    var standoff = StandoffCommand.whole(Main.shell());
    for (var command : commands(standoff)) {
      var page = new ManualPage(command, day);
      writeTo(share.resolve("man/man1/" + page.name() + ".1.gz"), packed(page.text()));
    }
    var bash = AutoComplete.bash("standoff", standoff);
    writeTo(share.resolve("bash-completion/completions/standoff"), bash.getBytes(UTF_8));
    writeTo(share.resolve("zsh/vendor-completions/_standoff"), ZSH.getBytes(UTF_8));
    writeTo(
        share.resolve("fish/vendor_completions.d/standoff.fish"),
        FishCompletion.of(standoff).getBytes(UTF_8));
  }

  /** A command line and all below it, each before its own. */
  static List<CommandLine> commands(CommandLine top) {
    List<CommandLine> all = new ArrayList<>(List.of(top));
    top.getSubcommands().values().forEach(below -> all.addAll(commands(below)));
    return all;
  }

  private static void writeTo(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static byte[] packed(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
