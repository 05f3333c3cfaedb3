package org.standoff.query.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.annotation.FigureKind;
import org.standoff.query.FactQuery;
import org.standoff.query.FigureQuestion;

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
    assertThat(Questions.parse(question)).isEqualTo(new Asked.Where(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?",
        "Where is Mali?",
        "Where is mentioned?",
        "Where is ?!? mentioned?",
        "How many?",
        "When is it?",
        "Panetta",
        "mention",
        "Why is Panetta mentioned?",
        "Why did the EU pledge?"
      })
  void anyOtherQuestionIsHonestlyNotYet(String question) {
    assertThat(Questions.parse(question)).isEqualTo(new Asked.NotYet(question));
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
          How much money did the EU's states give?   | MONEY                   |                      | EU states give
          What was the price of the "ship"?          | MONEY                   |                      | ship
          When did Panetta meet Cameron?             | DATE TIME               |                      | Panetta meet Cameron
          In which year was AQIM renamed?            | DATE                    |                      | AQIM renamed
          At what time did it begin?                 | TIME DATE               |                      | begin
          Please, how old is Mokhtar Belmokhtar?     | AGE                     |                      | Mokhtar Belmokhtar
          How old was the driver in the article?     | AGE                     |                      | driver
          What percentage of gas exports is at risk? | PERCENT FRACTION        | gas exports          | risk
          How long did the siege last?               | DURATION MEASURE DATE   |                      | siege last
          How tall is the Eiffel Tower?              | MEASURE COUNT MONEY     |                      | Eiffel Tower
          """)
  void aFigureIsAskedForByItsKindAndWords(
      String question, String kinds, String counted, String words) {
    assertThat(Questions.parse(question))
        .isEqualTo(
            new Asked.Figure(
                new FigureQuestion(
                    list(kinds).stream().map(FigureKind::valueOf).toList(),
                    list(counted),
                    list(words))));
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
    assertThat(Questions.parse(question)).isEqualTo(new Asked.Said(FactQuery.said(speaker, about)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Who leads the Signed-in-Blood Battalion?  | leads Signed-in-Blood Battalion
          Who met Panetta?                          | met Panetta
          What did the European Union pledge?       | European Union pledge
          What did the United States pledge?         | United States pledge
          """)
  void whoDidWhatIsAskedByItsWords(String question, String words) {
    assertThat(Questions.parse(question))
        .isInstanceOfSatisfying(
            Asked.Deed.class, deed -> assertThat(deed.words()).isEqualTo(list(words)));
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
    assertThat(Questions.parse(question)).isEqualTo(new Asked.NotYet(question));
  }
}
