package dev.hearsay.bench.polnear;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a part of PolNeAR: a folder with {@code text/*.txt} and {@code attributions/*.ann} (brat
 * standoff; E lines link source, cue and content; spans may be in pieces).
 */
public final class PolnearCorpus {

  private static final String ANNOTATION = ".ann";

  /** A line may also be the rest of an annotated stretch of text that held a line break. */
  private static final Pattern SPAN = Pattern.compile("T\\d+\t");

  private static final Pattern LINK = Pattern.compile("E\\d+\t");

  private PolnearCorpus() {}

  /** All annotations, ordered by file name; a text annotated several times comes several times. */
  public static List<PolnearDocument> read(Path part) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(part.resolve("attributions"))) {
      files =
          list.filter(file -> file.toString().endsWith(ANNOTATION))
              .sorted(Comparator.comparing(Path::toString))
              .toList();
    }
    List<PolnearDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(document(part, file));
    }
    return documents;
  }

  /** One annotation a text: the first by file name. */
  public static List<PolnearDocument> readOnce(Path part) throws IOException {
    Set<String> seen = new HashSet<>();
    return read(part).stream().filter(document -> seen.add(document.textId())).toList();
  }

  private static PolnearDocument document(Path part, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String id = name.substring(0, name.length() - ANNOTATION.length());
    String textId = id;
    Path text = part.resolve("text").resolve(textId + ".txt");
    if (!Files.exists(text)) {
      textId = id.substring(0, id.lastIndexOf('_'));
      text = part.resolve("text").resolve(textId + ".txt");
    }
    return new PolnearDocument(
        id,
        textId,
        Files.readString(text, StandardCharsets.UTF_8),
        attributions(Files.readAllLines(file, StandardCharsets.UTF_8)));
  }

  private static List<PolnearAttribution> attributions(List<String> lines) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<PolnearAttribution> attributions = new ArrayList<>();
    for (String line : lines) {
      if (SPAN.matcher(line).lookingAt()) {
        String[] fields = line.split("\t", -1);
        spans.put(fields[0], spans(fields[1].substring(fields[1].indexOf(' ') + 1)));
      }
    }
    for (String line : lines) {
      if (LINK.matcher(line).lookingAt()) {
        attributions.add(attribution(line.split("\t", -1)[1], spans));
      }
    }
    return attributions;
  }

  /** Offsets as in brat: "209 236;91 186". */
  private static List<Span> spans(String offsets) {
    List<Span> spans = new ArrayList<>();
    for (String piece : offsets.split(";", -1)) {
      int space = piece.indexOf(' ');
      spans.add(
          new Span(
              Integer.parseInt(piece, 0, space, 10),
              Integer.parseInt(piece, space + 1, piece.length(), 10)));
    }
    return spans;
  }

  private static PolnearAttribution attribution(String arguments, Map<String, List<Span>> spans) {
    List<Span> source = new ArrayList<>();
    List<Span> cue = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    for (String argument : arguments.strip().split(" ", -1)) {
      int colon = argument.indexOf(':');
      List<Span> named = spans.getOrDefault(argument.substring(colon + 1), List.of());
      String role = argument.substring(0, colon).toLowerCase(Locale.ROOT);
      if (role.startsWith("source")) {
        source.addAll(named);
      } else if (role.startsWith("cue")) {
        cue.addAll(named);
      } else if (role.startsWith("content")) {
        content.addAll(named);
      }
    }
    source.sort(Comparator.naturalOrder());
    cue.sort(Comparator.naturalOrder());
    content.sort(Comparator.naturalOrder());
    return new PolnearAttribution(source, cue, content);
  }
}
