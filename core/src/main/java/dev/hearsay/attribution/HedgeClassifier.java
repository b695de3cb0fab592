package dev.hearsay.attribution;

import dev.hearsay.mention.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the text stands back from what it passes on, by hedging words in and close to the cue and
 * by what the cue does. A source that is named is no hedge, whoever it is, nor is what the source
 * itself leaves open inside the content. The strongest wins: alleged, reported, uncertain.
 */
final class HedgeClassifier {

  /**
   * What the hedge of one attribution is decided on; all words in lower case.
   *
   * @param source words of the source
   * @param before the few words of the sentence before the cue, with a bar for those that belong to
   *     source or content
   * @param cue words of the cue
   * @param after the few words after the cue, likewise
   * @param firstClause the unquoted words at the start of the content
   */
  record Evidence(
      List<String> source,
      List<String> before,
      List<String> cue,
      List<String> after,
      List<String> firstClause) {

    Evidence {
      source = List.copyOf(source);
      before = List.copyOf(before);
      cue = List.copyOf(cue);
      after = List.copyOf(after);
      firstClause = List.copyOf(firstClause);
    }
  }

  /** What a phrase does to the text's distance. */
  private enum Mark {
    ALLEGED,
    REPORTED,
    UNCERTAIN,
    /** Holds hedging words that don't hedge here: "appeared before", "could not". */
    PLAIN
  }

  private record Phrase(List<String> words, Mark mark) {}

  private final CueLexicon lexicon;
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Set<String> alleging;
  private final Set<String> accusing;
  private final Set<String> doubting;
  private final Set<String> reporting;
  private final Set<String> expected;
  private final Set<String> modal;

  private HedgeClassifier(WordLists lists, CueLexicon lexicon) {
    this.lexicon = lexicon;
    add(lists.section("alleged"), Mark.ALLEGED);
    add(lists.section("reported"), Mark.REPORTED);
    add(lists.section("uncertain"), Mark.UNCERTAIN);
    add(lists.section("plain"), Mark.PLAIN);
    // The longest is tried first: "could not be confirmed" before "could not".
    phrases
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.words().size())));
    alleging = lists.section("alleging");
    accusing = lists.section("accusing");
    doubting = lists.section("doubting");
    reporting = lists.section("reporting");
    expected = lists.section("expected");
    modal = lists.section("modal");
  }

  private void add(Set<String> entries, Mark mark) {
    for (String entry : entries) {
      List<String> words = List.of(entry.split(" ", -1));
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(words, mark));
    }
  }

  static HedgeClassifier standard(CueLexicon lexicon) {
    return new HedgeClassifier(WordLists.read(HedgeClassifier.class, "hedges.txt"), lexicon);
  }

  Hedge classify(Evidence evidence) {
    List<String> cue = new ArrayList<>(evidence.cue());
    Set<Mark> around = EnumSet.noneOf(Mark.class);
    List<String> running = new ArrayList<>(evidence.before());
    running.addAll(cue);
    running.addAll(evidence.after());
    List<String> open = mark(running, around);
    Set<Mark> withSource = EnumSet.noneOf(Mark.class);
    mark(joined(evidence.source(), cue), withSource);
    mark(joined(cue, evidence.source()), withSource);
    withSource.remove(Mark.UNCERTAIN);
    List<String> openCue =
        open.subList(evidence.before().size(), evidence.before().size() + cue.size());
    if (around.contains(Mark.ALLEGED)
        || withSource.contains(Mark.ALLEGED)
        || evidence.firstClause().contains("allegedly")
        || passive(Mark.ALLEGED, evidence.firstClause())
        || does(alleging, openCue)
        || (evidence.source().isEmpty() && does(accusing, openCue))) {
      return Hedge.ALLEGED;
    }
    if (around.contains(Mark.REPORTED)
        || withSource.contains(Mark.REPORTED)
        || evidence.firstClause().contains("reportedly")
        || passive(Mark.REPORTED, evidence.firstClause())
        || isHearsay(evidence.source(), openCue)) {
      return Hedge.REPORTED;
    }
    boolean doubtful =
        around.contains(Mark.UNCERTAIN)
            || passive(Mark.UNCERTAIN, evidence.firstClause())
            || (!isNobody(evidence.source()) && openCue.stream().anyMatch(modal::contains))
            || does(doubting, openCue)
            || (evidence.source().isEmpty() && openCue.stream().anyMatch(expected::contains));
    return doubtful ? Hedge.UNCERTAIN : Hedge.NONE;
  }

  /** "Neither would say": a refusal, as "would not say" is. */
  private boolean isNobody(List<String> source) {
    return !source.isEmpty() && lexicon.isNegation(source.get(0));
  }

  /** Reports and rumours, where nobody is named or nothing but they. */
  private boolean isHearsay(List<String> source, List<String> cue) {
    return source.isEmpty()
        ? does(reporting, cue)
        : source.size() <= 3 && reporting.contains(lexicon.lemma(source.get(source.size() - 1)));
  }

  /** Whether the cue does one of these, and not "never claimed", "did not report". */
  private boolean does(Set<String> lemmas, List<String> cue) {
    for (String word : cue) {
      String lemma = lexicon.lemma(word);
      if (lexicon.isNegation(lemma) || lexicon.isRefusal(lemma)) {
        return false;
      }
      if (lemmas.contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said is itself hedged by a passive: "he is believed to have left". */
  private boolean passive(Mark mark, List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        if (phrase.mark() == mark
            && phrase.words().size() == 3
            && phrase.words().get(2).equals("to")
            && words.subList(i, i + 3).equals(phrase.words())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Collects the marks of the phrases in a row of words; returns it without them. */
  private List<String> mark(List<String> words, Set<Mark> marks) {
    List<String> open = new ArrayList<>(words);
    int at = 0;
    while (at < words.size()) {
      int length = 1;
      for (Phrase phrase : phrases.getOrDefault(words.get(at), List.of())) {
        int end = at + phrase.words().size();
        if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
          marks.add(phrase.mark());
          length = phrase.words().size();
          open.subList(at, end).replaceAll(word -> "|");
          break;
        }
      }
      at += length;
    }
    return open;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> joined = new ArrayList<>(first);
    joined.addAll(second);
    return joined;
  }
}
