package dev.hearsay.provenance.rule;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.CommonKnowledge;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.provenance.source.OutletIndex;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.provenance.source.Surroundings;
import dev.hearsay.text.DocumentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All documents with what tracing asks of them: what each tells, which descends from which, who
 * belongs where. Never changes; made again for other documents, it takes over from the one before
 * what rests on documents that are the same in both. Thread-safe.
 */
public final class Network {

  /** Strongest first: how much of one document's wording another's decides. */
  private static final List<DerivationKind> BY_STRENGTH =
      List.of(
          DerivationKind.COPY,
          DerivationKind.SYNDICATION,
          DerivationKind.REWRITE,
          DerivationKind.QUOTES,
          DerivationKind.CITES,
          DerivationKind.SAME_ORIGIN);

  private final SourceWords words;
  private final Identities identities;
  private final Map<DocumentId, Part> parts = new TreeMap<>();
  private final Map<DocumentId, List<Derivation>> upstream = new HashMap<>();
  private final Set<List<String>> adversaries = new HashSet<>();
  private final Map<BigDecimal, List<Account>> takingBack = new HashMap<>();
  private final CommonKnowledge knowledge;
  private final Set<String> publishers = new HashSet<>();
  private final OutletIndex outlets;
  private final Map<DocumentId, OwnSources> ownSources = new ConcurrentHashMap<>();

  /** What a document adds: who is set against whom in it, and numbers that it takes back. */
  private record Part(Account account, Set<List<String>> adversaries, Set<BigDecimal> takenBack) {}

  private Network(
      SourceWords words,
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Identities identities,
      Optional<Network> before) {
    this.words = words;
    this.identities = identities;
    Map<DocumentId, Part> kept = before.map(one -> one.parts).orElse(Map.of());
    analyses.parallelStream()
        .map(analysis -> part(analysis, Optional.ofNullable(kept.get(analysis.document().id()))))
        .toList()
        .forEach(part -> parts.put(part.account().id(), part));
    for (Part part : parts.values()) {
      adversaries.addAll(part.adversaries());
      publishers.add(part.account().outlet());
      for (BigDecimal number : part.takenBack()) {
        takingBack.computeIfAbsent(number, each -> new ArrayList<>()).add(part.account());
      }
    }
    derivations.forEach(this::add);
    upstream
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing((Derivation one) -> BY_STRENGTH.indexOf(one.kind()))
                        .thenComparing(Derivation::score, Comparator.reverseOrder())
                        .thenComparing(one -> one.to().map(DocumentId::value).orElse(""))));
    List<Account> accounts = parts.values().stream().map(Part::account).toList();
    knowledge =
        before
            .map(one -> one.knowledge.of(accounts))
            .orElseGet(() -> CommonKnowledge.of(words, accounts));
    outlets =
        before
            .filter(one -> one.publishers.equals(publishers))
            .map(one -> one.outlets)
            .orElseGet(() -> new OutletIndex(publishers));
  }

  /** Of some documents. */
  public static Network of(
      SourceWords words,
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Identities identities) {
    return new Network(words, analyses, derivations, identities, Optional.empty());
  }

  /** The same of others, of which many may be the same. */
  public Network of(
      Collection<Analysis> analyses, Collection<Derivation> derivations, Identities identities) {
    return new Network(words, analyses, derivations, identities, Optional.of(this));
  }

  private Part part(Analysis analysis, Optional<Part> before) {
    Account account =
        before
            .map(part -> part.account().updated(analysis, identities))
            .orElseGet(() -> new Account(analysis, identities));
    return before
        .filter(part -> part.account().equals(account))
        .orElseGet(
            () ->
                new Part(account, Adversaries.in(account), RevisionRule.takenBack(words, account)));
  }

  private void add(Derivation derivation) {
    upstream.computeIfAbsent(derivation.from(), id -> new ArrayList<>()).add(derivation);
    if (derivation.kind() == DerivationKind.SAME_ORIGIN && derivation.to().isPresent()) {
      Derivation back =
          new Derivation(
              derivation.to().get(),
              Optional.of(derivation.from()),
              Optional.empty(),
              derivation.kind(),
              derivation.score(),
              derivation.evidence());
      upstream.computeIfAbsent(back.from(), id -> new ArrayList<>()).add(back);
    }
  }

  SourceWords words() {
    return words;
  }

  Surroundings surroundings() {
    return knowledge;
  }

  Optional<Account> account(DocumentId id) {
    return Optional.ofNullable(parts.get(id)).map(Part::account);
  }

  /** When a document was published, where it is there and says so. */
  public Optional<LocalDate> published(DocumentId document) {
    return account(document).flatMap(Account::published);
  }

  /** What a document descends from, the strongest first; same origin goes both ways. */
  List<Derivation> derivations(DocumentId from) {
    return Collections.unmodifiableList(upstream.getOrDefault(from, List.of()));
  }

  /** Whether there are documents of an outlet. */
  boolean isSeen(String outlet) {
    return !outlets.same(outlet).isEmpty();
  }

  /** The documents that take back a number, by identifier. */
  List<Account> takingBack(BigDecimal number) {
    return Collections.unmodifiableList(
        takingBack.getOrDefault(number.stripTrailingZeros(), List.of()));
  }

  /** Whether documents speak against two being one. */
  boolean areToldApart(String one, String other) {
    return identities.areToldApart(one, other);
  }

  /** Whether one of two is known to deny, accuse or threaten the other. */
  boolean areAdversaries(String one, String other) {
    return adversaries.contains(List.of(one, other));
  }

  /**
   * Whether a document has sources of its own.
   *
   * @param asked the questions on whose answers that rests
   */
  record OwnSources(boolean any, Set<Question> asked) {}

  OwnSources ownSources(Account account) {
    OwnSources known = ownSources.get(account.id());
    if (known == null) {
      Material material = new Material(this);
      known = new OwnSources(material.readsOwnSources(account), material.asked());
      ownSources.put(account.id(), known);
    }
    return known;
  }
}
