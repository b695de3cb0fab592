package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which groups are parts of which, and who by name makes up a group. */
final class GroupParts {

  /** Between the words for a group and the names of those in it stand a comma and an "and". */
  private static final int NEAR = 6;

  private final Map<String, String> wholes = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<Passage>> words = new HashMap<>();

  GroupParts(
      Map<String, List<Participant>> groups,
      Map<DocumentId, Analysis> analyses,
      NamedActors named,
      ActorWords words) {
    Map<DocumentId, Map<Long, String>> byCount = new HashMap<>();
    groups.forEach(
        (id, group) ->
            group.stream()
                .filter(each -> each.description().whole().isEmpty())
                .forEach(
                    each ->
                        each.description()
                            .count()
                            .ifPresent(
                                count ->
                                    byCount
                                        .computeIfAbsent(
                                            each.told().document(), none -> new HashMap<>())
                                        .putIfAbsent(count, id))));
    Map<Long, Map<String, Integer>> everywhere = new HashMap<>();
    byCount
        .values()
        .forEach(
            counts ->
                counts.forEach(
                    (count, id) ->
                        everywhere
                            .computeIfAbsent(count, none -> new HashMap<>())
                            .merge(id, 1, Integer::sum)));
    groups.forEach(
        (id, group) -> {
          for (Participant participant : group) {
            participant
                .description()
                .whole()
                .filter(whole -> whole > 0)
                .flatMap(
                    whole ->
                        whole(
                            byCount.getOrDefault(participant.told().document(), Map.of()),
                            everywhere.getOrDefault(whole, Map.of()),
                            whole))
                .filter(whole -> !whole.equals(id))
                .ifPresent(whole -> wholes.putIfAbsent(id, whole));
            Analysis analysis = analyses.get(participant.told().document());
            if (analysis != null && participant.description().count().isPresent()) {
              addMembers(id, participant, analysis, named);
            }
          }
        });
    new PartsByOrder(groups, words).wholes().forEach(wholes::putIfAbsent);
    groups.forEach(
        (id, group) ->
            members.getOrDefault(id, Set.of()).forEach(member -> wholes.putIfAbsent(member, id)));
  }

  private static Optional<String> whole(
      Map<Long, String> here, Map<String, Integer> elsewhere, long whole) {
    if (here.containsKey(whole)) {
      return Optional.of(here.get(whole));
    }
    return elsewhere.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** "Two of the eleven, Jan Rook and Petr Lund". */
  private void addMembers(
      String id, Participant participant, Analysis analysis, NamedActors named) {
    long count = participant.description().count().orElseThrow();
    Span phrase = participant.filler().span();
    Map<String, Passage> found = new TreeMap<>();
    int end = endOfPhrase(analysis.document().text(), phrase);
    List<Entity> people =
        analysis.entities().stream().filter(each -> each.type() == Entity.Type.PERSON).toList();
    for (boolean more = true; more; ) {
      more = false;
      for (Entity entity : people) {
        for (Mention mention : entity.mentions()) {
          int gap = mention.span().start() - end;
          Optional<String> key = named.of(analysis, entity);
          if (mention.kind() == Mention.Kind.NAME
              && gap >= 0
              && gap <= NEAR
              && key.isPresent()
              && !found.containsKey(key.get())) {
            found.put(key.get(), new Passage(participant.told().document(), mention.span()));
            end = mention.span().end();
            more = true;
          }
        }
      }
    }
    if (found.size() == count) {
      members.computeIfAbsent(id, none -> new TreeSet<>()).addAll(found.keySet());
      found.forEach(
          (key, passage) -> words.computeIfAbsent(key, none -> new TreeSet<>()).add(passage));
    }
  }

  /** Where the words before a comma end: the names of those meant can stand inside a filler. */
  private static int endOfPhrase(String text, Span phrase) {
    int comma = text.indexOf(',', phrase.start());
    return comma >= 0 && comma < phrase.end() ? comma : phrase.end();
  }

  /** Where those in groups are named as such. */
  Map<String, Set<Passage>> words() {
    return words;
  }

  Map<String, String> wholes() {
    return wholes;
  }

  Map<String, Set<String>> members() {
    return members;
  }
}
