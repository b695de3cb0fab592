package dev.hearsay.app.casefile;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A claim in a list.
 *
 * @param outlets how many published it
 * @param families how many there are of these when outlets of one family count once, as the
 *     register says; without the register as many as outlets
 * @param trusted how many of the outlets are marked as trusted
 * @param min the fewest independent sources it can have
 * @param max the most
 * @param firstSeen day of the earliest document that makes it
 * @param statements how often it is made
 * @param documents in how many documents
 */
public record ClaimRow(
    String id,
    String statement,
    int outlets,
    int families,
    int trusted,
    int min,
    int max,
    boolean disputed,
    Optional<LocalDate> firstSeen,
    int statements,
    int documents) {}
