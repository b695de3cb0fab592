package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {

  private static final List<String> KNOWN = List.of("read", "demo", "--json", "--html");

  @Test
  void lettersExchangedAreOneSlip() {
    assertEquals(1, DidYouMean.distance("raed", "read"));
    assertEquals(List.of("read"), DidYouMean.nearest("raed", KNOWN));
  }

  @Test
  void aLetterMissingOrAddedIsOneSlip() {
    assertEquals(List.of("--json"), DidYouMean.nearest("--jsn", KNOWN));
    assertEquals(List.of("demo"), DidYouMean.nearest("demoo", KNOWN));
  }

  @Test
  void nothingIsSuggestedForAnotherWord() {
    assertEquals(List.of(), DidYouMean.nearest("serve", KNOWN));
    assertEquals(List.of(), DidYouMean.nearest("x", KNOWN));
  }
}
