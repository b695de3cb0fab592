package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.Pronoun;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.WordTags;
import dev.hearsay.mention.Words;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the noun phrases and pronouns of a document, in text order, to what is already known:
 * names grouped by their form, and the speakers of attributions, which stay as they are. A {@link
 * Chooser} decides for every other phrase among the earlier ones within reach. Immutable and safe
 * for use by several threads.
 */
public final class Coreference {

  /** Sentences that a pronoun looks back over. */
  private static final int SENTENCES = 5;

  /** Phrases that a pronoun looks back over. */
  private static final int PHRASES = 25;

  /** Groups, by their last phrase, that a nominal looks back over. */
  private static final int GROUPS = 30;

  /** Phrases that a nominal looks back over for them. */
  private static final int HORIZON = 200;

  /** Groups farther back with the same word. */
  private static final int ALIKE = 10;

  /** Phrases before one that it is looked for in. */
  private static final int AROUND = 8;

  private static final Deque<Group> NO_GROUPS = new ArrayDeque<>();

  private final Chooser chooser;
  private final NounLexicon nouns;

  public Coreference(Chooser chooser, NounLexicon nouns) {
    this.chooser = chooser;
    this.nouns = nouns;
  }

  /** With the weights that ship with Hearsay. */
  public static Coreference standard(NounLexicon nouns) {
    return new Coreference(AntecedentModel.load(), nouns);
  }

  /**
   * Adds to the referents of a document what their other mentions are, and the referents that are
   * only described, where they are spoken of twice and more.
   *
   * @param tags of all words; without them nothing is done
   * @param voices who says what, outermost and inner ones
   * @param quoted whether the character at an offset stands between quotation marks
   * @param parsed the trees of the document's sentences
   */
  public void resolve(
      Referents referents,
      WordTags tags,
      List<Voice> voices,
      IntPredicate quoted,
      ParsedSentences parsed) {
    if (!tags.isEmpty()) {
      new Run(referents, tags, voices, quoted, parsed).resolve();
    }
  }

  private final class Run {

    private final Referents referents;
    private final Words words;
    private final PhraseFinder finder;
    private final Notes notes;
    private final Features features;
    private final List<Voice> voices;
    private final Options options = new Options();
    private final List<Candidate> seen = new ArrayList<>();
    private final Map<Referent, Group> known = new HashMap<>();

    /** In the order of their first phrase. */
    private final List<Group> groups = new ArrayList<>();

    /** By where their sources begin. */
    private final Map<Integer, List<Voice>> sources = new HashMap<>();

    /** By word: the groups with a phrase that has it, in the order of their first such. */
    private final Map<String, Deque<Group>> byWord = new HashMap<>();

    /** By word: whom the rules for pronouns take it to mean. */
    private final Map<Integer, Referent> hints = new HashMap<>();

    /** By head: what is settled, because it is the source of an attribution. */
    private final Map<Integer, Referent> settled = new HashMap<>();

    /** By head: the words by which it is settled. */
    private final Map<Integer, Span> described = new HashMap<>();

    Run(
        Referents referents,
        WordTags tags,
        List<Voice> voices,
        IntPredicate quoted,
        ParsedSentences parsed) {
      this.referents = referents;
      this.words = referents.words();
      this.voices = voices;
      Trees trees = new Trees(words, parsed);
      this.finder = new PhraseFinder(referents, tags, trees);
      this.notes = new Notes(words, nouns, finder, quoted, voices);
      this.features = new Features(words, tags, finder, voices, options, trees);
      for (Voice voice : voices) {
        voice
            .source()
            .forEach(
                span -> sources.computeIfAbsent(span.start(), key -> new ArrayList<>()).add(voice));
      }
    }

    void resolve() {
      List<Phrase> phrases = finder.find();
      readKnown(phrases);
      for (Phrase phrase : phrases) {
        Candidate candidate = features.candidate(seen.size(), phrase, notes.read(phrase));
        place(candidate);
        Group group = groupOf(candidate);
        if (group.last() == null) {
          groups.add(group);
        }
        group.add(candidate);
        candidate.join(group);
        candidate.noted().words().forEach(word -> remember(word, group));
        seen.add(candidate);
      }
      new Outcome(referents, described).write(groups);
    }

