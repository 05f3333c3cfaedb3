package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.standoff.serve.door.Doorway;
import org.standoff.serve.door.Users;

/** The page as somebody uses it, from the first question to a correction. */
class PageTest {
  @TempDir private Path folder;
  private ServedPile served;

  @AfterEach
  void end() throws IOException {
    served.close();
    assertThat(served.failures()).isEmpty();
  }

  static Stream<Arguments> screens() {
    return Stream.of(
        Arguments.of("desktop", Browser.DESKTOP, false),
        Arguments.of("phone", Browser.PHONE, false),
        Arguments.of("dark", Browser.DESKTOP, true));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void fromAQuestionToACorrection(String screen, Dimension size, boolean isDark)
      throws IOException {
    Files.writeString(
        folder.resolve("quake.jsonl"),
        """
        {"id":"1","published":"2021-03-05","text":"The earthquake in Lima killed 12 people."}
        {"id":"2","published":"2021-03-06","text":"In Lima, the earthquake killed 15 people."}
        """);
    served = ServedPile.in(folder, true);
    try (var browser = new Browser(served.server(), size, isDark)) {
      browser.see(".chip", "Karin Dahl");
      browser.look(screen + "-1-home");
      askAndNarrow(browser, screen);
      readAnArticle(browser, screen);
      lookAtSomebody(browser, screen);
      lookAtPlaces(browser, screen);
      lookAtTheWhole(browser, screen);
      lookAtWatches(browser, screen);
      addFiles(browser, screen);
      correct(browser, screen);
      lookAtTables(browser, screen);
    }
  }

  private static void askAndNarrow(Browser browser, String screen) throws IOException {
    browser.ask("oslo AND");
    assertThat(browser.see(".caret").getText()).endsWith("^");
    browser.look(screen + "-2-mistake");
    browser.ask("Who is the head of the union?");
    browser.see("main mark");
    browser.see("main", "Read as: who");
    browser.see("#box").sendKeys(Keys.chord(Keys.CONTROL, "a"), "kar");
    browser.see("#choices li", "Karin Dahl");
    browser.look(screen + "-3-completion");
    browser.ask("Dahl");
    browser.see("h1", "Karin Dahl");
    assertThat(browser.all("ol.passages > li")).hasSize(4);
    browser.see(".facets h2", "Organizations");
    browser.look(screen + "-4-name");
    browser.click(".facets button", "Sweden");
    browser.see("h1", "1 sentence");
    browser.back();
    browser.see("h1", "Karin Dahl");
  }

  private static void readAnArticle(Browser browser, String screen) throws IOException {
    browser.click("a.read", "Mayor Karin Dahl said");
    assertThat(browser.see(".text .now").getText()).isEqualTo("Karin Dahl");
    browser.see(".bar", "1 of 3 hits");
    browser.press("n");
    assertThat(browser.see(".bar", "2 of 3 hits").isDisplayed()).isTrue();
    assertThat(browser.see(".text .now").getText()).isEqualTo("Dahl");
    assertThat(browser.see(".speaker").getText()).isEqualTo("Karin Dahl");
    browser.see(".value", "40,000,000 USD");
    browser.look(screen + "-5-article");
    browser.click(".legend label", "figures");
    assertThat(browser.see(".value").isDisplayed()).isFalse();
    browser.click(".legend label", "figures");
    var link = browser.see("#s3 a.pilcrow").getDomAttribute("href");
    browser.go(link.substring("#/".length()));
    browser.see(".sentence.here");
    assertThat(browser.all(".trouble")).isEmpty();
    browser.go(link.substring("#/".length()).replaceFirst("check=.", "check=x"));
    browser.see(".trouble", "has changed since this link was made");
  }

  private static void lookAtSomebody(Browser browser, String screen) throws IOException {
    browser.go("entity?name=Karin+Dahl&type=person");
    browser.see(".plot canvas");
    browser.see(".chip", "Sweden");
    browser.click("button", "Show as a network");
    browser.see("svg.network line");
    browser.script(
        "document.querySelector('svg.network line').dispatchEvent("
            + "new MouseEvent('click', {bubbles: true}))");
    assertThat(browser.see(".panel a.read").getText()).contains("Karin Dahl");
    browser.look(screen + "-6-entity");
  }

  private static void lookAtPlaces(Browser browser, String screen) throws IOException {
    browser.go("entity?name=Karin+Dahl&type=person&id=person/karin+dahl");
    browser.click("button", "Show on a map");
    browser.see("svg.map circle");
    browser.click("button.chip", "Sweden");
    assertThat(browser.see(".panel a.read").getText()).contains("the first ferry from Sweden");
    browser.click("nav a", "Map");
    browser.see("h1", "Map");
    browser.see("svg.map circle");
    browser.script(
        "document.querySelector('svg.map circle').dispatchEvent("
            + "new MouseEvent('click', {bubbles: true}))");
    assertThat(browser.see(".panel mark").getText()).isIn("Oslo", "Sweden");
    browser.click("button", "Closer");
    browser.look(screen + "-10-map");
  }

  private static void lookAtTheWhole(Browser browser, String screen) throws IOException {
    browser.click("nav a", "Timeline");
    browser.see("main", "4 articles on 4 days, 2021-03-04 to 2021-04-11");
    browser.see(".plot canvas");
    browser.click("button", "month");
    browser.see("select[value='2021-03'], select option[value='2021-03']");
    browser.go("timeline?by=month&time=2021-03&name=Dahl");
    browser.see("h2", "2021-03: 3 articles");
    browser.see("a.read", "Harbour strike ends after nine days");
    browser.look(screen + "-11-timeline");
    browser.go("dossier?name=Karin+Dahl&type=person");
    browser.see("h1", "Karin Dahl");
    browser.see("ol.timeline li", "Mayor");
    browser.see("cite", "2021-04-11, “Ferries return to Oslo”");
    browser.look(screen + "-12-dossier");
    browser.go("figures?words=people&conflicts=true");
    browser.see("h2", "people killed");
    assertThat(browser.all("tbody tr")).hasSize(2);
    browser.look(screen + "-13-conflicts");
  }

  private void addFiles(Browser browser, String screen) throws IOException {
    var late = folder.resolve("late.txt");
    Files.writeString(late, "The last ferry left the harbour of Bergen on Friday evening.\n");
    browser.go("account");
    browser.see("#add").sendKeys(late.toString());
    browser.see(".added li", "late.txt: read, 1 article");
    browser.go("figures");
    browser.see("td", "40,000,000");
    browser.script(
        "const data = new DataTransfer();"
            + "data.items.add(new File(['Nothing of this is {'], 'torn.json'));"
            + "dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true}));");
    browser.see(".added li", "torn.json: rejected: ");
    browser.see("td", "dropped/late.txt");
    browser.look(screen + "-15-adding");
    browser.click(".added a", "late.txt");
    browser.see(".text", "the harbour of Bergen");
  }

  private void lookAtWatches(Browser browser, String screen) throws IOException {
    WatchesTest.watch(folder);
    browser.go("watches");
    browser.see("h2", "mayor");
    assertThat(browser.see("main mark").getText()).isEqualTo("Karin Dahl");
    browser.see("h2", "gas (paused)");
    browser.look(screen + "-14-watches");
    browser.click("a.read", "Karin Dahl welcomed");
    assertThat(browser.see(".text .now").getText()).isEqualTo("Karin Dahl");
  }

  private static void correct(Browser browser, String screen) throws IOException {
    browser.go("entity?name=Sweden&type=location");
    browser.see("h1.location", "Sweden");
    browser.click("summary", "Correct who this is");
    browser.see("input[list=same]").sendKeys("Oslo");
    browser.see("#same option");
    browser.click("button", "Merge");
    assertThat(browser.see(".toast").getText()).contains("moves 2 mentions in 2 articles");
    browser.look(screen + "-7-preview");
    browser.click(".toast button", "Do it");
    browser.see(".toast", "Correction 1 is made");
    browser.see("main", "4 mentions");
    browser.click(".toast button", "Undo");
    browser.see("main", "2 mentions");
  }

  private static void lookAtTables(Browser browser, String screen) throws IOException {
    browser.click("nav a", "Figures");
    browser.see("td", "40,000,000");
    browser.click("th button", "Value");
    browser.see("th[aria-sort=descending]", "Value");
    browser.click("button", "Over time");
    browser.see(".plot canvas");
    browser.look(screen + "-8-figures");
    browser.click("nav a", "What was read");
    browser.see("td", "harbour.txt");
    browser.see("li", "is location/oslo");
    browser.look(screen + "-9-account");
  }

  @Test
  void whoIsOfTheTeamSignsIn() throws IOException {
    var users = Users.read(Files.writeString(folder.resolve("users"), TeamTest.USERS));
    served =
        ServedPile.in(
            folder, new Doorway(Optional.empty(), false, "unused", Optional.of(users), true));
    try (var browser = new Browser(served.server(), Browser.DESKTOP, false)) {
      browser.see("h1", "Sign in");
      browser.see("input[name=name]").sendKeys("anna");
      browser.see("input[name=password]").sendKeys("battery staple", Keys.ENTER);
      browser.see("[role=status]", "nobody has that name and password");
      browser.look("team-1-refused");
      browser.see("input[name=password]").clear();
      browser.see("input[name=password]").sendKeys("correct horse", Keys.ENTER);
      browser.see("footer", "Signed in as anna");
      browser.ask("Dahl");
      browser.see("h1", "Karin Dahl");
      browser.look("team-2-name");
      browser.click("button", "Sign out");
      browser.see("h1", "Sign in");
      browser.ask("Dahl");
      browser.see("h1", "Sign in");
    }
  }

  /** Texts and names that would like to be more than that. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>window.hacked = 1</script>",
          "<img src=x onerror=window.hacked=1>",
          "\"><svg onload=window.hacked=1>",
          "'-window.hacked=1-'",
          "javascript:window.hacked=1",
          "</span></article></main><iframe srcdoc='<script>parent.hacked=1</script>'>",
          "&lt;script&gt;window.hacked=1&lt;/script&gt;",
          "\u202Egnp.exe\u202C reversed \u2066isolated",
          "{{constructor.constructor('window.hacked=1')()}}",
          "${window.hacked=1}",
          "`);window.hacked=1;//",
          "<a href=\"javascript:window.hacked=1\" onmouseover=window.hacked=1>Oslo</a>",
          "<style>*{display:none}</style>",
          "<link rel=stylesheet href=//evil.example/a.css>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content='0;url=javascript:window.hacked=1'>",
          "<form action=//evil.example><input autofocus onfocus=window.hacked=1>",
          "<details open ontoggle=window.hacked=1>",
          "<math><mtext></mtext><script>window.hacked=1</script></math>",
          "<object data='data:text/html,<script>parent.hacked=1</script>'></object>",
          "--><script>window.hacked=1</script><!--",
          "]]><script>window.hacked=1</script>",
          "%3Cscript%3Ewindow.hacked=1%3C/script%3E",
          "\uFF1Cscript\uFF1Ewindow.hacked=1\uFF1C/script\uFF1E",
          "../../../../etc/passwd",
          "#/account?edit=true&q=<script>window.hacked=1</script>",
          "=HYPERLINK(\"http://evil.example\")",
          "\u2067\u200F\u05D0\u05D1 \u202B turned \u2069\u0085\u0007",
          "W".repeat(5000));

  @Test
  void hostileArticlesChangeNothing() throws IOException {
    int number = 0;
    for (var text : HOSTILE) {
      var name = text.replaceAll("[/\u0000]", "_");
      var file = (name.length() > 80 ? name.substring(0, 80) : name) + number++ + ".txt";
      Files.writeString(folder.resolve(file), text + "\n\nKarin Dahl met " + text + " in Oslo.\n");
      var record =
          "{\"title\":%s,\"source\":%s,\"text\":%s}\n"
              .formatted(json(text), json(text), json(text + " Karin Dahl."));
      Files.writeString(folder.resolve("records" + number + ".jsonl"), record);
    }
    served = ServedPile.in(folder, false);
    try (var browser = new Browser(served.server(), Browser.DESKTOP, false)) {
      browser.go("ask?q=Dahl");
      browser.see("ol.passages > li");
      browser.click("button", "More");
      browser.look("hostile-1-name");
      browser.go("account");
      browser.see("td", "<img src=x onerror");
      browser.look("hostile-2-account");
      for (var path : served.get("account").get("records")) {
        if (path.get("read").asInt() == 1) {
          browser.script(
              "location.hash = '#/article?path=' + encodeURIComponent(arguments[0])",
              path.get("path").asText());
          browser.see("article.text .sentence");
          assertThat(browser.script("return window.hacked ?? null")).isNull();
          assertThat(browser.all("#app script, #app iframe, #app img, #app svg")).isEmpty();
        }
      }
      assertThat(browser.script("return [...document.scripts].length")).isEqualTo(2L);
      assertThat((String) browser.script("return document.body.innerText"))
          .doesNotContain("\u202E");
    }
  }

  private static String json(String text) throws IOException {
    return new JsonMapper().writeValueAsString(text);
  }
}
