package dev.hearsay.provenance.drift;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.drift.Attributions.Speaker;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The same content has another speaker, or one that could be anybody where the original names one.
 */
final class SpeakerRule implements DriftRule {

  /** How much of a content must be told in the original's. */
  private static final double SAME_CONTENT = 0.5;

  private static final int FEWEST_WORDS = 3;

  @Override
  public String name() {
    return "same-content-other-speaker";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Attribution mine : retelling.later().analysis().attributions()) {
      Optional<Speaker> speaker = Attributions.speaker(retelling.later(), mine);
      if (!Attributions.reports(mine)
          || speaker.isEmpty()
          || isCredit(retelling, retelling.later(), speaker.get())) {
        continue;
      }
      List<Attribution> its = sameContent(retelling, mine);
      List<Speaker> speakers =
          its.stream()
              .filter(Attributions::reports)
              .flatMap(one -> Attributions.speaker(retelling.earlier(), one).stream())
              .filter(one -> !isCredit(retelling, retelling.earlier(), one))
              .toList();
      boolean known =
          speakers.isEmpty() || speakers.stream().anyMatch(one -> isSame(speaker.get(), one));
      if (known || !seen.add(speaker.get().place())) {
        continue;
      }
      kind(speaker.get(), speakers.get(0))
          .ifPresent(
              kind ->
                  found.add(
                      retelling.drift(
                          kind, speakers.get(0).place(), speaker.get().place(), name())));
    }
    return found;
  }

  /** Whether it is an outlet, this one or an upstream one: how the text knows, not who says it. */
  static boolean isCredit(Retelling retelling, ToldText text, Speaker speaker) {
    String words = text.text(speaker.place());
    return text.isOutlet(words)
        || retelling.upstream().stream().anyMatch(one -> one.isOutlet(words))
        || speaker.words().stream().anyMatch(word -> DriftWords.is("self", word));
  }

  private static Optional<DriftKind> kind(Speaker mine, Speaker its) {
    if (mine.anybody()) {
      return its.person().isEmpty() ? Optional.empty() : Optional.of(DriftKind.ATTRIBUTION_LOST);
    }
    boolean sameSort =
        mine.person().isEmpty() == its.person().isEmpty(); // else it may be the one's spokesman
    return mine.named() && its.named() && sameSort
        ? Optional.of(DriftKind.ATTRIBUTION_MOVED)
        : Optional.empty();
  }

  /** Whether two can be one: a name or a word for what they are is the same. */
  private static boolean isSame(Speaker mine, Speaker its) {
    if (mine.words().isEmpty() || its.words().isEmpty()) {
      return true;
    }
    if (!mine.person().isEmpty() && !its.person().isEmpty()) {
      return mine.person().equals(its.person());
    }
    if (mine.anybody()) {
      return its.person().isEmpty();
    }
    return mine.words().stream().anyMatch(its.words()::contains);
  }

  private static List<Attribution> sameContent(Retelling retelling, Attribution mine) {
    List<Attribution> found = new ArrayList<>();
    for (Attribution its : retelling.earlier().analysis().attributions()) {
      if (share(retelling, mine, its) >= SAME_CONTENT) {
        found.add(its);
      }
    }
    return found;
  }

  /** How much of what the one says is told in the other's content. */
  private static double share(Retelling retelling, Attribution mine, Attribution its) {
    int all = 0;
    int told = 0;
    for (ToldSentence sentence : retelling.later().sentences()) {
      if (mine.content().stream().noneMatch(sentence.span()::overlaps)) {
        continue;
      }
      for (int i = 0; i < sentence.size(); i++) {
        Span token = sentence.tree().token(i).span();
        if (sentence.isContent(i) && mine.content().stream().anyMatch(token::overlaps)) {
          all++;
          told += isTold(retelling, sentence, i, its) ? 1 : 0;
        }
      }
    }
    return all < FEWEST_WORDS ? 0 : told / (double) all;
  }

  private static boolean isTold(
      Retelling retelling, ToldSentence sentence, int word, Attribution its) {
    for (Retelling.Match match : retelling.matches(sentence)) {
      int partner = retelling.words(sentence, match.sentence()).partner(word);
      if (partner != WordPairs.NONE) {
        Span place = match.sentence().tree().token(partner).span();
        if (its.content().stream().anyMatch(place::overlaps)) {
          return true;
        }
      }
    }
    return false;
  }
}
