package org.standoff.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import org.standoff.query.find.QuerySyntaxException;

/** Why a command failed, in one line. Java's own failures often name a file but not its fault. */
final class Reason {
  private Reason() {}

  static String of(Throwable failure) {
    return switch (failure) {
      case ResultStream.Lost lost -> lost.getMessage();
      case UncheckedIOException unchecked -> of(unchecked.getCause());
      case FileSystemException file -> file.getFile() + ": " + fault(file);
      case EOFException early -> said(early).orElse("a file ends too early");
      case IOException io -> said(io).orElse("failed to read or write (" + name(io) + ")");
      case QuerySyntaxException syntax -> syntax.getMessage();
      case IllegalArgumentException wrong when said(wrong).isPresent() -> wrong.getMessage();
      default -> "this should not happen: " + failure + "; --verbose tells more";
    };
  }

  private static String fault(FileSystemException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> "no such file";
      case AccessDeniedException _ -> "permission denied";
      case FileAlreadyExistsException _ -> "is there already, and no folder";
      case NotDirectoryException _ -> "is no folder";
      default -> Optional.ofNullable(failure.getReason()).orElse(name(failure));
    };
  }

  private static Optional<String> said(Throwable failure) {
    return Optional.ofNullable(failure.getMessage()).filter(message -> !message.isBlank());
  }

  private static String name(Throwable failure) {
    return failure.getClass().getSimpleName();
  }
}
