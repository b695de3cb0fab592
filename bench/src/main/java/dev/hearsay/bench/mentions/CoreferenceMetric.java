package dev.hearsay.bench.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The metrics of coreference whose average is the CoNLL score, for mentions that a system finds
 * itself: what only one side has counts as it stands in the reference scorer (Pradhan et al. 2014,
 * "Scoring Coreference Partitions of Predicted Mentions: A Reference Implementation").
 */
enum CoreferenceMetric {

  /** Links needed to join the mentions of a chain (Vilain et al. 1995). */
  MUC {
    @Override
    <M> Ratio score(List<Set<M>> key, List<Set<M>> response) {
      return new Ratio(
          links(key, response), allLinks(key), links(response, key), allLinks(response));
    }
  },

  /** Mention by mention, how much of its two chains is shared (Bagga and Baldwin 1998). */
  B_CUBED {
    @Override
    <M> Ratio score(List<Set<M>> key, List<Set<M>> response) {
      return new Ratio(
          shared(key, response), mentions(key), shared(response, key), mentions(response));
    }
  },

  /** Chains aligned one to one, each pair by the share of its mentions (Luo 2005, phi 4). */
  CEAF_E {
    @Override
    <M> Ratio score(List<Set<M>> key, List<Set<M>> response) {
      double[][] similarities = new double[key.size()][response.size()];
      for (int i = 0; i < key.size(); i++) {
        for (int k = 0; k < response.size(); k++) {
          similarities[i][k] =
              2.0
                  * common(key.get(i), response.get(k))
                  / (key.get(i).size() + response.get(k).size());
        }
      }
      double best = Assignment.highest(similarities);
      return new Ratio(best, key.size(), best, response.size());
    }
  };

  /**
   * Scores the chains of one document.
   *
   * @param key the marked chains, disjoint
   * @param response the chains found, disjoint
   */
  abstract <M> Ratio score(List<Set<M>> key, List<Set<M>> response);

  private static <M> Map<M, Integer> chainOf(List<Set<M>> chains) {
    Map<M, Integer> of = new HashMap<>();
    for (int i = 0; i < chains.size(); i++) {
      for (M mention : chains.get(i)) {
        of.put(mention, i);
      }
    }
    return of;
  }

  /** Links of the first partition's chains that the second leaves whole. */
  private static <M> double links(List<Set<M>> of, List<Set<M>> by) {
    Map<M, Integer> chains = chainOf(by);
    double links = 0;
    for (Set<M> chain : of) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (M mention : chain) {
        Integer part = chains.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += chain.size() - (parts.size() + alone);
    }
    return links;
  }

  private static <M> double allLinks(List<Set<M>> chains) {
    return chains.stream().mapToInt(chain -> chain.size() - 1).sum();
  }

  private static <M> double shared(List<Set<M>> of, List<Set<M>> by) {
    Map<M, Integer> chains = chainOf(by);
    double sum = 0;
    for (Set<M> chain : of) {
      Map<Integer, Integer> counts = new HashMap<>();
      for (M mention : chain) {
        Integer other = chains.get(mention);
        if (other != null) {
          counts.merge(other, 1, Integer::sum);
        }
      }
      for (int count : counts.values()) {
        sum += (double) count * count / chain.size();
      }
    }
    return sum;
  }

  private static <M> double mentions(List<Set<M>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }

  private static <M> int common(Set<M> one, Set<M> other) {
    Set<M> smaller = one.size() < other.size() ? one : other;
    Set<M> larger = smaller == one ? other : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
