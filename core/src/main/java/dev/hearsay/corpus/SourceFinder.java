package dev.hearsay.corpus;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Via;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.QuotedSource.Quoted;
import dev.hearsay.provenance.Trace;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.CommonKnowledge;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.provenance.source.SourceReader;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds who is quoted in the documents of a corpus, and by whom first-hand. A quotation is relayed
 * where its document names the outlet it has it from, where the words stand in what it takes from
 * another document that names the source too, or where the claim was traced back to such a
 * document. It is an outlet's own only where none of these is known.
 */
public final class SourceFinder {

  private final Map<DocumentId, Account> accounts = new TreeMap<>();
  private final SourceReader reader;
  private final Map<List<String>, Trace> traces = new HashMap<>();
  private final Map<DocumentId, List<Derivation>> derivations = new HashMap<>();

  private SourceFinder(Relations relations) {
    relations
        .analyses()
        .forEach((id, analysis) -> accounts.put(id, new Account(analysis, relations.identities())));
    this.reader =
        new SourceReader(
            SourceWords.standard(), CommonKnowledge.of(SourceWords.standard(), accounts.values()));
    for (CorpusClaim claim : relations.claims()) {
      for (Trace trace : claim.provenance().traces()) {
        Statement statement = trace.statement();
        statement
            .attribution()
            .ifPresent(
                id ->
                    traces.merge(
                        List.of(statement.document().value(), id),
                        trace,
                        (one, other) -> one.relays() ? one : other));
      }
    }
    for (Derivation derivation : relations.derivations()) {
      if (derivation.kind() != DerivationKind.SAME_ORIGIN) {
        derivations.computeIfAbsent(derivation.from(), id -> new ArrayList<>()).add(derivation);
      }
    }
  }

  /** All sources, those that most documents quote first. */
  public static List<QuotedSource> find(Relations relations) {
    return new SourceFinder(relations).find();
  }

  private record Found(Source source, Quoted quoted) {}

  private List<QuotedSource> find() {
    Map<String, List<Found>> bySource = new LinkedHashMap<>();
    accounts
        .values()
        .forEach(
            account -> {
              for (Attribution attribution : account.analysis().attributions()) {
                if (!attribution.source().isEmpty()) {
                  Source source = reader.read(account, attribution);
                  kind(source)
                      .ifPresent(
                          kind -> {
                            Quoted quoted = quoted(account, attribution, source);
                            bySource
                                .computeIfAbsent(key(source, quoted), key -> new ArrayList<>())
                                .add(new Found(source, quoted));
                          });
                }
              }
            });
    return bySource.values().stream()
        .map(SourceFinder::quotedSource)
        .sorted(
            Comparator.comparingLong((QuotedSource source) -> -documents(source))
                .thenComparingInt(source -> -source.quoted().size())
                .thenComparing(QuotedSource::name))
        .toList();
  }

  private static long documents(QuotedSource source) {
    return source.quoted().stream().map(Quoted::document).distinct().count();
  }

  private static QuotedSource quotedSource(List<Found> found) {
    Source fullest =
        found.stream()
            .map(Found::source)
            .max(
                Comparator.comparingInt((Source source) -> source.name().length())
                    .thenComparing(Source::name))
            .orElseThrow();
    return new QuotedSource(
        fullest.name(),
        kind(fullest).orElseThrow(),
        found.stream()
            .map(Found::quoted)
            .sorted(
                Comparator.comparing(Quoted::document)
                    .thenComparing(quoted -> quoted.content().get(0)))
            .toList());
  }

  /** Empty for what is no source: the text's own voice, "he" of whom nobody knows who he is. */
  private static Optional<RootKind> kind(Source source) {
    return switch (source.kind()) {
      case NOBODY, UNRESOLVED, TOGETHER -> Optional.empty();
      case REPORTS -> Optional.of(RootKind.UNKNOWN);
      case OUTLET -> Optional.of(RootKind.OUTLET);
      case OBSERVER -> Optional.of(RootKind.OBSERVATION);
      case PAPER -> Optional.of(RootKind.DOCUMENT);
      case ANONYMOUS -> Optional.of(RootKind.ANONYMOUS);
      case VOICE -> Optional.of(source.person() ? RootKind.PERSON : RootKind.ORGANISATION);
    };
  }

