package org.standoff.watch.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          User-agent: *;Disallow: /                                   | /a.rss     | no
          User-agent: *;Disallow:                                     | /a.rss     | yes
          User-agent: other;Disallow: /                               | /a.rss     | yes
          User-agent: *;Disallow: /;User-agent: Standoff;Disallow: /b | /a.rss     | yes
          User-agent: *;Disallow: /;User-agent: Standoff;Disallow: /b | /b.rss     | no
          User-agent: x;User-agent: *;Disallow: /a                    | /a.rss     | no
          User-agent: *;Disallow: /*.rss$                             | /a/b.rss   | no
          User-agent: *;Disallow: /*.rss$                             | /a.rss?x=1 | yes
          User-agent: *;Disallow: /*?x=                               | /a.rss?x=1 | no
          User-agent: *;Disallow: /a;Allow: /a                        | /a.rss     | yes
          User-agent: *;Allow: /a/b;Disallow: /a                      | /a/b.rss   | yes
          User-agent: *;Allow: /a/b;Disallow: /a                      | /a/c.rss   | no
          # Disallow: /;nothing                                       | /a.rss     | yes
          """)
  void theLongestRuleDecides(String robots, String path, String allowed) {
    var rules = RobotRules.parse(robots.replace(';', '\n'));
    assertThat(rules.allow(URI.create("https://example.org" + path)))
        .isEqualTo(allowed.equals("yes"));
  }
}
