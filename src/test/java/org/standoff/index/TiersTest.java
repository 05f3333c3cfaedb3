package org.standoff.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standoff.annotation.EntityType;
import org.standoff.annotation.Form;
import org.standoff.query.NameQuery;
import org.standoff.query.Tier;
import org.standoff.search.Selection;
import org.standoff.search.WhereAnswer;

/** What a name may mean besides those that surely bear it. */
class TiersTest {
  private Shelf shelf;

  @BeforeEach
  void open(@TempDir Path folder) {
    shelf = new Shelf(folder);
  }

  private WhereAnswer where(NameQuery query, Selection selection) throws IOException {
    try (var searcher = shelf.asLibrary().searcher()) {
      return searcher.where(query, selection);
    }
  }

  /** The answer in lines: a tier with whom it has, why, and how often; the passages of the text. */
  private List<String> tiers(NameQuery query) throws IOException {
    var answer = where(query, Selection.everything());
    List<String> lines = new ArrayList<>();
    for (var entity : answer.entities()) {
      lines.add("sure " + print(entity));
    }
    for (var other : answer.beyond().others()) {
      lines.add(other.tier().label() + " " + print(other.entity()) + " (" + other.why() + ")");
    }
    answer.beyond().untagged().passages().forEach(text -> lines.add("text " + Shelf.print(text)));
    answer
        .beyond()
        .namedAfter()
        .forEach(thing -> lines.add("named after it " + thing.name() + " " + thing.mentionCount()));
    return lines;
  }

  private List<String> tiers(String name) throws IOException {
    return tiers(NameQuery.of(name));
  }

  private static String print(WhereAnswer.Whereabouts entity) {
    return entity.type().label() + " " + entity.name() + " " + entity.mentionCount();
  }

  @Test
  void wordsOfWhichASureMentionIsAPartAreThatMention() throws IOException {
    shelf.put(
        "a.txt",
        """
        [person Ronald Reagan] won.
        Ronald [person Reagan = Ronald Reagan] left.
        Then Ronald Reagan spoke.
        """);
    assertThat(tiers("Ronald Reagan"))
        .containsExactly(
            "sure person Ronald Reagan 2", "text a.txt:3:1 Then ▸Ronald Reagan◂ spoke.");
  }

  private void putReagans() throws IOException {
    shelf.put("a.txt", "[person Ronald Reagan] won.\n[person Ronald Reagan] left.\n");
    shelf.put("b.txt", "[person Nancy Reagan] smiled.\n");
    shelf.put("c.txt", "[person Reagan] spoke.\n[person He = Reagan] left.\n");
    shelf.put("d.txt", "[organization Reagan] sold cars.\n");
  }

  @Test
  void aBareSurnameIsLikelyTheOneWhoIsMeantMost() throws IOException {
    putReagans();
    assertThat(tiers("Ronald Reagan"))
        .containsExactly(
            "sure person Ronald Reagan 2",
            "likely person Reagan 2 (also borne by Nancy Reagan)",
            "type organization Reagan 1 (here tagged as an organization)");
    assertThat(tiers("Nancy Reagan")).containsExactly("sure person Nancy Reagan 1");
  }

  @Test
  void whoAsksForTheShortNameGetsAllForSure() throws IOException {
    putReagans();
    assertThat(tiers("Reagan"))
        .containsExactly(
            "sure person Reagan 2",
            "sure person Ronald Reagan 2",
            "sure organization Reagan 1",
            "sure person Nancy Reagan 1");
  }

  @Test
  void ofTwoWhoAreMeantAsOftenNobodyIsLikely() throws IOException {
    shelf.put("a.txt", "[person Ronald Reagan] won. [person Nancy Reagan] smiled.\n");
    shelf.put("b.txt", "[person Reagan] spoke.\n");
    assertThat(tiers("Ronald Reagan")).containsExactly("sure person Ronald Reagan 1");
    assertThat(tiers("Nancy Reagan")).containsExactly("sure person Nancy Reagan 1");
  }

  @Test
  void aPeopleIsNotOneOfItsMembers() throws IOException {
    shelf.put("a.txt", "[person Rahini Rabha] won.\n[person Rahini Rabha] left.\n");
    shelf.put("b.txt", "The [group Rabha] people dance.\n");
    assertThat(tiers("Rahini Rabha")).containsExactly("sure person Rahini Rabha 2");
    assertThat(tiers("Rabha")).containsExactly("sure person Rahini Rabha 2", "sure group Rabha 1");
  }

  @Test
  void aThingThatIsNamedAfterSomethingIsAnotherThing() throws IOException {
    shelf.put("a.txt", "[organization FIFA] met.\nThe [misc FIFA World Cup] began.\n");
    shelf.put("b.txt", "The [misc Meroe Cup] began.\n");
    assertThat(tiers("FIFA"))
        .containsExactly("sure organization FIFA 1", "named after it FIFA World Cup 1");
    assertThat(tiers(NameQuery.of("FIFA").ofTypes(Set.of(EntityType.MISC))))
        .containsExactly(
            "sure misc FIFA World Cup 1", "type organization FIFA 1 (of another type)");
    assertThat(tiers("Meroe")).containsExactly("sure misc Meroe Cup 1");
  }

  @Test
  void aTitleMayBelongToTheNameOfAThing() throws IOException {
    shelf.put("a.txt", "The Dr. [misc Ana Sitte Grant] opens.\n");
    assertThat(tiers("Dr. Ana Sitte Grant")).containsExactly("sure misc Ana Sitte Grant 1");
  }

