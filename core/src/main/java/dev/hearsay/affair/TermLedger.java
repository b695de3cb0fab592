package dev.hearsay.affair;

import dev.hearsay.provenance.ClaimProvenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the terms of one deal of their tellings, with what became of each. */
final class TermLedger {

  private final Tellings tellings;
  private final ToldDeeds told;
  private final DeedLikeness likeness;
  private final Amounts amounts;
  private final Debtors debtors;
  private final KeptWords kept;
  private final DoneSo doneSo;

  TermLedger(
      AffairSources sources,
      Actors actors,
      Tellings tellings,
      Deeds deeds,
      ToldDeeds told,
      DeedLikeness likeness) {
    this.tellings = tellings;
    this.told = told;
    this.likeness = likeness;
    amounts = new Amounts(sources);
    debtors = new Debtors(actors, tellings, told);
    doneSo = new DoneSo(tellings);
    kept = new KeptWords(sources, actors, new DealParties(actors, tellings), deeds);
  }

  /** Identifies a term by its first words. */
  static String id(List<Owed> term) {
    return Identifiers.of("term", term.get(0).words());
  }

  /** The words that tell most of it: with who is meant, how many, the fewest among the like. */
  String what(List<Owed> term) {
    return tellings.text(
        term.stream()
            .min(
                Comparator.comparing((Owed each) -> each.deed().thing())
                    .thenComparing(each -> each.term().given())
                    .thenComparing(each -> each.term().count().isEmpty())
                    .thenComparing(each -> -Math.min(each.deed().stems().size(), 6))
                    .thenComparing(each -> each.term().what().length())
                    .thenComparing(Owed::words))
            .orElseThrow()
            .words());
  }

  /**
   * The terms of a deal.
   *
   * @param terms the tellings of each
   * @param events that tell the deal
   * @param parties identifiers of those bound
   * @param since when it was made
   */
  List<Term> terms(
      List<List<Owed>> terms,
      List<AffairEvent> events,
      List<String> parties,
      Optional<Period> since,
      Map<String, ClaimProvenance> traced) {
    Map<Passage, String> byWords = new HashMap<>();
    terms.forEach(term -> term.forEach(each -> byWords.put(each.words(), id(term))));
    List<Owed> all = terms.stream().flatMap(List::stream).toList();
    List<Term> made = new ArrayList<>();
    for (List<Owed> term : terms) {
      made.add(term(term, all, events, parties, since, byWords, traced));
    }
    for (KeptWords.Share share : shares(terms, events, parties)) {
      made.add(term(share, traced));
    }
    return made;
  }

  /** What parties owe of whom no term is told, only whether they kept their side of the deal. */
  List<KeptWords.Share> shares(
      List<List<Owed>> terms, List<AffairEvent> events, List<String> parties) {
    Set<String> owing = new HashSet<>();
    terms.forEach(term -> term.forEach(each -> owing.addAll(each.obliged())));
    return kept.shares(events, parties.stream().filter(each -> !owing.contains(each)).toList());
  }

  /** The words that name a share of a deal. */
  String what(KeptWords.Share share) {
    return tellings.text(share.words());
  }

  private Term term(KeptWords.Share share, Map<String, ClaimProvenance> traced) {
    List<Ground> grounds = new ArrayList<>(share.reading().grounds());
    grounds.add(new Ground(share.words(), Ground.Bearing.TELLS, Optional.empty()));
    return new Term(
        share.id(),
        List.of(share.party()),
        List.of(),
        List.of(),
        what(share),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        share.reading().status().orElse(Term.Status.UNKNOWN),
        share.reading().disputed(),
        Deals.sorted(grounds),
        Tracing.of(traced, share.id()));
  }

