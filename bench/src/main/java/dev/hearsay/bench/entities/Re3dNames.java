package dev.hearsay.bench.entities;

import dev.hearsay.bench.entities.Re3dText.Mark;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names in the Relationship and Entity Extraction Evaluation Dataset.
 *
 * <p>Its annotators marked whole phrases, names and descriptions alike, the longest of those that
 * stand in each other: "the Harbour Council", "Harbour Council patrols", "Minister Jane Roe". What
 * is left of a phrase without its article and the small words before it counts as a name when all
 * of it is capitalised but for "of" and the like; of a person, what is left without titles. A
 * phrase that describes ("the regime", "Harbour Council patrols") is none, but names that the
 * annotators marked elsewhere count inside of it too. Other capitals inside sentences that are not
 * marked are unknown, and so is the name of what is neither person, organisation, place, people nor
 * paper: ships, weapons.
 */
final class Re3dNames {

  static final String SET = "re3d";

  private static final Set<String> JOINERS =
      Set.of(
          "of", "and", "for", "the", "de", "la", "al", "el", "bin", "von", "van", "du", "&", "-",
          "–", "'s", "’s");

  private static final Set<String> PARTICLES = Set.of("al", "de", "bin", "von", "van", "-");
  private static final Set<String> BEFORE_A_PLACE = Set.of("of", "for", "to", "the", "in");

  private final List<Re3dText> texts;
  private final NameLists lists;
  private final Capitals capitals;
  private final Map<Re3dText, List<GoldName>> names = new HashMap<>();
  private final Map<Re3dText, List<Span>> unknown = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  private Re3dNames(List<Re3dText> texts, NameLists lists) {
    this.texts = texts;
    this.lists = lists;
    this.capitals = Capitals.of(texts);
    for (Re3dText text : texts) {
      names.put(text, new ArrayList<>());
      unknown.put(text, new ArrayList<>());
    }
  }

  /**
   * The texts of the data set.
   *
   * @param folder with one folder a source
   */
  static List<NamedText> read(Path folder, NameLists lists) throws IOException {
    return named(Re3dText.read(folder), lists);
  }

  static List<NamedText> named(List<Re3dText> texts, NameLists lists) {
    return new Re3dNames(texts, lists).named();
  }

  /** Words of a marked phrase: first, and one past the last. */
  private record Range(int from, int to) {}

  private List<NamedText> named() {
    texts.forEach(text -> text.marks().forEach(mark -> thing(text, mark)));
    KnownNames known = new KnownNames(lists, names);
    texts.forEach(text -> text.marks().forEach(mark -> person(text, mark, known)));
    known.addPersons(persons);
    List<NamedText> named = new ArrayList<>();
    for (Re3dText text : texts) {
      addKnown(text, known);
      addUnknown(text);
      named.add(new NamedText(SET, text.name(), text.text(), names.get(text), unknown.get(text)));
    }
    return named;
  }

