package dev.hearsay.reuse;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<String, Integer> outlets = new HashMap<>();
  private int[] documentsOfOutlet = new int[16];
  private final Postings postings = new Postings();
  private final RecentTexts recent = new RecentTexts();
  private final CandidateFinder finder = new CandidateFinder(stories, postings);

  /** How many documents it holds. */
  public int size() {
    return stories.size();
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
    int number = stories.size();
    int outlet = outlets.computeIfAbsent(outlet(document), name -> outlets.size());
    long[] distinct = text.fingerprints().distinct();
    Story story = new Story(document.id(), document.text(), outlet, distinct);
    stories.add(story);
    recent.add(story, text);
    numbers.put(document.id(), number);
    if (outlet == documentsOfOutlet.length) {
      documentsOfOutlet = Arrays.copyOf(documentsOfOutlet, outlet * 2);
    }
    documentsOfOutlet[outlet]++;
    postings.add(number, story.rank(), outlet, distinct);
    return related(number, text);
  }

  /**
   * Which documents share passages with one, by all that is here now; in the order of the other
   * documents' identifiers.
   *
   * @throws IllegalArgumentException when it was never added
   */
  public List<Reuse> relatedTo(DocumentId document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("not in the index: " + document);
    }
    return related(number, recent.of(stories.get(number)));
  }

  /** All pairs of documents that share passages, each once, in the order of their identifiers. */
  public List<Reuse> relations() {
    SortedMap<DocumentId, SortedMap<DocumentId, Reuse>> relations = new TreeMap<>();
    for (Story story : stories) {
      for (Reuse reuse : relatedTo(story.id())) {
        relations
            .computeIfAbsent(reuse.first(), first -> new TreeMap<>())
            .putIfAbsent(reuse.second(), reuse);
      }
    }
    return relations.values().stream().flatMap(seconds -> seconds.values().stream()).toList();
  }

  private List<Reuse> related(int number, MatchableText text) {
    Story story = stories.get(number);
    Boilerplate boilerplate = new Boilerplate(stories, documentsOfOutlet);
    return finder.find(number, text.fingerprints(), boilerplate).stream()
        .sorted(Comparator.comparing(Story::id))
        .map(other -> reuse(story, text, other, finder.repeated()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Reuse> reuse(
      Story story, MatchableText text, Story other, Map<Long, BitSet> repeated) {
    MatchableText otherText = recent.of(other);
    boolean inOrder = story.id().compareTo(other.id()) < 0;
    MatchableText first = inOrder ? text : otherText;
    MatchableText second = inOrder ? otherText : text;
    List<SharedPassage> passages = PassageAligner.align(first, second);
    if (!passages.isEmpty() && !repeated.isEmpty()) {
      RepeatedFingerprints places =
          RepeatedFingerprints.of(first, second, repeated, story.outlet(), other.outlet());
      passages = passages.stream().filter(passage -> !places.fill(passage)).toList();
    }
    if (passages.isEmpty()) {
      return Optional.empty();
    }
    DocumentId firstId = inOrder ? story.id() : other.id();
    return Optional.of(new Reuse(firstId, inOrder ? other.id() : story.id(), passages));
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
