package dev.hearsay.provenance;

import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.rule.Network;
import dev.hearsay.provenance.rule.Question;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind claims, kept from one time to the next with the questions on whose answers it
 * rests. Nobody says what has become stale: the questions are asked again, and a claim is traced
 * anew where an answer is another. Belongs to one set of documents.
 */
public final class KeptTraces {

  private Optional<State> state = Optional.empty();

  private record State(Network network, LocalDate asOf, Map<String, Kept> claims) {}

  /** What was found of a claim, what was asked for it, and what people have decided about it. */
  record Kept(ClaimProvenance found, List<Question> asked, List<RootDecision> decisions) {}

  /** All documents as they are now. */
  Network network(SourceWords words, Coverage coverage) {
    return state
        .map(
            before ->
                before
                    .network()
                    .of(coverage.analyses(), coverage.derivations(), coverage.identities()))
        .orElseGet(
            () ->
                Network.of(
                    words, coverage.analyses(), coverage.derivations(), coverage.identities()));
  }

  /** Of those of the claims that would be found the same again, what was found; by identifier. */
  Map<String, Kept> standing(Collection<Claim> claims, Network now, LocalDate asOf) {
    if (state.isEmpty()) {
      return Map.of();
    }
    State before = state.get();
    Set<Question> distinct = new HashSet<>();
    before.claims().values().forEach(kept -> distinct.addAll(kept.asked()));
    Set<Question> stale = new HashSet<>();
    for (Question question : distinct) {
      boolean same =
          question.answer(before.network()).equals(question.answer(now))
              && question
                  .document()
                  .filter(document -> isBetween(now, document, before.asOf(), asOf))
                  .isEmpty();
      if (!same) {
        stale.add(question);
      }
    }
    Map<String, Kept> standing = new HashMap<>();
    for (Claim claim : claims) {
      Kept kept = before.claims().get(claim.id());
      if (kept != null
          && kept.found().claim().equals(claim)
          && kept.asked().stream().noneMatch(stale::contains)) {
        standing.put(
            claim.id(), new Kept(asOf(kept.found(), asOf), kept.asked(), kept.decisions()));
      }
    }
    return standing;
  }

  /** Whether a document was published by the one of two days and not by the other. */
  private static boolean isBetween(
      Network network, DocumentId document, LocalDate one, LocalDate other) {
    return network
        .published(document)
        .filter(day -> day.isAfter(one) != day.isAfter(other))
        .isPresent();
  }

  private static ClaimProvenance asOf(ClaimProvenance found, LocalDate day) {
    return found.asOf().equals(day)
        ? found
        : new ClaimProvenance(
            found.claim(),
            day,
            found.roots(),
            found.independent(),
            found.counting(),
            found.traces());
  }

  /** Keeps what was found now; questions that several claims ask are kept once. */
  void keep(Network network, LocalDate asOf, Collection<Kept> found) {
    Map<Question, Question> once = new HashMap<>();
    Map<String, Kept> claims = new HashMap<>();
    for (Kept kept : found) {
      List<Question> asked =
          kept.asked().stream().map(each -> once.computeIfAbsent(each, same -> same)).toList();
      claims.put(kept.found().claim().id(), new Kept(kept.found(), asked, kept.decisions()));
    }
    state = Optional.of(new State(network, asOf, claims));
  }
}
