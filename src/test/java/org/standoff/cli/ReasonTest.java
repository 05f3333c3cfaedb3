package org.standoff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** A message names the thing and what is wrong with it, also where Java says only one of them. */
class ReasonTest {
  @Test
  void aFailureOfAFileHasAFault() {
    assertThat(Reason.of(new NoSuchFileException("a"))).isEqualTo("a: no such file");
    assertThat(Reason.of(new AccessDeniedException("a"))).isEqualTo("a: permission denied");
    assertThat(Reason.of(new FileAlreadyExistsException("a")))
        .isEqualTo("a: is there already, and no folder");
    assertThat(Reason.of(new FileSystemLoopException("a"))).isEqualTo("a: FileSystemLoopException");
    assertThat(Reason.of(new FileSystemException("a", null, "No space left on device")))
        .isEqualTo("a: No space left on device");
  }

  @Test
  void aFailureWithoutAMessageHasAReason() {
    assertThat(Reason.of(new EOFException())).isEqualTo("a file ends too early");
    assertThat(Reason.of(new UncheckedIOException(new IOException())))
        .isEqualTo("failed to read or write (IOException)");
    assertThat(Reason.of(new IllegalArgumentException()))
        .startsWith("this should not happen: java.lang.IllegalArgumentException");
  }
}
