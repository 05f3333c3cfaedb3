package org.standoff.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * Asks what users ask first, so that Java learns which classes answers need. The launcher keeps
 * what it learned as the cache that lets later questions start fast.
 */
public final class Rehearsal {
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("where", "Belmokhtar"),
          List.of("who", "Panetta"),
          List.of("ask", "Who is Mokhtar Belmokhtar?"),
          List.of("ask", "How many hostages were killed?"),
          List.of("find", "[person] ~5 Mali"),
          List.of("names", "Algeria"),
          List.of("figures", "hostages"),
          List.of("said", "Panetta"),
          List.of("facts", "Panetta"));

  private Rehearsal() {}

  /**
   * Reads the files of a folder and asks them. Ends with the highest exit code of the questions.
   *
   * @param arguments the folder, then the one of the index that is made of it
   */
  public static void main(String[] arguments) {
    var shell = Main.shell();
    int worst = ask(shell, List.of("ingest", arguments[0]), arguments[1]);
    for (var question : QUESTIONS) {
      worst = Math.max(worst, ask(shell, question, arguments[1]));
    }
    System.exit(worst);
  }

  private static int ask(Shell shell, List<String> question, String index) {
    return StandoffCommand.run(
        shell,
        Stream.concat(question.stream(), Stream.of("--index", index)).toArray(String[]::new));
  }
}
