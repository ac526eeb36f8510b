package org.mingshi.platform.review.difference;

import java.util.Arrays;
import java.util.List;

/**
 * Finds which of the blocks that came is which of the blocks that went after an edit: the pairs, in
 * order, that are most alike together. Where too many stand against each other, each looks only a
 * few blocks ahead.
 */
final class Pairing {

  static final int NONE = -1;
  private static final double ALIKE = 0.4;
  private static final int MOST_PAIRS = 2_500;
  private static final int AHEAD = 8;

  private Pairing() {}

  /** For each block that went the place of its partner, ascending, or {@link #NONE}. */
  static int[] of(List<Block> gone, List<Block> come) {
    return (long) gone.size() * come.size() <= MOST_PAIRS ? best(gone, come) : near(gone, come);
  }

  private static int[] best(List<Block> gone, List<Block> come) {
    double[][] alike = new double[gone.size()][come.size()];
    double[][] sum = new double[gone.size() + 1][come.size() + 1];
    for (int i = gone.size() - 1; i >= 0; i--) {
      for (int j = come.size() - 1; j >= 0; j--) {
        alike[i][j] = likeness(gone.get(i), come.get(j));
        double without = Math.max(sum[i + 1][j], sum[i][j + 1]);
        sum[i][j] =
            alike[i][j] < ALIKE ? without : Math.max(without, alike[i][j] + sum[i + 1][j + 1]);
      }
    }
    int[] partners = new int[gone.size()];
    Arrays.fill(partners, NONE);
    int i = 0;
    int j = 0;
    while (i < gone.size() && j < come.size()) {
      if (alike[i][j] >= ALIKE && sum[i][j] == alike[i][j] + sum[i + 1][j + 1]) {
        partners[i++] = j++;
      } else if (sum[i][j] == sum[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return partners;
  }

  private static int[] near(List<Block> gone, List<Block> come) {
    int[] partners = new int[gone.size()];
    Arrays.fill(partners, NONE);
    int next = 0;
    for (int i = 0; i < gone.size(); i++) {
      int last = Math.min(come.size(), next + AHEAD);
      for (int j = next; j < last && partners[i] == NONE; j++) {
        if (likeness(gone.get(i), come.get(j)) >= ALIKE) {
          partners[i] = j;
        }
      }
      next = partners[i] == NONE ? next : partners[i] + 1;
    }
    return partners;
  }

  /** How alike two blocks are, 0 when the one cannot be the other at all. */
  static double likeness(Block before, Block after) {
    return before.canBecome(after) ? Wording.likeness(before.words(), after.words()) : 0;
  }
}
