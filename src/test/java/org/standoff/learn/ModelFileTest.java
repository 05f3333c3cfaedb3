package org.standoff.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {
  private static final ModelFile FILE = new ModelFile("model for hats", "HA", 3);

  private static byte[] written(ModelFile file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    file.write(bytes, out -> out.writeUTF("fedora"));
    return bytes.toByteArray();
  }

  private static String read(byte[] bytes) throws IOException {
    return FILE.read(new ByteArrayInputStream(bytes), DataInput::readUTF);
  }

  private static void checkRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class).hasMessage(reason);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    assertThat(read(written(FILE))).isEqualTo("fedora");
    assertThat(new String(written(FILE), 0, 8, StandardCharsets.US_ASCII)).isEqualTo("Standoff");
  }

  @Test
  void everyFlippedBitIsSeen() throws IOException {
    var bytes = written(FILE);
    for (int bit = 0; bit < Byte.SIZE * bytes.length; bit++) {
      var flipped = bytes.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatThrownBy(() -> read(flipped)).as("bit %s", bit).isInstanceOf(IOException.class);
    }
    bytes[bytes.length - 1]++;
    checkRefused(bytes, "it is damaged, its checksum is wrong: copy it again");
  }

  @Test
  void aFileThatWasCutShortIsRefused() throws IOException {
    var bytes = written(FILE);
    for (int length = 16; length < bytes.length; length++) {
      int missing = bytes.length - length;
      checkRefused(
          Arrays.copyOf(bytes, length),
          "it was cut short, " + missing + " bytes are missing: copy it again");
    }
    for (int length = 0; length < 16; length++) {
      checkRefused(Arrays.copyOf(bytes, length), "no model for hats, or one of another version");
    }
  }

  @Test
  void aFileThatGoesOnIsRefused() throws IOException {
    var bytes = written(FILE);
    checkRefused(
        Arrays.copyOf(bytes, bytes.length + 1),
        "it is damaged, its checksum is wrong: copy it again");
  }

  @Test
  void anotherKindOrVersionIsRefused() throws IOException {
    var another = "no model for hats, or one of another version";
    checkRefused(written(new ModelFile("model for hats", "HA", 2)), another);
    checkRefused(written(new ModelFile("model for gloves", "GL", 3)), another);
    checkRefused("no model".getBytes(StandardCharsets.UTF_8), another);
  }
}