    /** Notes which phrase it lies in. */
    private void place(Candidate candidate) {
      int farthest = Math.max(0, seen.size() - AROUND);
      for (int i = seen.size() - 1; i >= farthest; i--) {
        Phrase around = seen.get(i).phrase();
        if (around.encloses(candidate.phrase())) {
          candidate.lieIn(around);
          return;
        }
      }
    }

    private void remember(String word, Group group) {
      Deque<Group> alike = byWord.computeIfAbsent(word, key -> new ArrayDeque<>());
      if (!alike.contains(group)) {
        alike.addLast(group);
      }
      if (alike.size() > ALIKE) {
        alike.removeFirst();
      }
    }

    /** What the referents' mentions say so far; guesses at pronouns are taken back. */
    private void readKnown(List<Phrase> phrases) {
      for (Referent referent : referents.all()) {
        for (Mention mention : referent.mentions()) {
          int first = words.firstAfter(mention.span().start());
          if (mention.kind() == Mention.Kind.PRONOUN) {
            if (isSource(mention.span(), referent)) {
              settled.put(first, referent);
            } else {
              hints.put(first, referent);
              referents.removeMention(referent, mention.span());
            }
          } else if (mention.kind() == Mention.Kind.NOMINAL) {
            int end = words.endBefore(mention.span().end());
            settleNominal(phrases, first, end, referent);
          }
        }
      }
    }

    /** The first nominal whose head is among some words is who those words are known to mean. */
    private void settleNominal(List<Phrase> phrases, int first, int end, Referent referent) {
      int low = 0;
      int high = phrases.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (phrases.get(middle).from() < first) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      for (int i = low; i < phrases.size() && phrases.get(i).from() < end; i++) {
        Phrase phrase = phrases.get(i);
        if (phrase.form() == Phrase.Form.NOMINAL && phrase.head() < end) {
          settled.put(phrase.head(), referent);
          described.put(phrase.head(), words.span(first, end));
          return;
        }
      }
    }

    private boolean isSource(Span span, Referent referent) {
      return sources.getOrDefault(span.start(), List.of()).stream()
          .anyMatch(
              voice ->
                  voice.speaker().filter(speaker -> speaker == referent).isPresent()
                      && voice.isFrom(span));
    }

    private Group groupOf(Candidate candidate) {
      Phrase phrase = candidate.phrase();
      Referent referent = meant(candidate);
      if (referent != null && known.containsKey(referent)) {
        return known.get(referent);
      }
      if (referent != null && !referent.isNamed()) {
        Group group = new Group(referent);
        known.put(referent, group);
        return group;
      }
      Group chosen =
          phrase.form() == Phrase.Form.PRONOUN && referent != null
              ? new Group(referent)
              : choose(candidate, referent);
      if (referent != null) {
        Referent other = chosen.referent();
        if (other == null || !other.isNamed()) {
          chosen.setReferent(referent);
        }
        if (other != null && other != chosen.referent()) {
          referents.join(chosen.referent(), other);
        } else if (chosen.referent() != referent) {
          referents.join(chosen.referent(), referent);
        }
        known.put(referent, chosen);
      }
      return chosen;
    }

    /** Who is meant without a choice: by name, as a source, or as who says the words "I" is in. */
    private @Nullable Referent meant(Candidate candidate) {
      Phrase phrase = candidate.phrase();
      if (phrase.named() != null) {
        return referents.resolved(phrase.named());
      }
      Referent source = settled.get(phrase.head());
      Noted own = candidate.noted();
      if (source == null && phrase.pronoun() == Pronoun.I && own.quoted() && own.voice() >= 0) {
        source = voices.get(own.voice()).speaker().orElse(null);
      }
      return source == null ? null : referents.resolved(source);
    }

