package org.standoff.cli;

/** What results are printed as. */
enum Format {
  TEXT,
  JSONL,
  CSV
}
