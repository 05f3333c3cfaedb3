package org.standoff.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.standoff.annotation.EntityType;

class BilouTest {
  @Test
  void onlyWholeNamesOfOneTypeAreAllowed() {
    int begins = Bilou.label(Bilou.Part.BEGINNING, EntityType.PERSON);
    assertThat(Bilou.LABELS.mayEnd(begins)).isFalse();
    assertThat(Bilou.LABELS.mayFollow(begins, Bilou.OUTSIDE)).isFalse();
    assertThat(Bilou.LABELS.mayFollow(begins, Bilou.label(Bilou.Part.LAST, EntityType.PERSON)))
        .isTrue();
    assertThat(Bilou.LABELS.mayFollow(begins, Bilou.label(Bilou.Part.LAST, EntityType.GROUP)))
        .isFalse();
    assertThat(Bilou.LABELS.mayStart(Bilou.label(Bilou.Part.INSIDE, EntityType.MISC))).isFalse();
  }
}
