package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings together the names that capitals and lists show and those that a model found. The model
 * knows better where a name begins and ends and what it names; the lists know titles, genders and
 * outlets, and names that the model hasn't seen.
 */
final class NameMerger {

  /** The model's type counts against that of the lists from this probability on. */
  private static final double SURE = 0.8;

  /** Names that the model finds less probable are left to capitals and lists. */
  private static final double LIKELY = 0.5;

  private final NameLexicon lexicon;
  private final NameClassifier classifier;

  NameMerger(NameLexicon lexicon) {
    this.lexicon = lexicon;
    classifier = new NameClassifier(lexicon);
  }

  /**
   * The names of both, in text order, not overlapping.
   *
   * @param shown by capitals and lists, in text order, not overlapping
   */
  List<NameMention> merge(Words words, List<NameMention> shown, NamesRead read) {
    if (read.read().isEmpty()) {
      return shown;
    }
    NameMention[] byWord = new NameMention[words.count()];
    for (NameMention mention : shown) {
      for (int i = mention.from(); i < mention.to(); i++) {
        byWord[i] = mention;
      }
    }
    List<NameMention> merged = new ArrayList<>();
    Set<NameMention> replaced = new HashSet<>();
    Set<NameMention> taken = new HashSet<>();
    for (EntitySpan name : read.names()) {
      int from = words.firstAfter(name.span().start());
      int to = withoutMarks(words, from, words.endBefore(name.span().end()));
      if (name.probability() >= LIKELY
          && from < to
          && isWhole(words, from, to)
          && !isInTitle(words, from, to, byWord)) {
        Set<NameMention> met = met(byWord, from, to);
        NameMention settled = settled(words, name, from, to, met);
        if (taken.add(settled)) {
          merged.add(settled);
        }
        replaced.addAll(met);
      }
    }
    BitSet seen = seen(words, read.read());
    Set<String> people = MentionFinder.partsOfPersons(words, merged);
    for (NameMention mention : shown) {
      boolean known = people.contains(words.lower(mention.from())); // "ROE:" in a transcript
      if (!replaced.contains(mention) && (known || isKept(mention, seen))) {
        merged.add(mention);
      }
    }
    return apart(merged);
  }

  /**
   * In text order; of names that overlap the one that begins first, the longer before the shorter.
   */
  private static List<NameMention> apart(List<NameMention> names) {
    names.sort(
        Comparator.comparingInt(NameMention::from)
            .thenComparing(Comparator.comparingInt(NameMention::to).reversed()));
    List<NameMention> apart = new ArrayList<>(names.size());
    int end = 0;
    for (NameMention name : names) {
      if (name.from() >= end) {
        apart.add(name);
        end = name.to();
      }
    }
    return apart;
  }

  /** "State" in "Secretary of State Jane Roe" is part of what Roe is, not a name of its own. */
  private boolean isInTitle(Words words, int from, int to, NameMention[] byWord) {
    NameMention next = to < byWord.length ? byWord[to] : null;
    return next != null
        && next.from() == to
        && next.type() == Entity.Type.PERSON
        && from >= 2
        && words.lower(from - 1).equals("of")
        && lexicon.titleAt(words, from - 2, from) > 0;
  }

  /** What begins or ends within a nickname's quotation marks was cut in the wrong place. */
  private static boolean isWhole(Words words, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += NameShapes.isQuotationMark(words.word(i)) ? 1 : 0;
    }
    return marks % 2 == 0;
  }

  /** A comma at the end is none of the name. */
  private static int withoutMarks(Words words, int from, int end) {
    int to = end;
    while (to > from && !Character.isLetterOrDigit(words.word(to - 1).codePointAt(0))) {
      to--;
    }
    return to;
  }

  private static Set<NameMention> met(NameMention[] byWord, int from, int to) {
    Set<NameMention> met = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (byWord[i] != null) {
        met.add(byWord[i]);
      }
    }
    return met;
  }

  private NameMention settled(
      Words words, EntitySpan name, int from, int to, Set<NameMention> met) {
    boolean sure = name.probability() >= SURE;
    String title = "";
    for (NameMention shown : met) {
      boolean same = shown.from() == from && shown.to() == to;
      if (same && (shown.outlet() || agrees(shown, name))) {
        return shown;
      }
      if (shown.certain()
          && shown.type() == name.type()
          && shown.from() <= from
          && shown.to() >= to) {
        return shown; // cut in the middle: "Court of Appeals" for the Third District
      }
      if (shown.to() == to) {
        title = shown.title();
      }
    }
    return classifier.typed(words, from, to, name.type(), title, sure);
  }

  /** Whether what the lists say stands: they say the same, or more surely. */
  private static boolean agrees(NameMention shown, EntitySpan name) {
    return shown.type() == name.type() || (shown.certain() && name.probability() < SURE);
  }

  private static BitSet seen(Words words, List<Span> read) {
    BitSet seen = new BitSet();
    for (Span span : read) {
      seen.set(
          Math.min(words.firstAfter(span.start()), words.endBefore(span.end())),
          words.endBefore(span.end()));
    }
    return seen;
  }

  /** What only capitals show to be a name, the model would have found. */
  private static boolean isKept(NameMention mention, BitSet seen) {
    return mention.certain() || mention.outlet() || !seen.get(mention.from());
  }
}
