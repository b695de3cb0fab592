package dev.hearsay.bench.affair;

import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.bench.affair.GoldAffair.Command;
import dev.hearsay.bench.measure.Figure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Orders and what followed. An order is found when words that tell it are those of the gold; what
 * followed is right when all of it is and nothing else is said.
 */
final class OrderScore {

  private long orders;
  private long found;
  private long paired;
  private long followed;
  private long authority;
  private long when;
  private final List<String> misses = new ArrayList<>();

  void add(List<Command> expected, FoundAffair affair) {
    Pairing<Command, Order> pairs =
        new Pairing<>(
            expected,
            affair.affair().orders(),
            (command, order) -> {
              List<Passage> told = affair.told(order.grounds(), List.of(order.id()));
              return FoundAffair.common(command.places(), Bearing.TELLS, told);
            });
    pairs.rows().stream()
        .filter(row -> !row.expected().optional())
        .forEach(row -> count(row.expected(), row.found(), affair));
    found += pairs.unpaired().size();
    pairs.unpaired().forEach(one -> misses.add("order false\t" + one.what()));
  }

  private void count(Command command, Optional<Order> pair, FoundAffair affair) {
    orders++;
    if (pair.isEmpty()) {
      misses.add("order missed\t" + command.id());
      return;
    }
    Order order = pair.get();
    found++;
    paired++;
    if (EnumSet.copyOf(order.followed()).equals(command.followed())) {
      followed++;
    } else {
      misses.add(
          "followed wrong\t"
              + command.id()
              + "\t"
              + command.followed()
              + " not "
              + order.followed()
              + "\t"
              + order.what());
    }
    boolean sameAuthority =
        command
            .authority()
            .map(name -> affair.isAnyCalled(order.authority(), name))
            .orElse(order.authority().isEmpty());
    authority += sameAuthority ? 1 : 0;
    if (!sameAuthority) {
      misses.add(
          "authority wrong\t"
              + command.id()
              + "\t"
              + order.authority().stream().map(affair::name).toList());
    }
    boolean sameTime =
        command.when().isPresent() == order.when().isPresent()
            && command
                .when()
                .map(
                    one ->
                        one.first().equals(order.when().orElseThrow().first())
                            && one.last().equals(order.when().orElseThrow().last()))
                .orElse(true);
    when += sameTime ? 1 : 0;
    if (!sameTime) {
      misses.add("time wrong\t" + command.id() + "\t" + command.when() + " not " + order.when());
    }
  }

  List<Figure> figures() {
    return List.of(
        Figure.percent("found %", paired, orders),
        Figure.percent("precision %", paired, found),
        Figure.percent("what followed right %", followed, orders),
        Figure.percent("authority right %", authority, orders),
        Figure.percent("day right %", when, orders));
  }

  List<String> misses() {
    return List.copyOf(misses);
  }
}
