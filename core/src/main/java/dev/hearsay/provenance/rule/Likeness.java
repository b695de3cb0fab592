package dev.hearsay.provenance.rule;

import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.Phrase;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which statement of another document is the one that a statement retells. */
final class Likeness {

  private Likeness() {}

  /**
   * The statement of the claim in another document that is most like the one where tracing stands:
   * first by the passages that a derivation names, then by shared words, attributed ones first.
   */
  static Optional<Statement> nearest(Point point, DocumentId document, Optional<Derivation> by) {
    List<Statement> candidates =
        point.claim().in(document).stream()
            .filter(candidate -> StrengthRule.sameStrength(candidate, point.statement()))
            .toList();
    return candidates.stream()
        .max(
            Comparator.comparing(
                    (Statement candidate) ->
                        by.filter(one -> covers(one, point.statement(), candidate)).isPresent())
                .thenComparing(candidate -> shared(point, candidate))
                .thenComparing(candidate -> candidate.attribution().isPresent())
                .thenComparing(candidate -> -candidate.spans().get(0).start()));
  }

  /** Whether a derivation shows a statement to come from another. */
  private static boolean covers(Derivation derivation, Statement from, Statement to) {
    return derivation.evidence().stream()
        .anyMatch(
            evidence ->
                evidence.from().filter(span -> overlaps(from, span)).isPresent()
                    && evidence.to().filter(span -> overlaps(to, span)).isPresent());
  }

  /** Whether a derivation shows that a statement's words were taken over. */
  static boolean covers(Derivation derivation, Statement from) {
    return derivation.evidence().stream()
        .anyMatch(
            evidence ->
                evidence.from().filter(span -> overlaps(from, span)).isPresent()
                    && evidence.to().isPresent());
  }

  private static boolean overlaps(Statement statement, Span span) {
    return statement.spans().stream().anyMatch(span::overlaps);
  }

  /** The share of the shorter statement's longer words and numbers that both have. */
  static double shared(Point point, Statement other) {
    Set<String> here = words(point.account().text(), point.statement());
    Set<String> there = words(point.claim().account(other).text(), other);
    Set<String> both = new HashSet<>(here);
    both.retainAll(there);
    int shorter = Math.min(here.size(), there.size());
    return shorter == 0 ? 0 : (double) both.size() / shorter;
  }

  /** Whether both have a number that isn't just a few. */
  static boolean shareNumber(Point point, Statement other) {
    Set<String> here = words(point.account().text(), point.statement());
    here.retainAll(words(point.claim().account(other).text(), other));
    return here.stream().anyMatch(word -> word.length() > 1 && Character.isDigit(word.charAt(0)));
  }

  private static Set<String> words(String text, Statement statement) {
    Set<String> words = new HashSet<>();
    for (Span span : statement.spans()) {
      for (String word : Phrase.of(text, span).words()) {
        if (word.length() > 3 || (!word.isEmpty() && Character.isDigit(word.charAt(0)))) {
          words.add(word.length() > 5 ? word.substring(0, 5) : word);
        }
      }
    }
    return words;
  }
}
