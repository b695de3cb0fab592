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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the part of Python's expressions that the expectations are written in. */
final class ExpressionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<string>[uUrRbB]{0,2}(?:\"\"\".*?\"\"\"|'''.*?'''|'(?:[^'\\\\]|\\\\.)*+'|\"(?:[^\"\\\\]|\\\\.)*+\"))"
              + "|(?<number>\\d+(?:\\.\\d+)?)|(?<name>[A-Za-z_]\\w*)"
              + "|(?<operator>==|!=|>=|<=|[-+\\[\\](){}.,:<>]))",
          Pattern.DOTALL);

  private final List<String> tokens = new ArrayList<>();
  private int position;

  private ExpressionParser(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group().strip());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new UnsupportedExpressionException("unknown token: " + text.substring(end));
    }
  }

  static Expression parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    Expression expression = parser.or();
    if (parser.position < parser.tokens.size()) {
      throw new UnsupportedExpressionException("unexpected " + parser.peek());
    }
    return expression;
  }

  private Expression or() {
    List<Expression> parts = new ArrayList<>(List.of(and()));
    while (accept("or")) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Or(List.copyOf(parts));
  }

  private Expression and() {
    List<Expression> parts = new ArrayList<>(List.of(not()));
    while (accept("and")) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new And(List.copyOf(parts));
  }

  private Expression not() {
    return accept("not") ? new Not(not()) : comparison();
  }

  private Expression comparison() {
    List<Expression> operands = new ArrayList<>(List.of(sum()));
    List<String> operators = new ArrayList<>();
    for (Optional<String> operator = operator(); operator.isPresent(); operator = operator()) {
      operators.add(operator.get());
      operands.add(sum());
    }
    return operators.isEmpty()
        ? operands.get(0)
        : new Comparison(List.copyOf(operands), List.copyOf(operators));
  }

  private Optional<String> operator() {
    if (accept("==")) {
      return Optional.of("==");
    }
    if (accept("!=")) {
      return Optional.of("!=");
    }
    if (accept("is")) {
      return Optional.of(accept("not") ? "!=" : "==");
    }
    if (accept("in")) {
      return Optional.of("in");
    }
    if (accept("not")) {
      expect("in");
      return Optional.of("not in");
    }
    return Optional.empty();
  }

  private Expression sum() {
    List<Expression> parts = new ArrayList<>(List.of(postfix()));
    while (accept("+")) {
      parts.add(postfix());
    }
    return parts.size() == 1 ? parts.get(0) : new Sum(List.copyOf(parts));
  }

  private Expression postfix() {
    Expression expression = atom();
    while (true) {
      if (accept("[")) {
        expression = new Index(expression, sum());
        expect("]");
      } else if (accept(".")) {
        expression = new Index(expression, new Literal(next()));
      } else if (accept("(")) {
        expression = new Call(expression, list(")"));
      } else {
        return expression;
      }
    }
  }

  private Expression atom() {
    String token = next();
    char first = token.charAt(0);
    if (token.equals("(")) {
      return parenthesis();
    }
    if (token.equals("[")) {
      return new Sequence(list("]"));
    }
    if (token.equals("{")) {
      return dictionary();
    }
    if (token.equals("-")) {
      return new Literal(number(next()).negate());
    }
    if (Character.isDigit(first)) {
      return new Literal(number(token));
    }
    if (token.endsWith("'") || token.endsWith("\"")) {
      StringBuilder value = new StringBuilder(PythonString.value(token));
      while (peek().endsWith("'") || peek().endsWith("\"")) {
        value.append(PythonString.value(next()));
      }
      return new Literal(value.toString());
    }
    return switch (token) {
      case "True" -> new Literal(true);
      case "False" -> new Literal(false);
      case "None" -> new Literal(Python.NONE);
      default -> {
        if (!Character.isLetter(first) && first != '_') {
          throw new UnsupportedExpressionException("unexpected " + token);
        }
        yield new Name(token);
      }
    };
  }

  private Expression parenthesis() {
    Expression first = or();
    if (accept(")")) {
      return first;
    }
    expect(",");
    List<Expression> parts = new ArrayList<>(List.of(first));
    parts.addAll(list(")"));
    return new Sequence(List.copyOf(parts));
  }

  private List<Expression> list(String end) {
    List<Expression> parts = new ArrayList<>();
    while (!accept(end)) {
      parts.add(or());
      if (!peek().equals(end)) {
        expect(",");
      }
    }
    return List.copyOf(parts);
  }

  private Expression dictionary() {
    Map<String, Expression> entries = new LinkedHashMap<>();
    while (!accept("}")) {
      String key = PythonString.value(next());
      expect(":");
      entries.put(key, or());
      if (!peek().equals("}")) {
        expect(",");
      }
    }
    return new Dictionary(entries);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private boolean accept(String token) {
    if (peek().equals(token)) {
      position++;
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new UnsupportedExpressionException("expected " + token + ", found " + peek());
    }
  }

  private String peek() {
    return position < tokens.size() ? tokens.get(position) : "";
  }

  private String next() {
    if (position >= tokens.size()) {
      throw new UnsupportedExpressionException("unexpected end");
    }
    return tokens.get(position++);
  }
}
