package dev.hearsay.bench.chains;

import dev.hearsay.provenance.derivation.Derivation;
import java.util.List;

/** A story as it was made: its articles, which descends from which, and who knew. */
record Story(
    String id,
    List<MadeArticle> articles,
    List<Derivation> derivations,
    MadeArticle.Named named,
    Truth truth) {

  Story {
    articles = List.copyOf(articles);
    derivations = List.copyOf(derivations);
  }
}
