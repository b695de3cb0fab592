package dev.hearsay.attribution;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules beside the models, in the order in which they look, and what becomes of what a model
 * made of the same words.
 */
final class AttributionRules {

  private final PassiveQuotation passives;
  private final IntroducedParagraph introductions;
  private final ReportedSpeaker reported;
  private final InvertedSource inversions;

  AttributionRules(CueLexicon lexicon) {
    passives = new PassiveQuotation(lexicon);
    introductions = new IntroducedParagraph(lexicon);
    reported = new ReportedSpeaker(lexicon);
    inversions = new InvertedSource(lexicon);
  }

  /**
   * Adds what the rules find.
   *
   * @param sentences all sentences of the document, in text order
   * @param linked what the models found; changed
   */
  void complete(List<Sentence> sentences, List<LinkedSpans> linked) {
    NearbyLinks links = new NearbyLinks(linked);
    for (Sentence sentence : sentences) {
      reported.cues(sentence).forEach(cue -> giveSource(cue, links));
      passives.find(sentence).forEach(found -> settle(found, links));
      inversions.find(sentence).ifPresent(found -> settle(found, links));
    }
    Paragraphs paragraphs = Paragraphs.of(sentences);
    SignedQuotation.find(paragraphs).forEach(found -> takeOver(found, links));
    TranscriptTurn.find(paragraphs).forEach(found -> takeOver(found, links));
    for (LinkedSpans found : introductions.find(sentences, paragraphs)) {
      if (anyNear(found, links, one -> isFromOutside(one, found) && holdsMost(one, found))) {
        continue;
      }
      takeOver(found, links);
    }
    for (Sentence sentence : sentences) {
      TrailingSource.find(sentence).ifPresent(found -> extend(found, links));
    }
    linked.clear();
    linked.addAll(links.all());
  }

  private static void giveSource(Span cue, NearbyLinks links) {
    for (int number : links.near(cue)) {
      ReportedSpeaker.withSource(links.get(number), cue)
          .ifPresent(changed -> links.replace(number, changed));
    }
  }

  private static boolean anyNear(
      LinkedSpans found, NearbyLinks links, Predicate<LinkedSpans> condition) {
    return links.near(found).stream().map(links::get).anyMatch(condition);
  }

  private static void removeOfCue(LinkedSpans found, NearbyLinks links) {
    for (int number : links.near(found)) {
      if (overlap(links.get(number).cue(), found.cue())) {
        links.remove(number);
      }
    }
  }

  /**
   * Takes what a rule found unless a model knows it too; what a model made of the same cue without
   * the source or without the quotation gives way.
   */
  private static void settle(LinkedSpans found, NearbyLinks links) {
    if (!anyNear(found, links, one -> says(one, found))) {
      removeOfCue(found, links);
      links.add(found);
    }
  }

  /**
   * Takes what a rule found unless a model has most of it from the same source; what a model gave
   * to somebody outside these words loses them.
   */
  private static void takeOver(LinkedSpans found, NearbyLinks links) {
    if (anyNear(found, links, one -> says(one, found) && holdsMost(one, found))) {
      return;
    }
    removeOfCue(found, links);
    for (int number : links.near(found)) {
      LinkedSpans one = links.get(number);
      if (isFromOutside(one, found) && overlap(one.content(), found.content())) {
        List<Span> rest = without(one.content(), found.content());
        if (rest.isEmpty()) {
          links.remove(number);
        } else {
          links.replace(
              number,
              new LinkedSpans(one.source(), one.cue(), rest, one.confidence(), one.decidedBy()));
        }
      }
    }
    links.add(found);
  }

  /** Takes what a rule found; a model's content for the same cue that is but its end grows. */
  private static void extend(LinkedSpans found, NearbyLinks links) {
    for (int number : links.near(found)) {
      LinkedSpans one = links.get(number);
      if (overlap(one.cue(), found.cue())) {
        Span whole = found.content().get(0);
        Span last = one.content().get(one.content().size() - 1);
        if (one.content().size() > 1
            || !whole.contains(last)
            || whole.end() - last.end() > 1
            || whole.equals(last)) {
          return; // the model sees more in it
        }
      }
    }
    removeOfCue(found, links);
    links.add(found);
  }

  private static boolean isFromOutside(LinkedSpans one, LinkedSpans found) {
    return !overlap(one.cue(), found.content()) && !overlap(one.source(), found.content());
  }

  private static boolean says(LinkedSpans one, LinkedSpans other) {
    return overlap(one.source(), other.source()) && overlap(one.content(), other.content());
  }

  private static boolean holdsMost(LinkedSpans one, LinkedSpans found) {
    int shared = 0;
    int all = 0;
    for (Span wanted : found.content()) {
      all += wanted.length();
      for (Span span : one.content()) {
        shared +=
            Math.max(
                0, Math.min(wanted.end(), span.end()) - Math.max(wanted.start(), span.start()));
      }
    }
    return 2 * shared >= all;
  }

  private static List<Span> without(List<Span> spans, List<Span> taken) {
    List<Span> rest = new ArrayList<>();
    for (Span span : spans) {
      int start = span.start();
      int end = span.end();
      for (Span other : taken) {
        if (other.overlaps(span)) {
          if (other.start() <= start) {
            start = Math.max(start, other.end());
          } else {
            end = Math.min(end, other.start());
          }
        }
      }
      if (start < end) {
        rest.add(new Span(start, end));
      }
    }
    return rest;
  }

  private static boolean overlap(List<Span> some, List<Span> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
  }
}