    /** A new group, or that of an earlier phrase. */
    private Group choose(Candidate candidate, @Nullable Referent referent) {
      Phrase phrase = candidate.phrase();
      Noted own = candidate.noted();
      boolean pronoun = phrase.form() == Phrase.Form.PRONOUN;
      Referent hint = hints.get(phrase.head());
      options.clear();
      int rank = 0;
      boolean headSeen = false;
      for (Candidate earlier : pronoun ? phrasesBefore(own) : groupsBefore(referent, own)) {
        Group group = earlier.group();
        if (!pronoun && isPart(candidate, earlier)) {
          continue;
        }
        boolean agrees = Features.agrees(phrase, own, group);
        if (pronoun && !agrees && isOutOfQuestion(phrase, group)) {
          continue;
        }
        boolean hinted = hint != null && group.referent() == hint;
        options.open(earlier);
        features.link(candidate, earlier, agrees, rank, hinted);
        rank += agrees ? 1 : 0;
        headSeen |= group.hasAnyHead(own.heads());
      }
      options.openFirst();
      features.novel(candidate, rank, headSeen);
      Candidate antecedent = options.candidate(chooser.choose(phrase, options));
      if (antecedent != null) {
        return antecedent.group();
      }
      Group fallback = hint != null && isPersonal(phrase) ? known.get(hint) : null;
      return fallback != null ? fallback : new Group(null);
    }

    /** "His lawyer" isn't he, and San Marlo isn't "the minister of San Marlo". */
    private boolean isPart(Candidate candidate, Candidate earlier) {
      Phrase phrase = candidate.phrase();
      Phrase other = earlier.phrase();
      if (other.form() == Phrase.Form.PRONOUN) {
        return phrase.encloses(other);
      }
      Thing thing = candidate.noted().thing();
      boolean behind = other.encloses(phrase) && phrase.from() > other.head();
      return behind && (thing == Thing.PERSON || !thing.agreesWith(earlier.noted().thing()));
    }

    /** "He" is no place, and no woman. */
    private boolean isOutOfQuestion(Phrase phrase, Group group) {
      return switch (phrase.pronoun()) {
        case HE, SHE -> true;
        case IT -> group.thing() == Thing.PERSON;
        default -> false;
      };
    }

    private boolean isPersonal(Phrase phrase) {
      return phrase.pronoun() == Pronoun.HE || phrase.pronoun() == Pronoun.SHE;
    }

    /** The phrases within reach of a pronoun, the nearest first. */
    private List<Candidate> phrasesBefore(Noted own) {
      int first = seen.size();
      while (first > 0
          && seen.size() - first < PHRASES
          && own.sentence() - seen.get(first - 1).noted().sentence() <= SENTENCES) {
        first--;
      }
      List<Candidate> before = new ArrayList<>(seen.subList(first, seen.size()));
      Collections.reverse(before);
      return before;
    }

    /** The last phrases of the groups within reach, the nearest first. */
    private List<Candidate> groupsBefore(@Nullable Referent referent, Noted own) {
      List<Candidate> before = new ArrayList<>();
      int horizon = Math.max(0, seen.size() - HORIZON);
      int farthest = seen.size();
      for (int within = 0; farthest > horizon && within < GROUPS; ) {
        Candidate latest = seen.get(--farthest);
        if (latest.group().last() == latest) {
          within++;
          addIfPossible(latest, referent, own, before);
        }
      }
      int near = before.size();
      for (String head : own.heads()) {
        for (Group group : byWord.getOrDefault(head, NO_GROUPS)) {
          Candidate latest = group.last();
          if (latest != null && latest.index() < farthest && !before.contains(latest)) {
            addIfPossible(latest, referent, own, before);
          }
        }
      }
      before
          .subList(near, before.size())
          .sort(Comparator.comparingInt(Candidate::index).reversed());
      return before;
    }
  }

  /** What is neither someone nor somewhere is only ever a name or has the same head noun. */
  private static void addIfPossible(
      Candidate latest, @Nullable Referent referent, Noted own, List<Candidate> before) {
    Group group = latest.group();
    boolean possible =
        referent == null
            ? own.thing() != Thing.OTHER || group.isNamed() || group.hasAnyHead(own.heads())
            : group.referent() == null || isLikeName(referent, own, group);
    if (possible) {
      before.add(latest);
    }
  }

  /** Whether two names of things of one kind have a word in common, and not one each of its own. */
  private static boolean isLikeName(Referent referent, Noted own, Group group) {
    Referent other = group.referent();
    return other != null
        && group.isNamed()
        && referent.type() != Entity.Type.PERSON
        && Thing.of(referent.type()) == group.thing()
        && group.hasAnyHead(own.heads())
        && NameWords.mayBeOne(referent.name(), other.name());
  }
}
