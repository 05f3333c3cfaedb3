package org.standoff.search;

import java.util.Optional;

/**
 * A correction as it stands in the log.
 *
 * @param number from 1
 * @param idle why it changes nothing, in words; empty when it does its work
 * @param signature who made it and when, where that is known
 */
public record LoggedCorrection(
    int number, Correction correction, Optional<String> idle, Optional<Signature> signature) {}
