package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Claims are as people decide that they are, whatever was found. */
class DecidedClaimsTest {

  private final Proposition one = stated("The northern mill was sold in May.");
  private final Proposition two = stated("The northern mill was sold in the month of May.");
  private final Proposition three = stated("The southern bridge was closed in June.");
  private final Map<Statement, Proposition> propositions =
      new HashMap<>(Map.of(one.statement(), one, two.statement(), two, three.statement(), three));

  private final Claim mill = claim(one, two);
  private final Claim bridge = claim(three);
  private final List<Claim> found = List.of(mill, bridge);

  private static Proposition stated(String text) {
    return new Told(text).propositions().get(0);
  }

  private static Claim claim(Proposition... told) {
    List<Statement> statements = List.of(told).stream().map(Proposition::statement).toList();
    return new Claim(
        ClearestStatement.id(statements.get(0)), told[0].words(), List.copyOf(statements));
  }

  private DecidedClaims decide(List<ClaimLink> links, ClaimDecision... decisions) {
    return DecidedClaims.of(
        found,
        links,
        List.of(decisions),
        claim -> claim.statements().stream().map(propositions::get).toList());
  }

  private DecidedClaims decide(ClaimDecision... decisions) {
    return decide(List.of(), decisions);
  }

  private static ClaimDecision decision(ClaimDecision.Kind kind, Proposition a, Proposition b) {
    return new ClaimDecision(
        kind, ClaimDecision.Place.of(a.statement()), ClaimDecision.Place.of(b.statement()));
  }

  private static ClaimDecision merge(Proposition a, Proposition b) {
    return decision(ClaimDecision.Kind.MERGE, a, b);
  }

  private static ClaimDecision split(Proposition a, Proposition b) {
    return decision(ClaimDecision.Kind.SPLIT, a, b);
  }

  private static List<Integer> sizes(DecidedClaims decided) {
    return decided.claims().stream().map(claim -> claim.statements().size()).sorted().toList();
  }

  @Test
  void withoutDecisionsAllStaysAsItWasFound() {
    DecidedClaims decided = decide();
    assertSame(mill, decided.claims().get(0));
    assertEquals(found, decided.claims());
    assertTrue(decided.unfounded().isEmpty());
  }

  @Test
  void mergedClaimsHaveTheWordsOfTheOneThatIsMadeMoreOften() {
    DecidedClaims decided = decide(merge(three, two));
    assertEquals(List.of(3), sizes(decided));
    assertEquals(mill.statement(), decided.claims().get(0).statement());
  }

  @Test
  void aSplitStatementIsAClaimOfItsOwnInItsOwnWords() {
    DecidedClaims decided = decide(split(two, one));
    assertEquals(List.of(1, 1, 1), sizes(decided));
    assertTrue(
        decided.claims().stream()
            .anyMatch(
                claim ->
                    claim.statements().equals(List.of(two.statement()))
                        && claim.statement().equals(two.words())));
  }

  @Test
  void theClearestStatementLeavesItsWordsToNobody() {
    DecidedClaims decided = decide(split(one, two));
    Claim left =
        decided.claims().stream()
            .filter(claim -> claim.statements().equals(List.of(two.statement())))
            .findFirst()
            .orElseThrow();
    assertEquals(two.words(), left.statement());
  }

  @Test
  void laterDecisionsAreObeyedAfterEarlierOnes() {
    assertEquals(List.of(1, 2), sizes(decide(split(two, one), merge(two, one))));
    assertEquals(List.of(1, 1, 1), sizes(decide(merge(two, one), split(two, one))));
    assertEquals(List.of(1, 2), sizes(decide(split(two, one), merge(two, three))));
  }

  @Test
  void whatIsSaidTwiceChangesNothing() {
    assertEquals(decide(merge(three, two)), decide(merge(three, two), merge(three, two)));
    assertEquals(decide(split(two, one)), decide(split(two, one), split(two, one)));
  }

  @Test
  void wordsInWhichNoStatementStandsAreUnfounded() {
    ClaimDecision gone =
        new ClaimDecision(
            ClaimDecision.Kind.MERGE,
            ClaimDecision.Place.of(one.statement()),
            new ClaimDecision.Place(new DocumentId("gone"), new Span(0, 9)));
    DecidedClaims decided = decide(gone);
    assertEquals(List.of(gone), decided.unfounded());
    assertEquals(Set.copyOf(found), Set.copyOf(decided.claims()));
  }

  @Test
  void aPlaceMeansTheStatementThatFitsItBest() {
    ClaimDecision.Place place = ClaimDecision.Place.of(two.statement());
    Span shorter = new Span(place.span().start() + 1, place.span().end());
    ClaimDecision nearly =
        new ClaimDecision(
            ClaimDecision.Kind.SPLIT,
            new ClaimDecision.Place(place.document(), shorter),
            ClaimDecision.Place.of(one.statement()));
    assertEquals(decide(split(two, one)).claims(), decide(nearly).claims());
    assertEquals(1001, place.fit(two.statement()));
    assertEquals(0, place.fit(one.statement()));
  }

  @Test
  void linksFollowTheClaimThatHasTheStatementsNow() {
    String low = mill.id().compareTo(bridge.id()) < 0 ? mill.id() : bridge.id();
    String high = low.equals(mill.id()) ? bridge.id() : mill.id();
    ClaimLink link = new ClaimLink(low, high, Set.of(Contrast.NUMBER));
    assertTrue(decide(List.of(link), merge(three, two)).links().isEmpty(), "none to itself");
    List<ClaimLink> kept = decide(List.of(link), split(two, one)).links();
    assertEquals(1, kept.size());
    assertEquals(Set.of(Contrast.NUMBER), kept.get(0).contrasts());
  }
}
