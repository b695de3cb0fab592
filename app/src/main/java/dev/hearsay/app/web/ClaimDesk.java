package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseDecision;
import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;

/** What is decided about a claim, and what can be. */
public final class ClaimDesk {

  private static final int MOST_CANDIDATES = 8;

  /** Of a thousand: what a statement and the words of a decision about it have in common. */
  private static final int ENOUGH = 500;

  private final Site site;

  /**
   * What the template shows.
   *
   * @param decided in force, the latest first
   * @param asked words that the candidates were searched by; empty where they are those that speak
   *     of the same thing
   * @param candidates claims that may be the same
   */
  public record Model(
      List<DecisionsPage.Item> decided,
      String asked,
      List<ClaimsPage.Item> candidates,
      NoteBox notes) {}

  ClaimDesk(Site site) {
    this.site = site;
  }

  Model model(CorpusClaim claim, String asked) {
    String id = claim.claim().id();
    return new Model(
        DecisionsPage.items(site.file().decisions(), one -> one.isInForce() && isAbout(one, claim)),
        asked,
        asked.isEmpty() ? linked(id) : found(id, asked),
        NoteBox.of(
            site,
            "claim",
            id,
            "/claim/" + id,
            note ->
                note.about() == CaseNote.About.CLAIM
                    && note.claim().filter(id::equals).isPresent()));
  }

  private List<ClaimsPage.Item> found(String id, String asked) {
    ClaimQuery all = ClaimQuery.all();
    ClaimQuery query =
        new ClaimQuery(
            asked,
            Optional.empty(),
            false,
            false,
            false,
            all.bounds(),
            all.order(),
            all.descending(),
            0,
            MOST_CANDIDATES + 1);
    return site.file().claims(query).items().stream()
        .filter(row -> !row.id().equals(id))
        .limit(MOST_CANDIDATES)
        .map(ClaimsPage::item)
        .toList();
  }

  private List<ClaimsPage.Item> linked(String id) {
    return site.file().links(id).stream()
        .limit(MOST_CANDIDATES)
        .map((ClaimLink link) -> link.one().equals(id) ? link.other() : link.one())
        .flatMap(other -> site.file().claim(other).stream())
        .map(other -> ClaimsPage.item(ClaimRow.of(other)))
        .toList();
  }

  /** By the words of the decision: those of a statement, or in which one stands. */
  private static boolean isAbout(CaseDecision decision, CorpusClaim claim) {
    List<Place> places = decision.places();
    return switch (decision.kind()) {
      case MERGE_CLAIMS, SPLIT_CLAIM -> places.stream().anyMatch(place -> isMade(place, claim));
      case REJECT_ROOT, CONFIRM_ROOT, INDEPENDENT_ROOT, DEPENDENT_ROOT ->
          isMade(places.get(1), claim);
      case REJECT_ATTRIBUTION, CONFIRM_ATTRIBUTION ->
          claim.claim().statements().stream()
              .filter(one -> one.document().value().equals(places.get(0).document()))
              .anyMatch(one -> places.get(0).span().contains(one.spans().get(0).start()));
      case REJECT_DERIVATION, CONFIRM_DERIVATION ->
          places.stream()
              .allMatch(
                  place ->
                      claim.claim().statements().stream()
                          .anyMatch(one -> one.document().value().equals(place.document())));
      case SAME_ENTITY, OTHER_ENTITY, NOTE, CLAIM_NOTE, SOURCE_NOTE, OUTLET -> false;
    };
  }

  private static boolean isMade(Place place, CorpusClaim claim) {
    ClaimDecision.Place words =
        new ClaimDecision.Place(new DocumentId(place.document()), place.span());
    return words.fit(claim.claim()) > ENOUGH;
  }
}
