package dev.hearsay.bench.events;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Found events against a reader's. An event is right when its type is and it rests on the reader's
 * trigger or another of the words that are as good; each event of the reader's is matched once.
 * Events that the reader calls optional count neither when found, as whatever type, nor when
 * missed. A role is right when the event is and the words overlap; of an agreement any of its three
 * sides is as good.
 */
final class EventScore {

  private static final Set<EventRole> SIDES =
      Set.of(EventRole.PARTY, EventRole.OBLIGED, EventRole.BENEFICIARY);

  private static final Map<EventType, Set<EventRole>> MAIN =
      Map.of(
          EventType.AGREEMENT, SIDES,
          EventType.ORDER, Set.of(EventRole.AUTHORITY, EventRole.ADDRESSEE),
          EventType.CUSTODY, Set.of(EventRole.HOLDER, EventRole.HELD),
          EventType.TRANSFER, Set.of(EventRole.AGENT, EventRole.HELD, EventRole.FROM, EventRole.TO),
          EventType.EXCHANGE, Set.of(EventRole.PARTY, EventRole.HELD),
          EventType.RELEASE, Set.of(EventRole.HOLDER, EventRole.HELD),
          EventType.ACCUSATION, Set.of(EventRole.AGENT, EventRole.ACCUSED),
          EventType.TESTIMONY, Set.of(EventRole.WITNESS),
          EventType.PROTECTION, Set.of(EventRole.AUTHORITY, EventRole.PROTECTED),
          EventType.VIOLENCE, Set.of(EventRole.AGENT, EventRole.VICTIM));

  /** How many are right, found, expected. */
  private static final class Tally {
    private long correct;
    private long found;
    private long expected;
  }

  private final Map<EventType, Tally> types = new EnumMap<>(EventType.class);
  private final Tally all = new Tally();
  private final Tally roles = new Tally();
  private final Tally both = new Tally();
  private long modality;
  private long polarity;
  private final List<String> wrong = new ArrayList<>();

  EventScore() {
    Arrays.stream(EventType.values()).forEach(type -> types.put(type, new Tally()));
  }

  /** Counts the events of one document. */
  void add(String document, String text, List<GoldEvent> expected, List<Event> found) {
    Set<GoldEvent> matched = new HashSet<>();
    for (Event event : found) {
      Optional<GoldEvent> gold = match(event, expected, matched);
      gold.ifPresent(matched::add);
      if (gold.isEmpty() && restsOnOptional(event, expected)) {
        continue;
      }
      if (gold.isEmpty()) {
        count(event.type(), tally -> tally.found++);
        countRoles(event);
        wrong.add(
            document
                + "\tfalse\t"
                + event.type()
                + "\t"
                + context(text, event.trigger())
                + "\t"
                + event.decidedBy());
      } else if (!gold.get().optional()) {
        count(
            event.type(),
            tally -> {
              tally.found++;
              tally.correct++;
            });
        modality += event.modality() == gold.get().modality() ? 1 : 0;
        polarity += event.denied() == gold.get().negated() ? 1 : 0;
        if (event.modality() != gold.get().modality() || event.denied() != gold.get().negated()) {
          wrong.add(
              document
                  + "\tstanding\t"
                  + gold.get().modality()
                  + (gold.get().negated() ? "-" : "")
                  + " not "
                  + event.modality()
                  + (event.denied() ? "-" : "")
                  + "\t"
                  + context(text, event.trigger()));
        }
        compareRoles(document, text, event, gold.get());
      }
    }
    for (GoldEvent gold : expected) {
      if (!gold.optional()) {
        count(gold.type(), tally -> tally.expected++);
        if (!matched.contains(gold)) {
          long main = main(gold).size();
          roles.expected += main;
          both.expected += main;
          wrong.add(document + "\tmissed\t" + gold.type() + "\t" + context(text, gold.trigger()));
        }
      }
    }
  }

