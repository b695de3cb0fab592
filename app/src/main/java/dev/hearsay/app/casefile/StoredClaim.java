package dev.hearsay.app.casefile;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is packed of a claim: all but what stands in columns, and but the day that it was related as
 * of, which is the same for all claims and moves every day.
 *
 * @param words of the claim, where a column can't keep them as they are
 */
record StoredClaim(
    Optional<String> words,
    List<Statement> statements,
    List<Root> roots,
    List<Evidence> counting,
    List<Trace> traces,
    List<String> outlets) {

  static final RecordCodec<StoredClaim> CODEC = RecordCodec.of(StoredClaim.class);

  /** Part of the format, and never changed: names that come in most claims. */
  private static final List<String> KNOWN =
      List.of(
          "own-access",
          "own-voice",
          "upstream-wins",
          "one-voice",
          "one-paper",
          "one-institution",
          "anonymous-group",
          "shared-measure",
          "unseen-common-origin",
          "via",
          "r1",
          "r2",
          "r3",
          "a1",
          "a2",
          "a3",
          "a4",
          "a5",
          "a6",
          "a7",
          "a8",
          "a9",
          "a10",
          "a11",
          "a12");

  static byte[] pack(CorpusClaim claim) {
    ClaimProvenance provenance = claim.provenance();
    StoredClaim stored =
        new StoredClaim(
            Optional.of(claim.claim().statement()).filter(words -> !DocumentBody.isUtf8(words)),
            claim.claim().statements(),
            provenance.roots(),
            provenance.counting(),
            provenance.traces(),
            claim.outlets());
    return CODEC.pack(stored, KNOWN);
  }

  /** The claim again, by its row and the day. */
  static CorpusClaim unpack(ClaimRow row, LocalDate asOf, byte[] data) {
    StoredClaim stored = CODEC.unpack(data, KNOWN);
    return new CorpusClaim(
        new ClaimProvenance(
            new Claim(row.id(), stored.words().orElse(row.statement()), stored.statements()),
            asOf,
            stored.roots(),
            new Independence(row.min(), row.max()),
            stored.counting(),
            stored.traces()),
        stored.outlets(),
        row.firstSeen(),
        row.disputed());
  }

  /** The statements of a claim. */
  static List<Statement> statements(byte[] data) {
    return CODEC.unpack(data, KNOWN).statements();
  }

  static Optional<LocalDate> day(long epochDay, boolean absent) {
    return absent ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(epochDay));
  }
}
