package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ships and aircraft that documents name: "the tanker Ostra Lind", later "the ship". */
final class Vessels {

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(\\p{Ll}+) (?:[“\"‘*_]?)((?:(?:MV|MT|SS|HMS|USS) )?\\p{Lu}[\\p{L}’'-]*(?: (?:\\p{Lu}[\\p{L}’'-]*|of the|of|[IVX]+))*)");

  private final ActorWords words;
  private final Set<String> names = new HashSet<>();
  private final Set<String> warships = new HashSet<>();

  /** Of those that a document names, the one that it names most and that catches no others. */
  private final Map<DocumentId, String> main = new HashMap<>();

  /** Where all documents speak of one alone, that one. */
  private final Optional<String> theOnly;

  private final Map<DocumentId, Set<String>> byDocument = new HashMap<>();

  Vessels(Collection<Analysis> analyses, ActorWords words) {
    this.words = words;
    for (Analysis analysis : analyses) {
      String text = analysis.document().text().replaceAll("\\s", " ");
      Matcher matcher = NAMED.matcher(text);
      while (matcher.find()) {
        if (words.isVessel(matcher.group(1))) {
          names.add(matcher.group(2).toLowerCase(Locale.ROOT));
          if (words.is(matcher.group(1), "warship")) {
            warships.add(matcher.group(2).toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    for (Analysis analysis : analyses) {
      String text = ActorWords.fold(analysis.document().text());
      Set<String> here = new TreeSet<>();
      names.stream().filter(text::contains).forEach(here::add);
      byDocument.put(analysis.document().id(), here);
      here.stream()
          .filter(name -> !warships.contains(name))
          .max(
              Comparator.comparingInt((String name) -> times(text, name))
                  .thenComparing(name -> -text.indexOf(name)))
          .ifPresent(name -> main.put(analysis.document().id(), name));
    }
    Set<String> merchants = new TreeSet<>(names);
    merchants.removeAll(warships);
    theOnly = merchants.size() == 1 ? merchants.stream().findFirst() : Optional.empty();
  }

  /** The names of those that a document speaks of. */
  Set<String> in(DocumentId document) {
    return byDocument.getOrDefault(document, Set.of());
  }

  /** The name of the vessel that words mean in a document. */
  Optional<String> named(DocumentId document, String text, Span span, Description description) {
    Set<String> here = byDocument.getOrDefault(document, Set.of());
    String folded = ActorWords.fold(span.of(text));
    Optional<String> inside =
        here.stream()
            .filter(name -> folded.equals(name) || folded.endsWith(" " + name))
            .filter(name -> !description.plural())
            .findFirst();
    if (inside.isPresent()) {
      return inside;
    }
    boolean only =
        words.isVessel(description.head())
            && !description.plural()
            && description.definite()
            && !words.is(description.head(), "warship");
    return only ? main(document) : Optional.empty();
  }

  /** The one that "she" means in a document, when it is a ship. */
  Optional<String> main(DocumentId document) {
    return Optional.ofNullable(main.get(document)).or(() -> theOnly);
  }

  boolean isWarship(String name) {
    return warships.contains(name);
  }

  private static int times(String text, String name) {
    int times = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      times++;
    }
    return times;
  }
}
