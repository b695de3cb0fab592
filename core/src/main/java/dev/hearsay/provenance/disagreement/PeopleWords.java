package dev.hearsay.provenance.disagreement;

import dev.hearsay.reuse.Stemmer;
import java.util.Set;
import java.util.stream.Collectors;

/** Stems of the words that anybody counted can be called by. */
final class PeopleWords {

  static final Set<String> STEMS =
      DisagreementWords.list("people").stream()
          .map(Stemmer::stem)
          .collect(Collectors.toUnmodifiableSet());

  private PeopleWords() {}
}
