package org.standoff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.standoff.text.Span;

class GoldFieldsTest {
  @Test
  void fieldsAreReadByTheirType() throws IOException {
    var fields =
        parse(
            """
            {"text":"a","low":1.5,"high":null,"nth":2,"all":true,"names":["b","c"],"none":null,
             "pairs":[[0,3],[4,5]],"start":1,"end":4,"parts":[{"n":1},{"n":2}]}
            """);
    assertThat(fields.text("text")).isEqualTo("a");
    assertThat(fields.optionalNumber("low")).hasToString("Optional[1.5]");
    assertThat(fields.optionalNumber("high")).isEmpty();
    assertThat(fields.integer("nth")).isEqualTo(2);
    assertThat(fields.flag("all")).isTrue();
    assertThat(fields.texts("names")).containsExactly("b", "c");
    assertThat(fields.texts("none")).isEmpty();
    assertThat(fields.has("none")).isFalse();
    assertThat(fields.spans("pairs", "abcdef")).containsExactly(new Span(0, 3), new Span(4, 5));
    assertThat(fields.span("abcdef")).isEqualTo(new Span(1, 4));
    assertThat(fields.objects("parts").get(1).integer("n")).isEqualTo(2);
  }

  @Test
  void whateverIsWrongNamesFileAndLine() throws IOException {
    var fields = parse("{\"a\":\n [{\"text\":1,\n\"nth\":1.5,\"start\":3,\"end\":3}]}");
    var inner = fields.objects("a").getFirst();
    refused(() -> fields.text("b"), "gold.json:7: has no 'b'");
    refused(() -> inner.text("text"), "gold.json:8: 'text' is not a text");
    refused(() -> inner.integer("nth"), "gold.json:8: 'nth' is no whole number of a sensible size");
    refused(() -> inner.span("abc"), "gold.json:8: 3 to 3 is no part of the text");
    refused(() -> fields.texts("a"), "gold.json:7: 'a' is no list of texts");
    refused(() -> fields.spans("a", "abc"), "gold.json:7: 'a' is no list of pairs of offsets");
  }

  @Test
  void whatIsNoObjectIsRefused() {
    refused(() -> parse("[1]"), "gold.json:7: is not one JSON object");
    refused(() -> parse(""), "gold.json:7: is not one JSON object");
    refused(() -> parse("{} {}"), "gold.json:7: is not one JSON object");
    assertThatThrownBy(() -> parse("{\"a\":1,\n\n\"b\" 2}"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("gold.json:9: is no JSON: Unexpected character ('2'");
  }

  private static GoldFields parse(String json) throws IOException {
    return GoldFields.parse(json, "gold.json", 7);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IOException.class).hasMessage(message);
  }
}
