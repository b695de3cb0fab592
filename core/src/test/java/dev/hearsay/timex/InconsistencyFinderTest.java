package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InconsistencyFinderTest {

  private static final List<String> CONTRADICTORY = stories("contradictory.txt");
  private static final List<String> CONSISTENT = stories("consistent.txt");

  /** The stories of a resource, separated by blank lines, remarks left out. */
  private static List<String> stories(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(InconsistencyFinderTest.class.getResourceAsStream(resource))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return stories(text.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> stories(List<String> lines) {
    return Arrays.stream(String.join("\n", lines).split("\n\n", -1))
        .map(String::strip)
        .filter(story -> !story.isEmpty())
        .toList();
  }

  @Test
  void thereAreStories() {
    assertTrue(CONTRADICTORY.size() >= 10 && CONSISTENT.size() >= 10);
  }

  @Test
  void durationThatItsDatesContradictIsReported() {
    for (String text : CONTRADICTORY) {
      assertEquals(1, Story.of(text).inconsistencies().size(), text);
    }
  }

  @Test
  void durationThatFitsIsNot() {
    for (String text : CONSISTENT) {
      assertEquals(List.of(), Story.of(text).inconsistencies(), text);
    }
  }

  @Test
  void wordsOfAllThreePlacesAreGiven() {
    String text = CONTRADICTORY.get(0);
    Inconsistency found = Story.of(text).inconsistencies().get(0);
    assertEquals("more than five months", found.span().of(text));
    assertEquals("16 March", found.begin().of(text));
    assertEquals("18 July", found.end().of(text));
    assertEquals("duration-against-dates", found.kind().label());
    assertTrue(found.explanation().contains("124 days"), found.explanation());
  }

  @Test
  void textThatTellsOfThousandsOfStaysIsLeftAlone() {
    assertEquals(List.of(), Story.of((CONTRADICTORY.get(0) + "\n").repeat(1000)).inconsistencies());
  }

  @Test
  void datesWithoutTheirYearAreOfOneYear() {
    Inconsistency found = Story.of(CONTRADICTORY.get(0)).undated().inconsistencies().get(0);
    assertEquals(
        "from 16 March to 18 July are 124 days at the most, if it was in one year",
        found.explanation());
  }

  @Test
  void whatFitsWithoutTheYearIsNotReported() {
    for (String text : CONSISTENT) {
      assertEquals(List.of(), Story.of(text).undated().inconsistencies(), text);
    }
  }

  @Test
  void withoutTheYearTheEndMayBeAYearLater() {
    String text =
        "Two sailors were seized on 16 March.\nThe sailors were held for 16 months.\n"
            + "The sailors were freed on 18 July.";
    assertEquals(List.of(), Story.of(text).undated().inconsistencies());
    assertEquals(1, Story.of(text.replace("18 July", "18 July 2025")).inconsistencies().size());
  }

  @Test
  void oneDateWithItsYearTellsThatOfTheOthers() {
    String text = CONTRADICTORY.get(0).replace("18 July", "18 July 2025");
    assertEquals(
        "from 2025-03-16 to 2025-07-18 are 124 days at the most",
        Story.of(text).undated().inconsistencies().get(0).explanation());
  }
}