  /**
   * What has no key of its own is the same only for those who have it through the same outlet: the
   * unnamed where the same noun stands for them, others where they are called the same.
   */
  private static String key(Source source, Quoted quoted) {
    return source
        .key()
        .orElseGet(
            () ->
                source.kind()
                    + " "
                    + OutletName.plain(quoted.through().orElse(quoted.outlet()))
                    + " "
                    + called(source));
  }

  private static String called(Source source) {
    return source.kind() == Source.Kind.ANONYMOUS && !source.head().isEmpty()
        ? source.head()
        : source.name().toLowerCase(Locale.ROOT);
  }

  private Quoted quoted(Account account, Attribution attribution, Source source) {
    Optional<Relay> relay =
        named(account, attribution, source)
            .or(
                () ->
                    isUpstream(account, source)
                        ? Optional.empty()
                        : taken(account, attribution, source)
                            .or(() -> traced(account, attribution, source)));
    return new Quoted(
        account.id(),
        account.outlet(),
        attribution.id(),
        attribution.source().get(0),
        attribution.content(),
        relay.map(Relay::through),
        relay.map(Relay::evidence));
  }

  private record Relay(String through, Evidence evidence) {}

  /** The outlet that the text itself names as the way it knows. */
  private static Optional<Relay> named(Account account, Attribution attribution, Source source) {
    return source
        .outlet()
        .filter(outlet -> source.kind() != Source.Kind.OUTLET)
        .filter(outlet -> !OutletName.same(outlet, account.outlet()))
        .map(
            outlet -> {
              Span words =
                  attribution.via().stream().map(Via::span).findFirst().orElse(source.span());
              return new Relay(outlet, new Evidence(account.id(), words, "via"));
            });
  }

  /** Whether the source is the very outlet that the document takes its text from. */
  private boolean isUpstream(Account account, Source source) {
    return source.kind() == Source.Kind.OUTLET
        && derivations.getOrDefault(account.id(), List.of()).stream()
            .anyMatch(derivation -> OutletName.same(upstream(derivation), source.name()));
  }

  private Optional<Relay> taken(Account account, Attribution attribution, Source source) {
    for (Derivation derivation : derivations.getOrDefault(account.id(), List.of())) {
      for (DerivationEvidence evidence : derivation.evidence()) {
        Optional<Span> words =
            evidence
                .from()
                .filter(span -> attribution.content().stream().anyMatch(span::overlaps))
                .filter(span -> evidence.to().isPresent())
                .filter(span -> derivation.to().filter(to -> knows(to, source)).isPresent());
        if (words.isPresent()) {
          return Optional.of(
              new Relay(
                  upstream(derivation), new Evidence(account.id(), words.get(), evidence.rule())));
        }
      }
    }
    return Optional.empty();
  }

  /** Nobody has a source from a document that doesn't know of it. */
  private boolean knows(DocumentId document, Source source) {
    return Optional.ofNullable(accounts.get(document))
        .filter(account -> source.key().isEmpty() || account.names(source.key().get()))
        .isPresent();
  }

  private String upstream(Derivation derivation) {
    return derivation
        .to()
        .map(accounts::get)
        .map(Account::outlet)
        .or(derivation::toOutlet)
        .orElseThrow();
  }

  private Optional<Relay> traced(Account account, Attribution attribution, Source source) {
    return Optional.ofNullable(traces.get(List.of(account.id().value(), attribution.id())))
        .filter(Trace::relays)
        .flatMap(
            trace ->
                trace.path().stream()
                    .map(Statement::document)
                    .filter(id -> !id.equals(account.id()))
                    .filter(id -> knows(id, source))
                    .findFirst()
                    .flatMap(id -> Optional.ofNullable(accounts.get(id)))
                    .map(other -> new Relay(other.outlet(), trace.evidence().get(0))));
  }
}
