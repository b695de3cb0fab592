package dev.hearsay.provenance.rule;

import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.Phrase;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.SourceWords;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A root that revises itself has one value as of a moment, the latest: an earlier one that it no
 * longer stands by isn't supported by it any more, and is no disagreement either.
 */
public final class RevisionRule implements IndependenceRule {

  private static final Pattern FIGURES = Pattern.compile("\\d{1,12}");

  @Override
  public String name() {
    return "revision";
  }

  /**
   * Words by which an origin, or the outlet that heard it, takes back the claim's number; in a
   * document later than the origin's and not later than the claim's moment.
   */
  public Optional<Evidence> revised(ClaimContext claim, Origin origin) {
    Optional<BigDecimal> number = claim.number();
    Optional<LocalDate> said =
        claim.material().account(origin.document()).flatMap(Account::published);
    if (number.isEmpty() || said.isEmpty() || origin.kind() == RootKind.DOCUMENT) {
      return Optional.empty();
    }
    for (Account account : speaking(claim, origin, number.get())) {
      boolean inTime =
          account
              .published()
              .filter(day -> day.isAfter(said.get()) && !day.isAfter(claim.asOf()))
              .isPresent();
      if (inTime && !account.id().equals(origin.document())) {
        Optional<Evidence> found = in(claim, account, origin, number.get());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** The documents in which an origin can take something back. */
  private static Collection<Account> speaking(
      ClaimContext claim, Origin origin, BigDecimal number) {
    Stream<Account> taking = claim.material().takingBack(number).stream();
    return switch (origin.kind()) {
      case ANONYMOUS, OUTLET, UNKNOWN, OBSERVATION ->
          taking
              .filter(account -> OutletName.same(account.outlet(), origin.heardBy()))
              .sorted(ClaimContext.EARLIEST_FIRST)
              .toList();
      case PERSON, ORGANISATION -> taking.filter(one -> one.names(origin.key())).toList();
      case DOCUMENT -> List.of();
    };
  }

  /** The numbers that a document takes back, whoever gave them and whatever they count. */
  static Set<BigDecimal> takenBack(SourceWords words, Account account) {
    Set<BigDecimal> taken = new HashSet<>();
    List<Sentence> sentences = account.analysis().sentences();
    for (int index = 0; index < sentences.size(); index++) {
      int at = index;
      numbers(account, sentences.get(index).span())
          .filter(one -> isTakenBack(words, account, at, one.span(), one.value()))
          .forEach(one -> taken.add(one.value().stripTrailingZeros()));
    }
    return taken;
  }

  private Optional<Evidence> in(
      ClaimContext claim, Account account, Origin origin, BigDecimal number) {
    List<Sentence> sentences = account.analysis().sentences();
    for (int index = 0; index < sentences.size(); index++) {
      Span sentence = sentences.get(index).span();
      Optional<Span> given = given(claim, account, sentence, number);
      if (given.isPresent()
          && isTakenBack(claim.material().words(), account, index, given.get(), number)
          && speaks(account, sentence, origin)) {
        return Optional.of(new Evidence(account.id(), sentence, name()));
      }
    }
    return Optional.empty();
  }

  /** Where a sentence gives the number; a small one must count the same things to be it. */
  private static Optional<Span> given(
      ClaimContext claim, Account account, Span sentence, BigDecimal number) {
    boolean small = isSmall(number);
    Set<String> things = small ? claim.things(number) : Set.of();
    return numbers(account, sentence)
        .filter(one -> one.value().compareTo(number) == 0)
        .filter(one -> !small || things.contains(one.thing()))
        .map(Given::span)
        .findFirst();
  }

  /** Two and three are everywhere: that one stands beside "corrected" says little. */
  private static boolean isSmall(BigDecimal number) {
    return number.compareTo(BigDecimal.TEN) <= 0;
  }

  private record Given(Span span, BigDecimal value, String thing) {}

  /** The numbers of a stretch, those in figures whether they count something or not. */
  private static Stream<Given> numbers(Account account, Span stretch) {
    Phrase phrase = Phrase.of(account.text(), stretch);
    Stream<Given> figures =
        IntStream.range(0, phrase.size())
            .filter(i -> FIGURES.matcher(phrase.words().get(i)).matches())
            .mapToObj(
                i -> new Given(phrase.spans().get(i), new BigDecimal(phrase.words().get(i)), ""));
    Stream<Given> counted =
        account.analysis().quantities().stream()
            .filter(quantity -> stretch.contains(quantity.span()))
            .flatMap(
                quantity ->
                    quantity.value().stream()
                        .map(
                            value ->
                                new Given(
                                    quantity.span(),
                                    value,
                                    ClaimContext.thing(account, quantity))));
    return Stream.concat(figures, counted);
  }

  /** "139, not 143"; "the correct number is 139"; the figure of 143 was withdrawn. */
  private static boolean isTakenBack(
      SourceWords words, Account account, int index, Span given, BigDecimal number) {
    List<Sentence> sentences = account.analysis().sentences();
    Sentence sentence = sentences.get(index);
    Phrase phrase = Phrase.of(account.text(), sentence.span());
    for (int i = 1; i < phrase.size(); i++) {
      if (phrase.spans().get(i).overlaps(given) && phrase.words().get(i - 1).equals("not")) {
        return true;
      }
    }
    if (phrase.hasAny(words.list("withdraw"))) {
      return true;
    }
    if (isSmall(number)) {
      return false;
    }
    boolean goesOn =
        index + 1 < sentences.size() && sentences.get(index + 1).block() == sentence.block();
    int end = goesOn ? sentences.get(index + 1).span().end() : sentence.span().end();
    Span both = new Span(sentence.span().start(), end);
    return Phrase.of(account.text(), both).hasAny(words.list("revise"))
        && numbers(account, both).anyMatch(other -> isNear(other.value(), number));
  }

  /** Another value for the same thing lies not too far from the first. */
  private static boolean isNear(BigDecimal other, BigDecimal number) {
    BigDecimal ratio = other.subtract(number).abs();
    return other.compareTo(number) != 0
        && ratio.compareTo(number.abs().multiply(new BigDecimal("0.6"))) <= 0;
  }

  /** The outlet that heard an unnamed origin speaks for it; a named one is named. */
  private static boolean speaks(Account account, Span sentence, Origin origin) {
    boolean sameOutlet = OutletName.same(account.outlet(), origin.heardBy());
    return switch (origin.kind()) {
      case ANONYMOUS, OUTLET, UNKNOWN, OBSERVATION -> sameOutlet;
      case PERSON, ORGANISATION -> isNamed(account, sentence, origin.key());
      case DOCUMENT -> false;
    };
  }

  private static boolean isNamed(Account account, Span sentence, String key) {
    for (Entity entity : account.entities()) {
      if (account.key(entity).filter(key::equals).isPresent()
          && entity.mentions().stream().anyMatch(mention -> sentence.contains(mention.span()))) {
        return true;
      }
    }
    return false;
  }
}
