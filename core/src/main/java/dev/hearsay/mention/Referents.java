package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that one document speaks of, while it is being read: first what it names, then also what it
 * only describes and whom its pronouns mean.
 */
public final class Referents {

  private final Words words;
  private final List<Referent> all = new ArrayList<>();
  private final Map<Referent, Referent> joined = new HashMap<>();

  /** By word: the referent whose name covers it. */
  private final Referent[] byWord;

  private final int[] nameStart;
  private final int[] nameEnd;

  Referents(Words words) {
    this.words = words;
    this.byWord = new Referent[words.count()];
    this.nameStart = new int[words.count()];
    this.nameEnd = new int[words.count()];
  }

  /** The named referents of a document, aliases grouped. */
  public static Referents of(Words words, NameLexicon names, NounLexicon nouns) {
    return of(words, names, nouns, NamesRead.NONE);
  }

  /**
   * The named referents of a document, aliases grouped.
   *
   * @param read names that a model found in it
   */
  public static Referents of(Words words, NameLexicon names, NounLexicon nouns, NamesRead read) {
    List<NameMention> shown = new MentionFinder(names).find(words);
    return new EntityGrouper(words, names, nouns)
        .group(new NameMerger(names).merge(words, shown, read));
  }

  public Words words() {
    return words;
  }

  /** The referent whose name covers a word. */
  public Optional<Referent> named(int word) {
    return Optional.ofNullable(byWord[word]);
  }

  /** Index of the first word of the name that covers {@code word}, which a name does cover. */
  public int nameStart(int word) {
    return nameStart[word];
  }

  /** One past the index of the last word of the name that covers {@code word}. */
  public int nameEnd(int word) {
    return nameEnd[word];
  }

  public List<Referent> all() {
    return List.copyOf(all);
  }

  Referent addNamed(Entity.Type type, String name, Gender gender) {
    Referent referent = new Referent(type, name, gender, false, true);
    all.add(referent);
    return referent;
  }

  void addName(Referent referent, int from, int to) {
    referent.addMention(words.span(from, to), Mention.Kind.NAME);
    for (int i = from; i < to; i++) {
      byWord[i] = referent;
      nameStart[i] = from;
      nameEnd[i] = to;
    }
  }

  /**
   * Someone described but not named; the same description again is the same referent.
   *
   * @param noun the head of the description
   */
  public Referent describe(Noun noun, int from, int end) {
    int to = withoutPossessive(from, end); // "the council's" is the council
    String description = words.phrase(from, to);
    String key = withoutArticle(description);
    for (Referent known : all) {
      if (!known.isNamed()
          && known.type() == noun.type()
          && withoutArticle(known.name()).equals(key)) {
        known.addMention(words.span(from, to), Mention.Kind.NOMINAL);
        return known;
      }
    }
    Referent referent = new Referent(noun.type(), description, noun.gender(), noun.plural(), false);
    referent.describe(noun.lemma());
    if (noun.is(Noun.Kind.OUTLET) && !noun.is(Noun.Kind.DOCUMENT)) {
      referent.markOutlet();
    } else if (noun.handedDown()) {
      referent.markPaper();
    }
    all.add(referent);
    addDescription(referent, from, to);
    return referent;
  }

  /**
   * Something described as someone's, "her campaign": it is called after him or her, and is the
   * same as what has been called so.
   *
   * @param noun the head of the description
   */
  public Referent describeOf(Referent owner, Noun noun, int from, int to) {
    String name = owner.name() + "'s " + noun.lemma();
    String inFull = owner.name() + " " + noun.lemma();
    String bySurname =
        owner.name().substring(owner.name().lastIndexOf(' ') + 1) + " " + noun.lemma();
    for (Referent known : all) {
      String called = withoutArticle(known.name());
      if (!known.isNamed()
          && (called.equals(name) || called.equals(inFull) || called.equals(bySurname))) {
        addDescription(known, from, to);
        return known;
      }
    }
    Referent referent = new Referent(noun.type(), name, noun.gender(), noun.plural(), false);
    referent.describe(noun.lemma());
    all.add(referent);
    addDescription(referent, from, to);
    return referent;
  }

  private static String withoutArticle(String description) {
    for (String article : new String[] {"the ", "The ", "a ", "A ", "an ", "An "}) {
      if (description.startsWith(article)) {
        return description.substring(article.length());
      }
    }
    return description;
  }

