package org.standoff.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.standoff.text.Span;

class CopyFinderTest {
  private static final String BRIDGE =
      "The minister said on Monday that the bridge over the river would be closed for six weeks"
          + " while engineers replaced its bearings. Drivers were told to use the tunnel, which is"
          + " free of charge for that time.\nThe work costs 3.4 million pounds, the council said,"
          + " and is paid from a fund for old roads. Residents of the quay complained that they had"
          + " heard of it from the radio. A spokesman promised that buses would run later.";

  private static final String CUP =
      "The cup final was won by the guests after ninety minutes without a goal, when their keeper"
          + " held two penalties and the crowd ran on to the grass. It was their first title since"
          + " the club was bought out of debt by its own supporters in a vote by post.";

  private static final String STABBING =
      "Police in %s are questioning a %d-year-old man after a woman was hurt in %s Road on %s"
          + " night. The victim, named locally as %s, was taken to hospital, where her condition"
          + " was described as comfortable. A spokesman said that the two were thought to have"
          + " known each other, and appealed for witnesses to come forward.";

  private static List<CopyGroup> groups(String... texts) throws IOException {
    return CopyFinder.find(
        List.of(texts).stream().map(Sketch::of).toList(), number -> texts[number]);
  }

  private static CopyGroup group(int fullest, List<Integer> copies) {
    return new CopyGroup(fullest, copies, List.of());
  }

  @Test
  void oneTextIsACopyOfItselfHoweverItIsSet() throws IOException {
    var typeset = BRIDGE.replace('\n', ' ').replace(", which", " – which").replace("St", "ST");
    assertThat(groups(BRIDGE, CUP, typeset, BRIDGE)).containsExactly(group(0, List.of(2, 3)));
  }

  @Test
  void aCutTailAndAnAddedParagraphLeaveACopy() throws IOException {
    int tail = BRIDGE.indexOf(" A spokesman");
    assertThat(groups(BRIDGE.substring(0, tail), BRIDGE)).containsExactly(group(1, List.of(0)));
    var added = BRIDGE + "\nThe quay was built by monks, who took a toll of one herring a cart.";
    assertThat(groups(BRIDGE, added)).containsExactly(group(1, List.of(0)));
  }

  @Test
  void paragraphsInAnotherOrderLeaveACopy() throws IOException {
    int half = BRIDGE.indexOf('\n');
    var turned = BRIDGE.substring(half + 1) + "\n" + BRIDGE.substring(0, half);
    assertThat(groups(BRIDGE, turned)).containsExactly(group(0, List.of(1)));
  }

  @Test
  void aTextWithinALongerOneIsAPartOfIt() throws IOException {
    var teaser = BRIDGE.substring(0, BRIDGE.indexOf(", which"));
    var longer = BRIDGE + " The quay was built by monks, who took a toll of one herring a cart.";
    assertThat(groups(CUP, teaser + ". More soon.", longer))
        .containsExactly(new CopyGroup(2, List.of(), List.of(new CopyGroup.Part(1, 2))));
  }

  @Test
  void textsMadeFromOneFormAreNoCopies() throws IOException {
    assertThat(
            groups(
                String.format(Locale.ROOT, STABBING, "Hull", 34, "High", "Sunday", "Ross"),
                String.format(Locale.ROOT, STABBING, "Leeds", 51, "Mill", "Friday", "Dunn")))
        .isEmpty();
  }

  @Test
  void aChangedFigureIsTold() {
    var changed = BRIDGE.replace("3.4 million", "4.3 million").replace("six weeks", "ten weeks");
    var likeness = Likeness.of(new ComparedText(changed), new ComparedText(BRIDGE));
    assertThat(likeness.isCopy()).isTrue();
    assertThat(
            likeness.differences().stream()
                .filter(Difference::isChange)
                .map(it -> it.here().of(changed) + " for " + it.there().of(BRIDGE)))
        .containsExactly("ten for six", "4.3 for 3.4");
  }

  @Test
  void aSentenceIsHeldWhereNearlyAllItsWordsAre() {
    var end = BRIDGE.indexOf(" Drivers");
    var text = BRIDGE.substring(0, end) + " Nobody had asked those who live on the quay.";
    var likeness = Likeness.of(new ComparedText(text), new ComparedText(BRIDGE));
    assertThat(likeness.holds(new Span(0, end))).isTrue();
    assertThat(likeness.holds(new Span(end + 1, text.length()))).isFalse();
  }

  /** Any text with any three in ten of its sentences gone is found, whatever else there is. */
  @Test
  void whatIsSharedIsFoundAmongManyOthers() throws IOException {
    var random = new Random(16);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      var sentences = sentences(random);
      texts.add(String.join(" ", sentences));
      for (int gone = 0; gone < 3; gone++) {
        sentences.remove(random.nextInt(sentences.size()));
      }
      texts.add(String.join(" ", sentences));
    }
    var found = groups(texts.toArray(new String[0]));
    assertThat(found).hasSize(300);
    assertThat(found).allMatch(group -> group.copies().equals(List.of(group.fullest() + 1)));
  }

  private static List<String> sentences(Random random) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      var sentence = new StringBuilder();
      for (int k = 0; k < 15; k++) {
        sentence.append("w").append(random.nextInt(3000)).append(k < 14 ? " " : ".");
      }
      sentences.add(sentence.toString());
    }
    return sentences;
  }
}
