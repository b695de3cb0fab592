package dev.hearsay.app.report;

import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;

/** JSON Lines, one {@code hearsay/claim-1} object a claim, those told by most outlets first. */
public final class ClaimsJson extends CorpusSink {

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public ClaimsJson(OutputStream out, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
  }

  @Override
  void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    Relations relations = related.relations();
    JsonLines lines = new JsonLines(to);
    for (CorpusClaim claim : relations.claims()) {
      lines.write(json -> ClaimJson.write(json, claim, relations));
    }
  }
}
