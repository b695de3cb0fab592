package dev.hearsay.provenance;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a person has decided about a root of a claim. Both are meant by places in texts, so that the
 * decision outlives any tracing.
 *
 * @param root words by which the root is shown
 * @param claim words of a statement that makes the claim
 */
public record RootDecision(Kind kind, ClaimDecision.Place root, ClaimDecision.Place claim) {

  /** What has been decided. */
  public enum Kind {
    /** It doesn't stand behind the claim: statements that go back to it add nothing. */
    REJECTED,
    /** It does, for certain. */
    CONFIRMED,
    /** It is another than all other roots of the claim, for certain. */
    INDEPENDENT,
    /** It has what it says from one of the others, and adds nothing beside them. */
    DEPENDENT;

    /** The name of the rule by which counting shows that it was obeyed. */
    public String rule() {
      return "decided-" + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about what another kind is about, too: the later of two counts. */
    public boolean opposes(Kind other) {
      return isAboutIndependence() == other.isAboutIndependence();
    }

    private boolean isAboutIndependence() {
      return switch (this) {
        case REJECTED, CONFIRMED -> false;
        case INDEPENDENT, DEPENDENT -> true;
      };
    }
  }

  /** By identifiers of claims: the decisions about each, in order. */
  static Map<String, List<RootDecision>> byClaim(
      Collection<Claim> claims, List<RootDecision> decisions) {
    if (decisions.isEmpty()) {
      return Map.of();
    }
    Set<DocumentId> documents =
        decisions.stream().map(one -> one.claim().document()).collect(Collectors.toSet());
    Map<DocumentId, List<Claim>> told = new HashMap<>();
    for (Claim claim : claims) {
      claim.statements().stream()
          .map(Statement::document)
          .filter(documents::contains)
          .distinct()
          .forEach(id -> told.computeIfAbsent(id, key -> new ArrayList<>()).add(claim));
    }
    Map<String, List<RootDecision>> byClaim = new TreeMap<>();
    for (RootDecision decision : decisions) {
      decision
          .meant(told.getOrDefault(decision.claim().document(), List.of()))
          .ifPresent(
              claim -> byClaim.computeIfAbsent(claim.id(), key -> new ArrayList<>()).add(decision));
    }
    return byClaim;
  }

  /** The claim that it is about; empty where none of them has a statement there. */
  public Optional<Claim> meant(Collection<Claim> claims) {
    return claims.stream()
        .filter(one -> claim.fit(one) > 0)
        .max(Comparator.comparingInt((Claim one) -> claim.fit(one)).thenComparing(Claim::id));
  }
}
