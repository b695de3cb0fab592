package dev.hearsay.bench.affair;

import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Term;
import dev.hearsay.bench.affair.GoldAffair.Deal;
import dev.hearsay.bench.affair.GoldAffair.Owed;
import dev.hearsay.bench.measure.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Agreements and their terms. An agreement is found when words that tell it are those of the gold,
 * a term when words that tell it are, or, with who owes it, words on what became of it or most
 * words of the deed. Its status is right when it is the gold's, or when the gold calls it disputed
 * and Hearsay does too. Of what the gold calls optional neither is counted.
 */
final class DealScore {

  private static final double MOST_OF_THE_DEED = 0.6;

  private long agreements;
  private long foundAgreements;
  private long rightAgreements;
  private long terms;
  private long foundTerms;
  private long pairedTerms;
  private long rightStatus;
  private long rightObliged;
  private long counts;
  private long rightCounts;
  private final List<String> misses = new ArrayList<>();

  void add(List<Deal> expected, FoundAffair found) {
    Pairing<Deal, Agreement> deals =
        new Pairing<>(
            expected,
            found.affair().agreements(),
            (deal, agreement) ->
                FoundAffair.common(
                    deal.places(),
                    Bearing.TELLS,
                    found.told(agreement.grounds(), agreement.events())));
    for (Pairing.Row<Deal, Agreement> row : deals.rows()) {
      if (!row.expected().optional()) {
        agreements++;
        rightAgreements += row.found().isPresent() ? 1 : 0;
        foundAgreements += row.found().isPresent() ? 1 : 0;
        if (row.found().isEmpty()) {
          misses.add("agreement missed\t" + row.expected().id());
        }
      }
    }
    foundAgreements += deals.unpaired().size();
    deals.unpaired().forEach(one -> misses.add("agreement false\t" + one.what()));
    List<Owed> owed = expected.stream().flatMap(deal -> deal.terms().stream()).toList();
    List<Term> told =
        found.affair().agreements().stream()
            .flatMap(agreement -> agreement.terms().stream())
            .toList();
    Pairing<Owed, Term> pairs =
        new Pairing<>(owed, told, (one, other) -> likeness(one, other, found));
    pairs.rows().stream()
        .filter(row -> !row.expected().optional())
        .forEach(row -> count(row.expected(), row.found(), found));
    foundTerms += pairs.unpaired().size();
    pairs.unpaired().forEach(one -> misses.add("term false\t" + describe(one, found)));
  }

  private static double likeness(Owed owed, Term term, FoundAffair found) {
    List<String> events =
        term.grounds().stream()
            .filter(ground -> ground.bearing() == Bearing.TELLS)
            .flatMap(ground -> ground.event().stream())
            .toList();
    List<Passage> tells = found.told(term.grounds(), events);
    List<Passage> follows = FoundAffair.following(term.grounds());
    double followed = FoundAffair.common(owed.places(), Bearing.FOLLOWS, follows);
    // of some terms it is only told what became of them, which then is what tells them
    double told =
        owed.places().stream().anyMatch(place -> place.bearing() == Bearing.TELLS)
            ? FoundAffair.common(owed.places(), Bearing.TELLS, tells)
            : FoundAffair.common(owed.places(), Bearing.FOLLOWS, tells) + followed;
    boolean sameObliged = found.isAnyCalled(term.obliged(), owed.obliged());
    double sameDeed = Words.shared(owed.what(), term.what());
    boolean alike = (sameObliged || term.obliged().isEmpty()) && sameDeed >= MOST_OF_THE_DEED;
    if (told == 0 && !alike && (followed == 0 || !sameObliged)) {
      return 0;
    }
    return told + followed / 2 + sameDeed + (sameObliged ? 0.5 : 0);
  }

  private void count(Owed owed, Optional<Term> paired, FoundAffair found) {
    terms++;
    counts += owed.count().isPresent() ? 1 : 0;
    if (paired.isEmpty()) {
      misses.add("term missed\t" + owed.id() + "\t" + owed.what());
      return;
    }
    Term term = paired.get();
    foundTerms++;
    pairedTerms++;
    boolean right = owed.statuses().contains(term.status()) || (owed.disputed() && term.disputed());
    rightStatus += right ? 1 : 0;
    if (!right) {
      misses.add(
          "status wrong\t" + owed.id() + "\t" + owed.statuses() + "\t" + describe(term, found));
    }
    rightObliged += found.isAnyCalled(term.obliged(), owed.obliged()) ? 1 : 0;
    owed.count()
        .ifPresent(
            count -> {
              boolean same =
                  term.due().equals(Optional.of(count.due()))
                      && term.done().equals(Optional.of(count.done()));
              rightCounts += same ? 1 : 0;
              if (!same) {
                misses.add(
                    "count wrong\t" + owed.id() + "\t" + count + "\t" + describe(term, found));
              }
            });
  }

  private static String describe(Term term, FoundAffair found) {
    return term.obliged().stream().map(found::name).collect(Collectors.joining(", "))
        + ": "
        + term.what()
        + " -> "
        + term.beneficiary().stream().map(found::name).collect(Collectors.joining(", "))
        + " "
        + term.done().map(String::valueOf).orElse("?")
        + "/"
        + term.due().map(String::valueOf).orElse("?")
        + " "
        + term.status()
        + (term.disputed() ? " disputed" : "");
  }

  List<Figure> figures() {
    return List.of(
        Figure.percent("agreements found %", rightAgreements, agreements),
        Figure.percent("agreements precision %", rightAgreements, foundAgreements),
        Figure.percent("terms found %", pairedTerms, terms),
        Figure.percent("terms precision %", pairedTerms, foundTerms),
        Figure.percent("status right %", rightStatus, terms),
        Figure.percent("n of m right %", rightCounts, counts),
        Figure.percent("who owes right %", rightObliged, terms));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
