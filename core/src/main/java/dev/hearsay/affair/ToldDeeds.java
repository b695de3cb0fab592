package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.EventType;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All that documents tell as done or left undone and that can be what is owed or ordered. */
final class ToldDeeds {

  private final List<Deed> all = new ArrayList<>();
  private final AffairSources sources;
  private final Tellings tellings;

  ToldDeeds(AffairSources sources, Deeds deeds, Tellings tellings) {
    this.sources = sources;
    this.tellings = tellings;
    DeedSenses senses = DeedSenses.standard();
    Set<String> stems = new HashSet<>();
    for (Analysis analysis : sources.published()) {
      for (Event event : sources.events(analysis.document().id())) {
        event
            .terms()
            .forEach(
                term -> {
                  stems.addAll(senses.around(Stemmer.stem(term.predicate())));
                  if (Deeds.isSum(term)) {
                    stems.addAll(senses.around(Deeds.PAY));
                  }
                  stems.add(
                      Stemmer.stem(
                          tellings
                              .text(analysis.document().id(), term.deed())
                              .toLowerCase(Locale.ROOT)));
                });
      }
    }
    if (!stems.isEmpty()) {
      for (Analysis analysis : sources.published()) {
        List<Span> kept = kept(analysis);
        deeds.told(analysis, stems).stream()
            .filter(deed -> !isOwed(deed))
            .filter(deed -> kept.stream().noneMatch(deed.word().span()::overlaps))
            .forEach(all::add);
      }
    }
  }

  /** "Kept its side", "went back on its word": tells that something was done, and not what. */
  private static List<Span> kept(Analysis analysis) {
    BondWords words = BondWords.standard();
    return analysis.sentences().stream()
        .flatMap(sentence -> words.in(sentence).stream())
        .map(BondWords.Said::words)
        .toList();
  }

  /** Whether it only says what is owed or ordered. */
  private boolean isOwed(Deed deed) {
    return isBehindOpen(deed)
        || sources.events(deed.word().document()).stream()
            .flatMap(event -> event.terms().stream())
            .filter(term -> term.modality() != Modality.ACTUAL)
            .anyMatch(
                term ->
                    (term.what().overlaps(deed.word().span()) && !isOfThem(term, deed))
                        || term.deed().overlaps(deed.word().span()));
  }

  /** "Of the twelve whom it had promised to return, ten were handed over". */
  private static boolean isOfThem(EventTerm term, Deed deed) {
    return deed.modality() == Modality.ACTUAL
        && deed.count().isPresent()
        && deed.word().span().start() > term.deed().end();
  }

  /** Whether it stands in a sentence behind a deal or order that isn't told as made. */
  private boolean isBehindOpen(Deed deed) {
    Span word = deed.word().span();
    Optional<Span> sentence =
        tellings.analysis(deed.word().document()).sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.contains(word))
            .findFirst();
    return sentence.isPresent()
        && sources.events(deed.word().document()).stream()
            .filter(event -> event.type() == EventType.AGREEMENT || event.type() == EventType.ORDER)
            .filter(event -> event.modality() != Modality.ACTUAL)
            .anyMatch(
                event ->
                    sentence.get().contains(event.trigger())
                        && event.trigger().start() < word.start());
  }

  /** By document and place. */
  List<Deed> all() {
    return List.copyOf(all);
  }
}
