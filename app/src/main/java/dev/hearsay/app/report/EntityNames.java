package dev.hearsay.app.report;

import dev.hearsay.app.decisions.Place;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.PersonName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom the user means: by a name, or, where several have it, by a place that the report shows. */
public final class EntityNames {

  private static final Pattern PLACE = Pattern.compile("([0-9a-f]{4,}):([0-9]{1,10})");
  private static final int MOST_SHOWN = 8;

  private final EntityFile file;
  private final EntityView view;

  /** That nobody is meant, or more than one could be; the message says which. */
  public static final class UnclearException extends Exception {

    private static final long serialVersionUID = 1L;

    UnclearException(String message) {
      super(message);
    }
  }

  /** The two places that a decision is about. */
  public record Two(Place one, Place other) {}

  public EntityNames(EntityFile file) {
    this.file = file;
    this.view = new EntityView(file, file.linking());
  }

  /** The places for a decision about what the user calls {@code one} and {@code other}. */
  public Two places(Decision.Kind kind, String one, String other) throws UnclearException {
    List<Anchor> first = meant(one);
    List<Anchor> second = meant(other);
    requireOneEntity(one, first);
    requireOneEntity(other, second);
    if (kind == Decision.Kind.MERGE) {
      return two(first.get(0), second.get(0), one, other);
    }
    List<Anchor> firstAlone = without(first, second);
    List<Anchor> secondAlone = without(second, first);
    Anchor a = firstAlone.isEmpty() ? first.get(0) : firstAlone.get(0);
    Anchor b = secondAlone.isEmpty() ? last(second) : secondAlone.get(0);
    return two(a, b, one, other);
  }

  private Two two(Anchor one, Anchor other, String first, String second) throws UnclearException {
    if (one.equals(other)) {
      throw new UnclearException(
          "'" + first + "' and '" + second + "' are the same place, " + view.place(one));
    }
    return new Two(Place.of(file.document(one), one), Place.of(file.document(other), other));
  }

  private static List<Anchor> without(List<Anchor> anchors, List<Anchor> others) {
    return anchors.stream().filter(anchor -> !others.contains(anchor)).toList();
  }

  private static Anchor last(List<Anchor> anchors) {
    return anchors.get(anchors.size() - 1);
  }

  private List<Anchor> meant(String words) throws UnclearException {
    Matcher place = PLACE.matcher(words);
    List<Anchor> found = place.matches() ? at(place.group(1), place.group(2)) : List.of();
    found = found.isEmpty() ? called(words) : found;
    if (found.isEmpty()) {
      throw new UnclearException("nothing is named '" + EntityFile.shortened(words) + "'");
    }
    return found;
  }

  private List<Anchor> at(String document, String start) {
    List<Anchor> found = new ArrayList<>();
    for (LinkedEntity entity : view.entities()) {
      for (Anchor member : entity.members()) {
        if (member.document().value().startsWith(document)
            && String.valueOf(member.span().start()).equals(start)) {
          found.add(member);
        }
      }
    }
    return found;
  }

  private List<Anchor> called(String words) {
    String folded = PersonName.of(words).folded();
    List<Anchor> found = new ArrayList<>();
    for (LinkedEntity entity : view.entities()) {
      for (Anchor member : entity.members()) {
        boolean called =
            !folded.isEmpty()
                && file.names(member).stream()
                    .anyMatch(name -> PersonName.of(name).folded().equals(folded));
        if (called) {
          found.add(member);
        }
      }
    }
    return found;
  }

  private void requireOneEntity(String words, List<Anchor> found) throws UnclearException {
    Set<String> entities = new LinkedHashSet<>();
    List<String> places = new ArrayList<>();
    for (Anchor anchor : found) {
      boolean fresh = view.of(anchor).map(entity -> entities.add(entity.key())).orElse(false);
      if (fresh) {
        places.add(view.place(anchor) + " (" + Wording.place(file.document(anchor)) + ")");
      }
    }
    if (entities.size() > 1) {
      throw new UnclearException(
          entities.size()
              + " are called '"
              + EntityFile.shortened(words)
              + "'; say which by its place: "
              + places.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
              + (places.size() > MOST_SHOWN ? ", …" : ""));
    }
  }
}
