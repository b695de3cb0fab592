package dev.hearsay.app.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much a case holds.
 *
 * @param documents newest versions only
 * @param versions older versions of these
 * @param unfinished documents that aren't analysed, and originals that aren't read to their end
 * @param shared claims that more than one document makes
 * @param isRelated whether claims and the rest tell of all that was added and decided
 * @param generation grows whenever relations are stored: what was read before may be old
 * @param asOf the day that the relations are of
 */
public record CaseCounts(
    long documents,
    long versions,
    long unfinished,
    long skipped,
    long claims,
    long shared,
    long disputed,
    long derivations,
    long disagreements,
    long drift,
    long sources,
    long outlets,
    boolean isRelated,
    long generation,
    Optional<LocalDate> asOf) {}
