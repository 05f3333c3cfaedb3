package org.standoff.cli;

/** What the shell is told. */
final class ExitCode {
  static final int FOUND = 0;
  static final int NOTHING_FOUND = 1;
  static final int ERROR = 2;

  private ExitCode() {}
}
