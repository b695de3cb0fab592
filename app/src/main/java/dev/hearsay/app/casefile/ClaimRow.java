package dev.hearsay.app.casefile;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.Trace;
import java.time.LocalDate;
import java.util.List;
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
    int documents) {

  /** The row of a claim, without what the register says. */
  public static ClaimRow of(CorpusClaim claim) {
    List<Trace> traces = claim.provenance().traces();
    return new ClaimRow(
        claim.claim().id(),
        claim.claim().statement(),
        claim.outlets().size(),
        claim.outlets().size(),
        0,
        claim.provenance().independent().min(),
        claim.provenance().independent().max(),
        claim.disputed(),
        claim.firstSeen(),
        traces.size(),
        (int) traces.stream().map(trace -> trace.statement().document()).distinct().count());
  }
}
