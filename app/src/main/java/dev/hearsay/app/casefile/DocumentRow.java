package dev.hearsay.app.casefile;

import dev.hearsay.text.DocumentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document in a list.
 *
 * @param newest whether it is the newest version of its page, the one that is related
 * @param versions how many versions of its page there are, itself included
 * @param analyzed whether it has been analysed
 * @param words tokens with a letter or digit in them; 0 while it isn't analysed
 */
public record DocumentRow(
    DocumentId id,
    String uri,
    Optional<String> canonicalUri,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<LocalDate> updated,
    Optional<String> language,
    Instant added,
    boolean newest,
    int versions,
    boolean analyzed,
    int words) {}
