package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.decisions.Place;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people decide about a case: from {@link CaseFile#decisions}. What is decided is on the disk
 * when a method returns. The outlet register and notes count at once; all else when {@link
 * CaseFile#relate} is called, which takes over what the decision doesn't touch. Decisions are kept
 * by places in texts and outlive any analysis; {@link #conflicts} has those that don't go well with
 * the documents as they are.
 *
 * <p>Every method says the number by which {@link #undo} takes the decision back, and throws {@link
 * IllegalArgumentException} where what it is about isn't in the case. Safe for several threads.
 */
public final class Decider {

  private final CaseFile file;
  private final Connections connections;
  private final Clock clock;

  Decider(CaseFile file, Connections connections, Clock clock) {
    this.file = file;
    this.connections = connections;
    this.clock = clock;
  }

  /** All, those that were taken back too, in the order of deciding. */
  public List<CaseDecision> all() {
    return connections.read(DecisionStore::all);
  }

  /** Those that are about a document. */
  public List<CaseDecision> about(DocumentId document) {
    return connections.read(session -> DecisionStore.about(session, document));
  }

  /** What doesn't go well with the documents, as of the relations. */
  public List<CaseConflict> conflicts() {
    return connections.read(DecisionStore::conflicts);
  }

  /** Takes a decision back; the history keeps it. */
  public void undo(long number) {
    connections.write(
        session -> {
          DecisionStore.undo(session, number, clock);
          return number;
        });
  }

  /** What two documents name at two places is the same. */
  public long sameEntity(Anchor one, Anchor other) {
    return sameEntities(List.of(one, other));
  }

  /** What is named at several places is the same. */
  public long sameEntities(List<Anchor> all) {
    if (all.stream().distinct().count() < 2) {
      throw new IllegalArgumentException("one alone is the same as nobody");
    }
    return add(DecisionKind.SAME_ENTITY, all.stream().distinct().map(this::place).toList(), "");
  }

  /** What two documents name at two places is not the same. */
  public long otherEntity(Anchor one, Anchor other) {
    return splitEntity(one, List.of(other));
  }

  /** What is named at some places is one, and another than what is named at the first. */
  public long splitEntity(Anchor staying, List<Anchor> leaving) {
    if (leaving.isEmpty() || leaving.contains(staying)) {
      throw new IllegalArgumentException("something stays, and something else leaves");
    }
    List<Place> places = new ArrayList<>();
    places.add(place(staying));
    leaving.stream().distinct().map(this::place).forEach(places::add);
    return add(DecisionKind.OTHER_ENTITY, places, "");
  }

  /** Two claims are one. */
  public long mergeClaims(String one, String other) {
    return add(
        DecisionKind.MERGE_CLAIMS,
        List.of(place(claim(one).get(0)), place(claim(other).get(0))),
        "");
  }

  /** A statement doesn't make the claim that it is counted to. */
  public long splitClaim(String claim, Statement statement) {
    List<Statement> all = claim(claim);
    Statement other =
        all.stream()
            .filter(one -> !one.equals(statement))
            .findFirst()
            .filter(one -> all.contains(statement))
            .orElseThrow(
                () -> new IllegalArgumentException(claim + " can't be split there: " + statement));
    return add(DecisionKind.SPLIT_CLAIM, List.of(place(statement), place(other)), "");
  }

  /** An attribution is wrong: what it says somebody said doesn't count. */
  public long rejectAttribution(DocumentId document, String attribution) {
    return add(DecisionKind.REJECT_ATTRIBUTION, List.of(attribution(document, attribution)), "");
  }

  /** An attribution is right. */
  public long confirmAttribution(DocumentId document, String attribution) {
    return add(DecisionKind.CONFIRM_ATTRIBUTION, List.of(attribution(document, attribution)), "");
  }

  /** A document doesn't descend from another, or from an outlet. */
  public long rejectDerivation(Derivation derivation) {
    return add(DecisionKind.REJECT_DERIVATION, derivation);
  }

  /** A derivation is right. */
  public long confirmDerivation(Derivation derivation) {
    return add(DecisionKind.CONFIRM_DERIVATION, derivation);
  }

  /** A root doesn't stand behind a claim. */
  public long rejectRoot(String claim, String root) {
    return root(DecisionKind.REJECT_ROOT, claim, root);
  }

  /** A root stands behind a claim, for certain. */
  public long confirmRoot(String claim, String root) {
    return root(DecisionKind.CONFIRM_ROOT, claim, root);
  }

  /** A root is independent of all other roots of a claim. */
  public long independentRoot(String claim, String root) {
    return root(DecisionKind.INDEPENDENT_ROOT, claim, root);
  }

  /** A root has it from another root of the claim. */
  public long dependentRoot(String claim, String root) {
    return root(DecisionKind.DEPENDENT_ROOT, claim, root);
  }

  private long root(DecisionKind kind, String claim, String root) {
    CorpusClaim found =
        file.claim(claim)
            .orElseThrow(() -> new IllegalArgumentException("there is no claim " + claim));
    Evidence named =
        found.provenance().roots().stream()
            .filter(one -> one.id().equals(root))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(claim + " has no root " + root))
            .evidence()
            .get(0);
    return add(
        kind,
        List.of(
            place(new Anchor(named.document(), named.span())),
            place(found.claim().statements().get(0))),
        "");
  }

  /** Notes as they are now, the latest first. */
  public List<CaseNote> notes() {
    return connections.read(Notes::all);
  }

  /** Words of the user's about words of a document; an empty span is about the whole of it. */
  public long note(DocumentId document, Span span, String words) {
    return add(DecisionKind.NOTE, List.of(place(new Anchor(document, span))), words);
  }

  /** Words of the user's about a claim. */
  public long noteClaim(String claim, String words) {
    return add(DecisionKind.CLAIM_NOTE, List.of(place(claim(claim).get(0))), words);
  }

  /** Words of the user's about who is named at a place. */
  public long noteSource(Anchor named, String words) {
    return add(DecisionKind.SOURCE_NOTE, List.of(place(named)), words);
  }

  /** Gives a note other words; the note has its old ones again when that is undone. */
  public long changeNote(long number, String words) {
    return connections.write(
        session -> {
          CaseDecision note = note(session, number);
          return DecisionStore.add(
              session,
              note.kind(),
              note.places(),
              words,
              Optional.empty(),
              Optional.of(number),
              clock);
        });
  }

  /** Takes a note back, with all words that it ever had. */
  public void removeNote(long number) {
    connections.write(
        session -> {
          Optional<Long> next = Optional.of(number);
          while (next.isPresent()) {
            CaseDecision note = note(session, next.get());
            DecisionStore.undo(session, note.number(), clock);
            next = note.replaces();
          }
          return number;
        });
  }

  private static CaseDecision note(Session session, long number) {
    return DecisionStore.all(session).stream()
        .filter(one -> one.number() == number && one.isInForce())
        .filter(one -> Notes.about(one.kind()).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no note " + number));
  }

  /** What the register says of an outlet from now on; counts that use it change at once. */
  public long outlet(OutletEntry entry) {
    return connections.write(
        session ->
            DecisionStore.add(
                session,
                DecisionKind.OUTLET,
                List.of(),
                "",
                Optional.of(entry),
                Optional.empty(),
                clock));
  }

  private long add(DecisionKind kind, Derivation derivation) {
    List<Place> places = new ArrayList<>();
    places.add(place(new Anchor(derivation.from(), evidence(derivation, true))));
    derivation.to().ifPresent(to -> places.add(place(new Anchor(to, evidence(derivation, false)))));
    Optional<OutletEntry> outlet =
        derivation
            .toOutlet()
            .filter(name -> derivation.to().isEmpty())
            .map(
                name ->
                    new OutletEntry(name, Optional.empty(), Optional.empty(), Optional.empty()));
    return connections.write(
        session -> DecisionStore.add(session, kind, places, "", outlet, Optional.empty(), clock));
  }

  private static Span evidence(Derivation derivation, boolean from) {
    return derivation.evidence().stream()
        .flatMap(one -> (from ? one.from() : one.to()).stream())
        .findFirst()
        .orElse(new Span(0, 0));
  }

  private long add(DecisionKind kind, List<Place> places, String note) {
    return connections.write(
        session ->
            DecisionStore.add(
                session, kind, places, note, Optional.empty(), Optional.empty(), clock));
  }

  private Place place(Statement statement) {
    ClaimDecision.Place place = ClaimDecision.Place.of(statement);
    return place(new Anchor(place.document(), place.span()));
  }

  private Place place(Anchor anchor) {
    Document document =
        connections
            .read(
                session ->
                    DocumentRows.number(session, anchor.document())
                        .flatMap(number -> DocumentStore.document(session, number)))
            .orElseThrow(
                () -> new IllegalArgumentException("not in the case: " + anchor.document()));
    if (anchor.span().end() > document.text().length()) {
      throw new IllegalArgumentException(anchor + " leaves the text");
    }
    return Place.of(document, anchor);
  }

  private List<Statement> claim(String id) {
    return file.claim(id)
        .map(CorpusClaim::claim)
        .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id))
        .statements();
  }

  private Place attribution(DocumentId document, String attribution) {
    Analysis analysis =
        file.analysis(document)
            .orElseThrow(() -> new IllegalArgumentException("not analysed: " + document));
    Attribution meant =
        analysis.attributions().stream()
            .filter(one -> one.id().equals(attribution))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(document + " has no attribution " + attribution));
    return place(new Anchor(document, Obeyed.hull(meant.content())));
  }
}
