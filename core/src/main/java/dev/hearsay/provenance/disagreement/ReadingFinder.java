package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Participant;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the values out of a document's statements: numbers, days and clock times. */
final class ReadingFinder {

  private static final Pattern PART =
      Pattern.compile("\\s+of\\s+(the|his|her|its|their|them|those|these)\\b");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\b(1[0-2]|0?[1-9])[.:]([0-5]\\d)\\s?([ap]\\.?m\\b\\.?)");
  private static final double NAME = 1.2;
  private static final double DAY = 1;

  private final Analysis analysis;
  private final String text;
  private final Collection<Proposition> propositions;

  ReadingFinder(Analysis analysis, Collection<Proposition> propositions) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    this.propositions = propositions;
  }

  List<Reading> find() {
    List<Reading> readings = new ArrayList<>();
    for (Quantity quantity : analysis.quantities()) {
      around(quantity.span())
          .filter(one -> !isPart(quantity))
          .map(one -> reading(one, quantity))
          .ifPresent(readings::add);
    }
    for (Timex time : analysis.times()) {
      if (time.type() == Timex.Type.DATE && time.value().matches("\\d{4}-\\d{2}-\\d{2}")) {
        around(time.span()).map(one -> reading(one, time)).ifPresent(readings::add);
      }
    }
    Matcher clock = CLOCK.matcher(text);
    while (clock.find()) {
      Span place = new Span(clock.start(), clock.end());
      int hour = Integer.parseInt(clock.group(1)) % 12;
      int half = clock.group(3).toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0;
      int minutes = (hour + half) * 60 + Integer.parseInt(clock.group(2));
      around(place).map(one -> reading(one, place, minutes)).ifPresent(readings::add);
    }
    return readings;
  }

  /** "Three of the prisoners": a part is no value of the whole. */
  private boolean isPart(Quantity quantity) {
    int end = quantity.span().end();
    return PART.matcher(text.substring(end, Math.min(text.length(), end + 12))).lookingAt();
  }

  private Optional<String> ordinal(Proposition proposition, Span place) {
    int start = proposition.statement().spans().get(0).start();
    String before = text.substring(Math.min(start, place.start()), place.start());
    String[] words = before.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      if (DisagreementWords.is("first", words[i])) {
        return Optional.of(words[i]);
      }
    }
    return Optional.empty();
  }

  /** The smallest statement around a place. */
  private Optional<Proposition> around(Span place) {
    return propositions.stream()
        .filter(one -> one.statement().spans().stream().anyMatch(span -> span.contains(place)))
        .min(
            Comparator.comparingInt(ReadingFinder::length)
                .thenComparing(Proposition::predicateSpan));
  }

  private static int length(Proposition one) {
    return one.statement().spans().stream().mapToInt(Span::length).sum();
  }

  private Reading reading(Proposition proposition, Quantity quantity) {
    Span place = quantity.span();
    for (Span piece : quantity.thing()) {
      if (piece.start() >= place.end() && piece.start() <= place.end() + 2) {
        place = new Span(place.start(), piece.end());
      }
    }
    Amount amount = Amount.of(quantity, text);
    Map<String, Double> context = context(proposition, quantity.span());
    amount.thing().forEach(context::remove);
    return new Reading(
        proposition,
        place,
        label(quantity, place),
        Optional.of(amount),
        Optional.of(quantity),
        Optional.empty(),
        Optional.empty(),
        ordinal(proposition, place),
        context);
  }

  private Reading reading(Proposition proposition, Timex time) {
    return new Reading(
        proposition,
        time.span(),
        time.value(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(time),
        Optional.empty(),
        ordinal(proposition, time.span()),
        context(proposition, time.span()));
  }

  private Reading reading(Proposition proposition, Span place, int minutes) {
    return new Reading(
        proposition,
        place,
        String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(minutes),
        ordinal(proposition, place),
        context(proposition, place));
  }

  /** "143", "more than 140", "6 million crowns". */
  private String label(Quantity quantity, Span place) {
    BigDecimal value = quantity.low();
    boolean plain =
        quantity.unit().isEmpty()
            && quantity.value().isPresent()
            && quantity.denominator().isEmpty()
            && quantity.comparator() != Quantity.Comparator.DOZENS_OF
            && value.abs().compareTo(BigDecimal.valueOf(100_000)) < 0;
    if (!plain) {
      return place.of(text).replaceAll("\\s+", " ");
    }
    String number = value.stripTrailingZeros().toPlainString();
    return switch (quantity.comparator()) {
      case EXACTLY, BETWEEN, DOZENS_OF -> number;
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case UP_TO -> "up to " + number;
      case FEWER_THAN -> "fewer than " + number;
    };
  }

  private Map<String, Double> context(Proposition proposition, Span value) {
    Map<String, Double> context = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (String word : value.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      own.add(word);
    }
    for (ComparedWord word : proposition.text().words()) {
      if (word.isContent() && !word.number() && !own.contains(word.lower())) {
        context.merge(word.stem(), word.name() ? NAME : word.weight(), Math::max);
      }
    }
    for (Participant participant : proposition.participants()) {
      if (participant.entity().isPresent()) {
        for (String stem : participant.stems()) {
          if (!own.contains(stem)) {
            context.merge(stem, context.getOrDefault(stem, 0.7), Math::max);
          }
        }
      }
    }
    for (Timex time : proposition.text().times()) {
      if (!time.span().equals(value)) {
        time.from()
            .filter(from -> time.to().filter(from::equals).isPresent())
            .ifPresent(day -> context.put("day " + day, DAY));
      }
    }
    return context;
  }
}
