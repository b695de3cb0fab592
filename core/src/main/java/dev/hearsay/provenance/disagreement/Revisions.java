package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether who gave one value gave another later in its place: the same outlet or the same speaker
 * on a later day, or words that take the earlier value back.
 */
final class Revisions {

  static final String RULE = "revision";

  private final Map<DocumentId, Analysis> analyses;
  private final Identities identities;

  Revisions(Map<DocumentId, Analysis> analyses, Identities identities) {
    this.analyses = analyses;
    this.identities = identities;
  }

  /** Words by which the later of two values replaces the earlier; empty where it doesn't. */
  Optional<Evidence> replaced(Reading earlier, Reading later) {
    Optional<LocalDate> before = day(earlier.document());
    Optional<LocalDate> after = day(later.document());
    boolean isLater = before.isPresent() && after.isPresent() && after.get().isAfter(before.get());
    if (!isLater) {
      return Optional.empty();
    }
    Optional<Span> taken = takenBack(earlier, later);
    boolean same = sameOutlet(earlier, later) || sameSpeaker(earlier, later);
    return taken.isPresent() || same
        ? Optional.of(new Evidence(later.document(), taken.orElse(later.place()), RULE))
        : Optional.empty();
  }

  /** The sentence in which the later document says that the earlier value was wrong. */
  private Optional<Span> takenBack(Reading earlier, Reading later) {
    Analysis analysis = analysis(later.document());
    if (earlier.quantity().isEmpty()) {
      return Optional.empty();
    }
    Quantity old = earlier.quantity().get();
    String text = analysis.document().text();
    for (Sentence sentence : analysis.sentences()) {
      boolean names =
          analysis.quantities().stream()
                  .anyMatch(
                      one ->
                          sentence.span().contains(one.span())
                              && one.low().compareTo(old.low()) == 0)
              || Arrays.asList(sentence.span().of(text).split("[^\\p{N}]+", -1))
                  .contains(old.low().stripTrailingZeros().toPlainString());
      if (names
          && sentence.span().contains(later.place())
          && deniesOrRevises(sentence, text, old)) {
        return Optional.of(sentence.span());
      }
    }
    return Optional.empty();
  }

  private static boolean deniesOrRevises(Sentence sentence, String text, Quantity old) {
    String lower = sentence.span().of(text).toLowerCase(Locale.ROOT);
    String number = old.low().stripTrailingZeros().toPlainString();
    boolean revises =
        Arrays.stream(lower.split("[^\\p{L}]+", -1))
            .anyMatch(word -> DisagreementWords.is("revise", word));
    return revises || lower.contains("not " + number);
  }

  private boolean sameOutlet(Reading one, Reading other) {
    Optional<String> mine = analysis(one.document()).document().outlet();
    Optional<String> its = analysis(other.document()).document().outlet();
    return mine.isPresent() && its.isPresent() && OutletName.same(mine.get(), its.get());
  }

  private boolean sameSpeaker(Reading one, Reading other) {
    Optional<String> mine = speaker(one);
    return mine.isPresent() && mine.equals(speaker(other));
  }

  /** Whom all documents take for one with who says it. */
  Optional<String> speaker(Reading reading) {
    return reading
        .proposition()
        .statement()
        .attribution()
        .flatMap(
            id ->
                analysis(reading.document()).attributions().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst())
        .flatMap(Attribution::speaker)
        .flatMap(entity -> identities.key(reading.document(), entity));
  }

  private Optional<LocalDate> day(DocumentId document) {
    return analysis(document).document().published().map(PublicationTime::date);
  }

  private Analysis analysis(DocumentId document) {
    return Optional.ofNullable(analyses.get(document))
        .orElseThrow(() -> new IllegalArgumentException("not analysed: " + document));
  }
}
