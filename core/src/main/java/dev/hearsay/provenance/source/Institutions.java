package dev.hearsay.provenance.source;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Noun;
import dev.hearsay.provenance.source.Source.Kind;
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
    return head(publisher).isPresent();
  }

  private Optional<String> head(String publisher) {
    Phrase phrase = Phrase.of(publisher, new Span(0, publisher.length()));
    for (String word : phrase.words()) {
      Optional<Noun> noun = words.noun(word);
      if (noun.filter(one -> one.is(Noun.Kind.OUTLET)).isPresent()
          || word.equals("news")
          || word.equals("press")) {
        return Optional.empty();
      }
    }
    return phrase.words().stream()
        .filter(
            word ->
                words.is("institution", word)
                    || words.noun(word).filter(n -> n.is(Noun.Kind.ORGANISATION)).isPresent())
        .findFirst();
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
    Optional<String> head = head(account.outlet());
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
}
