package dev.hearsay.reuse;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds for each document which others share passages with it. Takes documents one by one and
 * answers at once; what it answers depends on which documents it holds and not on the order in
 * which they came.
 *
 * <p>Passages that an outlet repeats from story to story don't count. Since that can only be told
 * once a few stories are there, an answer given early may hold a passage that a later one leaves
 * out: ask again with {@link #relatedTo} or {@link #relations}.
 *
 * <p>A passage of which more than 256 documents have every part relates a document to a hundred or
 * more of them, not to all. Keeps the texts. Not safe for use by several threads.
 */
public final class ReuseIndex {

  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final List<Story> stories = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Map<String, Integer> outlets = new HashMap<>();
  private int[] documentsOfOutlet = new int[16];
  private final Postings postings = new Postings();
  private final RecentTexts recent = new RecentTexts();
  private final CandidateFinder finder = new CandidateFinder(stories, postings);
  private final Optional<ChangedStories> changes;
  private final Optional<AlignedPairs> aligned;

  /** An empty index. */
  public ReuseIndex() {
    this(/* noting= */ false);
  }

  private ReuseIndex(boolean noting) {
    changes = noting ? Optional.of(new ChangedStories(stories, postings)) : Optional.empty();
    aligned = noting ? Optional.of(new AlignedPairs()) : Optional.empty();
  }

  /**
   * An empty index that notes what changes, and keeps what it aligned: for those who ask again and
   * again.
   */
  public static ReuseIndex notingChanges() {
    return new ReuseIndex(/* noting= */ true);
  }

  /** How many documents it holds. */
  public int size() {
    return numbers.size();
  }

  /**
   * Adds a document and says which of those here share passages with it. A document that is here
   * already isn't added again.
   */
  public List<Reuse> add(Document document) {
    if (numbers.containsKey(document.id())) {
      return relatedTo(document.id());
    }
    MatchableText text = MatchableText.of(document.text());
    int outlet = outlets.computeIfAbsent(outlet(document), name -> outlets.size());
    long[] distinct = text.fingerprints().distinct();
    Story story = new Story(document.id(), document.text(), outlet, distinct);
    int number = place(story);
    recent.add(story, text);
    numbers.put(document.id(), number);
    if (outlet == documentsOfOutlet.length) {
      documentsOfOutlet = Arrays.copyOf(documentsOfOutlet, outlet * 2);
    }
    int before = Boilerplate.least(documentsOfOutlet[outlet]);
    changes.ifPresent(noted -> noted.before(distinct, boilerplate()));
    changes.ifPresent(noted -> noted.come(document.id(), distinct));
    documentsOfOutlet[outlet]++;
    postings.add(number, story.rank(), outlet, distinct);
    noteAfter(distinct, outlet, before);
    List<Reuse> related = related(number, text);
    changes.ifPresent(noted -> related.forEach(reuse -> noted.note(reuse.other(document.id()))));
    return related;
  }

  private Boilerplate boilerplate() {
    return new Boilerplate(stories, documentsOfOutlet);
  }

  private void noteAfter(long[] distinct, int outlet, int leastBefore) {
    int least = Boilerplate.least(documentsOfOutlet[outlet]);
    changes.ifPresent(
        noted -> {
          noted.after(distinct, boilerplate());
          if (least != leastBefore) {
            noted.noteThreshold(outlet, Math.min(least, leastBefore), Math.max(least, leastBefore));
          }
        });
  }

  /**
   * Documents of which {@link #relatedTo} may answer otherwise than when this was last called; some
   * of them may have been taken away since.
   *
   * @throws IllegalStateException when the index doesn't note changes
   */
  public Set<DocumentId> changed() {
    return changes.orElseThrow(() -> new IllegalStateException("changes aren't noted")).take();
  }

  private int place(Story story) {
    Integer number = free.poll();
    if (number == null) {
      stories.add(story);
      return stories.size() - 1;
    }
    stories.set(number, story);
    return number;
  }

  /**
   * Takes a document away, as if it had never been added.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public void remove(DocumentId document) {
    int number = number(document);
    Story story = stories.get(number);
    long[] distinct = recent.of(story).fingerprints().distinct();
    int before = Boilerplate.least(documentsOfOutlet[story.outlet()]);
    if (changes.isPresent()) {
      relatedTo(document).forEach(reuse -> changes.get().note(reuse.other(document)));
      changes.get().before(distinct, boilerplate());
      changes.get().go(document);
    }
    boolean thinned = postings.remove(number, distinct);
    recent.remove(story);
    numbers.remove(document);
    aligned.ifPresent(known -> known.remove(number));
    documentsOfOutlet[story.outlet()]--;
    stories.set(number, story.withoutText());
    free.add(number);
    if (thinned) {
      listAgain();
    }
    noteAfter(distinct, story.outlet(), before);
  }

  private void listAgain() {
    postings.clear();
    for (int kept : numbers.values()) {
      Story story = stories.get(kept);
      long[] hashes = MatchableText.of(story.text()).fingerprints().distinct();
      postings.add(kept, story.rank(), story.outlet(), hashes);
    }
  }

  /**
   * Which documents share passages with one, by all that is here now; in the order of the other
   * documents' identifiers.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public List<Reuse> relatedTo(DocumentId document) {
    int number = number(document);
    return related(number, recent.of(stories.get(number)));
  }

  private int number(DocumentId document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not in the index: " + document);
    }
    return number;
  }

  /** All pairs of documents that share passages, each once, in the order of their identifiers. */
  public List<Reuse> relations() {
    SortedMap<DocumentId, SortedMap<DocumentId, Reuse>> relations = new TreeMap<>();
    for (DocumentId document : numbers.keySet()) {
      for (Reuse reuse : relatedTo(document)) {
        relations
            .computeIfAbsent(reuse.first(), first -> new TreeMap<>())
            .putIfAbsent(reuse.second(), reuse);
      }
    }
    return relations.values().stream().flatMap(seconds -> seconds.values().stream()).toList();
  }

  private List<Reuse> related(int number, MatchableText text) {
    return finder.find(number, text.fingerprints(), boilerplate()).stream()
        .sorted(Comparator.comparing(Story::id))
        .map(other -> reuse(number, other, finder.repeated()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reuse> reuse(int number, Story other, Map<Long, BitSet> repeated) {
    Story story = stories.get(number);
    boolean inOrder = story.id().compareTo(other.id()) < 0;
    Story first = inOrder ? story : other;
    Story second = inOrder ? other : story;
    List<SharedPassage> passages =
        aligned
            .map(known -> known.of(number, numbers.get(other.id()), () -> align(first, second)))
            .orElseGet(() -> align(first, second));
    if (!passages.isEmpty() && !repeated.isEmpty()) {
      RepeatedFingerprints places =
          RepeatedFingerprints.of(
              recent.of(first), recent.of(second), repeated, story.outlet(), other.outlet());
      passages = passages.stream().filter(passage -> !places.fill(passage)).toList();
    }
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    DocumentId firstId = inOrder ? story.id() : other.id();
    return Optional.of(new Reuse(firstId, inOrder ? other.id() : story.id(), passages));
  }

  private List<SharedPassage> align(Story first, Story second) {
    return PassageAligner.align(recent.of(first), recent.of(second));
  }

  /** The outlet by name, or by its site where nobody names it. */
  private static String outlet(Document document) {
    return document.outlet().orElseGet(() -> site(document.uri()));
  }

  private static String site(String uri) {
    try {
      return Optional.ofNullable(URI.create(uri).getHost()).orElse(uri);
    } catch (IllegalArgumentException e) { // a file's name, perhaps: then it is alone
      return uri;
    }
  }
}
