package dev.hearsay.provenance.derivation;

import java.util.List;

/** Which of a document's credits may mean another document. */
final class Credits {

  private Credits() {}

  static List<StatedCredit> between(Article from, Article to) {
    return from.credits().stream().filter(credit -> mayMean(credit, from, to)).toList();
  }

  /** How surely one credits the other, from 0 to 1. */
  static double strength(Article from, Article to) {
    return between(from, to).stream().mapToDouble(credit -> strength(credit, to)).max().orElse(0);
  }

  static double strength(StatedCredit credit, Article to) {
    return switch (credit.how()) {
      case ORIGIN, DATELINE, VIA -> 1;
      case LINK -> isAddress(credit.name(), to) ? 1 : 0.7;
      case NAMED, OWN -> 0.6;
      case MENTIONED -> 0.5;
    };
  }

  /** Whether it says that something is known by way of an outlet. */
  static boolean isStrong(StatedCredit credit) {
    return credit.how() == StatedCredit.How.VIA || credit.how() == StatedCredit.How.ORIGIN;
  }

  static boolean mayMean(StatedCredit credit, Article from, Article to) {
    if (from.equals(to)) {
      return false;
    }
    boolean sameOutlet = !from.outlet().isEmpty() && from.outlet().equals(to.outlet());
    return switch (credit.how()) {
      case LINK -> isAddress(credit.name(), to) || (!sameOutlet && isHost(credit, to));
      case OWN -> sameOutlet && from.daysAfter(to).orElse(0.0) > 0;
      case MENTIONED, DATELINE -> !sameOutlet && to.forms().contains(credit.plain());
      case ORIGIN -> !sameOutlet && isOrigin(credit, to);
      case VIA, NAMED -> !sameOutlet && OutletNames.mayBe(credit.plain(), to.outlet());
    };
  }

  /** Whether a credit line names the document's outlet, or has what an agency signs with. */
  static boolean isOrigin(StatedCredit credit, Article to) {
    return OutletNames.mayBe(credit.plain(), to.outlet())
        || OutletNames.maySign(credit.plain(), to.outlet());
  }

  /** Whether an address is the document's own. */
  static boolean isAddress(String address, Article to) {
    String plain = withoutEnd(address);
    return to.addresses().contains(plain);
  }

  static boolean isHost(StatedCredit credit, Article to) {
    return credit
        .host()
        .filter(
            name ->
                name.equals(to.host())
                    || (!to.outlet().isEmpty() && OutletNames.mayHaveHost(to.outlet(), name)))
        .isPresent();
  }

  static String withoutEnd(String address) {
    String end = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return end.replaceFirst("^https?://(www\\.)?", "");
  }
}
