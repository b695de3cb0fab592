package dev.hearsay.provenance.rule;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Affiliation;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.Phrase;
import dev.hearsay.provenance.source.Source;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One claim as of a day: its statements in documents that are there, and what they share. */
public final class ClaimContext {

  static final Comparator<Account> EARLIEST_FIRST =
      Comparator.comparing((Account account) -> account.published().orElse(LocalDate.MIN))
          .thenComparing(Account::id);

  private final Material material;
  private final Claim claim;
  private final LocalDate asOf;
  private final List<Statement> statements;
  private final Map<DocumentId, List<Statement>> byDocument = new LinkedHashMap<>();
  private final Map<Statement, Source> sources = new HashMap<>();
  private final Map<Statement, List<Quantity>> quantities = new HashMap<>();
  private final Map<BigDecimal, Set<String>> things = new HashMap<>();
  private final Modality modality;
  private final Optional<BigDecimal> number;
  private final boolean judgement;

  public ClaimContext(Material material, Claim claim, LocalDate asOf) {
    this.material = material;
    this.claim = claim;
    this.asOf = asOf;
    this.statements =
        claim.statements().stream()
            .filter(statement -> isKnown(statement))
            .distinct()
            .sorted(
                Comparator.comparing(Statement::document)
                    .thenComparing(statement -> statement.spans().get(0))
                    .thenComparing(statement -> statement.attribution().orElse("")))
            .toList();
    statements.forEach(
        statement ->
            byDocument
                .computeIfAbsent(statement.document(), id -> new ArrayList<>())
                .add(statement));
    this.modality = commonModality();
    this.number = commonNumber();
    this.judgement = isJudgementByWords();
  }

  private boolean isKnown(Statement statement) {
    return material
        .account(statement.document())
        .filter(account -> account.published().filter(asOf::isBefore).isEmpty())
        .filter(
            account ->
                statement.spans().get(statement.spans().size() - 1).end()
                    <= account.text().length())
        .isPresent();
  }

  public Material material() {
    return material;
  }

