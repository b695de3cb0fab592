package dev.hearsay.claim.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  private static final TextReader READER = new TextReader(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "about 250 men | 252 men | true",
        "250 men | 252 men | false",
        "more than 250 men | 261 men | true",
        "more than 250 men | 250 men | false",
        "at least 3,000 people | 3,400 people | true",
        "fewer than 200 houses | 400 houses | false",
        "dozens of villagers | 60 villagers | true",
        "dozens of villagers | 11 villagers | false",
        "hundreds of seals | 640 seals | true",
        "a third of the trees | 30 percent of the trees | false",
        "about a third of the trees | 33 percent of the trees | true",
        "between 20 and 30 boats | 25 boats | true",
        "up to 300 guests | 900 guests | false",
      })
  void agreement(String one, String other, boolean agree) {
    Amount left = READER.read("They saw " + one + ".").amounts().get(0);
    Amount right = READER.read("They saw " + other + ".").amounts().get(0);
    assertEquals(agree, left.agreesWith(right), left + " " + right);
    assertEquals(agree, right.agreesWith(left));
  }
}