  /** What a phrase leaves without small words before it and punctuation at its end. */
  private Optional<Range> core(Re3dText text, Span phrase) {
    int from = 0;
    while (from < text.tokens().size() && text.tokens().get(from).end() <= phrase.start()) {
      from++;
    }
    int to = from;
    while (to < text.tokens().size() && text.tokens().get(to).start() < phrase.end()) {
      to++;
    }
    while (from < to && !capitals.isNamePart(text, from)) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.word(to - 1).codePointAt(0))) {
      to--; // also the possessive ending
    }
    return from < to ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private boolean isName(Re3dText text, Range range) {
    boolean capital = capitals.isNamePart(text, range.to() - 1);
    boolean numbered =
        Character.isDigit(text.word(range.to() - 1).charAt(0)) && range.to() - range.from() > 1;
    for (int i = range.from(); i < range.to(); i++) {
      String word = text.word(i);
      boolean joins =
          JOINERS.contains(word)
              || Character.isDigit(word.charAt(0))
              || (word.equals("in") && text.word(i - 1).matches("(al-)?Qa.?eda"));
      if (!joins && !capitals.isNamePart(text, i)) {
        return false;
      }
    }
    return capital || numbered;
  }

  /** A marked phrase that is no person's. */
  private void thing(Re3dText text, Mark mark) {
    Optional<Range> core = core(text, mark.span()).filter(range -> isName(text, range));
    if (mark.type().equals("Person") || core.isEmpty() || isTitle(text, core.get())) {
      return;
    }
    Span span = text.span(core.get().from(), core.get().to());
    Optional<Entity.Type> type = Optional.empty();
    if (!isOnlyPart(text, core.get()) && !isOfTwo(span.of(text.text()))) {
      type = type(mark.type(), span.of(text.text()));
    }
    names.get(text).add(new GoldName(span, type));
  }

  private boolean isTitle(Re3dText text, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!lists.isTitle(text.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** A common word ("the Coalition"), or the beginning of a longer run of capitals. */
  private boolean isOnlyPart(Re3dText text, Range range) {
    boolean single = range.to() - range.from() == 1;
    return (single && capitals.isCommon(text.word(range.from())) && isPlain(text, range.from()))
        || isCapitalBeside(text, range.to() - 1, range.to());
  }

  private static boolean isPlain(Re3dText text, int index) {
    return Character.isUpperCase(text.word(index).codePointAt(0));
  }

  /** Whether two neighbours, with nothing but a blank between them, both have capitals. */
  private static boolean isCapitalBeside(Re3dText text, int index, int neighbour) {
    if (neighbour < 0 || neighbour >= text.tokens().size()) {
      return false;
    }
    int first = Math.min(index, neighbour);
    String between =
        text.text().substring(text.tokens().get(first).end(), text.tokens().get(first + 1).start());
    return between.equals(" ") && isPlain(text, neighbour);
  }

  private boolean isOfTwo(String name) {
    String[] parts = name.split(" and ", -1);
    for (String part : parts) {
      if (parts.length == 1 || !(lists.isPlace(part) || lists.isPeople(part))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Entity.Type> type(String marked, String name) {
    return switch (marked) {
      case "Organisation" -> organisation(name);
      case "Location" ->
          lists.isPeople(name) ? Optional.of(Entity.Type.GROUP) : lists.placeOrFacility(name);
      case "Nationality" ->
          Optional.of(lists.isPlace(name) ? Entity.Type.PLACE : Entity.Type.GROUP);
      case "DocumentReference" -> lists.lawOrWork(name);
      default -> Optional.empty();
    };
  }

  private Optional<Entity.Type> organisation(String name) {
    if (lists.isPlace(name)) {
      return Optional.empty(); // a country that acts
    }
    if (lists.isPeople(name)) {
      return Optional.of(Entity.Type.GROUP);
    }
    boolean event = name.startsWith("Operation ") || name.startsWith("Exercise ");
    return Optional.of(event ? Entity.Type.EVENT : Entity.Type.ORG);
  }

  /** A marked phrase that names or describes a person. */
  private void person(Re3dText text, Mark mark, KnownNames known) {
    Optional<Range> core = core(text, mark.span());
    if (!mark.type().equals("Person") || core.isEmpty()) {
      return;
    }
    int from = core.get().from();
    int to = beforeComma(text, core.get());
    List<Integer> own = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int other = known.lengthBeforeTitle(text, i, to, lists);
      if (other > 0 && !own.contains(i - 1)) {
        i += other - 1;
      } else if (capitals.isNamePart(text, i) && !lists.isTitle(text.word(i))) {
        own.add(i);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    int last = own.get(own.size() - 1);
    int first = last;
    while (own.contains(first - 1)
        || (first - 1 > from
            && PARTICLES.contains(text.word(first - 1))
            && own.contains(first - 2))) {
      first--;
    }
    Span span = text.span(first, last + 1);
    if ((first > 0 && BEFORE_A_PLACE.contains(text.word(first - 1)))
        || known.isPartOfOrganisation(span.of(text.text()))) {
      return;
    }
    if (last + 1 < to) {
      unknown.get(text).add(span);
    } else {
      names.get(text).add(GoldName.of(span, Entity.Type.PERSON));
      persons.add(span.of(text.text()));
    }
  }

  /** "Jane Roe | , the minister for harbours". */
  private int beforeComma(Re3dText text, Range range) {
    boolean named = false;
    for (int i = range.from(); i < range.to(); i++) {
      if (text.word(i).equals(",") && named) {
        return i;
      }
      named |= isPlain(text, i) && !lists.isTitle(text.word(i));
    }
    return range.to();
  }

  /** Names that are marked elsewhere, where nothing else is marked. */
  private void addKnown(Re3dText text, KnownNames known) {
    List<GoldName> here = names.get(text);
    List<Range> hits = new ArrayList<>();
    for (int i = 0; i < text.tokens().size(); i++) {
      Optional<KnownNames.Hit> hit = known.at(text, i);
      if (hit.isPresent()) {
        Range range = new Range(i, i + hit.get().length());
        GoldName name = GoldName.of(text.span(range.from(), range.to()), hit.get().type());
        if (here.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
          here.add(name);
          hits.add(range);
        }
      }
    }
    for (Range hit : hits) {
      if (isLoneCapital(text, hit.from(), hit.from() - 1)
          || isLoneCapital(text, hit.to() - 1, hit.to())) {
        Span span = text.span(hit.from(), hit.to());
        here.removeIf(name -> name.span().equals(span));
        here.add(GoldName.unclear(span));
      }
    }
  }

  /** Whether beside a name stands a capital that nothing explains: the name may be longer. */
  private boolean isLoneCapital(Re3dText text, int index, int neighbour) {
    return isCapitalBeside(text, index, neighbour)
        && !lists.isTitle(text.word(neighbour))
        && !text.opensSentence(neighbour)
        && names.get(text).stream()
            .noneMatch(name -> name.span().overlaps(text.tokens().get(neighbour).span()));
  }

  private void addUnknown(Re3dText text) {
    for (int i = 0; i < text.tokens().size(); i++) {
      String word = text.word(i);
      if (isPlain(text, i)
          && !text.opensSentence(i)
          && !lists.isTitle(word)
          && !lists.isCalendar(word)
          && capitals.isNamePart(text, i)) {
        unknown.get(text).add(text.tokens().get(i).span());
      }
    }
  }
}
