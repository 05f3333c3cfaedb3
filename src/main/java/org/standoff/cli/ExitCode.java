package org.standoff.cli;

/** What the shell is told. */
final class ExitCode {
  static final int FOUND = 0;
  static final int NOTHING_FOUND = 1;
  static final int ERROR = 2;

  /** As of a program that the signal of a closed pipe has ended, so that a shell says nothing. */
  static final int CLOSED_PIPE = 128 + 13;

  private ExitCode() {}
}
