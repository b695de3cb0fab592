package dev.hearsay.attribution;

import dev.hearsay.mention.Discourse;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.NameLexicon;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.Words;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who the sources of a document's attributions are. */
final class SpeakerResolver {

  /** Words that "who" looks back over for the noun it belongs to. */
  private static final int RELATIVE_REACH = 8;

  /** Sentences within which a description is followed by the name, its own counted. */
  private static final int INTRODUCED_WITHIN = 4;

  private final Referents referents;
  private final NounLexicon nouns;
  private final NameLexicon names;
  private final Discourse discourse;
  private final Words words;

  SpeakerResolver(Referents referents, NameLexicon names, NounLexicon nouns, Discourse discourse) {
    this.referents = referents;
    this.names = names;
    this.nouns = nouns;
    this.discourse = discourse;
    this.words = referents.words();
  }

  /**
   * The speakers, one for each of {@code linked}.
   *
   * @param parents which attribution encloses which, by {@link Nesting}
   */
  List<Optional<Referent>> resolve(List<LinkedSpans> linked, int[] parents) {
    List<Optional<Referent>> speakers = new ArrayList<>();
    List<Integer> bySource = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      speakers.add(Optional.empty());
      if (!linked.get(i).source().isEmpty()) {
        bySource.add(i);
      }
    }
    bySource.sort(Comparator.comparingInt(i -> linked.get(i).source().get(0).start()));
    for (int i : bySource) {
      speakers.set(i, resolve(linked.get(i)));
    }
    discourse.readTo(words.count());
    resolveFirstPersons(linked, parents, speakers);
    return speakers;
  }

  private Optional<Referent> resolve(LinkedSpans linked) {
    Span source = linked.source().get(0);
    int first = words.firstAfter(source.start());
    int end = words.endBefore(source.end());
    Optional<SourcePhrase> phrase = SourcePhrase.read(referents, nouns, first, end);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> speaker = resolve(phrase.get());
    speaker.ifPresent(referent -> discourse.spoke(referent, first));
    return speaker;
  }

  private Optional<Referent> resolve(SourcePhrase phrase) {
    if (phrase.pronoun() == Pronoun.WHO) {
      return antecedent(phrase.from());
    }
    if (phrase.pronoun() == Pronoun.I) {
      discourse.readTo(phrase.from());
      return discourse.lastSpeaker(phrase.from());
    }
    if (phrase.pronoun() != Pronoun.NONE) {
      return discourse.resolveSource(phrase.pronoun(), phrase.from());
    }
    if (phrase.name().isPresent()) {
      return isEpithet(phrase) ? epithet(phrase, Gender.UNKNOWN).or(phrase::name) : phrase.name();
    }
    if (phrase.several()) {
      return Optional.of(described(referents.addPlural(phrase.from(), phrase.to()), phrase));
    }
    if (phrase.noun().isEmpty()) {
      return unknownName(phrase);
    }
    Noun noun = phrase.noun().get();
    Optional<Referent> apposed = nameAfter(noun, phrase);
    if (apposed.isPresent()) {
      return apposed;
    }
    // "The lawyer for Roe" says itself who is meant; "the lawyer" alone leans on what was said.
    boolean alone = isAlone(phrase);
    boolean bare = alone && phrase.headWord() - phrase.from() <= 2 && !isOfSomeone(phrase);
    if (phrase.isDefinite(words) && bare && !noun.plural()) {
      Optional<Referent> known = discourse.resolveDefinite(noun, phrase.from());
      if (known.isPresent()) {
        referents.addDescription(known.get(), phrase.from(), phrase.headWord() + 1);
        discourse.see(known.get(), phrase.headWord(), true);
        return known;
      }
    }
    if (phrase.isDefinite(words) && alone && !noun.plural() && nouns.isEpithet(noun)) {
      Optional<Referent> meant = epithet(phrase, noun.gender());
      if (meant.isPresent()) {
        return meant;
      }
    }
    Optional<Referent> introduced = introducedNext(noun, phrase);
    if (introduced.isPresent()) {
      referents.addDescription(introduced.get(), phrase.from(), phrase.to());
      discourse.readTo(phrase.from());
      discourse.see(introduced.get(), phrase.headWord(), true);
      return introduced;
    }
    Noun head = isOneOf(phrase) ? noun.singular() : noun;
    return Optional.of(described(referents.describe(head, phrase.from(), phrase.to()), phrase));
  }

  /** "The Roe campaign" isn't the campaign that was spoken of last. */
  private boolean isOfSomeone(SourcePhrase phrase) {
    for (int i = phrase.from(); i < phrase.headWord(); i++) {
      if (referents.named(i).filter(named -> named.type() == Entity.Type.PERSON).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whom a description means that the next sentences name, "A harbour judge ruled … Judge Jane Roe
   * wrote": the first person named in full there who is called the same.
   */
  private Optional<Referent> introducedNext(Noun noun, SourcePhrase phrase) {
    if (noun.plural() || !noun.is(Noun.Kind.PERSON) || isOneOf(phrase)) {
      return Optional.empty();
    }
    int last = Math.min(words.sentenceCount(), words.sentence(phrase.to() - 1) + INTRODUCED_WITHIN);
    int end = words.sentenceStart(last);
    for (int i = phrase.to(); i < end; i++) {
      Optional<Referent> named = referents.named(i);
      if (named.isPresent()
          && referents.nameStart(i) == i
          && referents.nameEnd(i) > i + 1
          && named.get().type() == Entity.Type.PERSON
          && named.get().isDescribedAs(noun.lemma())
          && noun.gender().agreesWith(named.get().gender())) {
        return named.filter(referent -> !isNamedInFull(referent, phrase.from()));
      }
    }
    return Optional.empty();
  }

  private boolean isNamedInFull(Referent referent, int before) {
    for (int i = 0; i < before; i++) {
      if (referents.nameEnd(i) > referents.nameStart(i) + 1
          && referents.named(i).filter(named -> named == referent).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing follows the head but "himself". */
  private boolean isAlone(SourcePhrase phrase) {
    int to = phrase.to();
    if (to < words.count() && Pronoun.of(words.lower(to)) == Pronoun.WHO) {
      return false; // "the tycoon who owns it" says itself who is meant
    }
    return to == phrase.headWord() + 1
        || (to == phrase.headWord() + 2 && words.lower(to - 1).endsWith("self"));
  }

  private boolean isOneOf(SourcePhrase phrase) {
    return words.lower(phrase.from()).equals("one")
        && phrase.from() + 1 < phrase.to()
        && words.lower(phrase.from() + 1).equals("of");
  }

  /** "The Republican" alone, in the singular: one of them, who was spoken of. */
  private boolean isEpithet(SourcePhrase phrase) {
    return phrase.isDefinite(words)
        && phrase.headWord() == phrase.from() + 1
        && isAlone(phrase)
        && phrase.name().filter(name -> name.type() == Entity.Type.GROUP).isPresent()
        && nouns.isEpithet(words.lower(phrase.headWord()));
  }

  private Optional<Referent> epithet(SourcePhrase phrase, Gender gender) {
    Optional<Referent> meant = discourse.resolveEpithet(gender, phrase.from());
    meant.ifPresent(
        referent -> {
          referents.addDescription(referent, phrase.from(), phrase.headWord() + 1);
          discourse.see(referent, phrase.headWord(), true);
        });
    return meant;
  }

  /** A single capitalised word that is nothing we know: nobody else would stand there. */
  private Optional<Referent> unknownName(SourcePhrase phrase) {
    int at = phrase.headWord();
    boolean name =
        at == phrase.from()
            && referents.named(at).isEmpty()
            && Character.isUpperCase(words.word(at).charAt(0))
            && words.word(at).length() > 2
            && !names.isCommonWord(words.lower(at));
    return name ? Optional.of(referents.nameSource(at, at + 1)) : Optional.empty();
  }

  /** The name that follows a source which ends before it: "the union's leader", Jane Roe, said. */
  private Optional<Referent> nameAfter(Noun noun, SourcePhrase phrase) {
    if (noun.plural() || !noun.is(Noun.Kind.PERSON) || phrase.to() >= words.count()) {
      return Optional.empty();
    }
    int end = words.sentenceEnd(words.sentence(phrase.from()));
    int at = words.word(phrase.to()).equals(",") ? phrase.to() + 1 : phrase.to();
    return at < end
        ? referents
            .named(at)
            .filter(named -> named.type() == Entity.Type.PERSON && referents.nameStart(at) == at)
        : Optional.empty();
  }

  private Referent described(Referent referent, SourcePhrase phrase) {
    discourse.readTo(phrase.from());
    discourse.see(referent, phrase.headWord(), true);
    return referent;
  }

  /** Whom "who" or "which" takes up: the name or the noun that it follows. */
  private Optional<Referent> antecedent(int relative) {
    int start = words.sentenceStart(words.sentence(relative));
    int at = relative - 1;
    if (at >= start && words.word(at).equals(",")) {
      at--;
    }
    boolean person = words.lower(relative).startsWith("who");
    for (int i = at; i >= Math.max(start, relative - RELATIVE_REACH); i--) {
      Optional<Referent> named = referents.named(i);
      if (named.isPresent() && (!person || canBeWho(named.get())) && (i == at || person)) {
        return named;
      }
      Optional<Noun> noun = named.isPresent() ? Optional.empty() : nouns.nounAt(words, start, i);
      if (noun.isPresent() && person == noun.get().is(Noun.Kind.PERSON)) {
        return Optional.of(describedAt(noun.get(), start, i, relative));
      }
    }
    return Optional.empty();
  }

  private static boolean canBeWho(Referent referent) {
    return referent.type() == Entity.Type.PERSON || referent.type() == Entity.Type.GROUP;
  }

  private Referent describedAt(Noun noun, int sentenceStart, int head, int relative) {
    int from = head;
    while (from > sentenceStart
        && (referents.named(from - 1).isPresent()
            || NounPhrases.isDeterminer(words.lower(from - 1)))) {
      from--;
    }
    int to = words.word(relative - 1).equals(",") ? relative - 1 : relative;
    Referent referent = referents.describe(noun, from, Math.max(head + 1, to));
    discourse.readTo(relative);
    discourse.see(referent, head, true);
    return referent;
  }

  /** "I" inside a quotation is who speaks it. */
  private void resolveFirstPersons(
      List<LinkedSpans> linked, int[] parents, List<Optional<Referent>> speakers) {
    for (int i = 0; i < linked.size(); i++) {
      List<Span> source = linked.get(i).source();
      if (source.size() != 1 || parents[i] < 0) {
        continue;
      }
      int word = words.firstAfter(source.get(0).start());
      Optional<Referent> known = speakers.get(i);
      if (word < words.count()
          && words.end(word) >= source.get(0).end()
          && Pronoun.of(words.lower(word)) == Pronoun.I) {
        Optional<Referent> voice = speakers.get(parents[i]).or(() -> known);
        speakers.set(i, voice);
        voice.ifPresent(referent -> referents.addPronoun(referent, word));
      }
    }
  }
}
