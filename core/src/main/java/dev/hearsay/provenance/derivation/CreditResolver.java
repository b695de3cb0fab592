package dev.hearsay.provenance.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says which document of the corpus, or which outlet beyond it, each credit of a document means.
 */
final class CreditResolver {

  /** Days by which what is credited may have been published later: its date may be of an update. */
  private static final double MOST_DAYS_LATER = 3;

  private static final Pattern PERSONS =
      Pattern.compile(
          "(?i)\\b(reporting|writing|written|editing|edited|compiled|contributed|story by|text"
              + " by)\\b");

  /** A name and not "the filing", nor "Court papers" at the head of a sentence. */
  private static final Pattern PROPER =
      Pattern.compile("^(?:[Tt]he )?\\p{Lu}\\S*(?:$| (?:of |and |& )?[\\p{Lu}\\p{N}])");

  private static final double CLOSE = 0.3;

  /** The share of what a crediting sentence tells that stands in what it may mean. */
  private static final double LEAST_COVERED = 0.25;

  private static final double WELL_COVERED = 0.35;

  /** Days within which a name alone may mean what its outlet has just published. */
  private static final double RECENT = 2;

  /** How alike a sentence must be that names an outlet which has just published something. */
  private static final double LITTLE_ALIKE = 0.15;

  /** By how much the newest document of an outlet is likelier meant than an old one. */
  private static final double NEWEST = 0.4;

  /** Days after which it is half as much. */
  private static final double AGES = 3;

  private final SortedMap<String, List<Article>> outlets = new TreeMap<>();

  /** By what a credit says, the outlets that it may mean. */
  private final Map<String, Meant> known = new HashMap<>();

  private final Map<String, SortedSet<String>> outletsByForm = new HashMap<>();
  private final Places addresses = new Places();
  private final Places hosts = new Places();

  /** A credit and the plain names of the outlets that it may mean. */
  private record Meant(StatedCredit credit, SortedSet<String> outlets) {}

  /** The outlets whose documents are found at a place, with how many of them are. */
  private static final class Places {
    private final Map<String, Map<String, Integer>> outlets = new HashMap<>();

    private void add(String place, Article article) {
      outlets
          .computeIfAbsent(place, key -> new HashMap<>())
          .merge(article.outlet(), 1, Integer::sum);
    }

    private void remove(String place, Article article) {
      outlets.computeIfPresent(
          place,
          (key, there) -> {
            there.computeIfPresent(
                article.outlet(), (outlet, count) -> count == 1 ? null : count - 1);
            return there.isEmpty() ? null : there;
          });
    }

    private Set<String> at(String place) {
      return Collections.unmodifiableSet(outlets.getOrDefault(place, Map.of()).keySet());
    }
  }

  /** A credit with what it means. */
  record Resolved(List<StatedCredit> credits, Optional<Comparison> pair, double strength) {}

  void add(Article article) {
    for (Meant meant : known.values()) {
      if (!meant.outlets().contains(article.outlet()) && mayMean(meant.credit(), article)) {
        meant.outlets().add(article.outlet());
      }
    }
    outlets.computeIfAbsent(article.outlet(), outlet -> new ArrayList<>()).add(article);
    article.addresses().forEach(address -> addresses.add(address, article));
    hosts.add(article.host(), article);
    article
        .forms()
        .forEach(
            form ->
                outletsByForm.computeIfAbsent(form, key -> new TreeSet<>()).add(article.outlet()));
  }

  void remove(Article article) {
    List<Article> others = outlets.getOrDefault(article.outlet(), new ArrayList<>());
    others.remove(article);
    article.addresses().forEach(address -> addresses.remove(address, article));
    hosts.remove(article.host(), article);
    if (others.isEmpty()) {
      outlets.remove(article.outlet());
      known.values().forEach(meant -> meant.outlets().remove(article.outlet()));
      article
          .forms()
          .forEach(
              form -> outletsByForm.getOrDefault(form, new TreeSet<>()).remove(article.outlet()));
    }
  }

  /**
   * What the credits of a document mean, each document or outlet once.
   *
   * @param related comparisons of the document with those that tell of the same
   */
  List<Resolved> resolve(Article from, List<Comparison> related) {
    Map<String, Resolved> resolved = new LinkedHashMap<>();
    for (StatedCredit credit : from.credits()) {
      Optional<Comparison> best =
          related.stream()
              .filter(pair -> Credits.mayMean(credit, from, pair.earlier()))
              .filter(CreditResolver::inTime)
              .filter(pair -> isEnough(credit, pair))
              .max(
                  Comparator.comparingDouble((Comparison pair) -> rank(credit, pair))
                      .thenComparing(pair -> pair.earlier().id(), Comparator.reverseOrder()));
      String key =
          best.map(pair -> pair.earlier().id().value()).orElseGet(() -> "outlet " + credit.plain());
      if (best.isEmpty() && !isOutlet(credit, from)) {
        continue;
      }
      double strength =
          best.map(pair -> Credits.strength(credit, pair.earlier()) * likelihood(pair))
              .orElse(CLOSE);
      resolved.merge(
          key,
          new Resolved(List.of(credit), best, strength),
          (one, more) ->
              new Resolved(
                  concat(one.credits(), more.credits()),
                  one.pair(),
                  Math.max(one.strength(), more.strength())));
    }
    return List.copyOf(resolved.values());
  }

