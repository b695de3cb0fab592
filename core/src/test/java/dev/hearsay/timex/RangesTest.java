package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangesTest {

  @Test
  void beginNamesItsEnd() {
    for (String range :
        List.of(
            "from 3 March to 9 March",
            "between 1998 and 2000",
            "from May until June",
            "May–June",
            "March 1-5",
            "1998-99",
            "1998-2004")) {
      String text = "The harbour was closed " + range + " for repairs.";
      List<Timex> times = Story.of(text).times();
      assertEquals(2, times.size(), text);
      assertEquals(Optional.of(times.get(1).span()), times.get(0).until(), text);
      assertEquals(Optional.empty(), times.get(1).until(), text);
    }
  }

  @Test
  void twoDatesAreNoRange() {
    for (String dates : List.of("on 3 March and 9 March", "in 2000 and 1998", "in June, May")) {
      String text = "The harbour was closed " + dates + " for repairs.";
      Story.of(text).times().forEach(timex -> assertEquals(Optional.empty(), timex.until(), text));
    }
  }
}
