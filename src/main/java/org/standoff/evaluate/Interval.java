package org.standoff.evaluate;

/** A range in which a score lies with a probability of 95 %, both ends in 0..1. */
public record Interval(double low, double high) {}
