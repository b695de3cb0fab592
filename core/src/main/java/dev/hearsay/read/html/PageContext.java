package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What has to be known about a whole page before its blocks can be judged one by one: which of them
 * read like prose, the element that holds most of it, the headline, texts that stand there twice.
 */
final class PageContext {

  /** A child element with this share of its parent's prose is the better container. */
  private static final double DESCENT_SHARE = 0.75;

  /** Longer blocks are no headlines. */
  private static final int MAXIMUM_HEADLINE = 300;

  /** Fewer letters than this agree with a page's title by chance. */
  private static final int MINIMUM_HEADLINE = 8;

  final PageOutline outline;

  /** Index of the block that repeats the page's title, or -1. */
  final int headline;

  final boolean[] prose;
  final int[] proseWordsBefore;

  /** Index of the smallest region that holds nearly all of the prose. */
  final int container;

  final Set<String> repeated;

  /** Blocks from each block back to the last one of prose in the container. */
  final int[] nearestProseBefore;

  final int[] nearestProseAfter;

  private final Prose proseOfPage;
  private final int[] charactersBefore;
  private final int[] linkCharactersBefore;
  private final int[] signatureWords;
  private final int[] styleWords;

  PageContext(PageOutline outline, String declaredTitle) {
    this.outline = outline;
    headline = findHeadline(declaredTitle);
    proseOfPage = new Prose(outline, headline);
    prose = proseOfPage.flags();
    proseWordsBefore = proseOfPage.wordsBefore();
    container = findContainer();
    repeated = findRepeated();
    nearestProseBefore = distances(1);
    nearestProseAfter = distances(-1);
    signatureWords = countWords(this::signature);
    styleWords = countWords(this::style);
    List<TextBlock> blocks = outline.blocks();
    charactersBefore = new int[blocks.size() + 1];
    linkCharactersBefore = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      charactersBefore[i + 1] = charactersBefore[i] + blocks.get(i).text.length();
      linkCharactersBefore[i + 1] = linkCharactersBefore[i] + blocks.get(i).linkCharacters;
    }
  }

  /** Words of prose in a region. */
  int proseWords(Region region) {
    return proseOfPage.words(region);
  }

  boolean inContainer(int block) {
    Region holder = outline.regions().get(container);
    return holder.firstBlock <= block && block < holder.endBlock;
  }

  /** Share of linked characters in a range of blocks, 0 to 1. */
  double linkDensity(int from, int to) {
    int characters = charactersBefore[to] - charactersBefore[from];
    int linked = linkCharactersBefore[to] - linkCharactersBefore[from];
    return characters == 0 ? 0 : linked / (double) characters;
  }

  /** Words of prose in blocks of the same element type under the same parent. */
  int wordsOfSameSignature(int block) {
    return signatureWords[block];
  }

  /** Words of prose in blocks whose element and parent are named alike, wherever they stand. */
  int wordsOfSameStyle(int block) {
    return styleWords[block];
  }

  /** How many elements up from a region the nearest one is that also holds another region. */
  int stepsToCommonAncestor(int from, int other) {
    int steps = 0;
    for (Region region = outline.regions().get(from); ; steps++) {
      if (region.index <= other && other < region.endRegion) {
        return steps;
      }
      region = outline.regions().get(region.parent);
    }
  }

  /** The regions from the container (excluded) down to the block's own, innermost first. */
  List<Region> pathBelowContainer(TextBlock block) {
    List<Region> path = new ArrayList<>();
    for (int index = block.region; index >= 0 && index != container; ) {
      Region region = outline.regions().get(index);
      path.add(region);
      index = region.parent;
    }
    return path;
  }

  /** Goes down from the root as long as one child holds nearly all of the prose. */
  private int findContainer() {
    List<Region> regions = outline.regions();
    int best = 0;
    int child = 1;
    while (child < regions.get(best).endRegion) {
      Region candidate = regions.get(child);
      int words = proseWords(candidate);
      boolean most = words > 0 && words >= DESCENT_SHARE * proseWords(regions.get(best));
      // A single paragraph isn't a container, however long it is.
      if (most && candidate.endBlock - candidate.firstBlock > 1) {
        best = child;
        child++;
      } else {
        child = candidate.endRegion;
      }
    }
    return best;
  }

  /** The first block that says best what the page's title says; a main heading helps. */
  private int findHeadline(String declaredTitle) {
    String title = lettersOf(declaredTitle);
    List<TextBlock> blocks = outline.blocks();
    int found = -1;
    double foundScore = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (block.text.length() > MAXIMUM_HEADLINE) {
        continue;
      }
      double main = outline.regions().get(block.region).tag().equals("h1") ? 1 : 0;
      String letters = lettersOf(block.text);
      boolean same = letters.length() >= MINIMUM_HEADLINE && title.contains(letters);
      // The more of the title it is, the less it is the outlet's name.
      double score = same ? 2 + main + 3.0 * letters.length() / title.length() : main;
      if (score > foundScore) {
        found = i;
        foundScore = score;
      }
    }
    return found;
  }

  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  private Set<String> findRepeated() {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (TextBlock block : outline.blocks()) {
      if (!seen.add(block.text)) {
        twice.add(block.text);
      }
    }
    return twice;
  }

  private String signature(TextBlock block) {
    Region region = outline.regions().get(block.region);
    return region.parent + " " + nameOf(region);
  }

  private String style(TextBlock block) {
    Region region = outline.regions().get(block.region);
    Region parent = region.parent < 0 ? region : outline.regions().get(region.parent);
    return nameOf(region) + " < " + nameOf(parent);
  }

  private static String nameOf(Region region) {
    return region.tag() + " " + region.element.attr("class");
  }

  private int[] countWords(Function<TextBlock, String> key) {
    List<TextBlock> blocks = outline.blocks();
    String[] keys = new String[blocks.size()];
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key.apply(blocks.get(i));
      if (prose[i]) {
        words.merge(keys[i], blocks.get(i).words, Integer::sum);
      }
    }
    int[] counts = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      counts[i] = words.getOrDefault(keys[i], 0);
    }
    return counts;
  }

  private int[] distances(int step) {
    int[] distances = new int[prose.length];
    int distance = prose.length;
    int from = step > 0 ? 0 : prose.length - 1;
    for (int i = from; i >= 0 && i < prose.length; i += step) {
      distances[i] = distance;
      distance = prose[i] && inContainer(i) ? 1 : distance + 1;
    }
    return distances;
  }
}
