package org.standoff.answers.port;

import org.standoff.search.PassageFact;

/** A fact that was found, with the sentence it starts in. */
public record FoundFact(PassageFact fact, FoundSentence sentence) {}
