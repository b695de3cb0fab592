package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that tags of other programs speak of, with our types. */
final class PeerTags {

  private static final Map<String, Entity.Type> CORENLP =
      Map.of(
          "PERSON", Entity.Type.PERSON,
          "ORGANIZATION", Entity.Type.ORG,
          "LOCATION", Entity.Type.PLACE);

  private static final Map<String, Entity.Type> ONTONOTES =
      Map.of(
          "PERSON", Entity.Type.PERSON,
          "ORG", Entity.Type.ORG,
          "GPE", Entity.Type.PLACE,
          "LOC", Entity.Type.PLACE,
          "NORP", Entity.Type.GROUP,
          "FAC", Entity.Type.FACILITY,
          "LAW", Entity.Type.LAW,
          "EVENT", Entity.Type.EVENT,
          "WORK_OF_ART", Entity.Type.WORK);

  /** What OntoNotes lets into names at their beginning, and we don't. */
  private static final Set<String> NOT_FIRST =
      Set.of("the", "The", "THE", "a", "A", "an", "An", "AN", "``", "''", "\"");

  private static final Set<String> NOT_LAST = Set.of("'s", "'", "``", "''", "\"", ",", ".");

  private PeerTags() {}

  /** Runs of the same of CoreNLP's tags. */
  static List<WordSpan> coreNlp(List<String> tags) {
    List<WordSpan> names = new ArrayList<>();
    int start = 0;
    while (start < tags.size()) {
      int end = start + 1;
      while (end < tags.size() && tags.get(end).equals(tags.get(start))) {
        end++;
      }
      Entity.Type type = CORENLP.get(tags.get(start));
      if (type != null) {
        names.add(new WordSpan(start, end, type));
      }
      start = end;
    }
    return names;
  }

  /** NLP4J's names, without articles, quotation marks and possessive endings. */
  static List<WordSpan> nlp4j(List<String> tags, List<String> words) {
    List<WordSpan> names = new ArrayList<>();
    int start = 0;
    while (start < tags.size()) {
      String tag = tags.get(start);
      int end = tag.startsWith("U-") ? start + 1 : end(tags, start);
      int dash = tag.indexOf('-');
      Entity.Type type = dash < 0 ? null : ONTONOTES.get(tag.substring(dash + 1));
      if (type != null) {
        trimmed(new WordSpan(start, end, type), words).ifPresent(names::add);
      }
      start = end;
    }
    return names;
  }

  private static int end(List<String> tags, int start) {
    String type = tags.get(start).substring(tags.get(start).indexOf('-') + 1);
    int end = start + 1;
    while (end < tags.size() && tags.get(end).equals("I-" + type)) {
      end++;
    }
    return end < tags.size() && tags.get(end).equals("L-" + type) ? end + 1 : end;
  }

  private static Optional<WordSpan> trimmed(WordSpan name, List<String> words) {
    int start = name.start();
    int end = name.end();
    while (start < end && NOT_FIRST.contains(words.get(start))) {
      start++;
    }
    while (end > start && NOT_LAST.contains(words.get(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new WordSpan(start, end, name.type())) : Optional.empty();
  }
}