  @Test
  void anotherWhoMayBeTheSameIsLikely() throws IOException {
    shelf.put("a.txt", "[person George Bush] won. [person George W. Bush] left.\n");
    shelf.put("b.txt", "[person Laura Bush] smiled. [person George H. W. Bush] left.\n");
    assertThat(tiers("George W. Bush"))
        .containsExactly(
            "sure person George W. Bush 1",
            "likely person George Bush 1 (the name without or with middle names)");
  }

  @Test
  void aCompanyIsLikelyCalledByItsNameAlone() throws IOException {
    shelf.put("a.txt", "[organization Acme Corp] rose. [organization Acme Corp] fell.\n");
    shelf.put("b.txt", "[organization Acme] rose.\n");
    shelf.put("c.txt", "[organization Acme Ltd] fell.\n");
    assertThat(tiers("Acme Corp"))
        .containsExactly(
            "sure organization Acme Corp 2", "likely organization Acme 1 (a shorter name)");
  }

  @Test
  void whatIsOfAnotherTypeIsApart() throws IOException {
    shelf.put("a.txt", "[location Jordan] won. [person Jordan] left. [location Jordan] rose.\n");
    var places = NameQuery.of("Jordan").ofTypes(Set.of(EntityType.LOCATION));
    assertThat(tiers(places))
        .containsExactly("sure location Jordan 2", "type person Jordan 1 (of another type)");
    var groups = NameQuery.of("Jordan").ofTypes(Set.of(EntityType.GROUP));
    assertThat(tiers(groups))
        .containsExactly(
            "type location Jordan 2 (of another type)", "type person Jordan 1 (of another type)");
    assertThat(where(groups, Selection.everything()).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHO     | The ▸WHO◂ met. Who came? They who left. The [organization WHO] won. ▸W.H.O◂. is it.
          who     | The ▸WHO◂ met. Who came? They who left. The [organization WHO] won.
          US      | The ▸US◂ won. Tell us. The ▸U.S.◂ lost. [location US] ships came. Us, too.
          US      | The ▸US◂ won [money US$5m = 5000000 USD] and [money 3 US dollars = 3 USD].
          May     | ▸May◂ won in [date May 2003 = 2003-05].
          U.S.    | The ▸US◂ won. Tell us. The ▸U.S.◂ lost.
          May     | ▸May◂ won. He may go. They MAY go.
          Reading | ▸Reading◂ won. He is reading. ▸Reading◂ is fun.
          Oslo    | ▸Oslo◂ won. In ▸OSLO◂ it rains. The ▸oslo◂ accord failed. Ann of Osloer left.
          oslo    | ▸Oslo◂ won. [location Oslo] fell. The ▸oslo◂ accord failed.
          New York Times | The ▸[location New York] Times◂ won.
          Ann Lee | [person Ann] [person Lee] won. [person Ann Lee] left.
          3500    | He has ▸3,500◂ cows. They have ▸3500◂ pigs and 13,500 hens and 3,5 horses.
          3,500   | He has ▸3,500◂ cows. They have ▸3500◂ pigs.
          the Hague | In ▸The Hague◂ it rains.
          President Reagan | President ▸Reagan◂ won. President [person Reagan] left.
          O'Brien | Conan ▸O’Brien◂ won. He met ▸O'BRIEN◂.
          """)
  void theVeryWordsAreFoundWhereTheyAreNoName(String name, String marked) throws IOException {
    var text = marked.replace("▸", "").replace("◂", "");
    shelf.put("a.txt", text + "\n");
    shelf.put("b.txt", "Most often it is Oslo, Oslo, Oslo, Oslo, Oslo, Oslo.\n".repeat(12));
    var only = NameQuery.of(name).inTiers(Set.of(Tier.TEXT));
    var inText = where(only, Selection.everything().within(List.of("a.txt"))).beyond().untagged();
    var hits = inText.passages().stream().flatMap(passage -> passage.hits().stream()).count();
    assertThat(hits)
        .as(String.join("\n", inText.passages().stream().map(Shelf::print).toList()))
        .isEqualTo(marked.chars().filter(c -> c == '▸').count());
  }

  @Test
  void aTierIsAskedForAlone() throws IOException {
    putReagans();
    shelf.put("e.txt", "The Ronald Reagan trail is long.\n");
    var query = NameQuery.of("Ronald Reagan");
    assertThat(tiers(query.inTiers(Set.of(Tier.SURE))))
        .containsExactly("sure person Ronald Reagan 2");
    assertThat(tiers(query.inTiers(Set.of(Tier.LIKELY))))
        .containsExactly("likely person Reagan 2 (also borne by Nancy Reagan)");
    assertThat(tiers(query.inTiers(Set.of(Tier.TEXT))))
        .containsExactly("text e.txt:1:1 The ▸Ronald Reagan◂ trail is long.");
    assertThat(tiers(query.byForms(Set.of(Form.SURNAME)))).isEmpty();
  }

  @Test
  void whatIsSureComesFirstWithinTheLimitAndAllIsCounted() throws IOException {
    putReagans();
    shelf.put("e.txt", "The Ronald Reagan trail is long.\n");
    var answer = where(NameQuery.of("Ronald Reagan"), Selection.everything().limitedTo(3));
    assertThat(answer.entities().getFirst().passages()).hasSize(2);
    assertThat(answer.beyond().others().getFirst().entity().passages()).hasSize(1);
    assertThat(answer.beyond().others().getFirst().entity().passageCount()).isEqualTo(2);
    assertThat(answer.beyond().untagged().passages()).isEmpty();
    assertThat(answer.beyond().untagged().passageCount()).isEqualTo(1);
  }
}
