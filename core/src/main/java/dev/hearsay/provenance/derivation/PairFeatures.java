package dev.hearsay.provenance.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What two documents have in common and what tells them apart, as numbers by name. */
final class PairFeatures {

  private static final double MOST_DAYS = 3;
  private static final double SAME_MOMENT = 0.01;
  private static final double LETTERS = 200;
  private static final double UNKNOWN_DAYS = 0.5;

  private PairFeatures() {}

  /** Whether the documents depend on each other; the same whichever comes first. */
  static Map<String, Double> related(Comparison pair) {
    Map<String, Double> values = new LinkedHashMap<>();
    double told = pair.told();
    double other = pair.toldOfEarlier();
    values.put("bias", 1.0);
    values.put("told-most", Math.max(told, other));
    values.put("told-least", Math.min(told, other));
    values.put("copied", Math.log1p(pair.unquotedSame() / LETTERS));
    values.put("quoted", Math.log1p(pair.quotedSame() / LETTERS));
    values.put("closeness", pair.closeness());
    values.put("runs", WordRuns.containedAtMost(pair.later().runs(), pair.earlier().runs()));
    values.put("order", pair.order() * Math.log1p(pair.alike()));
    values.put("alike", Math.log1p(pair.alike()));
    values.put("names", pair.sharedRare(Fact.Sort.NAME));
    values.put("numbers", pair.sharedRare(Fact.Sort.NUMBER));
    values.put("words", pair.sharedRare(Fact.Sort.WORD));
    double credit = Math.max(pair.credit(), pair.creditBack());
    values.put("credit", credit);
    values.put("credit-told", credit * Math.max(told, other));
    values.put(
        "credit-breadth",
        credit == 0
            ? 0
            : Math.max(
                CreditedShare.of(pair.later(), pair.earlier()),
                CreditedShare.of(pair.earlier(), pair.later())));
    values.put("lead", pair.lead());
    values.put("soon", soon(pair));
    return values;
  }

  /** Whether the one that is taken for the later is. */
  static Map<String, Double> direction(Comparison pair) {
    Map<String, Double> values = new LinkedHashMap<>();
    Article later = pair.later();
    Article earlier = pair.earlier();
    double days = later.daysAfter(earlier).orElse(0.0);
    values.put("days", clamped(later.likelyDaysAfter(earlier), MOST_DAYS) / MOST_DAYS);
    values.put("after", Math.abs(days) < SAME_MOMENT ? 0 : Math.signum(days));
    values.put("credits", pair.credit() - pair.creditBack());
    values.put("told", pair.told() - pair.toldOfEarlier());
    double longer = (earlier.words() + 20.0) / (later.words() + 20.0);
    values.put("shorter", clamped(Math.log(longer), 2));
    values.put("quotations", clamped(pair.shortenedQuotations(), 3) / 3);
    values.put("damage", clamped(later.damage() - earlier.damage(), 3) / 3);
    values.put("access", number(earlier.access()) - number(later.access()));
    values.put("vague", number(later.vague()) - number(earlier.vague()));
    values.put("credits-others", clamped(others(later, earlier) - others(earlier, later), 2) / 2);
    return values;
  }

  /** How near one document that another may descend from is to it. */
  static Map<String, Double> nearest(Comparison pair, double direction, Rivals rivals) {
    Map<String, Double> values = new LinkedHashMap<>();
    Article later = pair.later();
    double fit = 0;
    double all = 0;
    for (int i = 0; i < later.sentences().size(); i++) {
      double weight = later.sentences().get(i).weight();
      all += weight;
      fit += pair.isAlike(i) ? weight * pair.likeness(i) : 0;
    }
    values.put("fit", all == 0 ? 0 : fit / all);
    values.put("told", pair.told());
    values.put("copied", pair.copied());
    values.put("order", pair.order());
    values.put("runs", WordRuns.contained(later.runs(), pair.earlier().runs()));
    values.put("earlier-runs", WordRuns.contained(pair.earlier().runs(), later.runs()));
    values.put("earlier-told", pair.toldOfEarlier());
    values.put("credit", pair.credit());
    values.put("origin", pair.isOrigin() ? 1.0 : 0.0);
    values.put("direction", clamped(direction, 4) / 4);
    values.put("days", -Math.log1p(Math.abs(later.daysAfter(pair.earlier()).orElse(0.0))));
    values.put("numbers", pair.sharedRare(Fact.Sort.NUMBER));
    values.put("names", pair.sharedRare(Fact.Sort.NAME));
    values.put("wording", pair.wording());
    values.put("numbers-behind", pair.otherNumbers());
    values.putAll(rivals.features(pair));
    return values;
  }

