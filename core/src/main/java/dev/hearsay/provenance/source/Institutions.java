package dev.hearsay.provenance.source;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Noun;
import dev.hearsay.provenance.source.Source.Kind;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.Optional;
import java.util.Set;

/** Publishers that are no outlets: a ministry's statement is its voice, a court's file a paper. */
public final class Institutions {

  private final SourceWords words;
  private final AffiliationReader affiliations;

  Institutions(SourceWords words, AffiliationReader affiliations) {
    this.words = words;
    this.affiliations = affiliations;
  }

  /** Whether who publishes something is a court, a ministry, an office: no outlet. */
  public boolean isInstitution(String publisher) {
    return isInstitution(words, publisher);
  }

  static boolean isInstitution(SourceWords words, String publisher) {
    return head(words, publisher).isPresent();
  }

  private static Optional<String> head(SourceWords words, String publisher) {
    Phrase phrase = Phrase.of(publisher, new Span(0, publisher.length()));
    if (isOutlet(words, phrase)) {
      return Optional.empty();
    }
    return phrase.words().stream()
        .filter(
            word ->
                words.is("institution", word)
                    || words.noun(word).filter(n -> n.is(Noun.Kind.ORGANISATION)).isPresent())
        .findFirst();
  }

  private static boolean isOutlet(SourceWords words, Phrase publisher) {
    return publisher.words().stream()
        .anyMatch(word -> words.isOutletWord(word) || words.is("publication", word));
  }

  /** Whether a paper can be one that this institution publishes: a filing is a court's. */
  public boolean isPaperOf(Source paper, String institution) {
    Phrase publisher = Phrase.of(institution, new Span(0, institution.length()));
    Phrase name = Phrase.of(paper.name(), new Span(0, paper.name().length()));
    boolean court = publisher.hasAny(words.list("court"));
    return (court && name.hasAny(words.list("court-paper")))
        || publisher.words().stream()
            .anyMatch(word -> word.length() > 4 && name.words().contains(word));
  }

  /** Of a document that an institution publishes itself: it speaks, or it lays open a paper. */
  public Optional<Source> voice(Account account, Span statement) {
    Optional<String> head =
        head(words, account.outlet())
            .or(() -> actsItself(account) ? Optional.of("") : Optional.empty());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean paper = words.is("court", head.get());
    Span name = new Span(0, account.outlet().length());
    Phrase phrase = Phrase.of(account.outlet(), name);
    Optional<Entity> itself =
        account.entities().stream()
            .filter(
                entity ->
                    OutletName.plain(entity.name()).equals(OutletName.plain(account.outlet())))
            .findFirst();
    Affiliation affiliation =
        itself.map(entity -> affiliations.of(account, entity)).orElse(Affiliation.NONE);
    boolean state = phrase.hasAny(words.list("state"));
    return Optional.of(
        new Source(
            paper ? Kind.PAPER : Kind.VOICE,
            statement,
            account.outlet(),
            itself.flatMap(account::key),
            Optional.empty(),
            paper ? "filing" : head.get(),
            affiliation.and(
                new Affiliation(
                    Set.of(),
                    affiliations.places(account.outlet(), phrase),
                    state,
                    state ? words.functions(phrase) : Set.of())),
            false,
            false));
  }

  /**
   * Whether a publisher that no word of its name tells to be one tells of its own deeds, as firms
   * do in their announcements: "Halden Bruun takes note of …". What outlets do, to see, learn and
   * report, is no such deed; and who lets several others speak reports.
   */
  private boolean actsItself(Account account) {
    Phrase name = Phrase.of(account.outlet(), new Span(0, account.outlet().length()));
    if (account.analysis().document().outlet().isEmpty()
        || name.words().isEmpty()
        || isOutlet(words, name)
        || lendsItsVoice(account)) {
      return false;
    }
    int deeds = 0;
    for (Sentence sentence : account.analysis().sentences()) {
      Phrase phrase = Phrase.of(account.text(), sentence.span());
      int end = name.size();
      boolean opens = phrase.size() > end && phrase.words().subList(0, end).equals(name.words());
      if (opens) {
        boolean reports =
            phrase.words().subList(end, Math.min(phrase.size(), end + 3)).stream()
                .anyMatch(
                    word -> words.is("observe", word) || words.is("hold", word) || isTelling(word));
        if (reports) {
          return false;
        }
        deeds++;
      }
    }
    return deeds > 0;
  }

  /** Whether at least two others say something in a document. */
  private static boolean lendsItsVoice(Account account) {
    return account.analysis().attributions().stream()
            .flatMap(attribution -> account.speaker(attribution).stream())
            .filter(speaker -> !OutletName.same(speaker.name(), account.outlet()))
            .map(Entity::id)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  private static boolean isTelling(String word) {
    return switch (word) {
      case "reported", "reports", "revealed", "understands", "asked", "contacted", "spoke" -> true;
      default -> false;
    };
  }
}
