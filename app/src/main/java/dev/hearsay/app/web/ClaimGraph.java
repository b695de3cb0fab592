package dev.hearsay.app.web;

import dev.hearsay.app.report.SourcesWording;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The picture of where a claim comes from: roots on the left, in the middle documents as dots over
 * time, each in a row of its own under the one it has the claim from, on the right their outlets.
 */
public final class ClaimGraph {

  private static final int MOST_DOCUMENTS = 80;
  private static final int ROW = 30;
  private static final int TOP = 40;
  private static final int LINE = 15;
  private static final int ROOT_X = 214;
  private static final int FIRST_X = 276;
  private static final int LAST_X = 640;
  private static final int LABEL_X = 664;
  private static final int DEPTH_STEP = 13;
  private static final int LONGEST_LINE = 27;
  private static final int MOST_LINES = 3;
  private static final int LONGEST_LABEL = 26;
  private static final int MOST_TICKS = 7;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** As wide as the picture is. */
  public static final int WIDTH = 900;

  /** A day on the axis. */
  public record Tick(int x, String label) {}

  /** A root, with its name in lines. */
  public record RootMark(
      int x,
      int y,
      List<Line> lines,
      String kind,
      boolean nobody,
      boolean withdrawn,
      String words) {}

  /** A line of words. */
  public record Line(int y, String words) {}

  /** A document. */
  public record Dot(
      int x, int y, boolean own, String label, String day, String link, String words) {}

  /** Who has it from whom. */
  public record Edge(String path, boolean own, String words) {}

  private final CorpusClaim claim;
  private final Function<DocumentId, Told> told;
  private final Map<DocumentId, List<Trace>> traces = new LinkedHashMap<>();
  private final Map<DocumentId, DocumentId> above = new HashMap<>();
  private final Map<DocumentId, Integer> depths = new HashMap<>();
  private final Map<DocumentId, Integer> rows = new LinkedHashMap<>();
  private final Map<DocumentId, Integer> columns = new HashMap<>();
  private final List<RootMark> roots = new ArrayList<>();
  private final List<Dot> dots = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private int bottom = TOP;
  private int left;

  /**
   * @param told how pages name a document
   */
  ClaimGraph(CorpusClaim claim, Function<DocumentId, Told> told) {
    this.claim = claim;
    this.told = told;
    for (Trace trace : claim.provenance().traces()) {
      DocumentId id = trace.statement().document();
      if (traces.containsKey(id) || traces.size() < MOST_DOCUMENTS) {
        traces.computeIfAbsent(id, key -> new ArrayList<>()).add(trace);
      } else {
        left++;
      }
    }
    traces.forEach((id, own) -> upstream(own).ifPresent(other -> hang(id, other)));
    placeColumns();
    claim.provenance().roots().forEach(root -> placeRoot(Optional.of(root)));
    placeRoot(Optional.empty());
    rows.forEach(this::placeDot);
  }

  private Optional<DocumentId> upstream(List<Trace> own) {
    return own.stream()
        .filter(Trace::relays)
        .findFirst()
        .flatMap(
            trace ->
                trace.path().stream()
                    .map(Statement::document)
                    .filter(id -> !id.equals(trace.statement().document()))
                    .filter(traces::containsKey)
                    .findFirst());
  }

  private void hang(DocumentId id, DocumentId other) {
    Set<DocumentId> seen = new HashSet<>();
    for (DocumentId at = other; at != null && seen.add(at); at = above.get(at)) {
      if (at.equals(id)) {
        return; // a ring hangs from the first of it
      }
    }
    above.put(id, other);
  }

  private int depth(DocumentId id) {
    DocumentId other = above.get(id);
    return other == null ? 0 : 1 + depth(other);
  }

  private void placeColumns() {
    TreeSet<LocalDate> days = new TreeSet<>();
    traces.keySet().forEach(id -> told.apply(id).published().ifPresent(days::add));
    List<LocalDate> all = List.copyOf(days);
    int gap = (LAST_X - FIRST_X) / Math.max(1, all.size());
    int every = (all.size() + MOST_TICKS - 1) / MOST_TICKS;
    for (int i = 0; i < all.size(); i += Math.max(1, every)) {
      boolean newYear = i == 0 || all.get(i).getYear() != all.get(i - 1).getYear();
      ticks.add(new Tick(FIRST_X + i * gap, (newYear ? DAY_OF_YEAR : DAY).format(all.get(i))));
    }
    for (DocumentId id : traces.keySet()) {
      depths.put(id, depth(id));
      int day = told.apply(id).published().map(all::indexOf).orElse(0);
      int shift = Math.min(depths.get(id) * DEPTH_STEP, Math.max(0, gap - DEPTH_STEP));
      columns.put(id, FIRST_X + day * gap + shift);
    }
  }

