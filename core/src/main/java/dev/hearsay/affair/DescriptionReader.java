package dev.hearsay.affair;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what noun phrases say of whom they mean, word by word. */
final class DescriptionReader {

  private final ActorWords words;
  private final PlaceNames places;

  DescriptionReader(ActorWords words, PlaceNames places) {
    this.words = words;
    this.places = places;
  }

  /**
   * What a phrase says.
   *
   * @param quantities of the event in which it takes part
   */
  Description read(String text, Span span, List<Quantity> quantities) {
    List<String> lower = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text, span)) {
      lower.add(token.text().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    if (lower.size() == 1 && words.is(lower.get(0), "pronoun")) {
      boolean several = words.is(lower.get(0), "plural-pronoun");
      return new Description(
          "",
          several,
          Optional.empty(),
          Quantity.Comparator.EXACTLY,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          true,
          false,
          true,
          List.of());
    }
    return isAllBut(lower) ? allBut() : phrase(span, lower, quantities);
  }

  /** "All but five": who they are, and not how many. */
  private static boolean isAllBut(List<String> lower) {
    return lower.size() > 2
        && lower.get(0).equals("all")
        && (lower.get(1).equals("but") || lower.get(1).equals("except"));
  }

  private Description allBut() {
    return new Description(
        "",
        true,
        Optional.empty(),
        Quantity.Comparator.EXACTLY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        false,
        false,
        List.of());
  }

  private Description phrase(Span span, List<String> lower, List<Quantity> quantities) {
    int end = core(lower);
    int head = end - 1;
    int begin = 0;
    Optional<Long> whole = Optional.empty();
    int of = lower.subList(0, end).lastIndexOf("of");
    Optional<String> belongsTo = Optional.empty();
    if (of > 0) {
      String before = lower.get(of - 1);
      boolean counts = words.number(before).isPresent() || words.is(before, "determiner");
      boolean part = of + 1 < end && words.is(lower.get(of + 1), "definite");
      boolean crew =
          before.equals("crew") && of + 1 < end && words.number(lower.get(of + 1)).isPresent();
      if (crew
          || counts
          || words.is(words.lemma(before), "measure")
          || words.is(before, "measure")) {
        begin = of + 1;
        if (counts && part) {
          whole = whole(lower.subList(of + 1, end));
        }
      } else {
        belongsTo = Optional.of(String.join(" ", lower.subList(of + 1, end)));
        head = of - 1;
        end = of;
      }
    }
    String noun = head >= 0 && head < lower.size() ? lower.get(head) : "";
    boolean number = words.number(noun).isPresent();
    String lemma = number ? "" : words.lemma(noun);
    Optional<String> ownName = places.root(noun);
    List<String> modifiers = new ArrayList<>();
    Optional<String> origin = belongsTo.flatMap(place -> place(place));
    for (int i = begin; i < head; i++) {
      String word = lower.get(i).replaceFirst("'s?$", "");
      Optional<String> root = places.root(word).filter(places::isState);
      if (root.isPresent() && origin.isEmpty()) {
        origin = root;
      } else if (!words.is(word, "determiner") && words.number(word).isEmpty()) {
        modifiers.add(word);
      }
    }
    int from = lower.indexOf("from");
    if (from > 0 && origin.isEmpty() && from + 1 < lower.size()) {
      origin = place(String.join(" ", lower.subList(from + 1, lower.size())));
    }
    if (origin.isEmpty() && ownName.filter(root -> !root.equals(noun)).isPresent()) {
      origin = ownName;
      lemma = "national";
    }
    Optional<Quantity> counted = counted(span, quantities);
    Optional<Long> count = counted.flatMap(DescriptionReader::whole);
    if (count.isEmpty()) {
      count = number(lower, head);
    }
    if (counted.flatMap(Quantity::denominator).isPresent() && whole.isEmpty()) {
      whole = counted.flatMap(Quantity::denominator).map(BigDecimal::longValue);
    }
    boolean collective = words.is(lemma, "crew") && lemma.equals("crew");
    boolean plural =
        collective
            || count.filter(n -> n > 1).isPresent()
            || counted
                .filter(each -> each.comparator() == Quantity.Comparator.DOZENS_OF)
                .isPresent()
            || (!lemma.equals(noun) && !number)
            || noun.equals("people")
            || noun.equals("those")
            || words.is(noun, "rest")
            || lemma.equals("police");
    return new Description(
        lemma,
        plural && count.filter(n -> n == 1).isEmpty(),
        count,
        counted.map(Quantity::comparator).orElse(Quantity.Comparator.EXACTLY),
        whole,
        origin,
        belongsTo.filter(name -> places.root(ActorWords.fold(name)).isEmpty()),
        !lower.isEmpty() && words.is(lower.get(0), "definite"),
        words.is(noun, "rest")
            || modifiers.contains("remaining")
            || modifiers.contains("other")
            || modifiers.contains("last"),
        false,
        modifiers);
  }

  /** Where what a phrase begins with ends: before a clause, an apposition, a place. */
  private int core(List<String> lower) {
    for (int i = 1; i < lower.size(); i++) {
      String word = lower.get(i);
      boolean mark = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
      if (mark || word.equals("from") || (words.is(word, "behind") && !isCompared(lower, i))) {
        return i;
      }
    }
    return lower.size();
  }

  /** "More than", "up to". */
  private boolean isCompared(List<String> lower, int at) {
    return at + 1 < lower.size() && words.number(lower.get(at + 1)).isPresent();
  }

  private Optional<Long> whole(List<String> behind) {
    for (String word : behind) {
      Optional<Long> number = words.number(word);
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.of(0L);
  }

  private Optional<String> place(String words) {
    String folded = ActorWords.fold(words);
    Optional<String> root = places.root(places.withoutPrefix(folded));
    if (root.isEmpty()) {
      int blank = folded.indexOf(' ');
      root = blank > 0 ? places.root(folded.substring(0, blank)) : root;
    }
    return root.filter(places::isState);
  }

  private Optional<Long> number(List<String> lower, int head) {
    for (int i = 0; i <= head && i < lower.size(); i++) {
      Optional<Long> number = words.number(lower.get(i));
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  /** The quantity in the words themselves, else one that counts their noun. */
  private static Optional<Quantity> counted(Span span, List<Quantity> quantities) {
    List<Quantity> counts =
        quantities.stream().filter(quantity -> quantity.unit().isEmpty()).toList();
    Optional<Quantity> inside =
        counts.stream().filter(quantity -> span.overlaps(quantity.span())).findFirst();
    return inside.isPresent()
        ? inside
        : counts.stream()
            .filter(quantity -> quantity.head().filter(span::contains).isPresent())
            .findFirst();
  }

  private static Optional<Long> whole(Quantity quantity) {
    return quantity.low().stripTrailingZeros().scale() <= 0
            && quantity.low().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
        ? Optional.of(quantity.low().longValue())
        : Optional.empty();
  }
}
