package org.standoff.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.OptionalInt;
import java.util.zip.ZipException;
import org.standoff.read.Rejection.Kind;
import org.standoff.read.packed.LimitReached;

/** Turns an exception of reading into a reason. */
public final class ReadingFailure {
  private ReadingFailure() {}

  /**
   * The rejection of an input that broke off.
   *
   * @param line where it broke off, if it is read in lines
   */
  public static Rejection of(String name, OptionalInt line, IOException failure) {
    return switch (failure) {
      case LimitReached e -> new Rejection(Kind.NO_ARTICLE, name, line, e.getMessage());
      case EOFException _ ->
          new Rejection(
              Kind.NO_ARTICLE,
              name,
              line,
              "the packed data ends too early: the file is truncated, copy it again");
      case ZipException e ->
          new Rejection(
              Kind.NO_ARTICLE,
              name,
              line,
              "the packed data is broken (" + e.getMessage() + "): copy the file again");
      case CharacterCodingException _ ->
          new Rejection(Kind.NO_ARTICLE, name, line, "cannot be decoded: convert it to UTF-8");
      case AccessDeniedException _ ->
          new Rejection(Kind.UNREADABLE, name, line, "no permission to read this file");
      case NoSuchFileException _ ->
          new Rejection(
              Kind.UNREADABLE, name, line, "is gone: it was still there when reading began");
      default -> new Rejection(Kind.UNREADABLE, name, line, "cannot be read: " + said(failure));
    };
  }

  private static String said(IOException failure) {
    var message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
