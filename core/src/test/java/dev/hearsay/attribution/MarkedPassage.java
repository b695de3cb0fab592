package dev.hearsay.attribution;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A passage whose attributions are marked by hand: {@code <s1>She</s1> <c1>said</c1> <x1>it
 * rained</x1>} is source, cue and content of the first. Blank lines part the blocks; a line break
 * alone stands for a blank.
 */
record MarkedPassage(Document document, List<Sentence> sentences, List<LinkedSpans> linked) {

  private static final Pattern TAG = Pattern.compile("<(/?)([scx])(\\d+)>");

  static MarkedPassage of(String marked) {
    return of(marked, Optional.empty());
  }

  static MarkedPassage of(String marked, Optional<String> outlet) {
    StringBuilder text = new StringBuilder();
    Map<Integer, Map<String, List<Span>>> spans = new TreeMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(unwrapped(marked.substring(at, tag.start())));
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(text.length());
      } else {
        spans
            .computeIfAbsent(Integer.valueOf(tag.group(3)), number -> new TreeMap<>())
            .computeIfAbsent(tag.group(2), role -> new ArrayList<>())
            .add(new Span(open.pop(), text.length()));
      }
    }
    text.append(unwrapped(marked.substring(at)));
    List<LinkedSpans> linked = new ArrayList<>();
    spans
        .values()
        .forEach(
            roles ->
                linked.add(
                    new LinkedSpans(
                        roles.getOrDefault("s", List.of()),
                        roles.getOrDefault("c", List.of()),
                        roles.getOrDefault("x", List.of()),
                        1,
                        "hand")));
    return of(text.toString(), outlet, linked);
  }

  private static String unwrapped(String piece) {
    return piece.replaceAll("(?<!\\n)\\n(?!\\n)", " ");
  }

  private static MarkedPassage of(String text, Optional<String> outlet, List<LinkedSpans> linked) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String part : text.split("\n\n", -1)) {
      blocks.add(new Block(new Span(start, start + part.length()), Block.Kind.PARAGRAPH));
      start += part.length() + 2;
    }
    Document document =
        new Document(
            DocumentId.of("fixture", text),
            "fixture",
            outlet,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty(),
            List.of(),
            List.of(),
            text,
            blocks,
            List.of());
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    return new MarkedPassage(document, sentences, linked);
  }

  Assembly assemble() {
    return AttributionAssembler.standard().assemble(document, sentences, List.of(), linked);
  }

  /** The attributions in the order of their numbers in the passage's text. */
  List<Attribution> attributions() {
    return assemble().attributions();
  }
}
