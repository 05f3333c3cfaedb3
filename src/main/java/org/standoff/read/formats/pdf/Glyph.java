package org.standoff.read.formats.pdf;

/**
 * A letter on a page, in points from the upper left corner, the page turned so that the letter
 * stands upright.
 *
 * @param y of its baseline
 * @param size of its font
 * @param space how wide a blank is in its font
 * @param text a few characters for a ligature, a blank for a blank
 */
record Glyph(float x, float width, float y, float size, float space, String text) {
  float end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }
}
