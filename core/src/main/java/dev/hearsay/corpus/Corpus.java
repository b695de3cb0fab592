package dev.hearsay.corpus;

import static java.util.stream.Collectors.toMap;

import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairFinder;
import dev.hearsay.affair.AffairSources;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.claim.ClaimIndex;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.claim.ClaimSearch;
import dev.hearsay.claim.DecidedClaims;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import dev.hearsay.mention.linking.DecisionConflict;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.KeptTraces;
import dev.hearsay.provenance.ProvenanceFinder;
import dev.hearsay.provenance.ProvenanceGraph;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.DisagreementFinder;
import dev.hearsay.provenance.disagreement.KeptReadings;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.provenance.drift.KeptDrift;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Many analysed documents. They are added one by one, in any order; what is said of them depends on
 * which are there and not on the order in which they came. Not safe for use by several threads.
 */
public final class Corpus {

  private static final Comparator<CorpusClaim> MOST_REPEATED_FIRST =
      Comparator.comparingInt((CorpusClaim claim) -> -claim.outlets().size())
          .thenComparingInt(claim -> -claim.provenance().traces().size())
          .thenComparing(claim -> claim.firstSeen().orElse(LocalDate.MAX))
          .thenComparing(claim -> claim.claim().id());

  private final StatementFinder statements = StatementFinder.standard();
  private final SentenceVectors vectors = new SentenceVectors();
  private final ClaimComparer comparer = ClaimComparer.standard(vectors);
  private final AffairFinder affairs = AffairFinder.with(new TextReader(Optional.of(vectors)));
  private final ClaimIndex claims = new ClaimIndex(comparer);
  private final DerivationFinder derivations = DerivationFinder.standard();
  private final ProvenanceFinder provenance = ProvenanceFinder.standard();
  private final DriftFinder drift = DriftFinder.standard();
  private final DisagreementFinder disagreements = DisagreementFinder.standard();
  private final EntityRegistry entities = new EntityRegistry();
  private final KeptTraces keptTraces = new KeptTraces();
  private final KeptDrift keptDrift = new KeptDrift();
  private final KeptReadings keptReadings = new KeptReadings();
  private final Map<DocumentId, List<Proposition>> propositions = new TreeMap<>();
  private final SortedMap<DocumentId, Analysis> analyses = new TreeMap<>();

  /** Found when they are first asked for; a document's stay the same while it is here. */
  private final Map<DocumentId, List<Event>> events = new TreeMap<>();

  private final KeptTraces keptEvents = new KeptTraces();

  private Decisions decisions = Decisions.none();

  /** As of the last time, by identifier: who published a claim rests on its traces alone. */
  private Map<String, CorpusClaim> keptClaims = Map.of();

  /** Adds a document; one that is here already isn't added again. */
  public void add(Analysis analysis) {
    addAll(List.of(analysis));
  }

  /** Adds documents; their statements are read on all processors. */
  public void addAll(Collection<Analysis> added) {
    SortedMap<DocumentId, Analysis> fresh = new TreeMap<>();
    for (Analysis analysis : added) {
      if (!analyses.containsKey(analysis.document().id())) {
        fresh.putIfAbsent(analysis.document().id(), analysis);
      }
    }
    CompletableFuture<Void> indexed =
        CompletableFuture.runAsync(() -> derivations.addAll(fresh.values()));
    List<List<Proposition>> read =
        List.copyOf(fresh.values()).parallelStream().map(statements::find).toList();
    indexed.join();
    Iterator<List<Proposition>> each = read.iterator();
    for (Analysis analysis : fresh.values()) {
      DocumentId id = analysis.document().id();
      List<Proposition> stated = each.next();
      propositions.put(id, stated);
      claims.add(id, stated);
      entities.add(id, analysis.document().text(), analysis.entities());
    }
    analyses.putAll(fresh);
  }

  /**
   * Takes a document out, as if it had never been added.
   *
   * @throws IllegalArgumentException when it isn't there
   */
  public void remove(DocumentId document) {
    if (analyses.remove(document) == null) {
      throw new IllegalArgumentException("not in the corpus: " + document);
    }
    derivations.remove(document);
    propositions.remove(document);
    events.remove(document);
    claims.remove(document);
    entities.remove(document);
    keptDrift.forget(document);
    keptReadings.forget(List.of(document));
    keptClaims = Map.of(); // the same may come back from another outlet
  }

  /** Obeys decisions of people from now on, and none of those that it obeyed before. */
  public void decide(Decisions decided) {
    decisions.entities().forEach(entities::undo);
    decided.entities().forEach(entities::decide);
    decisions = decided;
  }

  /** Decisions that don't go well with what the documents say, or are about what isn't there. */
  public List<DecisionConflict> entityConflicts() {
    return entities.linking().conflicts();
  }

  /** Who and what the documents name, who is the same, and why. */
  public Linking linking() {
    return entities.linking();
  }

  /** Decisions about claims where no statement stands. */
  public List<ClaimDecision> unfoundedClaims() {
    return decided().unfounded();
  }

