package dev.hearsay.bench.feeds;

import dev.hearsay.bench.feeds.Expression.And;
import dev.hearsay.bench.feeds.Expression.Call;
import dev.hearsay.bench.feeds.Expression.Comparison;
import dev.hearsay.bench.feeds.Expression.Dictionary;
import dev.hearsay.bench.feeds.Expression.Index;
import dev.hearsay.bench.feeds.Expression.Literal;
import dev.hearsay.bench.feeds.Expression.Name;
import dev.hearsay.bench.feeds.Expression.Not;
import dev.hearsay.bench.feeds.Expression.Or;
import dev.hearsay.bench.feeds.Expression.Sequence;
import dev.hearsay.bench.feeds.Expression.Sum;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Evaluates expressions on values: strings, {@link BigDecimal}s, booleans, lists (tuples too),
 * maps, {@link #NONE}, and {@link Markup}. A name or key that isn't there makes the expression fail
 * by an {@link UnsupportedExpressionException}, as it would by a {@code KeyError} in Python.
 */
final class Python {

  /** Python's {@code None}. */
  static final Object NONE =
      new Object() {
        @Override
        public String toString() {
          return "None";
        }
      };

  /** A string that is markup. */
  record Markup(String value) {}

  private final Map<String, Object> names;
  private final BiPredicate<String, String> sameMarkup;

  /**
   * For one test.
   *
   * @param names the values of names
   * @param sameMarkup whether markup that was read is what is expected
   */
  Python(Map<String, Object> names, BiPredicate<String, String> sameMarkup) {
    this.names = names;
    this.sameMarkup = sameMarkup;
  }

  boolean isTrue(Expression expression) {
    return truth(value(expression));
  }

  /** An alternative that can't be evaluated isn't met; another one may be. */
  private boolean isMet(Expression alternative) {
    try {
      return isTrue(alternative);
    } catch (UnsupportedExpressionException e) {
      return false;
    }
  }

  private Object value(Expression expression) {
    if (expression instanceof And and) {
      return and.children().stream().allMatch(this::isTrue);
    }
    if (expression instanceof Or or) {
      return or.children().stream().anyMatch(this::isMet);
    }
    if (expression instanceof Not not) {
      return !isTrue(not.operand());
    }
    if (expression instanceof Literal literal) {
      return literal.value();
    }
    if (expression instanceof Sequence sequence) {
      return sequence.children().stream().map(this::value).toList();
    }
    if (expression instanceof Dictionary dictionary) {
      Map<String, Object> values = new LinkedHashMap<>();
      dictionary.entries().forEach((key, entry) -> values.put(key, value(entry)));
      return values;
    }
    if (expression instanceof Sum sum) {
      StringBuilder joined = new StringBuilder();
      sum.children().forEach(part -> joined.append(string(value(part))));
      return joined.toString();
    }
    if (expression instanceof Name name) {
      return get(names, name.name());
    }
    if (expression instanceof Index index) {
      return index(value(index.owner()), value(index.key()));
    }
    if (expression instanceof Comparison comparison) {
      return compare(comparison);
    }
    return call((Call) expression);
  }

  private boolean compare(Comparison comparison) {
    for (int i = 0; i < comparison.operators().size(); i++) {
      Object left = value(comparison.children().get(i));
      Object right = value(comparison.children().get(i + 1));
      boolean holds =
          switch (comparison.operators().get(i)) {
            case "==" -> equal(left, right);
            case "!=" -> !equal(left, right);
            case "in" -> contains(right, left);
            default -> !contains(right, left);
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private boolean equal(Object left, Object right) {
    if (left instanceof Markup markup && right instanceof String expected) {
      return markup.value().equals(expected) || sameMarkup.test(markup.value(), expected);
    }
    if ((left instanceof Markup && right instanceof Markup) || left instanceof String) {
      return string(left).equals(right instanceof Markup markup ? markup.value() : right);
    }
    if (left instanceof Boolean && right instanceof BigDecimal number) {
      return left.equals(number.signum() != 0);
    }
    return left.equals(right);
  }

  private static boolean contains(Object container, Object element) {
    if (container instanceof Map<?, ?> map) {
      return map.containsKey(element);
    }
    if (container instanceof List<?> list) {
      return list.contains(element);
    }
    return string(container).contains(string(element));
  }

  private Object call(Call call) {
    List<Object> arguments = call.arguments().stream().map(this::value).toList();
    if (call.function() instanceof Name function && arguments.size() == 1) {
      Object argument = arguments.get(0);
      return switch (function.name()) {
        case "len" -> BigDecimal.valueOf(length(argument));
        case "ord" -> BigDecimal.valueOf(onlyCodePoint(string(argument)));
        default -> throw new UnsupportedExpressionException("function " + function.name());
      };
    }
    if (call.function() instanceof Index method
        && method.key() instanceof Literal name
        && value(method.owner()) instanceof Map<?, ?> map
        && !arguments.isEmpty()) {
      if (name.value().equals("has_key")) {
        return map.containsKey(arguments.get(0));
      }
      if (name.value().equals("get")) {
        Object fallback = arguments.size() > 1 ? arguments.get(1) : NONE;
        Object found = map.get(arguments.get(0));
        return found == null ? fallback : found;
      }
    }
    throw new UnsupportedExpressionException("call " + call);
  }

  private static Object index(Object owner, Object key) {
    if (owner instanceof List<?> list && key instanceof BigDecimal number) {
      int position = number.intValue() < 0 ? list.size() + number.intValue() : number.intValue();
      if (position < 0 || position >= list.size()) {
        throw new UnsupportedExpressionException("no element " + number);
      }
      return list.get(position);
    }
    if (owner instanceof Map<?, ?> map) {
      return get(map, string(key));
    }
    throw new UnsupportedExpressionException("nothing to look " + key + " up in");
  }

  private static Object get(Map<?, ?> map, String key) {
    Object found = map.get(key);
    if (found == null) {
      throw new UnsupportedExpressionException("no " + key);
    }
    return found;
  }

  private static boolean truth(Object value) {
    if (value instanceof Boolean truth) {
      return truth;
    }
    if (value instanceof BigDecimal number) {
      return number.signum() != 0;
    }
    return value != NONE && length(value) > 0;
  }

  private static int length(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    if (value instanceof List<?> list) {
      return list.size();
    }
    return string(value).length();
  }

  private static int onlyCodePoint(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
      throw new UnsupportedExpressionException("more than one character: " + text);
    }
    return text.codePointAt(0);
  }

  private static String string(Object value) {
    return value instanceof Markup markup ? markup.value() : String.valueOf(value);
  }
}
