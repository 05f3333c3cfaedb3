package org.standoff.read.packed;

import java.util.zip.ZipException;

/** Packed data broke after some of it had been read, so that this is doubtful, too. */
public final class BrokenMember extends ZipException {
  private static final long serialVersionUID = 1L;

  BrokenMember(String message) {
    super(message);
  }
}
