package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Of which group a part is where its words don't say how many the whole are: "three of the women",
 * "the other five", "two were let go". It is the larger group of which the text told last before.
 */
final class PartsByOrder {

  /** Before the noun, of some who are one by one or batch by batch let go. */
  private static final Set<String> MORE =
      Set.of("more", "another", "further", "additional", "first", "second", "third", "next");

  private final ActorWords words;
  private final Map<String, String> wholes = new HashMap<>();

  private final Map<String, String> origins = new HashMap<>();

  private record Told(String group, Participant participant) {}

  PartsByOrder(Map<String, List<Participant>> groups, ActorWords words) {
    this.words = words;
    Map<DocumentId, List<Told>> byDocument = new TreeMap<>();
    groups.forEach(
        (id, group) ->
            group.forEach(
                each -> each.description().origin().ifPresent(origin -> origins.put(id, origin))));
    groups.forEach(
        (id, group) ->
            group.stream()
                .filter(each -> each.filler().role() == EventRole.HELD)
                .forEach(
                    each ->
                        byDocument
                            .computeIfAbsent(each.told().document(), none -> new ArrayList<>())
                            .add(new Told(id, each))));
    for (List<Told> told : byDocument.values()) {
      told.sort(Comparator.comparing(each -> each.participant().passage()));
      for (int i = 1; i < told.size(); i++) {
        if (isPart(told.get(i).participant())) {
          findWhole(told.get(i), told.subList(0, i));
        }
      }
    }
  }

  private void findWhole(Told part, List<Told> before) {
    Description some = part.participant().description();
    for (int i = before.size() - 1; i >= 0; i--) {
      Told all = before.get(i);
      if (!all.group().equals(part.group())
          && isLarger(all.participant().description(), some)
          && !areApart(part.group(), all.group())
          && !part.group().equals(wholes.get(all.group()))) {
        wholes.putIfAbsent(part.group(), wholes.getOrDefault(all.group(), all.group()));
        return;
      }
    }
  }

  /** Whether those who are some are of another place than the others. */
  private boolean areApart(String part, String all) {
    return origins.containsKey(part) && !origins.get(part).equals(origins.get(all));
  }

  private boolean isLarger(Description all, Description some) {
    boolean one = all.head().isEmpty() || some.head().isEmpty() || isOneKind(all, some);
    boolean more =
        some.count().isEmpty()
            ? all.count().isPresent()
            : all.count().filter(count -> count > some.count().get()).isPresent();
    return one && more && !all.rest() && all.whole().isEmpty();
  }

  private boolean isOneKind(Description all, Description some) {
    return words.canBeOne(all.head(), some.head());
  }

  /** Whether words tell that these are some of others, and not how many those are. */
  private static boolean isPart(Participant participant) {
    Description some = participant.description();
    if (some.whole().filter(whole -> whole == 0).isPresent() || some.rest()) {
      return true;
    }
    boolean leave =
        switch (participant.told().event().type()) {
          case RELEASE, TRANSFER -> true;
          default -> false;
        };
    boolean counted = some.count().isPresent() && !some.definite() && !some.pronoun();
    return leave
        && counted
        && (some.head().isEmpty()
            || some.origin().isEmpty()
            || some.modifiers().stream().anyMatch(MORE::contains));
  }

  /** By the part. */
  Map<String, String> wholes() {
    return wholes;
  }
}
