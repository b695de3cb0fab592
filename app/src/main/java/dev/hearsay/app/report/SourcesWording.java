package dev.hearsay.app.report;

import dev.hearsay.claim.Contrast;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.RootKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says in a sentence how many outlets tell a claim and how many sources stand behind it. */
public final class SourcesWording {

  private static final int MOST_NAMED = 3;

  private SourcesWording() {}

  /** "12 outlets, 1 source: officials, who spoke to The Post". */
  static String sentence(CorpusClaim claim, Relations relations) {
    return sentence(claim, relations::isOutlet);
  }

  /**
   * The same.
   *
   * @param isOutlet whether a document names this as its outlet
   */
  public static String sentence(CorpusClaim claim, Predicate<String> isOutlet) {
    String counts =
        Wording.count(claim.outlets().size(), "outlet", "outlets")
            + ", "
            + count(claim.provenance().independent());
    List<Root> standing =
        claim.provenance().roots().stream().filter(root -> !root.withdrawn()).toList();
    if (standing.isEmpty()) {
      return counts;
    }
    String named =
        standing.stream()
            .limit(MOST_NAMED)
            .map(root -> who(root, isOutlet))
            .collect(Collectors.joining("; "));
    int more = standing.size() - MOST_NAMED;
    return counts
        + ": "
        + named
        + (more > 0 ? String.format(Locale.ROOT, "; and %,d more", more) : "");
  }

  /** "1 source", "2 independent sources", "1 to 3 independent sources", "no source". */
  public static String count(Independence independent) {
    int min = independent.min();
    int max = independent.max();
    if (max == 0) {
      return "no source";
    }
    if (min == max) {
      return Wording.count(max, "source", "independent sources");
    }
    if (min == 0) {
      return max == 1
          ? "no source for certain, 1 at most"
          : String.format(Locale.ROOT, "no source for certain, %,d at most", max);
    }
    return String.format(Locale.ROOT, "%,d to %,d independent sources", min, max);
  }

  /** A root as somebody would name it. */
  static String who(Root root, Relations relations) {
    return who(root, relations::isOutlet);
  }

  private static String who(Root root, Predicate<String> isOutlet) {
    if (isItself(root)) {
      return root.kind() == RootKind.OUTLET ? root.name() + " itself" : root.name();
    }
    String heardBy = String.join(", ", root.heardBy());
    boolean outlets = root.heardBy().stream().allMatch(isOutlet);
    return switch (root.kind()) {
      case OUTLET -> root.name() + ", as " + heardBy + " has it";
      case UNKNOWN -> "somebody whom " + heardBy + " doesn't name";
      case ANONYMOUS, PERSON, ORGANISATION ->
          root.name() + (outlets ? ", who spoke to " : ", by ") + heardBy;
      case DOCUMENT -> root.name() + (outlets ? ", read by " : ", by ") + heardBy;
      case OBSERVATION -> "what " + heardBy + " saw (" + root.name() + ")";
    };
  }

  private static boolean isItself(Root root) {
    return root.heardBy().stream().allMatch(outlet -> OutletName.same(outlet, root.name()));
  }

  /** What sets a claim apart from another: "says the opposite". */
  public static String of(Set<Contrast> contrasts) {
    return contrasts.stream().sorted().map(SourcesWording::of).collect(Collectors.joining(", "));
  }

  private static String of(Contrast contrast) {
    return switch (contrast) {
      case MODALITY -> "a promise or an order against a deed";
      case POLARITY -> "says the opposite";
      case NUMBER -> "gives another number";
      case TIME -> "gives another time";
      case PART -> "speaks of a part";
      case ROLES -> "has who did it and whom the other way round";
    };
  }

  /** What kind of source, in a word or two. */
  public static String of(RootKind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case ORGANISATION -> "organisation";
      case DOCUMENT -> "paper";
      case OBSERVATION -> "observation";
      case ANONYMOUS -> "unnamed";
      case OUTLET -> "an outlet's own word";
      case UNKNOWN -> "unknown";
    };
  }
}
