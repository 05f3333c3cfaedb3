package org.standoff.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Says so when the page is not tried in a browser. */
class InABrowserTest {
  @Test
  void thePageIsTried() {
    assumeTrue(
        PageFiles.class.getResource("PageTest.class") != null,
        "the page was not tried in a browser: mvn verify -Pbrowser does, with Chromium");
  }

  @Test
  void itsFilesAreThere() throws IOException {
    var files = new PageFiles();
    for (var path :
        new String[] {
          "/",
          "/page/main.js",
          "/page/map.js",
          "/page/coast.js",
          "/lib/preact.js",
          "/lib/hooks.js",
          "/lib/htm.js",
          "/lib/uplot.js",
          "/lib/uplot.css",
          "/lib/d3-force/index.js",
          "/lib/d3-dispatch/index.js",
          "/lib/d3-quadtree/index.js",
          "/lib/d3-timer/index.js"
        }) {
      assertThat(files.file(path)).as(path).isPresent();
    }
  }
}