  private DecidedClaims decided() {
    return DecidedClaims.of(
        claims.claims(), claims.links(), decisions.claims(), claims::propositions);
  }

  /** How many documents there are. */
  public int size() {
    return analyses.size();
  }

  /** The day of the latest document; empty where none has a date. */
  public Optional<LocalDate> latest() {
    return analyses.values().stream()
        .flatMap(analysis -> analysis.document().published().stream())
        .map(PublicationTime::date)
        .max(Comparator.naturalOrder());
  }

  /** How the documents hang together by what was published up to a day. */
  public Relations relate(LocalDate asOf, Progress progress) {
    int all = analyses.size();
    CompletableFuture<List<Claim>> comparing = CompletableFuture.supplyAsync(claims::claims);
    List<Derivation> found =
        derivations
            .derivations(done -> progress.at(Progress.Step.RELATING_DOCUMENTS, done, all))
            .stream()
            .filter(decisions::accept)
            .toList();
    List<Analysis> read = List.copyOf(analyses.values());
    Identities identities = LinkedIdentities.of(entities, read);
    comparing.join();
    DecidedClaims decided = decided();
    List<Claim> made = decided.claims();
    progress.at(Progress.Step.TRACING_CLAIMS, 0, made.size());
    ProvenanceGraph graph =
        provenance.find(
            new Coverage(read, found, made, identities, decisions.roots()), asOf, keptTraces);
    progress.at(Progress.Step.TRACING_CLAIMS, made.size(), made.size());
    List<ClaimLink> links = decided.links();
    List<Drift> changed = drift.find(read, found, propositions, keptDrift);
    List<Disagreement> disagreements =
        this.disagreements.find(read, found, identities, propositions, changed, keptReadings);
    Disputes disputes = new Disputes(disagreements);
    List<CorpusClaim> standing =
        graph.claims().stream()
            .filter(claim -> !claim.traces().isEmpty())
            .map(claim -> standing(claim, disputes.concern(claim.claim())))
            .sorted(MOST_REPEATED_FIRST)
            .toList();
    keptClaims =
        standing.stream()
            .collect(toMap(claim -> claim.claim().id(), claim -> claim, (one, other) -> one));
    return new Relations(
        asOf, analyses, identities, found, standing, links, disagreements, changed, graph.loops());
  }

  /**
   * What the documents tell together.
   *
   * @param relations how they hang together now
   */
  public Affair affair(Relations relations, Progress progress) {
    return affairs.find(affairSources(relations, progress), keptEvents);
  }

  /**
   * What an affair is found of: the documents with their events, and how they hang together.
   *
   * @param relations how they hang together now
   */
  public AffairSources affairSources(Relations relations, Progress progress) {
    List<Analysis> unread =
        analyses.values().stream()
            .filter(analysis -> !events.containsKey(analysis.document().id()))
            .toList();
    progress.at(Progress.Step.FINDING_EVENTS, 0, unread.size());
    if (!unread.isEmpty()) {
      EventFinder finder = EventFinder.standard();
      List<List<Event>> found = unread.parallelStream().map(finder::find).toList();
      for (int i = 0; i < unread.size(); i++) {
        events.put(unread.get(i).document().id(), found.get(i));
      }
    }
    progress.at(Progress.Step.FINDING_EVENTS, unread.size(), unread.size());
    return new AffairSources(
        relations.asOf(),
        List.copyOf(analyses.values()),
        events,
        relations.derivations(),
        relations.identities(),
        entities.entities(),
        decisions.roots(),
        relations.disagreements());
  }

  /**
   * Tells which events a document tells, where that is known from before, so that they aren't found
   * again.
   */
  public void tell(DocumentId document, List<Event> known) {
    events.put(document, List.copyOf(known));
  }

  /** The events that a document tells, as far as they are known or {@link #affair} found them. */
  public Optional<List<Event>> events(DocumentId document) {
    return Optional.ofNullable(events.get(document));
  }

  /**
   * The claims that come nearest to what a text says, the nearest first.
   *
   * @param question the text, analysed as a document of its own; it isn't added
   */
  public List<ClaimMatch> nearest(Analysis question, int most) {
    Map<Claim, List<Proposition>> told = new LinkedHashMap<>();
    decided().claims().forEach(claim -> told.put(claim, claims.propositions(claim)));
    return new ClaimSearch(comparer).nearest(statements.find(question), told, most);
  }

  private CorpusClaim standing(ClaimProvenance claim, boolean disputed) {
    CorpusClaim before = keptClaims.get(claim.claim().id());
    if (before != null && before.provenance().traces().equals(claim.traces())) {
      return new CorpusClaim(claim, before.outlets(), before.firstSeen(), disputed);
    }
    List<Document> documents =
        claim.traces().stream()
            .map(trace -> trace.statement().document())
            .distinct()
            .flatMap(id -> Stream.ofNullable(analyses.get(id)))
            .map(Analysis::document)
            .toList();
    return new CorpusClaim(
        claim,
        Outlets.of(documents),
        documents.stream()
            .flatMap(document -> document.published().stream())
            .map(PublicationTime::date)
            .min(Comparator.naturalOrder()),
        disputed);
  }
}
