package dev.hearsay.app.casefile;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.claim.ClaimLink;
import dev.hearsay.claim.ClaimMatch;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.Relations;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.DriftFinder;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A case: one file with documents, their analyses, how they hang together, and what people decided.
 *
 * <p>Reading: every method gives immutable records of one moment, and is safe for many threads;
 * nobody waits for who writes. {@link #claims}, {@link #documents}, {@link #sources} and {@link
 * #search} give pages of lists; {@link #claim}, {@link #document} and {@link #source} one thing
 * with all about it, by an identifier that is good for an address. {@link Page#generation} and
 * {@link #generation} tell whether what was read is still what there is.
 *
 * <p>Writing: {@link #add} reads, analyses and relates; one process at a time adds to a file. What
 * is written is on the disk when a method returns, and whoever is killed in between leaves a case
 * as it was before a small step. Methods throw {@link CaseException} where the file can't be used.
 */
public final class CaseFile implements AutoCloseable {

  /** Where a case is when nobody says so. */
  public static final Path USUAL = Path.of("case.hearsay");

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  private final Connections connections;
  private final Clock clock;
  private final Object relating = new Object();
  private final CaseCorpus corpus;

  private CaseFile(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
    this.corpus = new CaseCorpus(connections);
  }

  /** Opens a case that there is; one of an earlier format is brought to today's. */
  public static CaseFile open(Path file) {
    return new CaseFile(Connections.open(file), Clock.systemUTC());
  }

  /** Opens a case, or makes an empty one where there is none. */
  public static CaseFile openOrCreate(Path file) {
    return new CaseFile(Connections.create(file), Clock.systemUTC());
  }

  /** The file. */
  public Path path() {
    return connections.file();
  }

  // Reading

  /** Grows whenever relations are stored. */
  public long generation() {
    return connections.read(session -> session.number("SELECT generation FROM state"));
  }

  public CaseCounts counts() {
    return connections.read(Counting::counts);
  }

  /** A page of claims, counts by the outlet register included. */
  public Page<ClaimRow> claims(ClaimQuery query) {
    return connections.read(session -> ClaimReader.page(session, query));
  }

  /** One claim, down to its roots. */
  public Optional<CorpusClaim> claim(String id) {
    return readRelations(session -> ClaimReader.claim(session, id));
  }

  /** The identifiers of claims that begin so, in order. */
  public List<String> claimsCalled(String beginning, int most) {
    return connections.read(session -> ClaimReader.identifiers(session, beginning, most));
  }

  /** Claims that speak of the same thing as one without saying the same. */
  public List<ClaimLink> links(String claim) {
    return connections.read(session -> ClaimLinks.of(session, claim));
  }

  public Page<DocumentRow> documents(DocumentQuery query) {
    return connections.read(session -> DocumentRows.page(session, query));
  }

  /** One document with all that is known of it. */
  public Optional<CaseDocument> document(DocumentId id) {
    return readRelations(session -> Assembling.document(session, id));
  }

  /** The analysis of a document, which has its text; empty where there is none. */
  public Optional<Analysis> analysis(DocumentId id) {
    return connections.read(
        session ->
            DocumentRows.number(session, id)
                .flatMap(
                    number ->
                        DocumentStore.document(session, number)
                            .flatMap(
                                document -> AnalysisStore.analysis(session, number, document))));
  }

  /**
   * The events that a document of the case tells: those that are kept, and found anew where none
   * are or people decided about its attributions.
   */
  public List<Event> events(Analysis analysis) {
    return connections
        .read(session -> EventStore.undecided(session, analysis.document().id()))
        .orElseGet(() -> EventFinder.standard().find(analysis));
  }

  /** The bytes that a document was read from, decompressed; the first of them if it was several. */
  public Optional<InputStream> original(DocumentId id) {
    Optional<Long> original =
        connections.read(
            session ->
                session.first(
                    "SELECT p.original FROM document_place p"
                        + " JOIN document d ON d.number = p.document"
                        + " WHERE d.id = ? ORDER BY p.original LIMIT 1",
                    row -> row.number(1),
                    id));
    return original.map(new OriginalStore(connections, clock)::open);
  }

  /**
   * Sources whose names have all these words, those that most documents quote first.
   *
   * @param words blank asks for nothing
   */
  public Page<SourceRow> sources(String words, int offset, int limit) {
    return readRelations(session -> RelationReader.sources(session, words, offset, limit));
  }

  public Optional<SourceRow> source(String id) {
    return readRelations(session -> RelationReader.source(session, id));
  }

  /** What relates a document to others; nothing where it isn't there. */
  public DocumentRelations relationsOf(DocumentId id) {
    return readRelations(session -> Assembling.relations(session, id));
  }

  /**
   * People and organisations whose names have all these words, those that most documents name
   * first.
   *
   * @param words blank asks for nothing
   */
  public Page<EntityRow> entities(String words, Optional<Entity.Type> type, int offset, int limit) {
    return readRelations(session -> EntityStore.page(session, words, type, offset, limit));
  }

  /** A person or an organisation with what joins it. */
  public Optional<CaseEntity> entity(String id) {
    return readRelations(session -> EntityStore.entity(session, id));
  }

  /** The one that a document first names at one of these places. */
  public Optional<CaseEntity> entityAt(DocumentId document, List<Span> places) {
    return readRelations(session -> EntityStore.at(session, document, places));
  }

  public List<Derivation> derivations() {
    return readRelations(session -> RelationReader.all(session, RelationKind.DERIVATION));
  }

  public List<Disagreement> disagreements() {
    return readRelations(session -> RelationReader.all(session, RelationKind.DISAGREEMENT));
  }

  public List<Drift> drift() {
    return readRelations(session -> RelationReader.all(session, RelationKind.DRIFT));
  }

  /** Sources with all places, as relating found them. */
  public List<QuotedSource> allSources() {
    return readRelations(RelationReader::sources);
  }

  /** All that relating found, with all analyses: as much memory as the case is large. */
  public Optional<Relations> relations() {
    return readRelations(RelationReader::relations);
  }

  /**
   * What the documents tell together, as relating found it; empty where documents were last related
   * before that was kept.
   */
  public Optional<Affair> affair() {
    return readRelations(AffairKinds::read);
  }

  /**
   * The same.
   *
   * @throws CaseException where there is none, which says what to do
   */
  public Affair requireAffair() {
    return affair().orElseThrow(() -> CaseErrors.outdated(path()));
  }

  /** The newest versions, in the order in which they came. */
  public List<DocumentId> order() {
    return connections.read(
        session ->
            session.list(
                "SELECT id FROM document WHERE newest = 1 ORDER BY number",
                row -> new DocumentId(row.text(1))));
  }

  /**
   * The claims that come nearest to what a text says, the nearest first.
   *
   * @param question the text, analysed as a document of its own
   */
  public List<ClaimMatch> nearest(Analysis question, int most) {
    return readRelations(session -> Nearest.find(session, question, most));
  }

  public Page<SearchHit> search(SearchQuery query, int offset, int limit) {
    return connections.read(session -> Search.find(session, query, offset, limit));
  }

  /** Outlets of the documents, those with most documents first. */
  public List<OutletRow> outlets() {
    return connections.read(Counting::outlets);
  }

  /** What couldn't be read, the latest first. */
  public Page<SkippedInput> skipped(int offset, int limit) {
    return connections.read(session -> Counting.skipped(session, offset, limit));
  }

  /**
   * All that the case holds, line by line, whatever the order in which it came and however it is
   * kept: equal for equal cases. Numbers and times of the file itself are left out.
   */
  public List<String> contents() {
    return connections.read(Contents::lines);
  }

  /**
   * What is wrong with the file itself, by checks that read all of it; nothing where it is sound.
   */
  public List<String> problems() {
    return connections.write(Contents::problems);
  }

  private <T> T readRelations(Function<Session, T> reading) {
    return connections.read(
        session -> {
          RelationReader.requireReadable(session);
          return reading.apply(session);
        });
  }

  // Writing

  /**
   * Reads inputs, analyses what is new, and relates all. Finishes, too, what an earlier run left
   * unfinished; without inputs nothing else.
   *
   * @param analyzer made only where something has to be analysed
   * @throws CaseException when another process adds for longer than one waits
   */
  public AddReport add(
      AddRequest request, Supplier<DocumentAnalyzer> analyzer, AddListener listener) {
    return AddLock.holding(
        path(), LONGEST_WAIT, listener::waiting, () -> addAlone(request, analyzer, listener));
  }

  private AddReport addAlone(
      AddRequest request, Supplier<DocumentAnalyzer> analyzer, AddListener listener) {
    // Loading the models takes as long as reading some pages: both at once.
    CompletableFuture<DocumentAnalyzer> loading =
        request.inputs().isEmpty()
            ? new CompletableFuture<>()
            : CompletableFuture.supplyAsync(analyzer);
    Instant begun = clock.instant();
    Intaking intaking = new Intaking(connections, clock, listener);
    intaking.resume(request.options());
    request.inputs().forEach(input -> intaking.take(input, request.options()));
    List<Long> pending = connections.read(session -> pending(session, request, begun));
    Analyzing analyzing =
        new Analyzing(
            connections,
            clock,
            listener,
            new AnalysisStore.Maker(request.program(), request.accuracy()));
    if (!pending.isEmpty()) {
      analyzing.run(
          pending,
          request.inputs().isEmpty() ? loading.completeAsync(analyzer) : loading,
          request.threads());
    }
    Optional<List<ClaimChange>> related = relate(listener);
    return new AddReport(
        intaking.read(),
        intaking.fresh(),
        intaking.versions(),
        intaking.unchanged(),
        intaking.resumed(),
        analyzing.count(),
        intaking.skipped() + analyzing.failed(),
        related.orElse(List.of()),
        related.isPresent());
  }

  private static List<Long> pending(Session session, AddRequest request, Instant begun) {
    return request.again()
        ? session.list(
            "SELECT d.number FROM document d LEFT JOIN analysis a ON a.document = d.number"
                + " WHERE a.at IS NULL OR a.at < ? ORDER BY d.number",
            row -> row.number(1),
            begun.toEpochMilli())
        : AnalysisStore.pending(session);
  }

  /**
   * Relates all documents and stores how they hang together, unless that has been done since the
   * last change.
   *
   * @return what claims are new or told otherwise; empty where there was nothing to do
   */
  public Optional<List<ClaimChange>> relate(Progress progress) {
    synchronized (relating) {
      if (connections.read(
          session ->
              Counting.isRelated(session)
                  && (AffairKinds.areThere(session) || Counting.isNew(session)))) {
        return Optional.empty();
      }
      Versions.compareAll(connections, DriftFinder::standard);
      CaseCorpus.Related related = corpus.relate(progress);
      return Optional.of(connections.write(session -> RelationStore.store(session, related)));
    }
  }

  /** Relates as of a day, for who asks; what is stored stays as it is. */
  public Relations relations(LocalDate asOf, Progress progress) {
    synchronized (relating) {
      return corpus.relate(asOf, progress);
    }
  }

  /** What relations as of a day tell together, for who asks. */
  public Affair affair(Relations relations, Progress progress) {
    synchronized (relating) {
      return corpus.affair(relations, progress);
    }
  }

  /** The feeds that are asked for new articles. */
  public Feeds feeds() {
    return new Feeds(connections, clock);
  }

  /** What people decide about the case. */
  public Decider decisions() {
    return new Decider(this, connections, clock);
  }

  @Override
  public void close() {
    connections.close();
  }
}
