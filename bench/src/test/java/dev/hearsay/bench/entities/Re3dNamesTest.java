package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.entities.Re3dText.Mark;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Re3dNamesTest {

  /** Marks written as "Type: words", each at its first place in the text. */
  private static Re3dText text(String text, String... marks) {
    List<Mark> read = new ArrayList<>();
    for (String mark : marks) {
      String[] parts = mark.split(": ", 2);
      int start = text.indexOf(parts[1]);
      read.add(new Mark(new Span(start, start + parts[1].length()), parts[0]));
    }
    return Re3dText.of("story", text, read);
  }

  private static NamedText read(String text, String... marks) {
    return Re3dNames.named(List.of(text(text, marks)), NameLists.load()).get(0);
  }

  private static List<String> names(NamedText text) {
    return text.names().stream()
        .map(name -> name.type().map(Enum::name).orElse("?") + " " + name.span().of(text.text()))
        .toList();
  }

  @Test
  void articlesTitlesAndWhatComesBehindAreLeftOut() {
    assertEquals(
        List.of("ORG Harbour Council", "PERSON Nora Velde", "ORG Harbour Council"),
        names(
            read(
                "Yesterday the Harbour Council met Minister Nora Velde, head of the Harbour"
                    + " Council.",
                "Organisation: the Harbour Council",
                "Person: Minister Nora Velde, head of the Harbour Council")));
  }

  @Test
  void describedOnesAreNoNames() {
    NamedText text =
        read(
            "Yesterday Northway returned to the Quarter. Then the regime and Northway patrols"
                + " left.",
            "Organisation: the regime",
            "Organisation: Northway",
            "Organisation: Northway patrols");
    assertEquals(List.of("ORG Northway", "ORG Northway"), names(text));
    assertEquals(List.of("Quarter"), text.unknown().stream().map(s -> s.of(text.text())).toList());
  }

  @Test
  void partsOfUnmarkedNamesAreUnclear() {
    NamedText text =
        read("Today Northway won. The Northway Cup is theirs.", "Organisation: Northway");
    assertEquals(List.of("ORG Northway", "? Northway"), names(text));
    assertTrue(text.isUnclear(new Span(33, 36)));
  }

  @Test
  void countriesThatActAreUnclearAndPlacesElsewhere() {
    assertEquals(
        List.of("? France", "PLACE France"),
        names(read("Later France agreed. They left France.", "Organisation: France")));
  }

  @Test
  void peoplesAreGroupsAndShipsHaveNoType() {
    assertEquals(
        List.of("GROUP Norwegians", "? MV Harbour Queen"),
        names(
            read(
                "Many Norwegians saw the MV Harbour Queen.",
                "Organisation: Norwegians",
                "Vehicle: MV Harbour Queen")));
  }

  @Test
  void surnamesOfMarkedPersonsArePersons() {
    assertEquals(
        List.of("PERSON Nora Dayton", "PERSON Dayton"),
        names(read("Today Nora Dayton came. Later Dayton left.", "Person: Nora Dayton")));
  }
}
