package org.standoff.opensearch.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterAddressTest {
  @Test
  void readsNodesAndName() {
    var address = ClusterAddress.parse("opensearch://a,b:9300/news-2013");
    assertThat(address).hasToString("opensearch://a:9200,b:9300/news-2013");
    assertThat(address.name()).isEqualTo("news-2013");
  }

  @Test
  void saysWhatIsWrong() {
    assertWrong("opensearch://host", "write opensearch://HOST:PORT/NAME");
    assertWrong("opensearch://host/News", "the name of an index has small letters");
    assertWrong("opensearch://host/a/b", "the name of an index has small letters");
    assertWrong("opensearch:///news", "no host is ''");
    assertWrong("opensearch://a,/news", "no host is ''");
    assertWrong("opensearch://me:secret@host/news", "user and password are no part of it");
  }

  private static void assertWrong(String address, String why) {
    assertThatThrownBy(() -> ClusterAddress.parse(address))
        .as(address)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void accessComesFromVariablesThenFromAFile(@TempDir Path folder) throws IOException {
    var file = folder.resolve("access");
    Files.writeString(file, "user=ann\npassword=secret\nshards=3\ntls=true\n");
    var access =
        Access.of(
            Map.of(
                "STANDOFF_OPENSEARCH_CONFIG", file.toString(), "STANDOFF_OPENSEARCH_USER", "bob"));
    assertThat(access.user()).contains("bob");
    assertThat(access.password()).contains("secret");
    assertThat(access.tls()).isTrue();
    assertThat(access.shards()).isEqualTo(3);
    assertThat(access.replicas()).isEqualTo(1);
    assertThatThrownBy(() -> Access.of(Map.of("STANDOFF_OPENSEARCH_SHARDS", "many")))
        .hasMessage("no number of shards is 'many'");
  }
}
