package dev.hearsay.app.cli;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.report.RelatedCorpus;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.Relations;
import dev.hearsay.corpus.SourceFinder;
import dev.hearsay.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a case holds, as reports take it; as of another day it is related anew. */
final class CaseCorpusView implements RelatedCorpus {

  private final CaseFile file;
  private final Optional<LocalDate> asOf;
  private final Relations relations;
  private final Progress progress;

  private CaseCorpusView(
      CaseFile file, Optional<LocalDate> asOf, Relations relations, Progress progress) {
    this.progress = progress;
    this.file = file;
    this.asOf = asOf;
    this.relations = relations;
  }

  /** Empty where nothing was related yet. */
  static Optional<CaseCorpusView> of(CaseFile file, Optional<LocalDate> asOf, Progress progress) {
    Optional<Relations> stored =
        asOf.isPresent() ? Optional.of(file.relations(asOf.get(), progress)) : file.relations();
    return stored.map(relations -> new CaseCorpusView(file, asOf, relations, progress));
  }

  @Override
  public Relations relations() {
    return relations;
  }

  @Override
  public List<QuotedSource> sources() {
    return asOf.isPresent() ? SourceFinder.find(relations) : file.allSources();
  }

  @Override
  public Affair affair() {
    return asOf.isPresent() ? file.affair(relations, progress) : file.requireAffair();
  }

  @Override
  public List<Event> events(Analysis analysis) {
    return file.events(analysis);
  }

  @Override
  public List<ClaimMatch> nearest(Analysis question, int most) {
    return file.nearest(question, most);
  }
}
