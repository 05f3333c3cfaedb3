package org.standoff.read.members;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names of things in containers. They are names only, whatever path they would like to be. */
public final class MemberName {
  /** The longest ending that tells a kind of file. */
  private static final int LONGEST_ENDING = 8;

  private static final Charset OLD = Charset.forName("IBM437");

  private MemberName() {}

  /** A name out of bytes: UTF-8, or what archives had before. */
  public static String of(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      return new String(bytes, OLD);
    }
  }

  /** On one line, with {@code /} between its parts; {@code nameless} if it is empty. */
  static String shown(String name) {
    var line =
        name.codePoints()
            .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
            .map(c -> c == '\\' ? '/' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return line.isBlank() ? "nameless" : line;
  }

  /** Whether a name of a file ends in what tells a kind of file. */
  static boolean hasEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    var ending = fileName.substring(dot + 1);
    return dot > 0
        && !ending.isEmpty()
        && ending.length() <= LONGEST_ENDING
        && ending.chars().allMatch(Character::isLetterOrDigit)
        && ending.chars().anyMatch(Character::isLetter);
  }
}
