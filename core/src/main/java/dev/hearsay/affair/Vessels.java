package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.Collection;
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
  private final Map<DocumentId, Set<String>> byDocument = new HashMap<>();

  Vessels(Collection<Analysis> analyses, ActorWords words) {
    this.words = words;
    for (Analysis analysis : analyses) {
      String text = analysis.document().text().replaceAll("\\s", " ");
      Matcher matcher = NAMED.matcher(text);
      while (matcher.find()) {
        if (words.isOf(matcher.group(1), "vessel")) {
          names.add(matcher.group(2).toLowerCase(Locale.ROOT));
        }
      }
    }
    for (Analysis analysis : analyses) {
      String text = ActorWords.fold(analysis.document().text());
      Set<String> here = new TreeSet<>();
      names.stream().filter(text::contains).forEach(here::add);
      byDocument.put(analysis.document().id(), here);
    }
  }

  /** The names of those that a document speaks of. */
  Set<String> in(DocumentId document) {
    return byDocument.getOrDefault(document, Set.of());
  }

  /** The name of the vessel that words mean in a document. */
  Optional<String> named(DocumentId document, String text, Span span, Description description) {
    Set<String> here = byDocument.getOrDefault(document, Set.of());
    if (here.isEmpty()) {
      return Optional.empty();
    }
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
        words.isOf(description.head(), "vessel")
            && !description.plural()
            && description.definite()
            && here.size() == 1;
    return only ? here.stream().findFirst() : Optional.empty();
  }
}