  /** Whether a credit of the later document may be found to mean the earlier. */
  static boolean mayBeMeant(Comparison pair) {
    return inTime(pair)
        && Credits.between(pair.later(), pair.earlier()).stream()
            .anyMatch(credit -> isEnough(credit, pair));
  }

  private static List<StatedCredit> concat(List<StatedCredit> one, List<StatedCredit> more) {
    List<StatedCredit> all = new ArrayList<>(one);
    all.addAll(more);
    return all;
  }

  private static boolean inTime(Comparison pair) {
    return pair.later().daysAfter(pair.earlier()).orElse(0.0) >= -MOST_DAYS_LATER;
  }

  /** A link to the very document needs no more; a name needs something that both tell. */
  private static boolean isEnough(StatedCredit credit, Comparison pair) {
    return switch (credit.how()) {
      case LINK -> Credits.isAddress(credit.name(), pair.earlier()) || pair.alike() > 0;
      case ORIGIN, DATELINE, VIA, NAMED ->
          pair.alike() > 0 || CreditedShare.isTold(pair, credit.span(), LEAST_COVERED);
      case MENTIONED ->
          pair.later().daysAfter(pair.earlier()).orElse(0.0) >= 0
              && (CreditedShare.isTold(pair, credit.span(), WELL_COVERED)
                  || isRecent(credit, pair));
      case OWN -> pair.alike() > 1;
    };
  }

  /** Whether the outlet has just published it and the sentence that names it is a little like. */
  private static boolean isRecent(StatedCredit credit, Comparison pair) {
    double days = pair.later().daysAfter(pair.earlier()).orElse(Double.MAX_VALUE);
    return days > 0
        && days <= RECENT
        && IntStream.range(0, pair.later().sentences().size())
            .filter(i -> pair.later().sentences().get(i).span().overlaps(credit.span()))
            .anyMatch(i -> pair.likeness(i) >= LITTLE_ALIKE);
  }

  private static double rank(StatedCredit credit, Comparison pair) {
    double rank = CreditedShare.told(pair, credit.span()) + (pair.told() + pair.copied()) / 2;
    rank +=
        pair.later()
            .daysAfter(pair.earlier())
            .map(days -> NEWEST * AGES / (AGES + Math.abs(days)))
            .orElse(0.0);
    if (credit.how() == StatedCredit.How.LINK && Credits.isAddress(credit.name(), pair.earlier())) {
      rank += 10;
    }
    if (pair.later().daysAfter(pair.earlier()).orElse(0.0) < 0) {
      rank -= 5; // only where nothing earlier is there
    }
    return rank;
  }

  /** The more of it is told there, the likelier the credit means this document. */
  private static double likelihood(Comparison pair) {
    return 0.5 + 0.5 * Math.min(1, pair.told() / CLOSE);
  }

  /** Whether a credit that means no document here names an outlet beyond it. */
  private boolean isOutlet(StatedCredit credit, Article from) {
    String name = credit.name();
    boolean proper = PROPER.matcher(name).find();
    return switch (credit.how()) {
      case VIA -> proper;
      case ORIGIN -> proper && !PERSONS.matcher(credit.span().of(from.document().text())).find();
      case LINK, NAMED, MENTIONED, DATELINE, OWN -> false;
    };
  }

  /** The documents of the outlets that a credit may mean. */
  List<Article> documents(StatedCredit credit, Article from) {
    Collection<String> names =
        credit.isMention()
            ? outletsByForm.getOrDefault(credit.plain(), new TreeSet<>())
            : known
                .computeIfAbsent(
                    credit.how() + " " + credit.name(), key -> new Meant(credit, outlets(credit)))
                .outlets();
    return names.stream()
        .flatMap(name -> outlets.getOrDefault(name, List.of()).stream())
        .filter(to -> Credits.mayMean(credit, from, to))
        .toList();
  }

  private SortedSet<String> outlets(StatedCredit credit) {
    return switch (credit.how()) {
      case LINK -> linked(credit);
      case MENTIONED, DATELINE ->
          outletsByForm.getOrDefault(credit.plain(), new TreeSet<>()).stream()
              .collect(Collectors.toCollection(TreeSet::new));
      case ORIGIN, VIA, NAMED, OWN -> // a name means all documents of an outlet or none
          outlets.entrySet().stream()
              .filter(outlet -> mayMean(credit, outlet.getValue().get(0)))
              .map(Map.Entry::getKey)
              .collect(Collectors.toCollection(TreeSet::new));
    };
  }

  /** An address may be that of one document, or lead to its outlet's place. */
  private SortedSet<String> linked(StatedCredit credit) {
    Set<String> meant = new HashSet<>(addresses.at(Credits.withoutEnd(credit.name())));
    credit
        .host()
        .ifPresent(
            host -> {
              meant.addAll(hosts.at(host));
              outlets.keySet().stream()
                  .filter(outlet -> !outlet.isEmpty() && OutletNames.mayHaveHost(outlet, host))
                  .forEach(meant::add);
            });
    return new TreeSet<>(meant);
  }

  static boolean mayMean(StatedCredit credit, Article to) {
    return switch (credit.how()) {
      case LINK -> Credits.isAddress(credit.name(), to) || Credits.isHost(credit, to);
      case MENTIONED, DATELINE -> to.forms().contains(credit.plain());
      case ORIGIN -> Credits.isOrigin(credit, to);
      case VIA, NAMED, OWN -> OutletNames.mayBe(credit.plain(), to.outlet());
    };
  }
}