  public Claim claim() {
    return claim;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** Those made by then, by document and place. */
  public List<Statement> statements() {
    return statements;
  }

  List<Statement> in(DocumentId document) {
    return byDocument.getOrDefault(document, List.of());
  }

  /** What most of the statements are: a deed, a promise, an order. */
  Modality modality() {
    return modality;
  }

  /** The exact number that most statements give, where they give one. */
  public Optional<BigDecimal> number() {
    return number;
  }

  boolean isJudgement() {
    return judgement;
  }

  /** The documents of an outlet that make the claim, the earliest first. */
  List<Account> of(String outlet) {
    return byDocument.keySet().stream()
        .flatMap(id -> material.account(id).stream())
        .filter(account -> OutletName.same(account.outlet(), outlet))
        .sorted(EARLIEST_FIRST)
        .toList();
  }

  Account account(Statement statement) {
    return material.account(statement.document()).orElseThrow();
  }

  /** Whom a statement's document has it from. */
  Source source(Statement statement) {
    return sources.computeIfAbsent(statement, this::read);
  }

  private Source read(Statement statement) {
    Account account = account(statement);
    return credit(statement)
        .map(attribution -> material.sources().read(account, attribution))
        .or(() -> itself(statement, account))
        .orElseGet(() -> unattributed(statement, account));
  }

  /** Of what somebody promised, ordered or asked, it is kept who: he may say so himself. */
  private Source unattributed(Statement statement, Account account) {
    Source own = material.sources().unattributed(account, hull(statement));
    return account.analysis().attributions().stream()
        .filter(attribution -> isClaimed(attribution.act(), statement.modality()))
        .filter(attribution -> tellsOf(statement, attribution))
        .min(Comparator.comparing((Attribution one) -> one.cue().get(0)))
        .map(attribution -> material.sources().read(account, attribution))
        .filter(doer -> own.kind() == Source.Kind.NOBODY && doer.kind() == Source.Kind.VOICE)
        .map(own::asToldOf)
        .orElse(own);
  }

  /** Whether all those of its sources that speak for states speak for one, as far as texts say. */
  boolean isOfOneState() {
    List<Affiliation> states =
        statements.stream()
            .map(this::source)
            .map(Source::affiliation)
            .filter(affiliation -> affiliation.state() && !affiliation.places().isEmpty())
            .distinct()
            .toList();
    return states.stream().allMatch(one -> states.stream().allMatch(one::sharesPlace));
  }

  /**
   * A statement that nobody is credited with and that itself tells what someone says: "the firm has
   * denied it", "records show three calls". To deny, confirm or show is done in public, so whoever
   * does it is who says so; and so it is with what an authority orders. What was promised, asked or
   * told to somebody may have been done in secret, and whoever is said to have done it isn't the
   * source.
   */
  private Optional<Source> itself(Statement statement, Account account) {
    return account.analysis().attributions().stream()
        .filter(attribution -> isTold(statement, attribution, account.text()))
        .min(Comparator.comparing((Attribution one) -> one.cue().get(0)))
        .map(attribution -> Map.entry(attribution, material.sources().read(account, attribution)))
        .filter(
            one ->
                switch (one.getValue().kind()) {
                  case VOICE -> one.getKey().act() != Act.ORDER || !one.getValue().person();
                  case PAPER -> true;
                  case ANONYMOUS -> one.getKey().act() != Act.ORDER;
                  case NOBODY, REPORTS, OUTLET, OBSERVER, TOGETHER, UNRESOLVED -> false;
                })
        .map(Map.Entry::getValue);
  }

  private static boolean isTold(Statement statement, Attribution attribution, String text) {
    Modality modality = statement.modality();
    boolean fact = modality == Modality.ACTUAL || modality == Modality.ALLEGED;
    boolean open =
        switch (attribution.act()) {
          case STATE, REPORT, DENY, ALLEGE, CONFIRM, TESTIFY -> fact;
          case ORDER -> fact || modality == Modality.ORDERED;
          case PROMISE, THREATEN, ASK, PREDICT, BELIEVE -> false;
        };
    return open
        && tellsOf(statement, attribution)
        && !attribution.cue().get(0).of(text).toLowerCase(Locale.ROOT).contains("told");
  }

  /** Whether source and cue are the statement's own words, and of the content some. */
  private static boolean tellsOf(Statement statement, Attribution attribution) {
    return !attribution.cue().isEmpty()
        && isWithin(statement, attribution)
        && attribution.source().stream().anyMatch(one -> contains(statement, one))
        && attribution.content().stream()
            .anyMatch(one -> statement.spans().stream().anyMatch(one::overlaps));
  }

  private static boolean contains(Statement statement, Span span) {
    return statement.spans().stream().anyMatch(one -> one.contains(span));
  }

  /**
   * The innermost attribution that a statement stands in and doesn't itself tell of. Where the
   * claim is that something was promised, ordered or asked, and that attribution is the promise
   * itself, told by someone else, it is the telling.
   */
  Optional<Attribution> credit(Statement statement) {
    Account account = account(statement);
    Optional<Attribution> credit = statement.attribution().flatMap(account::attribution);
    int steps = account.analysis().attributions().size();
    while (steps-- > 0
        && credit.isPresent()
        && (isWithin(statement, credit.get())
            || (credit.get().inside().isPresent()
                && isClaimed(credit.get().act(), statement.modality())))) {
      credit = credit.flatMap(Attribution::inside).flatMap(account::attribution);
    }
    return credit;
  }

  /** Whether the saying is part of what is claimed: its cue is among the statement's words. */
  private static boolean isWithin(Statement statement, Attribution attribution) {
    return attribution.cue().stream()
        .anyMatch(cue -> statement.spans().stream().anyMatch(span -> span.contains(cue)));
  }

  /** Promises, orders and requests are claimed themselves, or assert no deed. */
  private static boolean isClaimed(Act act, Modality modality) {
    boolean deed = modality == Modality.ACTUAL || modality == Modality.ALLEGED;
    return switch (act) {
      case PROMISE, THREATEN -> deed || modality == Modality.PROMISED;
      case ORDER -> deed || modality == Modality.ORDERED;
      case ASK -> deed || modality == Modality.REQUESTED;
      case STATE, REPORT, DENY, ALLEGE, CONFIRM, PREDICT, BELIEVE, TESTIFY -> false;
    };
  }

  static Span hull(Statement statement) {
    List<Span> spans = statement.spans();
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  /** The quantities in a statement's words. */
  List<Quantity> quantities(Statement statement) {
    return quantities.computeIfAbsent(statement, this::readQuantities);
  }

  private List<Quantity> readQuantities(Statement statement) {
    return account(statement).analysis().quantities().stream()
        .filter(
            quantity -> statement.spans().stream().anyMatch(span -> span.overlaps(quantity.span())))
        .toList();
  }

  /** What the statements count with this number, each by the last word of its name. */
  Set<String> things(BigDecimal counted) {
    return things.computeIfAbsent(counted, this::readThings);
  }

  private Set<String> readThings(BigDecimal counted) {
    Set<String> things = new HashSet<>();
    for (Statement statement : statements) {
      quantities(statement).stream()
          .filter(one -> one.value().filter(value -> value.compareTo(counted) == 0).isPresent())
          .map(one -> thing(account(statement), one))
          .filter(thing -> !thing.isEmpty())
          .forEach(things::add);
    }
    return things;
  }

  static String thing(Account account, Quantity quantity) {
    return quantity.head().map(head -> head.of(account.text()).toLowerCase(Locale.ROOT)).orElse("");
  }

  private Modality commonModality() {
    Map<Modality, Integer> counts = new TreeMap<>();
    statements.forEach(statement -> counts.merge(statement.modality(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Modality.ACTUAL);
  }

  private Optional<BigDecimal> commonNumber() {
    Map<BigDecimal, Integer> counts = new TreeMap<>();
    for (Statement statement : statements) {
      quantities(statement).stream()
          .filter(quantity -> quantity.comparator() == Quantity.Comparator.EXACTLY)
          .flatMap(quantity -> quantity.value().stream())
          .map(BigDecimal::stripTrailingZeros)
          .distinct()
          .forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    // Of two that are given equally often, the greater one is what was counted.
    return counts.entrySet().stream()
        .max(
            Map.Entry.<BigDecimal, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private boolean isJudgementByWords() {
    int believed = 0;
    int credited = 0;
    for (Statement statement : statements) {
      Optional<Attribution> credit = credit(statement);
      credited += credit.isPresent() ? 1 : 0;
      believed += credit.filter(OpinionRule::isOpinion).isPresent() ? 1 : 0;
    }
    Phrase phrase = Phrase.of(claim.statement(), new Span(0, claim.statement().length()));
    return believed * 2 > credited
        && (believed == statements.size() || phrase.hasAny(material.words().list("judgement")));
  }
}
