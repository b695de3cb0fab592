package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventRole;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A group told with those of whom it consists: of "the hostages, 17 workers and seven soldiers,
 * were captured" the hostages are 24, and the others a part of them each.
 */
final class Composed {

  private Composed() {}

  /** The participants of one event, those who make up another as its parts. */
  static List<Participant> read(Analysis analysis, List<Participant> participants) {
    List<Participant> held =
        participants.stream()
            .filter(each -> each.filler().role() == EventRole.HELD)
            .filter(each -> each.kind() == Participant.Kind.GROUP)
            .sorted(Comparator.comparing(Participant::passage))
            .toList();
    if (held.size() < 3) {
      return participants;
    }
    Participant all = held.get(0);
    List<Participant> parts = held.subList(1, held.size());
    String text = analysis.document().text();
    boolean joined =
        between(text, all, parts.get(0)).equals(",")
            && between(text, parts.get(parts.size() - 2), parts.get(parts.size() - 1))
                .matches(",? ?and")
            && parts.stream().allMatch(part -> part.description().isExact());
    if (!joined) {
      return participants;
    }
    long sum = parts.stream().mapToLong(part -> part.description().count().orElseThrow()).sum();
    if (all.description().count().filter(count -> count != sum).isPresent()) {
      return participants;
    }
    List<Participant> read = new ArrayList<>();
    for (Participant each : participants) {
      if (each.equals(all)) {
        read.add(each.described(each.description().counting(Optional.of(sum))));
      } else if (parts.contains(each)) {
        read.add(each.described(each.description().partOf(sum)));
      } else {
        read.add(each);
      }
    }
    return read;
  }

  private static String between(String text, Participant one, Participant next) {
    Span first = one.filler().span();
    Span second = next.filler().span();
    return first.end() <= second.start() ? text.substring(first.end(), second.start()).strip() : "";
  }
}
