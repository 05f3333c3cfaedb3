package org.standoff.query.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotation.FigureKind;
import org.standoff.query.FactQuery;
import org.standoff.query.Sought;

class QuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Where is Leon Panetta mentioned?                         | Leon Panetta
          where is leon panetta mentioned                          | leon panetta
          Where's Leon Panetta mentioned?                          | Leon Panetta
          where’s Leon Panetta mentioned                           | Leon Panetta
          wheres Leon Panetta mentioned                            | Leon Panetta
          WHERE IS LEON PANETTA MENTIONED???                       | LEON PANETTA
          Where is "Le Drian" mentioned?                           | Le Drian
          Where is “Le Drian” mentioned ?                          | Le Drian
          Where are the Islamists mentioned?                       | the Islamists
          Where was Boko Haram mentioned?                          | Boko Haram
          Where has Boko Haram been mentioned?                     | Boko Haram
          Where is AQIM referred to?                               | AQIM
          Where is AQIM talked about?                              | AQIM
          Where is AQIM being discussed?                           | AQIM
          Where is Mali mentioned in the article?                  | Mali
          Where is Mali mentioned in these articles?               | Mali
          Where in the text is Mali mentioned?                     | Mali
          Where is Mali mentioned here?                            | Mali
          Where is Bank of the West mentioned?                     | Bank of the West
          Where is Bob Name mentioned?                             | Bob Name
          Where does Panetta appear?                               | Panetta
          Where does the name Panetta come up?                     | Panetta
          Where did Panetta get mentioned?                         | Panetta
          Where does the article talk about Shinzo Abe?            | Shinzo Abe
          where do the articles mention Shinzo Abe                 | Shinzo Abe
          Where do they mention Shinzo Abe?                        | Shinzo Abe
          Where does it refer to Shinzo Abe?                       | Shinzo Abe
          Where can I find mentions of Tommy Vietor?               | Tommy Vietor
          Where can I read about Tommy Vietor?                     | Tommy Vietor
          Which articles mention Carter Ham?                       | Carter Ham
          which article mentions Carter Ham                        | Carter Ham
          What articles talk about Carter Ham?                     | Carter Ham
          Which stories are about Carter Ham?                      | Carter Ham
          In which articles is Carter Ham mentioned?               | Carter Ham
          In what sentences does Carter Ham appear?                | Carter Ham
          who mentions Belmokhtar                                  | Belmokhtar
          Who talks about Belmokhtar?                              | Belmokhtar
          Is Belmokhtar mentioned?                                 | Belmokhtar
          Is Belmokhtar mentioned anywhere?                        | Belmokhtar
          Does anyone mention Belmokhtar?                          | Belmokhtar
          Do any articles mention Belmokhtar?                      | Belmokhtar
          Are there any mentions of Belmokhtar?                    | Belmokhtar
          show me every mention of Assad                           | Assad
          Show all mentions of Assad.                              | Assad
          please show me all the passages that mention Assad       | Assad
          Could you list the sentences about Assad, please?        | Assad
          find mentions of Assad                                   | Assad
          find all references to Assad                             | Assad
          Find every article that mentions Assad                   | Assad
          list articles about Assad                                | Assad
          Tell me where Assad is mentioned                         | Assad
          show me where Assad appears                              | Assad
          Can you tell me where Assad is mentioned?                | Assad
          mentions of Assad                                        | Assad
          all references to Assad                                  | Assad
          every mention of Assad                                   | Assad
          where Assad is mentioned                                 | Assad
          Search for mentions of Assad                             | Assad
          Where is Joe "Kid" O'Neill mentioned?                    | Joe "Kid" O'Neill
          Where is Panetta's mentioned?                            | Panetta's
          Where is 東京 mentioned?                                 | 東京
          """)
  void whereIsAskedInManyWays(String question, String name) {
    assertThat(Questions.parse(question))
        .isInstanceOfSatisfying(
            Asked.Where.class, asked -> assertThat(asked.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "Where is ?!?", "How many?", "When is it?"})
  void aQuestionForNothingSaysSo(String question) {
    assertThatThrownBy(() -> Questions.parse(question))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"" + question + "\" asks for nothing: write who, what or where it is about");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who is Leon Panetta?                 | Leon Panetta
          who's Panetta                        | Panetta
          Who was Boko Haram's leader?         | Boko Haram's leader
          What is Sonatrach?                   | Sonatrach
          Tell me who Mokhtar Belmokhtar is    | Mokhtar Belmokhtar
          Describe AQIM                        | AQIM
          What is known about the EU?          | the EU
          """)
  void whoIsAskedInSomeWays(String question, String name) {
    assertThat(Questions.parse(question))
        .isInstanceOfSatisfying(Asked.Who.class, asked -> assertThat(asked.name()).isEqualTo(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          How many hostages were freed?              | COUNT FRACTION          | hostages             | freed
          how many of the hostages did they free     | COUNT FRACTION          | hostages             | free
          What is the total number of refugees?      | COUNT FRACTION          | refugees             |
          How many years was he in prison?           | DURATION AGE            |                      | prison
          How many miles is it to Bamako?            | MEASURE                 |                      | Bamako
          How many gallons were lost in the fire?    | MEASURE                 |                      | lost fire
          How many second homes were sold?           | COUNT FRACTION          | second homes         | sold
          How many pesos did the firm pay?           | MONEY                   |                      | firm pay
          How much did the EU pledge?                | MONEY MEASURE PERCENT FRACTION |               | EU pledge
          How much money did the EU's states give?   | MONEY                   |                      | EU's states give
          What was the price of the "ship"?          | MONEY                   |                      | "ship"
          When did Panetta meet Cameron?             | DATE TIME               |                      | Panetta meet Cameron
          In which year was AQIM renamed?            | DATE                    |                      | AQIM renamed
          At what time did it begin?                 | TIME DATE               |                      | begin
          Please, how old is Mokhtar Belmokhtar?     | AGE NUMBER COUNT        |                      | Mokhtar Belmokhtar
          How old was the driver in the article?     | AGE NUMBER COUNT        |                      | driver
          What percentage of gas exports is at risk? | PERCENT FRACTION        | gas exports          | risk
          How long did the siege last?               | DURATION MEASURE DATE   |                      | siege last
          How tall is the Eiffel Tower?              | MEASURE COUNT MONEY PERCENT |                      | Eiffel Tower
          """)
  void aFigureIsAskedForByItsKindAndWords(
      String question, String kinds, String counted, String words) {
    var sought = sought(question);
    assertThat(sought.figures()).isEqualTo(list(kinds).stream().map(FigureKind::valueOf).toList());
    assertThat(sought.focus()).isEqualTo(list(counted));
    assertThat(String.join(" ", StopWords.without(sought.words())))
        .isEqualTo(words == null ? "" : words);
  }

  private static List<String> list(String words) {
    return words == null ? List.of() : List.of(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What did Panetta say?                         | Panetta             | ''
          What did Leon Panetta say about Syria?        | Leon Panetta        | Syria
          what has the prime minister said on gas       | the prime minister  | gas
          What does the EU state regarding its troops?  | the EU              | troops
          What is Panetta claiming about Syria?         | Panetta             | Syria
          Who said the Islamists aimed for victims?     | ''                  | Islamists aimed victims
          Who claims the Islamists aimed for victims?   | ''                  | Islamists aimed victims
          """)
  void whatWasSaidIsAskedBySpeakerAndSubject(String question, String speaker, String about) {
    assertThat(sought(question).facts()).containsExactly(FactQuery.said(speaker, about));
  }

  private static Sought sought(String question) {
    return switch (Questions.parse(question)) {
      case Asked.Closest(var sought) -> sought;
      case Asked.Who(_, var sought) -> sought;
      case Asked.Where ignored -> throw new IllegalArgumentException(question);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Where is Mali?                                | a place with Mali
          Where was Marta Ruiz shot?                    | a place with Marta Ruiz shot
          Why did the EU pledge?                        | a reason with EU pledge
          What caused the fire in Oslo?                 | a reason with caused fire Oslo
          How come the bridge fell?                     | a reason with come bridge fell
          Who leads the Signed-in-Blood Battalion?      | who with leads Signed-in-Blood Battalion
          Whom did Panetta meet?                        | who with Panetta meet
          To whom did Ann give the prize?               | who with Ann give prize
          Who is the mayor of Oslo?                     | who “the mayor of Oslo” is
          Which court turned down the appeal?           | a name of a court with turned down appeal
          In which city was Ann born?                   | a name of a city with Ann born
          What sentence did the driver get?             | a name of a sentence with driver get
          Which towns did the French troops retake?     | a name of a towns with French troops retake
          What did the European Union pledge?           | a sentence with European Union pledge
          What happened in Oslo?                        | a sentence with happened Oslo
          How did the thieves escape?                   | a sentence with thieves escape
          Did Ann deny the claims?                      | a sentence with Ann deny claims
          Panetta                                       | a sentence with Panetta
          What did Panetta say about Syria?             | what was said with Panetta Syria
          In which year was AQIM renamed?               | date with AQIM renamed
          For how many seats did they run?              | count or fraction of seats with run
          By how much did sales fall?                   | money or measure or percent or fraction with sales fall
          Since when has Ann led the firm?              | date or time with Ann led firm
          How hot is the planet?                        | measure or count or money or percent with planet
          How often does it circle the Sun?             | duration or count or date with circle Sun
          What was the turnout in Oslo?                 | percent or fraction or number with Oslo
          Where is Panetta mentioned?                   | where “Panetta” is mentioned
          """)
  void everyQuestionIsReadSomehow(String question, String reading) {
    assertThat(Questions.parse(question).reading()).isEqualTo(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who leads the Signed-in-Blood Battalion? | : leads : Signed-in-Blood Battalion
          Who has been leading the group?          | : leading : group
          Who was freed by the Algerian army?      | Algerian army : freed :
          Who was Ann Lee arrested by?             | : arrested : Ann Lee
          Who did Ann Lee arrest?                  | Ann Lee : arrest :
          Which towns did the French troops retake? | French troops : retake : towns; French : troops : towns retake
          What has the EU pledged?                 | EU : pledged :
          What did Ann sign in Oslo?               | Ann : sign : Oslo
          Who ran?                                 |
          Where did it rain?                       |
          """)
  void aDeedIsReadAsSubjectPredicateAndObject(String question, String readings) {
    var read =
        DeedReadings.of(List.of(question.replace("?", "").split(" "))).stream()
            .map(query ->
                String.join(" : ", query.subject(), query.predicate(), query.object()).strip())
            .toList();
    assertThat(String.join("; ", read)).isEqualTo(readings == null ? "" : readings);
  }

  @Test
  void aQuestionWithoutEndIsTurnedDownAtOnce() {
    var question = "where is ".repeat(200_000);
    assertThatThrownBy(() -> Questions.parse(question))
        .hasMessage("the question has more than 60 words: ask for one thing at a time");
  }
}
