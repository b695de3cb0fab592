package dev.hearsay.app.casefile;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.Relations;
import dev.hearsay.corpus.SourceFinder;
import dev.hearsay.event.Event;
import dev.hearsay.mention.linking.Linking;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The corpus of a case in memory: loaded when something has to be related, and from then on brought
 * up to date by what has changed. The one place that knows how a case becomes a corpus. For one
 * thread at a time.
 */
final class CaseCorpus {

  private static final int AT_ONCE = 256;

  private final Corpus corpus = new Corpus();

  /** By document: what its analysis was made of. */
  private final Map<DocumentId, Basis> loaded = new HashMap<>();

  private final SharedWords words = new SharedWords();

  private Obeyed obeyed = new Obeyed(List.of());

  private final Connections connections;

  CaseCorpus(Connections connections) {
    this.connections = connections;
  }

  /**
   * Documents, related.
   *
   * @param foundEvents those of documents of which none were kept
   * @param changes the count that they are of
   */
  record Related(
      Relations relations,
      List<QuotedSource> sources,
      Linking linking,
      List<CaseConflict> conflicts,
      Affair affair,
      Map<DocumentId, List<Event>> foundEvents,
      long changes) {

    Related {
      foundEvents = Map.copyOf(foundEvents);
    }
  }

  /**
   * What an analysis in the corpus was made of.
   *
   * @param change that it came with
   * @param decisions about its attributions
   */
  private record Basis(long change, List<CaseDecision> decisions) {}

  private record Wanted(long number, long change) {}

  /** What the case holds, at one moment. */
  private record Holding(
      Map<DocumentId, Wanted> wanted, List<CaseDecision> decisions, long changes) {}

  /** Relates what the case holds now, by what was published up to its latest day. */
  Related relate(Progress progress) {
    long changes = update();
    LocalDate day = corpus.latest().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    Relations relations = corpus.relate(day, progress);
    List<DocumentId> unread = addEvents();
    Affair affair = corpus.affair(relations, progress);
    Map<DocumentId, List<Event>> found = new HashMap<>();
    unread.forEach(id -> corpus.events(id).ifPresent(events -> found.put(id, events)));
    return new Related(
        relations,
        SourceFinder.find(relations),
        corpus.linking(),
        conflicts(relations),
        affair,
        found,
        changes);
  }

  /** What relations that were made here tell together. */
  Affair affair(Relations relations, Progress progress) {
    addEvents();
    return corpus.affair(relations, progress);
  }

  /**
   * Gives the corpus the events that are kept. Where people have decided about a document's
   * attributions, its events are found anew: they stand in others, or in none.
   *
   * @return documents of which none are kept, though they could be
   */
  private List<DocumentId> addEvents() {
    List<DocumentId> missing =
        loaded.keySet().stream()
            .filter(id -> corpus.events(id).isEmpty() && obeyed.of(id).isEmpty())
            .sorted()
            .toList();
    List<DocumentId> unread = new ArrayList<>();
    for (int from = 0; from < missing.size(); from += AT_ONCE) {
      List<DocumentId> some = missing.subList(from, Math.min(from + AT_ONCE, missing.size()));
      connections.read(
          session -> {
            for (DocumentId id : some) {
              Optional<List<Event>> kept =
                  DocumentRows.number(session, id)
                      .flatMap(number -> EventStore.events(session, number));
              kept.ifPresentOrElse(events -> corpus.tell(id, events), () -> unread.add(id));
            }
            return some.size();
          });
    }
    return unread;
  }

  private List<CaseConflict> conflicts(Relations relations) {
    if (obeyed.isEmpty()) {
      return List.of();
    }
    return connections.read(
        session ->
            obeyed.conflicts(
                RelationReader.analyses(session, obeyed.documents()),
                Set.copyOf(
                    session.list(
                        "SELECT id FROM document WHERE newest = 0",
                        row -> new DocumentId(row.text(1)))),
                relations,
                corpus.entityConflicts(),
                corpus.unfoundedClaims()));
  }

  /** Relates as of another day; what the case holds stays as it is. */
  Relations relate(LocalDate asOf, Progress progress) {
    update();
    return corpus.relate(asOf, progress);
  }

  /** Brings the corpus to what the case holds; says which count of changes that is. */
  private long update() {
    Holding holding = connections.read(CaseCorpus::holding);
    obeyed = new Obeyed(holding.decisions());
    Map<DocumentId, Basis> wanted = new HashMap<>();
    holding.wanted().forEach((id, one) -> wanted.put(id, new Basis(one.change(), obeyed.of(id))));
    for (DocumentId id : List.copyOf(loaded.keySet())) {
      if (!loaded.get(id).equals(wanted.get(id))) {
        corpus.remove(id);
        loaded.remove(id);
      }
    }
    List<Long> missing =
        holding.wanted().entrySet().stream()
            .filter(entry -> !loaded.containsKey(entry.getKey()))
            .map(entry -> entry.getValue().number())
            .sorted()
            .toList();
    for (int from = 0; from < missing.size(); from += AT_ONCE) {
      corpus.addAll(load(missing.subList(from, Math.min(from + AT_ONCE, missing.size()))));
    }
    loaded.putAll(wanted);
    corpus.decide(obeyed.forCorpus());
    return holding.changes();
  }

  private static Holding holding(Session session) {
    Map<DocumentId, Wanted> wanted = new HashMap<>();
    session.each(
        "SELECT d.id, d.number, a.change FROM document d JOIN analysis a ON a.document = d.number"
            + " WHERE d.newest = 1 AND a.shape = ?",
        row -> wanted.put(new DocumentId(row.text(1)), new Wanted(row.number(2), row.number(3))),
        AnalysisCodec.shape());
    return new Holding(
        wanted, DecisionStore.all(session), session.number("SELECT changes FROM state"));
  }

  private List<Analysis> load(List<Long> numbers) {
    return connections.read(
        session -> {
          List<Analysis> analyses = new ArrayList<>();
          for (long number : numbers) {
            Document document = DocumentStore.document(session, number).orElseThrow();
            AnalysisStore.analysis(session, number, document)
                .map(obeyed::without)
                .map(words::shared)
                .ifPresent(analyses::add);
          }
          return analyses;
        });
  }
}
