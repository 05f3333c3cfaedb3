package org.standoff.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyPlanesTest {
  private static byte[] written(int[] keys, int[] numbers) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    KeyPlanes.writeKeys(keys, out);
    KeyPlanes.writeNumbers(numbers, out);
    return bytes.toByteArray();
  }

  @Test
  void bytesOfOneRankStandTogether() throws IOException {
    var bytes = written(new int[] {0x01020304, 0x01020408}, new int[] {5, 0x060000_07});
    assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
        .isEqualTo("00 00 00 02 01 00 02 00 03 01 04 04 00 06 00 00 00 00 05 07");
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    var random = new Random(1);
    for (int size : new int[] {0, 1, 2, 1000}) {
      var keys = random.ints(size).sorted().toArray();
      var numbers = random.ints(size).toArray();
      var in = new DataInputStream(new ByteArrayInputStream(written(keys, numbers)));
      assertThat(KeyPlanes.readKeys(in)).isEqualTo(keys);
      assertThat(KeyPlanes.readNumbers(size, in)).isEqualTo(numbers);
      assertThat(in.available()).isZero();
    }
  }
}