  /** A root with the documents that go back to it, below what is placed already. */
  private void placeRoot(Optional<Root> root) {
    List<DocumentId> own = new ArrayList<>();
    traces.forEach(
        (id, all) -> {
          boolean from = all.stream().anyMatch(trace -> trace.root().equals(root.map(Root::id)));
          if (from && !(root.isEmpty() && rows.containsKey(id))) {
            own.add(id);
          }
        });
    if (own.isEmpty()) {
      return;
    }
    List<DocumentId> fresh = own.stream().filter(id -> !rows.containsKey(id)).toList();
    int first = bottom;
    fresh.stream()
        .filter(id -> !fresh.contains(above.get(id)))
        .sorted(Comparator.comparing(columns::get))
        .forEach(id -> placeRow(id, fresh));
    fresh.stream().filter(id -> !rows.containsKey(id)).forEach(id -> placeRow(id, fresh));
    List<String> words = lines(root.map(Root::name).orElse("adds no source"));
    int half = (words.size() + 1) * LINE / 2;
    int middle =
        Math.max(
            first + half,
            (int)
                own.stream()
                    .filter(id -> isFirst(id, own, root))
                    .mapToInt(this::y)
                    .average()
                    .orElse(0));
    bottom = Math.max(bottom, middle + half) + 12;
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(new Line(middle + 4 + i * LINE - (words.size() - 1) * LINE / 2, words.get(i)));
    }
    roots.add(
        new RootMark(
            ROOT_X,
            middle,
            lines,
            root.map(one -> SourcesWording.of(one.kind())).orElse(""),
            root.isEmpty(),
            root.map(Root::withdrawn).orElse(false),
            root.map(Root::name).orElse("adds no source")));
    if (root.isPresent()) {
      own.stream()
          .filter(id -> isFirst(id, own, root))
          .forEach(
              id ->
                  edges.add(
                      new Edge(
                          path(ROOT_X + 7, middle, columns.get(id) - 6, y(id)),
                          true,
                          rule(id, root.get()))));
    }
  }

  /** Whether a document has it from the root, or from nothing that is in the picture. */
  private boolean isFirst(DocumentId id, List<DocumentId> own, Optional<Root> root) {
    return !own.contains(above.get(id)) || root.filter(one -> hasItself(id, one)).isPresent();
  }

  private boolean hasItself(DocumentId id, Root root) {
    return traces.get(id).stream()
        .anyMatch(trace -> !trace.relays() && trace.root().filter(root.id()::equals).isPresent());
  }

  private String rule(DocumentId id, Root root) {
    return traces.get(id).stream()
        .filter(trace -> trace.root().filter(root.id()::equals).isPresent())
        .flatMap(trace -> trace.evidence().stream())
        .filter(evidence -> evidence.document().equals(id))
        .map(evidence -> RuleNames.of(evidence.rule()))
        .findFirst()
        .orElse("goes back to it");
  }

  private void placeRow(DocumentId id, List<DocumentId> fresh) {
    if (rows.containsKey(id)) {
      return;
    }
    rows.put(id, bottom + ROW / 2);
    bottom += ROW;
    fresh.stream()
        .filter(other -> id.equals(above.get(other)))
        .sorted(Comparator.comparing(columns::get))
        .forEach(other -> placeRow(other, fresh));
  }

  private int y(DocumentId id) {
    return rows.getOrDefault(id, TOP);
  }

  private void placeDot(DocumentId id, int y) {
    Told document = told.apply(id);
    DocumentId other = above.get(id);
    boolean own = traces.get(id).stream().anyMatch(trace -> !trace.relays());
    if (other != null) {
      String words =
          document.name()
              + " has it from "
              + told.apply(other).name()
              + ": "
              + traces.get(id).stream()
                  .flatMap(trace -> trace.evidence().stream())
                  .filter(evidence -> evidence.document().equals(id))
                  .map(evidence -> RuleNames.of(evidence.rule()))
                  .findFirst()
                  .orElse("told after it");
      edges.add(
          new Edge(path(columns.get(other), y(other) + 6, columns.get(id) - 6, y), false, words));
    }
    dots.add(
        new Dot(
            columns.get(id),
            y,
            own,
            cut(document.name(), LONGEST_LABEL),
            document.published().map(DAY::format).orElse("undated"),
            "#d" + id.value(),
            document.name() + ", " + document.date() + ": " + document.heading()));
  }

  /** From the left to the right in a curve; down and in where there is no room. */
  private static String path(int x1, int y1, int x2, int y2) {
    int middle = x2 - x1 > 24 ? (x1 + x2) / 2 : x1;
    int bend = x2 - x1 > 24 ? y1 : y2;
    return "M" + x1 + " " + y1 + "C" + middle + " " + bend + " " + middle + " " + y2 + " " + x2
        + " " + y2;
  }

  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LONGEST_LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > MOST_LINES) {
      String last = cut(lines.get(MOST_LINES - 1) + "…", LONGEST_LINE);
      lines = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
      lines.add(last);
    }
    return lines.stream().map(each -> cut(each, LONGEST_LINE + 3)).toList();
  }

  private static String cut(String words, int longest) {
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }

  /** Days on the axis. */
  public List<Tick> ticks() {
    return ticks;
  }

  /** From top to bottom. */
  public List<RootMark> roots() {
    return roots;
  }

  /** From top to bottom. */
  public List<Dot> dots() {
    return dots;
  }

  /** Below roots and dots. */
  public List<Edge> edges() {
    return edges;
  }

  /** As high as the picture is. */
  public int height() {
    return bottom + 6;
  }

  /** Where the axis of days begins. */
  public int axisStart() {
    return FIRST_X;
  }

  /** Where names of outlets begin. */
  public int labelX() {
    return LABEL_X;
  }

  /** How many statements are of documents that aren't in the picture. */
  public int left() {
    return left;
  }

  /** What the picture shows, for who can't see it. */
  public String words() {
    return claim.outlets().size()
        + " outlets and where each has the claim from; the same is told in the list below.";
  }
}
