package org.standoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The top of the command line: its verbs, and what becomes of errors. */
@Command(
    name = "standoff",
    addMethodSubcommands = false,
    description =
        "Answers questions about a pile of English news with the sentences that answer them.",
    mixinStandardHelpOptions = true,
    versionProvider = StandoffCommand.Version.class,
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Any question may name files and folders: they are read first, and the answer is from them"
          + " alone.",
      "Exit codes: 0 found, 1 nothing found, 2 error.",
      "",
      "Example:",
      "  standoff where Belmokhtar seeds"
    })
final class StandoffCommand {
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = StandoffCommand.class.getPackage().getImplementationVersion();
      return new String[] {"standoff " + (version == null ? "(not packaged)" : version)};
    }
  }

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean verbose;

  private StandoffCommand() {}

  /** Runs a command line and returns its exit code. */
  static int run(Shell shell, String... typed) {
    var arguments = helped(typed);
    var ansi = shell.colours() ? Ansi.ON : Ansi.OFF;
    var standoff = new StandoffCommand();
    var line = new CommandLine(standoff);
    var verbs = verbs(shell);
    boolean known = arguments.length > 0 && verbs.containsKey(arguments[0]);
    if (!known && arguments.length > 0 && !arguments[0].startsWith("-")) {
      shell.say(Mistake.noVerb(arguments[0], verbs.keySet()) + " (see standoff --help)");
      return ExitCode.ERROR;
    }
    // Making the model of a verb takes time that a user feels: only the one that runs is made.
    (known ? List.of(arguments[0]) : verbs.keySet())
        .forEach(verb -> line.addSubcommand(verb, verbs.get(verb).get()));
    var help = new StringWriter();
    line.setOut(new PrintWriter(help))
        .setErr(new PrintWriter(shell.err(), true, UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100);
    line.setParameterExceptionHandler((e, ignored) -> refuse(shell, e, verbs));
    line.setExecutionExceptionHandler((e, command, result) -> fail(shell, e, standoff.verbose));
    try {
      int code = line.execute(arguments);
      shell.out().print(help);
      shell.out().flush();
      return code;
    } catch (ResultStream.Lost lost) {
      return fail(shell, lost, standoff.verbose);
    }
  }

  private static SequencedMap<String, Supplier<Object>> verbs(Shell shell) {
    var verbs = new LinkedHashMap<String, Supplier<Object>>();
    verbs.put("ingest", () -> new IngestCommand(shell));
    verbs.put("where", () -> new WhereCommand(shell));
    verbs.put("ask", () -> new AskCommand(shell));
    verbs.put("who", () -> new WhoCommand(shell));
    verbs.put("with", () -> new WithCommand(shell));
    verbs.put("names", () -> new NamesCommand(shell));
    verbs.put("find", () -> new FindCommand(shell));
    verbs.put("figures", () -> new FiguresCommand(shell));
    verbs.put("said", () -> new SaidCommand(shell));
    verbs.put("facts", () -> new FactsCommand(shell));
    verbs.put("copies", () -> new CopiesCommand(shell));
    verbs.put("fix", () -> FixCommand.line(shell));
    verbs.put("watch", () -> WatchCommand.line(shell));
    verbs.put("export", () -> new ExportCommand(shell));
    verbs.put("show", () -> new ShowCommand(shell));
    verbs.put("serve", () -> new ServeCommand(shell));
    verbs.put("user", () -> new UserCommand(shell));
    verbs.put("annotate", () -> new AnnotateCommand(shell));
    verbs.put("verify", () -> new VerifyCommand(shell));
    verbs.put("stats", () -> new StatsCommand(shell));
    verbs.put("rm", () -> new RmCommand(shell));
    verbs.put("push", () -> new TransferCommand.Push(shell));
    verbs.put("pull", () -> new TransferCommand.Pull(shell));
    verbs.put("doctor", () -> new DoctorCommand(shell));
    verbs.put(
        "train",
        () ->
            new CommandLine(new TrainCommand())
                .addSubcommand(new TrainNamesCommand(shell))
                .addSubcommand(new TrainTagsCommand(shell))
                .addSubcommand(new TrainGrammarCommand(shell))
                .addSubcommand(new TrainPronounsCommand(shell))
                .addSubcommand(new TrainClustersCommand(shell))
                .addSubcommand(new TrainLexiconCommand(shell))
                .addSubcommand(new TrainPlacesCommand(shell)));
    verbs.put(
        "eval",
        () ->
            new CommandLine(new EvalCommand(shell)).addSubcommand(new EvalQuestionsCommand(shell)));
    return verbs;
  }

  /** {@code help VERB} is what {@code VERB --help} is. */
  private static String[] helped(String... typed) {
    if (typed.length == 0 || !typed[0].equals("help")) {
      return typed;
    }
    return Stream.concat(Arrays.stream(typed).skip(1), Stream.of("--help")).toArray(String[]::new);
  }

  private static int refuse(
      Shell shell, ParameterException e, SequencedMap<String, Supplier<Object>> verbs) {
    var name = e.getCommandLine().getCommandSpec().qualifiedName();
    var all = whole(verbs);
    shell.say(Mistake.of(e, all.getSubcommands().values()) + " (see " + name + " --help)");
    return ExitCode.ERROR;
  }

  /** The whole command line, with the models of all verbs. */
  static CommandLine whole(Shell shell) {
    return whole(verbs(shell));
  }

  private static CommandLine whole(SequencedMap<String, Supplier<Object>> verbs) {
    var all = new CommandLine(new StandoffCommand());
    verbs.forEach((verb, making) -> all.addSubcommand(verb, making.get()));
    return all;
  }

  private static int fail(Shell shell, Exception e, boolean verbose) {
    if (e instanceof ResultStream.Lost lost && lost.isClosedPipe()) {
      return ExitCode.CLOSED_PIPE;
    }
    if (verbose) {
      e.printStackTrace(shell.err());
      return ExitCode.ERROR;
    }
    shell.say(Reason.of(e));
    return ExitCode.ERROR;
  }
}
