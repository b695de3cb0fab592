package dev.hearsay.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Drops what stands at the head and foot of pages: page numbers, and lines that come back on page
 * after page, their numbers aside.
 */
final class RunningLines {

  /** As many lines at the top and at the bottom of a page may be running ones. */
  private static final int DEEP = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—\\[(|\\s]*(?:page|p\\.?|seite)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|\\|)\\s*\\d{1,4})?[-–—\\])|\\s]*",
          Pattern.CASE_INSENSITIVE);

  private RunningLines() {}

  static List<PdfLine> drop(List<PdfLine> lines) {
    Set<PdfLine> edges = edges(lines);
    Map<String, Set<Integer>> pages = new HashMap<>();
    Set<Integer> all = new HashSet<>();
    for (PdfLine line : lines) {
      all.add(line.page());
      if (edges.contains(line)) {
        pages.computeIfAbsent(shape(line), key -> new HashSet<>()).add(line.page());
      }
    }
    // left and right pages may have different ones
    int often = Math.max(2, all.size() / 3);
    return lines.stream()
        .filter(
            line ->
                !edges.contains(line)
                    || !(PAGE_NUMBER.matcher(line.text()).matches()
                        || pages.getOrDefault(shape(line), Set.of()).size() >= often))
        .toList();
  }

  private static Set<PdfLine> edges(List<PdfLine> lines) {
    Map<Integer, List<PdfLine>> byPage = new HashMap<>();
    for (PdfLine line : lines) {
      byPage.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line);
    }
    Set<PdfLine> edges = new HashSet<>();
    for (List<PdfLine> page : byPage.values()) {
      page.sort((one, other) -> Float.compare(one.y(), other.y()));
      edges.addAll(page.subList(0, Math.min(DEEP, page.size())));
      edges.addAll(page.subList(Math.max(0, page.size() - DEEP), page.size()));
    }
    return edges;
  }

  /** The line without what changes from page to page, with its height on the page. */
  private static String shape(PdfLine line) {
    return Math.round(line.y() / 4) + " " + line.text().replaceAll("\\d+", "0");
  }
}
