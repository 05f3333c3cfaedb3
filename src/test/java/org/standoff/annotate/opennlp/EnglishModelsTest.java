package org.standoff.annotate.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.standoff.Rounds;
import org.standoff.annotation.SentenceFinder;
import org.standoff.sentences.TagModel;
import org.standoff.text.Article;
import org.standoff.text.ArticlePath;
import org.standoff.text.Details;
import org.standoff.text.Sentence;
import org.standoff.text.Span;
import org.standoff.text.Token;

/** Sentences and tokens as they come out of the rules and the models together. */
class EnglishModelsTest {
  /** What the words are tagged does not matter to where they begin and end. */
  static final TagModel UNTAGGED = words -> Collections.nCopies(words.size(), "NOUN");

  private static final SentenceFinder FINDER = finder();

  private static SentenceFinder finder() {
    try {
      return EnglishModels.load().sentenceFinder(UNTAGGED);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** A bar stands where a sentence ends and another begins; {@code ¶} is a line end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks failed. | Both sides left.",
        "Gen. Carter Ham arrived. | He met Lt. Col. J. R. Stone and Sen. Ann Lee.",
        "The deal was signed on Jan. 5 in Geneva. | Work began in Feb. 2014.",
        "It opens in Sept. | The bridge was late.",
        "He left at 5 a.m. to catch a flight. | She stayed until 9 p.m. on Friday.",
        "The shops close at 5 p.m. | Police said nobody was hurt.",
        "Doors open at 7 p.m. GMT on Monday.",
        "The bank paid $1.5 million in fines. | It owed $2.25 billion more.",
        "John McCain, R-Ariz., disagreed with Rep. Adam Schiff, D-Calif., on the bill.",
        "The U.S. Senate voted. | The vote was close.",
        "He moved to the U.S. | In 2010 he went home.",
        "Troops of the U.N. mission left. | They had come from the U.K. and the U.S. last year.",
        "George W. Bush spoke first. | J. K. Rowling and J.K. Simmons listened.",
        "Acme Corp. shares fell. | Shares of Acme Inc. rose.",
        "He works for Acme Inc. | The company makes anvils.",
        "Acme Inc. Chief Bo Ray spoke. | Bolt Corp. President Ann Lee did not.",
        "Del. Ann Lee and Amb. Bo Ray met Cllr. Jo Fox. | Defense Sec. Max Poe came, too.",
        "He lives in Dover, Del. | The city is small.",
        "The firm, Acme Ltd., sued Bolt Co. over the name.",
        "See No. 5 on the list. | He said no. | Then he left.",
        "They face art. 12 of the code. | Nobody knows why.",
        "\"We are safe,\" he said. | \"We will stay.\"",
        "\"Where were you?\" she asked. | Nobody answered.",
        "\"Where were you?\" Panetta asked. | He got no answer.",
        "“Never again!” the crowd shouted. | Then it dispersed.",
        "“We won.” | “By how much?” | “One vote.”",
        "He called it “a disaster.” | The minister agreed.",
        "She asked (and who would not?) for more time. | It was denied.",
        "They won. | (See page 4.) | It rained.",
        "The plan... was dropped. | Nobody cared.",
        "The plan was dropped... | Nobody cared.",
        "The plan was dropped… | Nobody cared.",
        "Why? | Because the law says so! | Really?!",
        "The St. Louis office of Dr. Ng is on Mt. Vernon Rd. near Ft. Worth.",
        "The case Smith vs. Jones was heard. | So was Roe v. Wade.",
        "Apples, pears, etc. were sold. | Then came plums, etc. | The market closed.",
        "Ahmed et al. found no link. | Others did.",
        "Prices rose 3.5 per cent to 1,200.50 rupees. | That hurt.",
        "1. The first point is clear. | 2. is not a sentence start here.",
        "The site example.com is down. | The firm said so.",
        "It was the fans. | Arsenal won.",
        "It was all for the fans.| Arsenal won again.",
        "Yahoo! shares fell on Tuesday. | iPhone sales rose.",
        "He was born in Washington, D.C. | His father came from Va. and his mother from Pa.",
        "Martin Luther King Jr. spoke. | Sammy Davis Jr. | He sang.",
        "The 6ft. wall fell. | The men were 5 ft. tall.",
        "A police spokesman said: “We are looking for two men.” | No one has been held.",
        "It cost Rs. 500 in Delhi. | It cost Rs. 1.2 crore to build.",
        "The vote is on Tues. Nov. 4 in the Dist. of Columbia.",
        "Prof. Ngozi Okafor, Ph.D., teaches. | Her book, e.g. the first part, i.e. chapter one,"
            + " sells.",
        "A headline without a stop¶¶ | The article begins here. | It goes on.",
        "The fallout from the¶¶bloody war is not over. | Peace is far.",
        "It is considering¶¶escalating the war. | They declined to send¶¶their own troops.",
        "The president met with¶¶Angela Merkel in Berlin.",
        "This line was wrapped by a mail program at seventy¶characters or so. | The next begins¶in"
            + " the middle of it.",
        "First paragraph of the page without a wrap. |¶Second paragraph of the page.",
        "Subheading¶ | The text under it starts here and it goes on.",
        "- the first item¶ | - the second item¶ | - the third item",
        "The peace effort . . . has failed. | It was late.",
      })
  void sentencesEndWhereTheBarsStand(String marked) {
    var lines = marked.replace('¶', '\n');
    var expected = Arrays.stream(lines.split("\\|", -1)).map(String::strip).toList();
    var text = lines.replace("| ", "").replace("|", "");
    assertThat(surface(FINDER.sentences(Article.of("test", text)), text))
        .containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          France’s war                    ~ France ’s war
          the Joneses' house              ~ the Joneses ' house
          Algiers' handling               ~ Algiers ' handling
          BP-Statoil-Sonatrach            ~ BP - Statoil - Sonatrach
          Abdel-Rahman and al-Assad       ~ Abdel - Rahman and al - Assad
          Mali-based, pro-US             ~ Mali - based , pro - US
          It didn't, couldn’t             ~ It did n't , could n’t
          O'Brien's dog                   ~ O ' Brien 's dog
          the U.S. and the U.N.           ~ the U.S. and the U.N.
          U.S.-led, at 5 p.m.             ~ U.S. - led , at 5 p.m.
          US$4.7 billion, $50m            ~ US $ 4 . 7 billion , $ 50 m
          1,200 or 5:30                   ~ 1 , 200 or 5 : 30
          40-year-old Nour-1              ~ 40 - year - old Nour - 1
          Rue89, G20, Covid-19            ~ Rue 89 , G 20 , Covid - 19
          (AQIM) [sic]                    ~ ( AQIM ) [ sic ]
          either/or                       ~ either / or
          wait... what?!                  ~ wait ... what ? !
          Ke\u0300re\u0300 came           ~ Ke\u0300re\u0300 came
          😀 smile                        ~ 😀 smile
          """)
  void tokensAreCutWhereANameCouldEnd(String text, String tokens) {
    assertThat(
            FINDER.sentences(Article.of("test", text)).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  @Test
  void linesThatStandApartAreSentencesOfTheirOwn() {
    var text = "Standoff goes on\nAlex Lantier\n19 January 2013\nThe standoff went on.";
    var apart = List.of(new Span(0, 16), new Span(17, 29), new Span(30, 45));
    var article =
        new Article("id", ArticlePath.of("a.txt"), Details.of("a.txt"), text, apart, List.of());
    assertThat(surface(FINDER.sentences(article), text))
        .containsExactly(
            "Standoff goes on", "Alex Lantier", "19 January 2013", "The standoff went on.");
  }

  @Test
  void markupIsBlankForTheModelsAndStaysInTheText() {
    var text = "The daily *Le Monde* wrote \\$5 was paid.";
    var markup = List.of(new Span(10, 11), new Span(19, 20), new Span(27, 28));
    var article =
        new Article("id", ArticlePath.of("a.txt"), Details.of("a.txt"), text, List.of(), markup);
    var sentences = FINDER.sentences(article);
    assertThat(surface(sentences, text)).containsExactly(text);
    assertThat(sentences.getFirst().tokens().stream().map(Token::text))
        .containsExactly("The", "daily", "Le", "Monde", "wrote", "$", "5", "was", "paid", ".");
  }

  @Test
  void sentencesCoverEveryCharacterOfAnyText() {
    var random = new Random(11);
    var alphabet =
        "aB3 .?!\"'’“”()-–,:;$\n\n\t…\u00A0\u2007\u200B€é\u0301漢😀".codePoints().toArray();
    for (int round = 0; round < Rounds.of(300); round++) {
      var builder = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        builder.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      var text = builder.toString();
      int end = 0;
      for (var sentence : FINDER.sentences(Article.of("test", text))) {
        for (var token : sentence.tokens()) {
          assertBlank(text.substring(end, token.start()));
          assertThat(token.span().of(text)).isEqualTo(token.text());
          end = token.end();
        }
      }
      assertBlank(text.substring(end));
    }
  }

  @ParameterizedTest
  @CsvSource({"'a '", "(", " x(", "'.'", "'?\" '", "漢", "'Mr. '", "'Inc. X '"})
  void noInputIsTooLongForASentence(String part) {
    var text = part.repeat(30_000 / part.length());
    var sentences = FINDER.sentences(Article.of("test", text));
    assertThat(sentences).allMatch(sentence -> sentence.span().length() <= 4000);
    assertThat(sentences.getLast().end()).isEqualTo(text.stripTrailing().length());
  }

  @Test
  void aMarkThatIsRepeatedIsOneTokenASentence() {
    var sentences = FINDER.sentences(Article.of("test", "(".repeat(30_000)));
    assertThat(sentences).allMatch(sentence -> sentence.tokens().size() == 1);
  }

  private static void assertBlank(String text) {
    assertThat(text).matches("[\\s\\u00A0\\u2007\\u200B]*");
  }

  private static List<String> surface(List<Sentence> sentences, String text) {
    return sentences.stream().map(sentence -> sentence.span().of(text)).toList();
  }
}
