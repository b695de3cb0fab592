package dev.hearsay.bench.feeds;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Python expression, as far as the expectations of feed tests need the language. */
sealed interface Expression {

  /** Every part of the expression, itself included, outermost first. */
  default Stream<Expression> parts() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Expression::parts));
  }

  List<Expression> children();

  /** The conditions that must all hold: the expression itself, or what its {@code and}s join. */
  default List<Expression> conjuncts() {
    return List.of(this);
  }

  record And(List<Expression> children) implements Expression {
    @Override
    public List<Expression> conjuncts() {
      return children.stream().flatMap(child -> child.conjuncts().stream()).toList();
    }
  }

  record Or(List<Expression> children) implements Expression {}

  record Not(Expression operand) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(operand);
    }
  }

  /** {@code a == b == c}: one operator fewer than operands. */
  record Comparison(List<Expression> children, List<String> operators) implements Expression {}

  record Sum(List<Expression> children) implements Expression {}

  /** A string, a number, {@code True}, {@code False}; {@code None} is {@link Python#NONE}. */
  record Literal(Object value) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of();
    }
  }

  /** A tuple or a list. */
  record Sequence(List<Expression> children) implements Expression {}

  record Dictionary(Map<String, Expression> entries) implements Expression {
    @Override
    public List<Expression> children() {
      return List.copyOf(entries.values());
    }
  }

  record Name(String name) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of();
    }
  }

  /** {@code owner['key']}, {@code owner[0]} and {@code owner.key}: feedparser makes them equal. */
  record Index(Expression owner, Expression key) implements Expression {
    @Override
    public List<Expression> children() {
      return List.of(owner, key);
    }
  }

  record Call(Expression function, List<Expression> arguments) implements Expression {
    @Override
    public List<Expression> children() {
      return Stream.concat(Stream.of(function), arguments.stream()).toList();
    }
  }
}
