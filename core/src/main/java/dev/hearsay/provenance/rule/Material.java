package dev.hearsay.provenance.rule;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.AccessReader;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.provenance.source.OutletIndex;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.provenance.source.SourceReader;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
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

/** All documents with what the rules ask of them: who is credited, which descends from which. */
public final class Material {

  /** Strongest first: how much of one document's wording another's decides. */
  private static final List<DerivationKind> BY_STRENGTH =
      List.of(
          DerivationKind.COPY,
          DerivationKind.SYNDICATION,
          DerivationKind.REWRITE,
          DerivationKind.QUOTES,
          DerivationKind.CITES,
          DerivationKind.SAME_ORIGIN);

  private final Map<DocumentId, Account> accounts = new TreeMap<>();
  private final Map<DocumentId, List<Derivation>> upstream = new HashMap<>();
  private final Set<List<String>> adversaries = new HashSet<>();

  private final Map<String, List<Account>> byOutlet = new HashMap<>();

  private final Map<DocumentId, Boolean> ownSources = new ConcurrentHashMap<>();

  /** By names that were asked for: few, and asked again for each statement. */
  private final Map<String, List<Account>> found = new ConcurrentHashMap<>();

  private final Map<String, List<Account>> naming = new HashMap<>();
  private final OutletIndex outlets;

  private final SourceWords words;
  private final Identities identities;
  private final SourceReader sources;
  private final AccessReader access;

  public Material(
      SourceWords words,
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Identities identities) {
    this.words = words;
    this.identities = identities;
    for (Analysis analysis : analyses) {
      accounts.put(analysis.document().id(), new Account(analysis, identities));
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
    accounts.values().forEach(this::noteAdversaries);
    for (Account account : accounts.values()) {
      byOutlet.computeIfAbsent(account.outlet(), name -> new ArrayList<>()).add(account);
      account
          .keys()
          .forEach(key -> naming.computeIfAbsent(key, name -> new ArrayList<>()).add(account));
    }
    outlets = new OutletIndex(byOutlet.keySet());
    sources = new SourceReader(words, accounts.values());
    access = new AccessReader(words);
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

  /** Who denies, accuses or threatens, and whom he names in doing so. */
  private void noteAdversaries(Account account) {
    for (Attribution attribution : account.analysis().attributions()) {
      boolean hostile =
          attribution.act() == Act.DENY
              || attribution.act() == Act.ALLEGE
              || attribution.act() == Act.THREATEN;
      Optional<String> speaker = account.speaker(attribution).flatMap(account::key);
      if (!hostile || speaker.isEmpty()) {
        continue;
      }
      for (Entity entity : account.entities()) {
        boolean named =
            entity.mentions().stream()
                .anyMatch(mention -> isIn(attribution.content(), mention.span()));
        Optional<String> key = named ? account.key(entity) : Optional.empty();
        key.ifPresent(
            other -> {
              adversaries.add(List.of(speaker.get(), other));
              adversaries.add(List.of(other, speaker.get()));
            });
      }
    }
  }

  private static boolean isIn(List<Span> content, Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }

  public SourceWords words() {
    return words;
  }

  SourceReader sources() {
    return sources;
  }

  AccessReader access() {
    return access;
  }

  public Optional<Account> account(DocumentId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  /** All of them, by identifier. */
  public Collection<Account> accounts() {
    return Collections.unmodifiableCollection(accounts.values());
  }

  /** What a document descends from, the strongest first; same origin goes both ways. */
  List<Derivation> derivations(DocumentId from) {
    return Collections.unmodifiableList(upstream.getOrDefault(from, List.of()));
  }

  /** Whether a document retells another that is there. */
  boolean isRetelling(DocumentId document) {
    return derivations(document).stream().anyMatch(one -> retells(one) && one.to().isPresent());
  }

  /**
   * Whether a document has anything that those it descends from don't give it: someone who speaks
   * there and whom they don't name, someone who told this outlet, a paper or a scene that it saw.
   */
  boolean hasOwnSources(Account account) {
    return ownSources.computeIfAbsent(account.id(), id -> readsOwnSources(account));
  }

  private boolean readsOwnSources(Account account) {
    List<Account> upstream =
        derivations(account.id()).stream()
            .flatMap(derivation -> derivation.to().stream())
            .flatMap(id -> account(id).stream())
            .toList();
    for (Attribution attribution : account.analysis().attributions()) {
      Source source = sources.read(account, attribution);
      boolean own =
          switch (source.kind()) {
            case VOICE ->
                source.outlet().isEmpty()
                    && source
                        .key()
                        .filter(key -> upstream.stream().noneMatch(one -> one.names(key)))
                        .isPresent();
            case OBSERVER -> true;
            case ANONYMOUS, UNRESOLVED, PAPER ->
                !attribution.content().isEmpty()
                    && access.isTold(account, attribution.content().get(0));
            case NOBODY, REPORTS, OUTLET, TOGETHER -> false;
          };
      if (own) {
        return true;
      }
    }
    return account.analysis().sentences().stream()
        .anyMatch(sentence -> access.find(account, sentence.span()).isPresent());
  }

  /** Whether most of a document's wording comes from another. */
  static boolean retells(Derivation derivation) {
    return switch (derivation.kind()) {
      case COPY, SYNDICATION, REWRITE -> true;
      case QUOTES, CITES, SAME_ORIGIN -> false;
    };
  }

  boolean shareOrigin(DocumentId one, DocumentId other) {
    return derivations(one).stream()
        .anyMatch(
            derivation ->
                derivation.kind() == DerivationKind.SAME_ORIGIN
                    && derivation.to().filter(other::equals).isPresent());
  }

  /** Whether documents speak against two being one. */
  boolean areToldApart(String one, String other) {
    return identities.areToldApart(one, other);
  }

  /** Whether one of two is known to deny, accuse or threaten the other. */
  boolean areAdversaries(String one, String other) {
    return adversaries.contains(List.of(one, other));
  }

  /** The documents of an outlet, the earliest first. */
  List<Account> of(String outlet) {
    return found.computeIfAbsent(outlet, this::find);
  }

  private List<Account> find(String outlet) {
    return outlets.same(outlet).stream()
        .flatMap(name -> byOutlet.get(name).stream())
        .sorted(
            Comparator.comparing((Account account) -> account.published().orElse(LocalDate.MIN))
                .thenComparing(Account::id))
        .toList();
  }

  /** The documents that name whoever has a key, by identifier. */
  List<Account> naming(String key) {
    return Collections.unmodifiableList(naming.getOrDefault(key, List.of()));
  }
}
