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

  private final Referents referents;
  private final NounLexicon nouns;
  private final NameLexicon names;
  private final Discourse discourse;
  private final Words words;
  private final Descriptions descriptions;
  private final ClauseSubject subjects;

  SpeakerResolver(Referents referents, NameLexicon names, NounLexicon nouns, Discourse discourse) {
    this.referents = referents;
    this.names = names;
    this.nouns = nouns;
    this.discourse = discourse;
    this.words = referents.words();
    this.descriptions = new Descriptions(referents, discourse);
    this.subjects = new ClauseSubject(referents, discourse);
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
      bySource.add(i);
    }
    bySource.sort(Comparator.comparingInt(i -> place(linked.get(i))));
    for (int i : bySource) {
      speakers.set(
          i,
          linked.get(i).source().isEmpty()
              ? subjects.find(linked.get(i).cue())
              : resolve(linked.get(i)));
    }
    discourse.readTo(words.count());
    resolveFirstPersons(linked, parents, speakers);
    return speakers;
  }

  /** Where the source stands, or what else there is. */
  private static int place(LinkedSpans linked) {
    if (!linked.source().isEmpty()) {
      return linked.source().get(0).start();
    }
    return (linked.cue().isEmpty() ? linked.content() : linked.cue()).get(0).start();
  }

  private Optional<Referent> resolve(LinkedSpans linked) {
    Span source = linked.source().get(0);
    int first = words.firstAfter(source.start());
    int end = words.endBefore(source.end());
    Optional<SourcePhrase> phrase = SourcePhrase.read(referents, nouns, first, end);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Optional<Referent> speaker = resolve(phrase.get(), linked.content());
    speaker.ifPresent(referent -> discourse.spoke(referent, first));
    return speaker;
  }

  private Optional<Referent> resolve(SourcePhrase phrase, List<Span> content) {
    if (phrase.pronoun() == Pronoun.WHO) {
      return antecedent(phrase.from());
    }
    if (phrase.pronoun() == Pronoun.I) {
      discourse.readTo(phrase.from());
      return discourse.lastSpeaker(phrase.from());
    }
    if (phrase.pronoun() != Pronoun.NONE) {
      return discourse.resolveSource(
          phrase.pronoun(),
          phrase.from(),
          offset -> content.stream().anyMatch(span -> span.contains(offset)));
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
    Optional<Referent> introduced =
        isOneOf(phrase) ? Optional.empty() : descriptions.find(noun, phrase);
    if (introduced.isPresent()) {
      referents.addDescription(introduced.get(), phrase.from(), phrase.to());
      discourse.readTo(phrase.from());
      discourse.see(introduced.get(), phrase.headWord(), true);
      return introduced;
    }
    Noun head = isOneOf(phrase) ? noun.singular() : noun;
    Optional<Referent> owner = owner(noun, phrase);
    if (owner.isPresent()) {
      return Optional.of(
          described(referents.describeOf(owner.get(), noun, phrase.from(), phrase.to()), phrase));
    }
    return Optional.of(described(referents.describe(head, phrase.from(), phrase.to()), phrase));
  }

  /** Whose "her campaign" is: a campaign is called after its candidate. */
  private Optional<Referent> owner(Noun noun, SourcePhrase phrase) {
    Pronoun pronoun = Pronoun.of(words.lower(phrase.from()));
    return noun.lemma().equals("campaign") && (pronoun == Pronoun.HE || pronoun == Pronoun.SHE)
        ? discourse.resolveSource(pronoun, phrase.from()).filter(Referent::isNamed)
        : Optional.empty();
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
    boolean capital = Character.isUpperCase(words.word(phrase.headWord()).charAt(0));
    Optional<Referent> meant =
        capital && phrase.headWord() > phrase.from() + 1
            ? discourse.resolveVariation(gender, phrase.from())
            : discourse.resolveEpithet(gender, phrase.from());
    meant.ifPresent(
        referent -> {
          referents.addDescription(referent, phrase.from(), phrase.headWord() + 1);
          discourse.see(referent, phrase.headWord(), true);
        });
    return meant;
  }

  private boolean isAllCapitalised(int from, int to) {
    for (int i = from; i < to; i++) {
      if (referents.named(i).isPresent()
          || !Character.isUpperCase(words.word(i).charAt(0))
          || names.isCommonWord(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** Capitalised words that are nothing we know: nobody else would stand there. */
  private Optional<Referent> unknownName(SourcePhrase phrase) {
    int at = phrase.headWord();
    if (at > phrase.from() && isAllCapitalised(phrase.from(), at + 1)) {
      return Optional.of(referents.nameSource(phrase.from(), at + 1));
    }
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
        Optional<Referent> apposed =
            person && !noun.get().plural() ? nameBefore(start, i) : Optional.empty();
        if (apposed.isPresent()) {
          return apposed;
        }
        return Optional.of(describedAt(noun.get(), start, i, relative));
      }
    }
    return Optional.empty();
  }

  /** Whom an apposition tells of: "Roe, now the chamber's leader, who …". */
  private Optional<Referent> nameBefore(int start, int head) {
    for (int i = head - 1; i > start; i--) {
      if (words.word(i).equals(",")) {
        return referents
            .named(i - 1)
            .filter(named -> named.type() == Entity.Type.PERSON && referents.named(head).isEmpty());
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
