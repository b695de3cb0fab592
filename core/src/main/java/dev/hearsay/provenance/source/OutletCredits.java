package dev.hearsay.provenance.source;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Via;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.Noun;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/** Through which outlet a document has what an attribution tells, and whether it is its own. */
final class OutletCredits {

  private final SourceWords words;
  private final Surroundings surroundings;

  OutletCredits(SourceWords words, Surroundings surroundings) {
    this.words = words;
    this.surroundings = surroundings;
  }

  /** "A Herald reporter", "this correspondent". */
  boolean isOwnReporter(Account account, Phrase phrase) {
    boolean self = phrase.has("this") || phrase.has("our");
    for (String word : phrase.words()) {
      if (words.is("reporter", word)) {
        if (self) {
          return true;
        }
        String outlet = OutletName.plain(account.outlet());
        List<String> names = List.of(outlet.split("[^\\p{L}\\p{Nd}]+", -1));
        return phrase.words().contains(names.get(names.size() - 1))
            || phrase.words().contains(names.get(0));
      }
    }
    return false;
  }

  /**
   * Name of the outlet that the source itself is: known through it, and named by the same words.
   */
  Optional<String> itself(
      Account account,
      Attribution attribution,
      Optional<Entity> speaker,
      Optional<String> through,
      String head) {
    if (through.isEmpty()) {
      boolean unnamed =
          speaker.filter(Account::isNamed).isEmpty()
              && words.noun(head).filter(noun -> noun.is(Noun.Kind.OUTLET)).isPresent()
              && !words.is("document", head);
      return unnamed ? Optional.of(head) : Optional.empty();
    }
    String outlet = through.get();
    boolean named = speaker.filter(entity -> OutletName.same(entity.name(), outlet)).isPresent();
    boolean says =
        attribution.source().stream()
            .anyMatch(
                span ->
                    OutletName.same(span.of(account.text()), outlet)
                        || attribution.via().stream()
                            .anyMatch(
                                via ->
                                    OutletName.same(via.name(), outlet)
                                        && span.equals(via.span())));
    return named || says ? through : Optional.empty();
  }

  /** The nearest of what the text knows it through that is an outlet and no paper. */
  Optional<String> through(Account account, Attribution attribution, Optional<Entity> speaker) {
    for (Via via : attribution.via()) {
      boolean paper =
          Phrase.of(account.text(), via.span()).words().stream()
                  .anyMatch(word -> words.isDocument(word) && !word.equals("paper"))
              || Phrase.of(via.name(), new Span(0, via.name().length())).words().stream()
                  .anyMatch(words::isDocument);
      boolean speaks = speaker.filter(entity -> entity.name().equals(via.name())).isPresent();
      boolean work =
          speaks && speaker.filter(entity -> entity.type() == Entity.Type.WORK).isPresent();
      if (!paper && !work && !OutletName.same(via.name(), account.outlet())) {
        return Optional.of(via.name());
      }
    }
    return namedInSource(account, attribution);
  }

  /** "The Courier's sources": an outlet that is known, named in the source's own words. */
  private Optional<String> namedInSource(Account account, Attribution attribution) {
    for (Span source : attribution.source()) {
      String text = source.of(account.text());
      if (isOther(account, text)) {
        return Optional.of(text);
      }
      for (Entity entity : account.entities()) {
        boolean named =
            (entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.WORK)
                && entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.kind() == Mention.Kind.NAME && source.contains(mention.span()));
        if (named && isOther(account, entity.name())) {
          return Optional.of(entity.name());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a name is that of an outlet of which documents are there, and not of the own one. */
  private boolean isOther(Account account, String name) {
    return surroundings.isOutlet(name) && !OutletName.same(name, account.outlet());
  }
}