  private interface Change {
    void apply(Tally tally);
  }

  private void count(EventType type, Change change) {
    change.apply(types.get(type));
    change.apply(all);
    change.apply(both);
  }

  private static Optional<GoldEvent> match(
      Event event, List<GoldEvent> expected, Set<GoldEvent> matched) {
    return expected.stream()
        .filter(gold -> gold.type() == event.type() && !matched.contains(gold))
        .filter(
            gold ->
                gold.restsOn(event.trigger())
                    || event.also().stream().anyMatch(gold.trigger()::overlaps))
        .findFirst();
  }

  /** Whatever type is found there, as the guideline says. */
  private static boolean restsOnOptional(Event event, List<GoldEvent> expected) {
    return expected.stream()
        .filter(GoldEvent::optional)
        .anyMatch(gold -> gold.restsOn(event.trigger()));
  }

  private void countRoles(Event event) {
    long main = main(event).size();
    roles.found += main;
    both.found += main;
  }

  private void compareRoles(String document, String text, Event event, GoldEvent gold) {
    List<RoleFiller> found = main(event);
    List<GoldEvent.Filler> expected = new ArrayList<>(main(gold));
    roles.found += found.size();
    both.found += found.size();
    roles.expected += expected.size();
    both.expected += expected.size();
    for (RoleFiller filler : found) {
      Optional<GoldEvent.Filler> right =
          expected.stream()
              .filter(each -> isAsGood(each.role(), filler.role()))
              .filter(each -> each.span().overlaps(filler.span()))
              .findFirst();
      if (right.isPresent()) {
        expected.remove(right.get());
        roles.correct++;
        both.correct++;
      } else {
        wrong.add(
            document
                + "\tfalse role\t"
                + event.type()
                + " "
                + filler.role()
                + "="
                + filler.span().of(text)
                + "\t"
                + context(text, event.trigger()));
      }
    }
    for (GoldEvent.Filler each : expected) {
      wrong.add(
          document
              + "\tmissed role\t"
              + event.type()
              + " "
              + each.role()
              + "="
              + each.span().of(text)
              + "\t"
              + context(text, event.trigger()));
    }
  }

  private static boolean isAsGood(EventRole one, EventRole other) {
    return one == other || (SIDES.contains(one) && SIDES.contains(other));
  }

  private static List<RoleFiller> main(Event event) {
    return event.roles().stream()
        .filter(role -> MAIN.get(event.type()).contains(role.role()))
        .toList();
  }

  private static List<GoldEvent.Filler> main(GoldEvent event) {
    return event.roles().stream()
        .filter(role -> MAIN.get(event.type()).contains(role.role()))
        .toList();
  }

  private static String context(String text, Span span) {
    int start = Math.max(0, span.start() - 90);
    int end = Math.min(text.length(), span.end() + 90);
    return (text.substring(start, span.start())
            + "<<"
            + span.of(text)
            + ">>"
            + text.substring(span.end(), end))
        .replaceAll("\\s+", " ");
  }

  /** What was found wrongly, missed, or stands otherwise to the facts. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** Types, precision, roles, both together, modality, polarity. */
  List<Figure> figures() {
    return List.of(
        Figure.f1("type F1", all.correct, all.found, all.expected),
        Figure.percent("type precision %", all.correct, all.found),
        Figure.percent("type recall %", all.correct, all.expected),
        Figure.f1("main role F1", roles.correct, roles.found, roles.expected),
        Figure.f1("types and roles F1", both.correct, both.found, both.expected),
        Figure.percent("modality right %", modality, all.correct),
        Figure.percent("polarity right %", polarity, all.correct));
  }

  /** F1 of each type. */
  List<Figure> byType() {
    return types.entrySet().stream()
        .map(
            entry ->
                Figure.f1(
                    entry.getKey().label(),
                    entry.getValue().correct,
                    entry.getValue().found,
                    entry.getValue().expected))
        .toList();
  }
}
