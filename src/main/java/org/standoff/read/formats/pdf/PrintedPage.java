package org.standoff.read.formats.pdf;

import java.util.List;

/**
 * A page without what stands on other pages, too.
 *
 * @param number from 1
 * @param blocks in the order in which they are read
 */
record PrintedPage(int number, List<PrintedBlock> blocks) {
  PrintedPage {
    blocks = List.copyOf(blocks);
  }
}
