package org.standoff.search;

/** What made a passage an answer: some of its characters. */
public sealed interface Hit {
  Excerpt excerpt();

  /** Words that were asked for. */
  record Words(Excerpt excerpt) implements Hit {}

  /** A mention of whom was asked for. */
  record Mentioned(PassageMention mention) implements Hit {
    @Override
    public Excerpt excerpt() {
      return mention.excerpt();
    }
  }

  /** A figure that was asked for. */
  record Counted(PassageFigure figure) implements Hit {
    @Override
    public Excerpt excerpt() {
      return figure.excerpt();
    }
  }
}