  /**
   * Whether a document follows another rather than only cites it.
   *
   * @param sentences that it tells as the other does
   * @param rivals the other and those that may have been followed as well
   * @param behind by how much the other is less near than the nearest
   */
  static Map<String, Double> follows(
      Parents.Candidate candidate, List<Integer> sentences, Rivals rivals, double behind) {
    Comparison pair = candidate.pair();
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("bias", 1.0);
    double share = Parents.share(pair.later(), sentences);
    values.put("share", share);
    values.put("share-uncredited", share - Parents.credited(pair, sentences));
    values.put("credit", pair.credit());
    values.put("gained", pair.told() == 0 ? 0 : share / pair.told());
    values.put("gained-wording", sentences.stream().mapToDouble(pair::wording).average().orElse(0));
    values.put("behind", behind);
    values.put("related", candidate.related());
    values.put("direction", clamped(candidate.direction(), 4) / 4);
    values.put("untold", rivals.untold());
    values.put("earlier-told", pair.toldOfEarlier());
    values.put("order", pair.order());
    values.put("wording", pair.wording());
    values.put("credit-breadth", CreditedShare.of(pair.later(), pair.earlier()));
    values.put("lead", pair.lead());
    values.put("soon", soon(pair));
    return values;
  }

  /** 1 at the same moment, less the more days lie between; in the middle where nobody knows. */
  private static double soon(Comparison pair) {
    return pair.later()
        .daysAfter(pair.earlier())
        .map(days -> 1 / (1 + Math.abs(days)))
        .orElse(UNKNOWN_DAYS);
  }

  /** Whether a text stands behind two documents that isn't here. */
  static Map<String, Double> unseen(Comparison pair, double direction, SharedErrors errors) {
    Map<String, Double> values = new LinkedHashMap<>();
    Article later = pair.later();
    Article earlier = pair.earlier();
    values.put("bias", 1.0);
    values.put("decided", clamped(Math.abs(direction), 5) / 5);
    values.put("told", pair.told());
    values.put("earlier-told", pair.toldOfEarlier());
    values.put("order", pair.order());
    values.put("runs", WordRuns.contained(later.runs(), earlier.runs()));
    values.put("credit", Math.max(pair.credit(), pair.creditBack()));
    values.put(
        "days", Math.min(MOST_DAYS, Math.abs(later.daysAfter(earlier).orElse(0.0))) / MOST_DAYS);
    values.put("closeness", pair.closeness());
    values.put("copied", pair.copied());
    values.put("wording", pair.wording());
    values.put("names", pair.sharedRare(Fact.Sort.NAME));
    values.put("numbers", pair.sharedRare(Fact.Sort.NUMBER));
    values.put("words", pair.sharedRare(Fact.Sort.WORD));
    values.put("error", number(errors.sharedBy(pair)));
    values.put("untold", Math.min(1 - pair.told(), 1 - pair.toldOfEarlier()));
    values.put("lead", pair.lead());
    values.put("third", sharesCredit(later, earlier) ? 1.0 : 0.0);
    values.put("access", number(later.access() || earlier.access()));
    values.put("vague", number(later.vague() || earlier.vague()));
    return values;
  }

  /** Whether both credit an outlet that is neither's. */
  private static boolean sharesCredit(Article one, Article other) {
    return one.credits().stream()
        .filter(
            credit ->
                credit.how() != StatedCredit.How.LINK
                    && credit.how() != StatedCredit.How.OWN
                    && !credit.isMention())
        .anyMatch(
            credit ->
                other.credits().stream()
                    .filter(second -> second.how() != StatedCredit.How.OWN && !second.isMention())
                    .anyMatch(second -> OutletNames.mayBe(second.plain(), credit.plain())));
  }

  /** How many outlets it credits that aren't the other's. */
  private static double others(Article article, Article other) {
    return article.credits().stream()
        .filter(
            credit ->
                credit.how() == StatedCredit.How.VIA || credit.how() == StatedCredit.How.ORIGIN)
        .filter(credit -> !Credits.mayMean(credit, article, other))
        .map(StatedCredit::plain)
        .distinct()
        .count();
  }

  private static double number(boolean yes) {
    return yes ? 1 : 0;
  }

  private static double clamped(double value, double most) {
    return Math.max(-most, Math.min(most, value));
  }
}