  /** A name that only its place as a source shows to be one: "Roe" at the start of a sentence. */
  public Referent nameSource(int from, int to) {
    String name = words.phrase(from, to);
    for (Referent known : all) {
      if (known.isNamed() && known.name().equals(name)) {
        addName(known, from, to);
        return known;
      }
    }
    Referent referent = addNamed(Entity.Type.PERSON, name, Gender.UNKNOWN);
    addName(referent, from, to);
    return referent;
  }

  private int withoutPossessive(int from, int to) {
    return to > from + 1 && NounPhrases.isPossessive(words.lower(to - 1)) ? to - 1 : to;
  }

  /** Several named together: "Roe and Doe". */
  public Referent addPlural(int from, int to) {
    Referent referent =
        new Referent(Entity.Type.GROUP, words.phrase(from, to), Gender.UNKNOWN, true, false);
    all.add(referent);
    addDescription(referent, from, to);
    return referent;
  }

  public void addDescription(Referent referent, int from, int to) {
    referent.addMention(words.span(from, to), Mention.Kind.NOMINAL);
  }

  public void addPronoun(Referent referent, int word) {
    referent.addMention(words.span(word, word + 1), Mention.Kind.PRONOUN);
  }

  /** Takes back what was only a guess: a mention that is resolved anew. */
  public void removeMention(Referent referent, Span span) {
    referent.removeMention(span);
  }

  /** Notes the noun phrase around a mention. */
  public void setPhrase(Referent referent, Span span, Span phrase, boolean modifier) {
    referent.setPhrase(span, phrase, modifier);
  }

  /** A name inside a longer name, "Roe" in "the Roe Foundation", where the longer one stays. */
  public void addInnerName(Referent referent, int from, int to) {
    referent.addMention(words.span(from, to), Mention.Kind.NAME);
    referent.setPhrase(words.span(from, to), words.span(from, to), true);
  }

  /** Someone or something that is only described, new. */
  public Referent addDescribed(Entity.Type type, Gender gender, boolean plural, int from, int to) {
    Referent referent = new Referent(type, words.phrase(from, to), gender, plural, false);
    all.add(referent);
    return referent;
  }

  /** Learns from a pronoun that means it. */
  public void learn(Referent referent, Gender gender) {
    referent.learn(gender);
  }

  /** Two that turn out to be the same; what is known of the second is known of the first. */
  public void join(Referent kept, Referent other) {
    if (kept != other) {
      kept.absorb(other);
      joined.put(other, kept);
    }
  }

  /** The referent that another has been joined to, or itself. */
  public Referent resolved(Referent referent) {
    Referent at = referent;
    for (Referent next = joined.get(at); next != null; next = joined.get(at)) {
      at = next;
    }
    return at;
  }

  /** The entities, and the identifier of each referent's. */
  public record Numbered(List<Entity> entities, Map<Referent, String> identifiers) {}

  /** Numbers the referents by their first mention. */
  public Numbered entities() {
    List<Entity> entities = new ArrayList<>();
    Map<Referent, String> identifiers = new HashMap<>();
    List<Map.Entry<Referent, List<Mention>>> ordered = new ArrayList<>();
    for (Referent referent : all) {
      if (referent.mentionCount() > 0) {
        ordered.add(Map.entry(referent, referent.sortedMentions()));
      }
    }
    ordered.sort(
        Comparator.comparing((Map.Entry<Referent, List<Mention>> entry) -> firstSpan(entry))
            .thenComparing(entry -> entry.getKey().name()));
    for (Map.Entry<Referent, List<Mention>> entry : ordered) {
      String id = "e" + (entities.size() + 1);
      identifiers.put(entry.getKey(), id);
      Referent referent = entry.getKey();
      entities.add(
          new Entity(
              id,
              referent.type(),
              referent.name(),
              entry.getValue(),
              referent.gender(),
              referent.isPlural()));
    }
    joined
        .keySet()
        .forEach(
            other -> {
              String id = identifiers.get(resolved(other));
              if (id != null) {
                identifiers.put(other, id);
              }
            });
    return new Numbered(entities, identifiers);
  }

  private static Span firstSpan(Map.Entry<Referent, List<Mention>> entry) {
    return entry.getValue().get(0).span();
  }
}
