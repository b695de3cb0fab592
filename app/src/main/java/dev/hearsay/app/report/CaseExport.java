package dev.hearsay.app.report;

import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.util.List;

/** Writes all that is known of related documents, for people or programs elsewhere. */
public interface CaseExport {

  /**
   * Writes it.
   *
   * @param order of the documents, as they came
   * @param totals what they amount to
   */
  void write(RelatedCorpus related, List<DocumentId> order, Totals totals) throws IOException;
}
