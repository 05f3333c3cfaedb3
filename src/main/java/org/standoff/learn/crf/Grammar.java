package org.standoff.learn.crf;

/** Which labels, numbered from 0, may start a sequence, follow each other and end it. */
public interface Grammar {
  /** How many labels there are: 2 to 64. */
  int labels();

  boolean mayStart(int label);

  boolean mayFollow(int previous, int label);

  boolean mayEnd(int label);
}
