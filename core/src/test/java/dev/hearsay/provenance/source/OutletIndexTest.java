package dev.hearsay.provenance.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutletIndexTest {

  private static final List<String> WORDS =
      List.of("The", "Tarn", "Gazette", "News", "Press", "Agency", "Daily", "of", "TPA", "seen");

  @Test
  void findsWhatComparingWithAllFinds() {
    long seed = 5;
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      names.add(name(random));
    }
    OutletIndex index = new OutletIndex(names);
    for (int i = 0; i < 400; i++) {
      String asked = name(random);
      List<String> expected =
          names.stream().distinct().sorted().filter(each -> OutletName.same(each, asked)).toList();
      assertEquals(expected, index.same(asked), () -> asked + ", seed " + seed);
    }
  }

  @Test
  void aStrangerIsNobody() {
    assertEquals(List.of(), new OutletIndex(List.of("The Tarn Gazette")).same("The Ostley Post"));
  }

  private static String name(Random random) {
    int words = 1 + random.nextInt(4);
    List<String> name = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      name.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", name);
  }
}
