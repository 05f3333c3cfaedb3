package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.names.LabelledArticle.LabelledName;
import org.standoff.text.Span;
import org.standoff.words.Lexicon;
import org.standoff.words.WordClusters;

class AllowedLabelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [person Ana Gil] left [location Lima].  | B-P L-P O U-L O
          [organization BBC] - [organization Sky One TV] | U-O O B-O I-O L-O
          [group Malian]based                     | U-G
          nobody came                             | O O
          """)
  void tokensAreLabelledByTheirPartInANameATokenCutByItWhole(String marked, String labels) {
    var article = MarkedNames.article("a", marked);
    assertThat(labels(article)).isEqualTo(labels);
  }

  @Test
  void aNameThatLeavesItsSentenceIsCut() {
    var whole = MarkedNames.article("a", "in New\nYork now");
    var name = new LabelledName(new Span(3, 11), Set.of(EntityType.LOCATION));
    var article = new LabelledArticle(whole.article(), whole.sentences(), List.of(name));
    assertThat(labels(article)).isEqualTo("O U-L O O");
  }

  private static String labels(LabelledArticle article) {
    var words =
        new ArticleWords(article.sentences(), new KnownWords(WordClusters.none(), Lexicon.none()));
    return Arrays.stream(AllowedLabels.of(words, article.names()))
        .mapToObj(mask -> label(Long.numberOfTrailingZeros(mask)))
        .collect(Collectors.joining(" "));
  }

  private static String label(int label) {
    return label == Bilou.OUTSIDE
        ? "O"
        : Bilou.part(label).name().charAt(0) + "-" + Bilou.type(label).name().charAt(0);
  }
}