  private Term term(
      List<Owed> owed,
      List<Owed> all,
      List<AffairEvent> events,
      List<String> parties,
      Optional<Period> since,
      Map<Passage, String> byWords,
      Map<String, ClaimProvenance> traced) {
    String id = id(owed);
    Outcome outcome =
        Outcome.of(
            owed.stream().map(Owed::deed).toList(),
            owed.stream().flatMap(each -> each.instalments().stream()).findFirst(),
            told.all(),
            since,
            likeness);
    Debtors.Sides sides =
        debtors.of(
            owed, most(owed, Owed::obliged), most(owed, Owed::beneficiary), parties, outcome);
    List<Ground> grounds = new ArrayList<>();
    owed.forEach(
        each ->
            grounds.add(
                new Ground(
                    each.words(), Ground.Bearing.TELLS, Optional.of(each.agreement().id()))));
    outcome.following().forEach(deed -> grounds.add(ground(deed, Ground.Bearing.FOLLOWS)));
    outcome.against().forEach(deed -> grounds.add(ground(deed, Ground.Bearing.AGAINST)));
    List<Owed> otherwise = amounts.differing(owed);
    otherwise.forEach(
        each -> grounds.add(new Ground(each.words(), Ground.Bearing.AGAINST, Optional.empty())));
    KeptWords.Reading words = KeptWords.Reading.NOTHING;
    if (outcome.kind() == Outcome.Kind.UNKNOWN) {
      KeptWords.Reading so = doneSo.of(owed, all);
      words = so.status().isPresent() ? so : kept.of(events, sides.obliged());
    }
    grounds.addAll(words.grounds());
    return new Term(
        id,
        sides.obliged(),
        sides.beneficiary(),
        most(owed, Owed::through),
        what(owed),
        condition(owed),
        hangsOn(owed, id, byWords),
        outcome.due(),
        outcome.done(),
        words.status().orElse(status(outcome)),
        outcome.isDisputed() || !otherwise.isEmpty() || words.disputed(),
        Deals.sorted(grounds),
        Tracing.of(traced, id));
  }

  private static Ground ground(Deed deed, Ground.Bearing bearing) {
    return new Ground(deed.words(), bearing, deed.event());
  }

  private static Term.Status status(Outcome outcome) {
    return switch (outcome.kind()) {
      case DONE -> Term.Status.FULFILLED;
      case PARTLY -> Term.Status.PARTLY;
      case NOT_DONE -> Term.Status.BROKEN;
      case UNKNOWN -> Term.Status.UNKNOWN;
    };
  }

  /** Those whom most tellings name; of a tie the first. */
  private static List<String> most(List<Owed> owed, Function<Owed, List<String>> of) {
    Map<List<String>, Integer> given = new LinkedHashMap<>();
    owed.stream()
        .filter(each -> !each.term().given() || owed.stream().allMatch(o -> o.term().given()))
        .map(of)
        .filter(each -> !each.isEmpty())
        .forEach(each -> given.merge(each, 1, Integer::sum));
    return given.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(Map.Entry::getKey)
        .orElse(List.of());
  }

  private static Optional<Passage> condition(List<Owed> owed) {
    return owed.stream()
        .flatMap(
            each ->
                each.term().condition().stream().map(span -> new Passage(each.document(), span)))
        .max(Comparator.comparingInt((Passage each) -> each.span().length()));
  }

  /** The term whose words are in the condition; of "in return", the one told before. */
  private static Optional<String> hangsOn(
      List<Owed> owed, String own, Map<Passage, String> byWords) {
    return owed.stream()
        .flatMap(
            each ->
                each.term().condition().stream()
                    .flatMap(span -> named(new Passage(each.document(), span), each, byWords)))
        .filter(id -> !id.equals(own))
        .findFirst();
  }

  private static Stream<String> named(Passage condition, Owed owed, Map<Passage, String> byWords) {
    List<String> within =
        byWords.entrySet().stream()
            .filter(entry -> entry.getKey().document().equals(condition.document()))
            .filter(entry -> entry.getKey().span().overlaps(condition.span()))
            .filter(entry -> !entry.getKey().equals(owed.words()))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (!within.isEmpty()) {
      return within.stream().limit(1);
    }
    return byWords.entrySet().stream()
        .filter(entry -> entry.getKey().document().equals(condition.document()))
        .filter(entry -> entry.getKey().span().end() <= owed.words().span().start())
        .max(Comparator.comparing((Map.Entry<Passage, String> entry) -> entry.getKey()))
        .map(Map.Entry::getValue)
        .stream();
  }
}
