package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Someone or something that a document speaks of, while it is being read: mentions are added as
 * they are resolved. {@link Referents#entities()} makes the immutable {@link Entity} of it.
 */
public final class Referent {

  private final Entity.Type type;
  private final boolean plural;
  private final boolean named;
  private final NavigableMap<Span, Mention> mentions = new TreeMap<>();
  private final Set<String> descriptions = new HashSet<>();
  private Gender gender;
  private boolean outlet;
  private boolean paper;
  private String name;

  Referent(Entity.Type type, String name, Gender gender, boolean plural, boolean named) {
    this.type = type;
    this.name = name;
    this.gender = gender;
    this.plural = plural;
    this.named = named;
  }

  public Entity.Type type() {
    return type;
  }

  /** Its fullest name so far. */
  public String name() {
    return name;
  }

  public Gender gender() {
    return gender;
  }

  /** Whether "they" goes with it: several people, not one. */
  public boolean isPlural() {
    return plural || type == Entity.Type.GROUP;
  }

  /** Whether a pronoun of the third person can mean it. */
  boolean fits(Pronoun pronoun) {
    return switch (pronoun) {
      case HE, SHE ->
          type == Entity.Type.PERSON && !isPlural() && pronoun.gender().agreesWith(gender);
      case THEY -> isPlural();
      case IT ->
          !isPlural()
              && switch (type) {
                case ORG, WORK, LAW -> true;
                case PERSON, PLACE, GROUP, FACILITY, EVENT -> false;
              };
      case I, WE, YOU, WHO, NONE -> false;
    };
  }

  /** Whether it has a name of its own rather than a description only. */
  public boolean isNamed() {
    return named;
  }

  /** Whether it is a newspaper, an agency, a broadcaster, a site. */
  public boolean isOutlet() {
    return outlet;
  }

  /** Whether it is a document that others laid open. */
  public boolean isPaper() {
    return paper;
  }

  /**
   * Whether a description or title with this noun was seen: "secretary of state" has "secretary".
   */
  public boolean isDescribedAs(String noun) {
    return descriptions.contains(noun);
  }

  int mentionCount() {
    return mentions.size();
  }

  void addMention(Span span, Mention.Kind kind) {
    mentions.putIfAbsent(span, new Mention(span, kind));
  }

  void removeMention(Span span) {
    mentions.remove(span);
  }

  /** Notes the noun phrase around a mention. */
  void setPhrase(Span span, Span phrase, boolean modifier) {
    mentions.computeIfPresent(
        span, (at, mention) -> new Mention(at, mention.kind(), phrase, modifier));
  }

  /** Takes what was found out about another that turns out to be the same. */
  void absorb(Referent other) {
    other.mentions.forEach(mentions::putIfAbsent);
    other.mentions.clear();
    descriptions.addAll(other.descriptions);
    addName(other.named ? other.name : "");
    learn(other.gender);
    outlet |= other.outlet;
    paper |= other.paper;
  }

  void addName(String other) {
    if (other.length() > name.length()) {
      name = other;
    }
  }

  /**
   * @param description words in lower case; each of them and all together are remembered
   */
  void describe(String description) {
    if (!description.isEmpty()) {
      descriptions.add(description);
      for (String word : description.split(" ", -1)) {
        descriptions.add(word);
      }
    }
  }

  void learn(Gender found) {
    gender = gender == Gender.UNKNOWN ? found : gender;
  }

  void markOutlet() {
    outlet = true;
  }

  void markPaper() {
    paper = true;
  }

  /** Its mentions in text order. */
  public List<Mention> mentions() {
    return sortedMentions();
  }

  List<Mention> sortedMentions() {
    return List.copyOf(mentions.values());
  }
}
