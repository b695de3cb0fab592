package dev.hearsay.bench.claims;

import dev.hearsay.bench.claims.ToldTopic.Told;
import dev.hearsay.bench.retelling.MadeStory;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.Statement;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the documents of a made-up story state, and which fact of the story that is. */
final class MadeClaims {

  /** Characters of a sentence that a statement at least has to be what the sentence tells. */
  private static final int LEAST = 12;

  private final Map<DocumentId, List<Proposition>> statements = new TreeMap<>();
  private final Map<MadeStory.Told, Optional<Proposition>> located = new HashMap<>();
  private final MadeStory story;

  /**
   * @param reader what the statements of a document are
   */
  MadeClaims(MadeStory story, Function<Document, List<Proposition>> reader) {
    this.story = story;
    List<List<Proposition>> read = story.documents().parallelStream().map(reader).toList();
    for (int i = 0; i < read.size(); i++) {
      statements.put(story.documents().get(i).id(), read.get(i));
    }
    story.told().forEach(told -> located.put(told, locate(told)));
  }

  /** All statements, by document. */
  Map<DocumentId, List<Proposition>> statements() {
    return statements;
  }

  /** The statement that tells a fact in a sentence, where one is found. */
  Optional<Proposition> of(MadeStory.Told told) {
    return located.getOrDefault(told, Optional.empty());
  }

  /** What tells each fact, in the order of the story. */
  Map<MadeStory.Told, Optional<Proposition>> claims() {
    Map<MadeStory.Told, Optional<Proposition>> claims = new LinkedHashMap<>();
    story.told().forEach(told -> claims.put(told, of(told)));
    return claims;
  }

  private Optional<Proposition> locate(MadeStory.Told told) {
    return statements.getOrDefault(told.document(), List.of()).stream()
        .filter(each -> overlap(each.statement(), told.sentence()) >= LEAST)
        .max(
            Comparator.comparingInt(
                    (Proposition each) -> overlap(each.statement(), told.sentence()))
                .thenComparing(each -> -each.predicateSpan().start()));
  }

  private static int overlap(Statement statement, Span sentence) {
    int shared = 0;
    for (Span span : statement.spans()) {
      int end = Math.min(span.end(), sentence.end());
      shared += Math.max(0, end - Math.max(span.start(), sentence.start()));
    }
    return shared;
  }

  /** The same by fact, whatever the numbers that it is told with. */
  List<List<Told>> told() {
    Map<Statement, String> facts = new HashMap<>();
    located.forEach(
        (told, proposition) ->
            proposition.ifPresent(
                each -> facts.put(each.statement(), String.valueOf(told.fact()))));
    return story.documents().stream()
        .map(
            document ->
                statements.getOrDefault(document.id(), List.of()).stream()
                    .map(each -> new Told(each, Optional.ofNullable(facts.get(each.statement()))))
                    .toList())
        .toList();
  }
}
