package dev.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Claims as people have decided that they are: some of those that were found made one, statements
 * taken out of others. Later decisions are obeyed after earlier ones, and so outweigh them.
 *
 * @param claims all, those about which nothing was decided as they were
 * @param links between them
 * @param unfounded decisions about words in which no statement stands now
 */
public record DecidedClaims(
    List<Claim> claims, List<ClaimLink> links, List<ClaimDecision> unfounded) {

  public DecidedClaims {
    claims = List.copyOf(claims);
    links = List.copyOf(links);
    unfounded = List.copyOf(unfounded);
  }

  /**
   * Obeys decisions.
   *
   * @param propositions what the statements of one of the claims assert, in their order
   */
  public static DecidedClaims of(
      List<Claim> found,
      List<ClaimLink> links,
      List<ClaimDecision> decisions,
      Function<Claim, List<Proposition>> propositions) {
    if (decisions.isEmpty()) {
      return new DecidedClaims(found, links, List.of());
    }
    Obeying obeying = new Obeying(found, propositions);
    List<ClaimDecision> unfounded =
        decisions.stream().filter(decision -> !obeying.obey(decision)).toList();
    return new DecidedClaims(List.copyOf(obeying.claims.values()), obeying.links(links), unfounded);
  }

  private static final class Obeying {

    private static final Comparator<Statement> ORDER =
        Comparator.comparing(Statement::document)
            .thenComparing(statement -> statement.spans().get(0))
            .thenComparing(statement -> statement.spans().toString())
            .thenComparing(Statement::modality)
            .thenComparing(statement -> statement.attribution().orElse(""));

    private final Map<String, Claim> claims = new TreeMap<>();
    private final Map<Statement, String> words = new HashMap<>();
    private final Function<Claim, List<Proposition>> propositions;

    /** By identifiers that are gone: what has most of the claim now. */
    private final Map<String, String> renamed = new HashMap<>();

    Obeying(List<Claim> found, Function<Claim, List<Proposition>> propositions) {
      this.propositions = propositions;
      found.forEach(claim -> claims.put(claim.id(), claim));
    }

    /** Whether there was something to obey. */
    boolean obey(ClaimDecision decision) {
      Optional<Claim> one = at(decision.one());
      Optional<Claim> other = at(decision.other());
      if (one.isEmpty() || other.isEmpty()) {
        return false;
      }
      boolean same = one.get().id().equals(other.get().id());
      switch (decision.kind()) {
        case MERGE -> {
          if (!same) {
            merge(one.get(), other.get());
          }
        }
        case SPLIT -> {
          if (same) {
            split(one.get(), statement(one.get(), decision.one()), decision.other());
          }
        }
      }
      return true;
    }

    private void merge(Claim one, Claim other) {
      Claim more = one.statements().size() >= other.statements().size() ? one : other;
      List<Statement> both = new ArrayList<>(one.statements());
      both.addAll(other.statements());
      replace(one, other, claim(both, more.statement()));
    }

    private void split(Claim claim, Statement leaving, ClaimDecision.Place staying) {
      if (statement(claim, staying).equals(leaving)) {
        return;
      }
      List<Proposition> told = propositions.apply(claim);
      for (int i = 0; i < told.size(); i++) {
        words.put(claim.statements().get(i), told.get(i).words());
      }
      List<Statement> rest =
          claim.statements().stream().filter(statement -> !statement.equals(leaving)).toList();
      String own = words.getOrDefault(leaving, claim.statement());
      boolean clearest = own.equals(claim.statement());
      Claim left =
          claim(
              rest,
              clearest ? words.getOrDefault(rest.get(0), claim.statement()) : claim.statement());
      replace(claim, claim, left);
      Claim alone = claim(List.of(leaving), own);
      claims.put(alone.id(), alone);
    }

    private void replace(Claim one, Claim other, Claim by) {
      for (Claim gone : List.of(one, other)) {
        claims.remove(gone.id());
        renamed.put(gone.id(), by.id());
      }
      claims.put(by.id(), by);
      renamed.remove(by.id());
    }

    private static Claim claim(List<Statement> statements, String words) {
      List<Statement> sorted = statements.stream().sorted(ORDER).toList();
      return new Claim(ClearestStatement.id(sorted.get(0)), words, sorted);
    }

    private Optional<Claim> at(ClaimDecision.Place place) {
      return claims.values().stream()
          .filter(claim -> place.fit(claim) > 0)
          .max(Comparator.comparingInt((Claim claim) -> place.fit(claim)).thenComparing(Claim::id));
    }

    private static Statement statement(Claim claim, ClaimDecision.Place place) {
      return claim.statements().stream()
          .max(
              Comparator.comparingInt((Statement statement) -> place.fit(statement))
                  .thenComparing(ORDER))
          .orElseThrow();
    }

    private List<ClaimLink> links(List<ClaimLink> links) {
      Map<List<String>, Set<Contrast>> kept = new TreeMap<>(Comparator.comparing(List::toString));
      for (ClaimLink link : links) {
        String one = now(link.one());
        String other = now(link.other());
        if (!one.equals(other)) {
          List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
          kept.merge(pair, link.contrasts(), Obeying::common);
        }
      }
      return kept.entrySet().stream()
          .filter(entry -> !entry.getValue().isEmpty())
          .map(
              entry ->
                  new ClaimLink(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
          .toList();
    }

    private String now(String id) {
      String now = id;
      // a chain of renamings may come back to a name that is there again
      for (int i = 0; i <= renamed.size() && renamed.containsKey(now); i++) {
        now = renamed.getOrDefault(now, now);
      }
      return now;
    }

    private static Set<Contrast> common(Set<Contrast> one, Set<Contrast> other) {
      Set<Contrast> both = EnumSet.noneOf(Contrast.class);
      one.stream().filter(other::contains).forEach(both::add);
      return both;
    }
  }
}
