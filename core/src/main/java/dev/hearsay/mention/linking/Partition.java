package dev.hearsay.mention.linking;

import java.util.HashMap;
import java.util.Map;

/** Things in groups that can only grow together (union-find, with paths halved). */
final class Partition<T> {

  private final Map<T, T> parents = new HashMap<>();

  void add(T thing) {
    parents.putIfAbsent(thing, thing);
  }

  /** One of the group that stands for it. */
  T find(T thing) {
    T at = thing;
    T parent = parents.getOrDefault(at, at);
    while (!parent.equals(at)) {
      T above = parents.getOrDefault(parent, parent);
      parents.put(at, above);
      at = above;
      parent = parents.getOrDefault(at, at);
    }
    return at;
  }

  void join(T one, T other) {
    add(one);
    add(other);
    parents.put(find(one), find(other));
  }
}
