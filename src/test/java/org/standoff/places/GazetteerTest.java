package org.standoff.places;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Place OSLO =
      new Place(
          "Oslo",
          PlaceKind.CAPITAL,
          Optional.of("Norway"),
          Optional.of("Oslo"),
          59.91,
          10.75,
          1024);
  private static final Place OSLO_AREA =
      new Place(
          "Oslo", PlaceKind.DIVISION, Optional.of("Norway"), Optional.of("Oslo"), 59.97, 10.76, 0);
  private static final Place OSLOB =
      new Place(
          "Oslob",
          PlaceKind.TOWN,
          Optional.of("Philippines"),
          Optional.empty(),
          -9.52,
          -123.4,
          2048);
  private static final Place KERES =
      new Place("Kèrès", PlaceKind.TOWN, Optional.of("Norway"), Optional.empty(), 60, 179.99, 4096);

  private static byte[] written(Gazetteer gazetteer) throws IOException {
    var bytes = new ByteArrayOutputStream();
    gazetteer.writeFile(bytes);
    return bytes.toByteArray();
  }

  @Test
  void whatIsWrittenIsReadWhateverTheOrder() throws IOException {
    var bytes = written(Gazetteer.of(List.of(OSLO, KERES, OSLOB, OSLO_AREA)));
    assertArrayEquals(bytes, written(Gazetteer.of(List.of(OSLO_AREA, OSLOB, OSLO, KERES))));
    var read = Gazetteer.readFile(new ByteArrayInputStream(bytes));
    assertEquals(4, read.size());
    assertEquals(List.of(OSLO_AREA, OSLO), read.named("oslo"));
    assertEquals(List.of(OSLOB), read.named("oslob"));
    assertEquals(List.of(KERES), read.named("keres"));
    assertEquals(List.of(), read.named("osl"));
    assertEquals(List.of(), read.named("zzz"));
    assertArrayEquals(bytes, written(read));
  }

  @Test
  void anEmptyOneKnowsNothing() throws IOException {
    var read = Gazetteer.readFile(new ByteArrayInputStream(written(Gazetteer.of(List.of()))));
    assertEquals(List.of(), read.named("oslo"));
  }
}
