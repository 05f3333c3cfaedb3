package org.standoff.answers.port;

import java.util.Optional;
import org.standoff.query.ranges.Days;

/**
 * What there is of something that is mentioned.
 *
 * @param articleCount the articles that mention it
 * @param days from the first day of publication of these to the last; empty if none says when
 * @param best the first sentence with its whole name, else the first with any form
 */
public record MentionSummary(
    MentionCounts counts, int articleCount, Optional<Days> days, Optional<FoundSentence> best) {}
