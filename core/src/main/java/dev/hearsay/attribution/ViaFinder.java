package dev.hearsay.attribution;

import dev.hearsay.attribution.ViaPhrases.Phrase;
import dev.hearsay.attribution.ViaPhrases.Role;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.Words;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Through which outlets and papers a text knows each thing that is said, nearest first: what the
 * enclosing attribution is known through, then who reports this one, then to whom it was said. The
 * document's own outlet is never among them.
 */
final class ViaFinder {

  private final Words words;
  private final Quotations quotations;
  private final Optional<String> ownOutlet;
  private final List<LinkedSpans> linked;
  private final int[] parents;
  private final List<Optional<Referent>> speakers;
  private final List<List<Via>> chains = new ArrayList<>();

  ViaFinder(
      Document document,
      Referents referents,
      Quotations quotations,
      List<LinkedSpans> linked,
      int[] parents,
      List<Optional<Referent>> speakers) {
    this.words = referents.words();
    this.quotations = quotations;
    this.ownOutlet = document.outlet().map(ViaFinder::plain);
    this.linked = linked;
    this.parents = parents;
    this.speakers = speakers;
    linked.forEach(one -> chains.add(new ArrayList<>()));
  }

  /** The chains, one for each attribution. */
  List<List<Via>> find(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (!isSource(phrase)) {
        credit(phrase);
      }
    }
    for (int i = 0; i < linked.size(); i++) {
      int index = i;
      speakers
          .get(i)
          .filter(speaker -> speaker.isOutlet() || speaker.isPaper())
          .ifPresent(speaker -> add(index, 0, via(speaker, namedIn(linked.get(index)))));
    }
    phrases.forEach(this::creditHolder);
    continueQuotations();
    List<List<Via>> complete = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      complete.add(complete(i));
    }
    return complete;
  }

  /** The words that credit a speaker: the source, or the cue of one that the sentence names. */
  private static Span namedIn(LinkedSpans linked) {
    return (linked.source().isEmpty() ? linked.cue() : linked.source()).get(0);
  }

  private static Via via(Referent outlet, Span span) {
    return new Via(outlet.name(), span);
  }

  /** Where the outlet is an attribution's source, that attribution's content is its reach. */
  private boolean isSource(Phrase phrase) {
    int start = words.start(phrase.from());
    return linked.stream()
        .anyMatch(one -> one.source().stream().anyMatch(span -> span.contains(start)));
  }

  /** "A memo seen by the Courier says": the paper is known through whoever laid it open. */
  private void creditHolder(Phrase phrase) {
    if (!words.lower(phrase.start()).equals("by")) {
      return;
    }
    int start = words.start(phrase.from());
    for (int i = 0; i < linked.size(); i++) {
      boolean speaks = speakers.get(i).filter(speaker -> speaker == phrase.outlet()).isPresent();
      if (!speaks && encloses(linked.get(i).source(), start)) {
        add(i, 0, via(phrase.outlet(), words.span(phrase.from(), phrase.to())));
      }
    }
  }

  private void credit(Phrase phrase) {
    Via via = via(phrase.outlet(), words.span(phrase.from(), phrase.to()));
    int sentence = words.sentence(phrase.start());
    boolean voice = quotations.isQuoted(words.start(phrase.start()));
    if (phrase.role() == Role.IS_TOLD) {
      int teller = teller(phrase, sentence);
      if (teller >= 0) {
        chains.get(teller).add(via);
      }
      return;
    }
    int credited =
        phrase.role() == Role.STANDS_ALONE ? creditedByFragment(phrase, sentence) : sentence;
    for (int i = 0; i < linked.size(); i++) {
      if (credited >= 0 && liesIn(linked.get(i), credited) && cueVoice(linked.get(i)) == voice) {
        add(i, 0, via);
      }
    }
  }

  /** The attribution whose cue stands nearest before the phrase in its sentence. */
  private int teller(Phrase phrase, int sentence) {
    Span within = words.sentenceAt(sentence).span();
    int start = words.start(phrase.start());
    int best = -1;
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < linked.size(); i++) {
      for (Span cue : linked.get(i).cue()) {
        int distance = Math.abs(start - cue.start());
        if (within.overlaps(cue)
            && !encloses(linked.get(i).content(), start)
            && distance < nearest) {
          nearest = distance;
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean encloses(List<Span> spans, int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }

  /**
   * The sentence that a lone credit belongs to: the one before it; the one after where the credit
   * opens a paragraph that goes on.
   */
  private int creditedByFragment(Phrase phrase, int sentence) {
    int block = words.sentenceAt(sentence).block();
    boolean opens = sentence == 0 || words.sentenceAt(sentence - 1).block() != block;
    boolean goesOn =
        sentence + 1 < words.sentenceCount() && words.sentenceAt(sentence + 1).block() == block;
    boolean according = words.lower(phrase.start()).equals("according");
    return opens && goesOn && according ? sentence + 1 : sentence - 1;
  }

  private boolean liesIn(LinkedSpans one, int sentence) {
    Span within = words.sentenceAt(sentence).span();
    return one.cue().stream().anyMatch(within::overlaps)
        || one.content().stream().anyMatch(within::overlaps);
  }

  private boolean cueVoice(LinkedSpans one) {
    return !one.cue().isEmpty() && quotations.isQuoted(one.cue().get(0).start());
  }

  private void add(int index, int at, Via via) {
    List<Via> chain = chains.get(index);
    if (chain.stream().noneMatch(known -> plain(known.name()).equals(plain(via.name())))) {
      chain.add(at, via);
    }
  }

  /**
   * A quotation that goes on over paragraphs was given to one outlet: where one part names it, the
   * parts beside it by the same speaker take it over.
   */
  private void continueQuotations() {
    int previous = -1;
    for (int i = 0; i < linked.size(); i++) {
      if (parents[i] >= 0
          || quotations.kind(linked.get(i).content()) == Attribution.Kind.INDIRECT) {
        continue;
      }
      if (previous >= 0 && continues(previous, i)) {
        takeOver(previous, i);
        takeOver(i, previous);
      }
      previous = i;
    }
  }

  private boolean continues(int one, int other) {
    if (speakers.get(one).isEmpty()
        || speakers.get(other).isEmpty()
        || speakers.get(one).get() != speakers.get(other).get()) {
      return false;
    }
    int end = words.firstAfter(Nesting.hull(linked.get(one).content()).start());
    int start = words.firstAfter(Nesting.hull(linked.get(other).content()).start());
    return start < words.count() && block(start) - block(end) <= 1;
  }

  private int block(int word) {
    return words.sentenceAt(words.sentence(word)).block();
  }

  private void takeOver(int from, int to) {
    if (chains.get(to).isEmpty()) {
      chains.get(to).addAll(chains.get(from));
    }
  }

  /** What encloses an attribution is nearer to this text than what it says itself. */
  private List<Via> complete(int index) {
    List<Via> chain = new ArrayList<>();
    List<Integer> path = new ArrayList<>();
    for (int at = index; at >= 0; at = parents[at]) {
      path.add(0, at);
    }
    for (int at : path) {
      for (Via via : chains.get(at)) {
        boolean known =
            chain.stream().anyMatch(other -> plain(other.name()).equals(plain(via.name())));
        boolean own = ownOutlet.isPresent() && ownOutlet.get().equals(plain(via.name()));
        if (!known && !own) {
          chain.add(via);
        }
      }
    }
    return chain;
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
