package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about the seed article, by all that is printed. */
class QuestionCommandsTest {
  private static final String HEAD =
      "Standoff continues in Algerian hostage crisis  2013-01-19 ·"
          + " seeds/000_1651d99ac57a2d48.txt\n";

  /** With one index for all questions: the article is annotated once. */
  @TempDir private static Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.inFolder(folder, arguments);
  }

  @Test
  void whereNamesThePlaceOfEachPassage() {
    var run = run("where", "belmokhtar's", "seeds");
    assertThat(run.out())
        .startsWith("Mokhtar Belmokhtar  person · ")
        .contains(
            "\n"
                + HEAD
                + "  14:52   name     The Signed-in-Blood Battalion is reportedly led by ▸Mokhtar"
                + " Belmokhtar◂, a 40-year-old Algerian");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is Leon Panetta mentioned?",
        "where's leon panetta mentioned",
        "Which articles mention Leon Panetta?",
        "Show me every mention of Leon Panetta.",
      })
  void askingWhereIsWhere(String question) {
    var run = run("ask", question, "seeds");
    assertThat(run.out()).isEqualTo(run("where", "Leon Panetta", "seeds").out());
    assertThat(run.err()).matches("standoff: asked as: where “(?i:Leon Panetta)” is mentioned\n");
  }

  @Test
  void anyQuestionIsAnsweredByTheClosestSentences() {
    var run = run("ask", "Why did the army attack the Islamists?", "seeds");
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .contains("The Algerian army apparently decided to attack the Islamists");
    assertThat(run.err()).startsWith("standoff: asked as: a reason with army attack Islamists\n");
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void aQuestionForNothingIsAMistake() {
    assertThat(run("ask", "How many?", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "standoff: \"How many?\" asks for nothing: write who, what or where it is"
                    + " about\n"));
  }

  @Test
  void whatIsMerelyNearIsNoAnswer() {
    var run = run("ask", "Who leads Siemens?", "seeds");
    assertThat(run.out()).startsWith("no article has “Siemens”\nnear, but no answer:\n" + HEAD);
    assertThat(run.out().lines().skip(3)).allMatch(line -> line.contains("lacks “Siemens”"));
    assertThat(run.err())
        .isEqualTo(
            "standoff: asked as: who with leads Siemens\nstandoff: nothing found that answers\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("ask", "Who leads Siemens?", "--format", "jsonl", "seeds").out().lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"answers\":false,\"lacks\":[\"“Siemens”\""));
  }

  @Test
  void nobodyIsNowhere() {
    assertThat(run("where", "Nobody", "seeds"))
        .isEqualTo(new CommandLineRun(1, "", "standoff: \"Nobody\" is not mentioned\n"));
  }

  @Test
  void aMisspeltNameIsAnsweredWithOneThatIsNear() {
    assertThat(run("where", "Belmoktar", "seeds").err())
        .isEqualTo("standoff: \"Belmoktar\" is not mentioned; did you mean Mokhtar Belmokhtar?\n");
  }

  @Test
  void aMistakeInAQueryHasACaretUnderIt() {
    assertThat(run("find", "Mali AND (hostages", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                """
                standoff: this ( is never closed
                  Mali AND (hostages
                           ^
                """));
  }

  @Test
  void findPrintsSentencesWithTheWordsMarked() {
    assertThat(run("find", "\"chemical weapons\" OR sanctuary", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                0,
                HEAD
                    + """
                      34:258  After the meeting, he threatened the Islamists in Algeria and throughout the region: “Terrorists should be on notice that they will find no ▸sanctuary◂, no refuge—not in Algeria, not in North Africa, not anywhere.”
                    """
                    + """
                      36:234  He cited unspecified information that Assad is preparing ▸chemical weapons◂ for use inside Syria, which the US has declared would provoke a US invasion of Syria.
                    """,
                ""));
  }

  @Test
  void contextStandsAroundAPassage() {
    assertThat(run("find", "Sellal", "-C", "1", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                0,
                HEAD
                    + """
                      26:1    The imperialist powers have clashed over what policy to pursue in the hostage crisis.
                      26:164  Japanese Prime Minister Shinzo Abe called Algerian Prime Minister Abdelmalek ▸Sellal◂ to demand a halt to the attacks and lodge a "firm protest" against the launching of the operation.
                      26:270  Tokyo also summoned the Algerian ambassador and demanded an explanation for the operation.
                    """,
                ""));
  }

  @Test
  void figuresAreATable() {
    var run = run("figures", "hostages", "--min", "130", "--limit", "1", "seeds");
    assertThat(run.out())
        .isEqualTo(
            HEAD
                + """
                  10:266  count  650  min  within  hostages  650  Over ▸650◂ hostages have been freed, including 573 Algerian workers and roughly 100 of the 132 foreign hostages, among them Japanese, American, Irish, British, Norwegian and French citizens.
                """);
    assertThat(run.err())
        .matches("standoff: 2 more; --after [0-9a-f]{10} goes on, --limit 0 prints all\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many hostages have been freed?                   | ▸650◂ hostages have been freed
          How many hostages were killed?                       | ▸35◂ hostages and
          How many foreign hostages are there?                 | ▸132◂ foreign hostages
          How many Algerian workers were freed?                | ▸573◂ Algerian workers
          How many people live in the affected areas?          | ▸1.8 million◂ people living
          How many rebels were French forces facing?           | facing ▸1,200 or 1,300◂ rebel forces
          How much did the EU pledge?                          | pledged \\▸$50 million◂ to help
          What percentage of gas exports does the site produce? | which produces ▸18 percent◂ of
          What share of the people are food insecure?          | and ▸one-third◂ of them
          When did Belmokhtar return to Algeria?               | Algeria in ▸1993◂ to fight
          When did the group rename itself AQIM?               | (AQIM) in ▸2007◂.
          When was the hostage operation launched?             | at 5:30 AM on ▸Wednesday◂,
          What time was the hostage operation launched?        | at ▸5:30 AM◂ on Wednesday,
          When did Panetta meet Cameron?                       | ▸Yesterday◂, Panetta met
          How old is Mokhtar Belmokhtar?                       | a ▸40-year-old◂ Algerian
          """)
  void aQuestionForAFigureIsAnsweredByTheOneThatFitsBest(String question, String answer) {
    var run = run("ask", question, "seeds");
    assertThat(run.out().lines().skip(1).findFirst().orElse(run.err())).contains(answer);
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void aPageSaysWhoSomebodyIs() {
    var run = run("who", "Sellal", "seeds");
    assertThat(run.out())
        .startsWith("Abdelmalek Sellal  person · 1 mention in 1 article  forms: ")
        .contains("\n  published          2013-01-19\n")
        .contains("\n  with person        Shinzo Abe\n")
        .contains("Algerian Prime Minister ▸Abdelmalek Sellal◂ to demand");
    assertThat(run("ask", "Who is Sellal?", "seeds").out()).isEqualTo(run.out());
    assertThat(run("who", "Vietor", "seeds").out())
        .contains("\n  said               “We are in constant contact");
    assertThat(run("who", "Vietor", "--format", "csv", "seeds").out())
        .contains("\r\nTommy Vietor,person,quote,\"We are in constant contact");
    assertThat(run("who", "Vietor", "--format", "jsonl", "seeds").out())
        .contains("\"quotes\":[{\"kind\":\"quote\",\"subject\":");
  }

  @Test
  void namesAndCompanyAreListedByCount() {
    assertThat(run("names", "be*mokh", "seeds").out()).contains("  person  Mokhtar Belmokhtar  ");
    assertThat(run("names", "", "--type", "organization", "--format", "csv", "seeds").out())
        .startsWith("mentions,type,name,forms,tier\r\n")
        .contains(",organization,NATO,")
        .doesNotContain(",person,");
    assertThat(run("with", "Sellal", "--type", "person", "seeds").out())
        .isEqualTo("1 sentence  person  Shinzo Abe  forms: Shinzo Abe\n");
    assertThat(run("names", "be*mokh", "--type", "place", "seeds").out())
        .startsWith("of another type:\n")
        .contains("  person  Mokhtar Belmokhtar  ");
    assertThat(run("names", "nobody", "seeds").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void whereIsNarrowedByFormAndType() {
    assertThat(run("where", "Panetta", "--form", "surname", "seeds").out())
        .contains("surname")
        .doesNotContain("  name  ");
    assertThat(run("where", "Panetta", "--type", "place", "--tier", "sure", "seeds").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Panetta", "--type", "place", "seeds").out())
        .startsWith("type, of another type: Leon Panetta  person · ");
    assertThat(run("where", "=Le-Drian", "seeds").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("where", "Le-Drian", "seeds").code()).isEqualTo(ExitCode.FOUND);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Vietor say?                  | Tommy Vietor   | ▸We are in constant contact
          Who summoned the Algerian ambassador? | Tokyo          | ▸Tokyo◂ also summoned
          Who was called by Abe?                | Abdelmalek Sellal | ▸Abdelmalek Sellal◂
          Who warned of food shortages?         | UN             | ▸UN◂ officials released a report
          """)
  void whoSaidOrDidWhatIsAnswered(String question, String beginning, String holds) {
    var run = run("ask", question, "seeds");
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .containsPattern("^  \\d+:\\d+ +" + Pattern.quote(beginning))
        .contains(holds);
    assertThat(run.code()).isEqualTo(ExitCode.FOUND);
  }

  @Test
  void factsAreATableBySubjectPredicateAndObject() {
    assertThat(run("facts", "Sellal", "--kind", "role", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                0,
                HEAD + "  26:138  role  Abdelmalek Sellal  Prime Minister (place: Algerian)\n",
                ""));
    assertThat(run("facts", "", "--predicate", "say", "--format", "jsonl", "seeds").out())
        .contains("\"entity\":\"Tommy Vietor\",\"predicate\":\"said\"");
    assertThat(run("said", "Vietor", "--format", "csv", "seeds").out())
        .startsWith("kind,standing,subject,entity,predicate,object,arguments,path")
        .contains("\r\nquote,,Vietor,Tommy Vietor,said,\"We are in constant contact");
    assertThat(run("said", "", "--about", "hostages", "seeds").code()).isEqualTo(ExitCode.FOUND);
    assertThat(run("said", "Panetta", "about", "chemical weapons", "seeds"))
        .isEqualTo(run("said", "Panetta", "--about", "chemical weapons", "seeds"))
        .extracting(CommandLineRun::code)
        .isEqualTo(ExitCode.FOUND);
    assertThat(run("facts", "EU", "seeds").out().lines().skip(1))
        .hasSizeGreaterThan(1)
        .allMatch(
            line -> line.matches(" +\\d+:\\d+ +relation +(not +|uncertain +)?European Union .*"));
    assertThat(run("who", "Vietor", "seeds").out()).contains("  roles ").contains("spokesman");
  }

  @Test
  void whatNoFigureAnswersIsNotAnswered() {
    var run = run("ask", "How many moons does Jupiter have?", "seeds");
    assertThat(run.out()).isEqualTo("no article has “moons”, “Jupiter”\n");
    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void aUnitMayBeWrittenOut() {
    assertThat(run("figures", "", "--unit", "dollars", "seeds"))
        .isEqualTo(run("figures", "", "--unit", "USD", "seeds"))
        .extracting(CommandLineRun::code)
        .isEqualTo(ExitCode.FOUND);
  }

  @Test
  void figuresAsCommaSeparatedValues() {
    assertThat(run("figures", "", "--kind", "money", "--format", "csv", "seeds"))
        .isEqualTo(
            new CommandLineRun(
                0,
                """
                kind,low,high,unit,qualifier,date,of,text,within,path,line,column,title,published,source,sentence,place
                money,50000000,50000000,USD,exact,,,$50 million,true,SEED,44,34,Standoff continues in Algerian hostage crisis,2013-01-19,SEED,"The European Union (EU) pledged \\$50 million to help pay for the deployment of Western African soldiers to assist the French war, but declined to send their own troops.",text
                """
                    .replace("SEED", "seeds/000_1651d99ac57a2d48.txt")
                    .replace("\n", "\r\n"),
                ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --kind miles   | no kind of figure 'miles': there are count, percent, money, measure, duration, age, date, time, fraction, ratio, score, ordinal, number
          --sort size    | no order 'size': there are place, value, date, newest, oldest
          --min lots     | no number 'lots': write it as 1500, 2.5, 20k, 1m or 3bn
          --min 5 --max 2 | the minimum 5 is above the maximum 2
          --date Monday  | no date 'Monday': write it as 2013-01-16, 2013-01, 2013 or 2010/2013
          --limit -1     | --limit and -C are at least 0
          --threads 0    | --threads 0: at least 1 is needed
          """)
  void aWrongValueIsRefusedInOneLine(String options, String message) {
    List<String> arguments = new ArrayList<>(List.of("figures", "", "seeds"));
    Collections.addAll(arguments, options.split(" ", -1));
    assertThat(run(arguments.toArray(String[]::new)))
        .isEqualTo(new CommandLineRun(2, "", "standoff: " + message + "\n"));
  }
}
