package dev.hearsay.bench.samples;

import static dev.hearsay.bench.samples.LabelledAffair.string;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is said of a whole affair rests on words that stand there, and fits together. */
class AffairLabelsTest {

  private static final String LABELLED = "dev.hearsay.bench.samples.LabelledAffair#all";
  private static final Set<String> STATUS = Set.of("FULFILLED", "PARTLY", "BROKEN", "UNKNOWN");
  private static final Set<String> FOLLOWED =
      Set.of("OBEYED", "DEFIED", "STAYED", "APPEALED", "UNKNOWN");
  private static final List<String> WITH_ID = List.of("agreements", "orders", "custody", "events");

  @ParameterizedTest
  @MethodSource(LABELLED)
  void evidenceStandsInItsDocument(LabelledAffair labels) {
    int count = 0;
    for (Map<?, ?> part : parts(labels.affair())) {
      if (part.get("span") instanceof List<?> span) {
        String text = Objects.requireNonNull(labels.texts().get(string(part, "document")));
        assertEquals(
            string(part, "words"), text.substring(number(span.get(0)), number(span.get(1))));
        count++;
      }
      if (part.get("accordingTo") instanceof List<?> accounts) {
        accounts.forEach(
            one -> assertTrue(labels.texts().containsKey(one), one + " is no document"));
      }
    }
    assertTrue(count >= 50, "pieces of evidence: " + count);
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void everyEventThatMentionsNameIsInTheAffair(LabelledAffair labels) {
    Set<String> ids = new HashSet<>();
    for (String list : WITH_ID) {
      for (Map<?, ?> entry : list(labels.affair(), list)) {
        assertTrue(ids.add(string(entry, "id")), () -> string(entry, "id") + " twice");
        if (list.equals("agreements")) {
          for (Map<?, ?> term : list(entry, "terms")) {
            assertTrue(ids.add(string(term, "id")), () -> string(term, "id") + " twice");
          }
        }
      }
    }
    for (JsonNode mention : labels.mentions()) {
      JsonNode same = mention.get("same_as");
      assertTrue(same.isNull() || ids.contains(same.asString()), () -> "no " + same);
    }
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void termsHaveAStatusThatTheirCountAllows(LabelledAffair labels) {
    for (Map<?, ?> agreement : list(labels.affair(), "agreements")) {
      for (Map<?, ?> term : list(agreement, "terms")) {
        String status = string(term, "status");
        assertTrue(STATUS.contains(status), status);
        if (term.get("count") instanceof Map<?, ?> count) {
          int due = number(count.get("due"));
          int done = number(count.get("done"));
          assertEquals(status.equals("FULFILLED"), due == done, () -> string(term, "id"));
          assertEquals(status.equals("PARTLY"), 0 < done && done < due, () -> string(term, "id"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void ordersAndCustodyAreWellFormed(LabelledAffair labels) {
    for (Map<?, ?> order : list(labels.affair(), "orders")) {
      List<?> followed = (List<?>) Objects.requireNonNull(order.get("followed"));
      assertTrue(!followed.isEmpty() && FOLLOWED.containsAll(followed), followed::toString);
    }
    for (Map<?, ?> interval : list(labels.affair(), "custody")) {
      Object from = interval.get("from");
      Object to = interval.get("to");
      assertTrue(
          from == null || to == null || from.toString().compareTo(to.toString()) <= 0,
          () -> string(interval, "id"));
    }
  }

  private static List<Map<?, ?>> list(Map<?, ?> map, String key) {
    List<Map<?, ?>> entries = new ArrayList<>();
    for (Object entry : (List<?>) Objects.requireNonNull(map.get(key), key)) {
      entries.add((Map<?, ?>) entry);
    }
    return entries;
  }

  /** All maps inside, at any depth. */
  private static List<Map<?, ?>> parts(Object whole) {
    List<Map<?, ?>> parts = new ArrayList<>();
    if (whole instanceof Map<?, ?> map) {
      parts.add(map);
      map.values().forEach(value -> parts.addAll(parts(value)));
    } else if (whole instanceof List<?> list) {
      list.forEach(value -> parts.addAll(parts(value)));
    }
    return parts;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
