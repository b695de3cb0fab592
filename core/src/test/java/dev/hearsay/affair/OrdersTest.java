package dev.hearsay.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.affair.Order.Compliance;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {

  private static final String ORDERED =
      "Judge Edda Moll ordered the Corvale company on 4 May to close the northern mine.";

  private static Affair affair(String text) {
    return new Story().article("a", "The Tarn Gazette", "2031-05-20", text).affair();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody has said what came of it. | UNKNOWN",
        "The Corvale company closed the northern mine on 6 May. | OBEYED",
        "The Corvale company did not close the northern mine. | DEFIED",
        "The company complied within a day. | OBEYED",
        "The company did not comply. | DEFIED",
        "The company ignored it. | DEFIED",
        "The company let the deadline pass. | DEFIED",
        "The company still has not complied. | DEFIED",
        "The order was carried out within a day. | OBEYED",
        "The company lodged an appeal. | APPEALED",
        "The company asked the Supreme Court to set aside the order. | APPEALED",
        "An appeals court suspended it on 7 May. | STAYED",
        "The company has appealed. | APPEALED",
        "The company would have to comply by June. | UNKNOWN"
      })
  void whatFollowsIsRead(String next, Compliance expected) {
    Affair affair = affair(ORDERED + " " + next);
    assertEquals(1, affair.orders().size(), next);
    assertEquals(List.of(expected), affair.orders().get(0).followed(), next);
  }

  @Test
  void whoIsOrderedBackAndGoesOnDefies() {
    Affair affair =
        affair(
            "Judge Edda Moll ordered the tanker Hesper on 4 May to return to Mersa."
                + " The Hesper sailed on.");
    Order order = affair.orders().get(0);
    assertEquals(List.of(Compliance.DEFIED), order.followed());
    assertTrue(order.grounds().stream().anyMatch(each -> each.bearing() == Ground.Bearing.FOLLOWS));
  }

  @Test
  void oneOrderToldByTwoIsOne() {
    Affair affair =
        new Story()
            .article("a", "The Tarn Gazette", "2031-05-20", ORDERED)
            .article(
                "b",
                "The Lowmark Courier",
                "2031-05-21",
                "Judge Edda Moll ordered Corvale on 4 May to close the northern mine. The company"
                    + " defied her order.")
            .affair();
    assertEquals(1, affair.orders().size());
    assertEquals(List.of(Compliance.DEFIED), affair.orders().get(0).followed());
  }

  @Test
  void aHigherCourtsRulingIsOneOfItsOwnAndEndsTheFirst() {
    Affair affair =
        new Story()
            .article("a", "The Tarn Gazette", "2031-05-20", ORDERED)
            .article(
                "b",
                "The Lowmark Courier",
                "2031-06-02",
                "The Supreme Court quashed Judge Edda Moll's order on 30 May.")
            .affair();
    assertEquals(2, affair.orders().size());
    assertEquals(List.of(Compliance.STAYED), affair.orders().get(0).followed());
    assertEquals(List.of(Compliance.UNKNOWN), affair.orders().get(1).followed());
    assertEquals("Supreme Court", Story.name(affair, affair.orders().get(1).authority().get(0)));
  }

  @Test
  void anOrderNeedsNoAuthority() {
    Affair affair =
        affair(
            "The crew of the tanker Hesper were ordered on 3 May to leave the harbour."
                + " They refused.");
    assertEquals(1, affair.orders().size());
    assertEquals(List.of(), affair.orders().get(0).authority());
    assertEquals(List.of(Compliance.DEFIED), affair.orders().get(0).followed());
  }

  @Test
  void aPossessiveBeforeTheSubjectMeansIt() {
    Affair affair =
        affair(
            "Minister Ola Renn left the hall. In his decree of 3 May, President Oren Talik said that"
                + " all foreign missions would leave the capital.");
    assertEquals("Oren Talik", Story.name(affair, affair.orders().get(0).authority().get(0)));
  }

  @Test
  void whatWasToldBeforeAnOrderIsntWhatFollowed() {
    Affair affair =
        new Story()
            .article("a", "The Tarn Gazette", "2031-05-20", ORDERED)
            .article(
                "b",
                "The Lowmark Courier",
                "2031-04-02",
                "The Corvale company closed the northern mine.")
            .affair();
    assertEquals(List.of(Compliance.UNKNOWN), affair.orders().get(0).followed());
  }

  @Test
  void accountsThatDifferAreDisputed() {
    Affair affair =
        affair(ORDERED + " The company ignored it. The Corvale company closed the northern mine.");
    assertTrue(affair.orders().get(0).disputed());
  }
}
