package org.standoff.read.formats.office;

import java.util.Optional;

/**
 * What a document says.
 *
 * @param created when it was first saved, as it is written
 */
record OfficeArticle(String text, Optional<String> title, Optional<String> created) {}
