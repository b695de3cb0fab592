package dev.hearsay.timex;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Anchor.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties durations to what they are counted from: "two days | after the call", "a few days | before
 * Velde signed the Harbour Act", "three weeks | later". Where the text dates the event elsewhere by
 * the same words, or the other timex is dated, the duration gets an interval.
 */
final class EventAnchors {

  private static final int LONGEST_EVENT = 14;
  private static final int NEAR = 12;
  private static final int CLOSE = 5;

  /** How many timexes are looked through on either side, so that time grows with the text. */
  private static final int REACH = 100;

  private static final int STEM = 5;
  private static final double SHARE_OF_WORDS = 0.6;

  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", "?", "!", "”", "\"", "''", ")", "—", "–", "--", "and", "but");
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "of", "in", "on", "at", "to", "for", "by",
          "from", "with", "was", "were", "had", "has", "have", "been", "be", "is", "are", "that",
          "this", "it", "he", "she", "they", "who", "which", "as", "and");

  private final List<Sentence> sentences;
  private final List<Place> places;

  EventAnchors(List<Sentence> sentences, List<Place> places) {
    this.sentences = sentences;
    this.places = places;
  }

  /** The timexes of the places, tied to what they are counted from. */
  List<Timex> tied() {
    List<Timex> tied = new ArrayList<>(places.size());
    for (int i = 0; i < places.size(); i++) {
      tied.add(tie(i));
    }
    return tied;
  }

  private Timex tie(int index) {
    Place place = places.get(index);
    Length length = place.length();
    List<Token> tokens = sentences.get(place.sentence()).tokens();
    int at = place.last() + 1;
    if (length == null || place.timex().anchor().isPresent() || at >= tokens.size()) {
      return place.timex();
    }
    String signal = tokens.get(at).text();
    if (signal.equals("later") || signal.equals("earlier")) {
      Relation relation = signal.equals("later") ? Relation.AFTER : Relation.BEFORE;
      return datedBefore(index)
          .map(other -> shifted(place, length, relation, Anchor.Kind.TIMEX, other.span(), other))
          .orElse(place.timex());
    }
    boolean before = signal.equals("before");
    if ((!before && !signal.equals("after")) || at + 1 >= tokens.size()) {
      return place.timex();
    }
    Relation relation = before ? Relation.BEFORE : Relation.AFTER;
    int next = index + 1;
    if (next < places.size()
        && places.get(next).sentence() == place.sentence()
        && places.get(next).first() == at + 1) {
      Timex other = places.get(next).timex();
      return shifted(place, length, relation, Anchor.Kind.TIMEX, other.span(), other);
    }
    int end = eventEnd(tokens, at + 1);
    if (end == at + 1) {
      return place.timex();
    }
    Span event = new Span(tokens.get(at + 1).start(), tokens.get(end - 1).end());
    @Nullable Timex dated = date(place, tokens.subList(at + 1, end), index).orElse(null);
    return shifted(place, length, relation, Anchor.Kind.EVENT, event, dated);
  }

  private static int eventEnd(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && at - from < LONGEST_EVENT
        && !ENDS.contains(tokens.get(at).text())) {
      at++;
    }
    return at;
  }

  /** The last dated timex before one. */
  private Optional<Timex> datedBefore(int index) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      Timex timex = places.get(i).timex();
      if (timex.type() != Timex.Type.DURATION && timex.isClosed()) {
        return Optional.of(timex);
      }
    }
    return Optional.empty();
  }

  /** The timex that dates an event: in a clause that tells of it by the same words. */
  private Optional<Timex> date(Place own, List<Token> event, int index) {
    Set<String> stems = stems(event);
    boolean definite = stems.size() == 1 && SMALL.contains(event.get(0).text());
    Optional<Timex> best = Optional.empty();
    int most = 0;
    int last = Math.min(places.size(), index + REACH);
    for (int i = Math.max(0, index - REACH); i < last; i++) {
      Place place = places.get(i);
      Timex timex = place.timex();
      boolean date = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
      if (!date || !timex.isClosed() || place.sentence() == own.sentence() || i == index) {
        continue;
      }
      List<Token> tokens = sentences.get(place.sentence()).tokens();
      int window = definite ? CLOSE : NEAR;
      int from = Math.max(0, place.first() - window);
      int to = Math.min(tokens.size(), place.last() + 1 + window);
      Set<String> near = stems(tokens.subList(from, to));
      near.retainAll(stems);
      boolean enough =
          definite
              ? near.size() == 1 && place.sentence() < own.sentence()
              : near.size() >= 2 && near.size() >= SHARE_OF_WORDS * stems.size();
      if (enough && near.size() > most) {
        most = near.size();
        best = Optional.of(timex);
      }
    }
    return best;
  }

  /** What words have in common in all their forms: "invoked" and "invoking". */
  private static Set<String> stems(List<Token> tokens) {
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.length() > 2 && Character.isLetter(word.charAt(0)) && !SMALL.contains(word)) {
        stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
      }
    }
    return stems;
  }

  private static Timex shifted(
      Place place,
      Length length,
      Relation relation,
      Anchor.Kind kind,
      Span anchor,
      @Nullable Timex dated) {
    Timex timex = place.timex();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (dated != null && dated.isClosed() && length.isMeasurable()) {
      boolean before = relation == Relation.BEFORE;
      long near = Math.round(length.least());
      long far = Math.round(length.most());
      Unit unit = length.unit();
      from = dated.from().map(day -> unit.shift(day, before ? -far : near));
      to = dated.to().map(day -> unit.shift(day, before ? -near : far));
    }
    return timex.anchored(new Anchor(kind, relation, Optional.of(anchor)), from, to);
  }
}
