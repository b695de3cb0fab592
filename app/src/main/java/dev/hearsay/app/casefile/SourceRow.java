package dev.hearsay.app.casefile;

import dev.hearsay.corpus.QuotedSource;

/**
 * A source with its name in addresses.
 *
 * @param id stays the same while the source is quoted as it is
 */
public record SourceRow(String id, QuotedSource source) {}
