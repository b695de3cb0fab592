package dev.hearsay.app.report;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.Relations;
import dev.hearsay.corpus.SourceFinder;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import java.util.List;

/** Documents that are related: just now, or long ago and kept in a case. */
public interface RelatedCorpus {

  /** How they hang together. */
  Relations relations();

  /** Who is quoted in them, those that most documents quote first. */
  List<QuotedSource> sources();

  /** What they tell together. */
  Affair affair();

  /** What one of them tells by itself. */
  List<Event> events(Analysis analysis);

  /** The claims that come nearest to what a text says, the nearest first. */
  List<ClaimMatch> nearest(Analysis question, int most);

  /**
   * A corpus that was related.
   *
   * @param progress of what is only done where it is asked for
   */
  static RelatedCorpus of(Corpus corpus, Relations relations, Progress progress) {
    return new RelatedCorpus() {
      @Override
      public Relations relations() {
        return relations;
      }

      @Override
      public List<QuotedSource> sources() {
        return SourceFinder.find(relations);
      }

      @Override
      public Affair affair() {
        return corpus.affair(relations, progress);
      }

      @Override
      public List<Event> events(Analysis analysis) {
        return corpus
            .events(analysis.document().id())
            .orElseGet(() -> EventFinder.standard().find(analysis));
      }

      @Override
      public List<ClaimMatch> nearest(Analysis question, int most) {
        return corpus.nearest(question, most);
      }
    };
  }
}
