package org.mingshi.platform.review.difference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds blocks that are gone here and stand, the same or nearly, elsewhere; says so instead of
 * showing them as deleted and inserted.
 */
final class Moves {

  private static final int SHORTEST = 6;
  private static final double NEARLY = 0.75;
  private static final int MOST_PAIRS = 2_500;

  private final List<Edit> edits;
  private final BlockWords words;
  private final Map<Integer, Integer> arrivals = new HashMap<>();

  private Moves(List<Edit> edits, BlockWords words) {
    this.edits = new ArrayList<>(edits);
    this.words = words;
  }

  static List<Edit> in(List<Edit> edits, BlockWords words) {
    Moves moves = new Moves(edits, words);
    moves.findUnchanged();
    moves.findNearlyUnchanged();
    moves.rewrite();
    return List.copyOf(moves.edits);
  }

  private void findUnchanged() {
    Map<Block.Key, Deque<Integer>> gone = new HashMap<>();
    for (int i : removed()) {
      gone.computeIfAbsent(before(i).key(), none -> new ArrayDeque<>()).add(i);
    }
    for (int j : inserted()) {
      Deque<Integer> places = gone.get(after(j).key());
      if (places != null && !places.isEmpty()) {
        arrivals.put(places.remove(), j);
      }
    }
  }

  private void findNearlyUnchanged() {
    List<Integer> gone = removed();
    List<Integer> come = new ArrayList<>(inserted());
    if ((long) gone.size() * come.size() > MOST_PAIRS) {
      return;
    }
    for (int i : gone) {
      come.stream()
          .filter(j -> Pairing.likeness(before(i), after(j)) >= NEARLY)
          .findFirst()
          .ifPresent(j -> {
            arrivals.put(i, j);
            come.removeIf(j::equals);
          });
    }
  }

  private List<Integer> removed() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i) instanceof Edit.Removed it
          && it.before().text().length() >= SHORTEST
          && !arrivals.containsKey(i)) {
        places.add(i);
      }
    }
    return places;
  }

  private List<Integer> inserted() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < edits.size(); i++) {
      if (edits.get(i) instanceof Edit.Inserted && !arrivals.containsValue(i)) {
        places.add(i);
      }
    }
    return places;
  }

  private void rewrite() {
    int[] standing = new int[edits.size() + 1];
    for (int i = 0; i < edits.size(); i++) {
      standing[i + 1] = standing[i] + (edits.get(i) instanceof Edit.Removed ? 0 : 1);
    }
    arrivals.forEach((from, to) -> {
      Block before = before(from);
      Block after = after(to);
      int steps =
          from < to ? standing[to] - standing[from + 1] : -(standing[from] - standing[to + 1]);
      edits.set(from, new Edit.Left(before, after.number()));
      edits.set(
          to,
          new Edit.Arrived(
              before,
              after,
              steps,
              words.compare(before, after),
              BlockWords.reshaped(before, after)));
    });
  }

  private Block before(int place) {
    return ((Edit.Removed) edits.get(place)).before();
  }

  private Block after(int place) {
    return ((Edit.Inserted) edits.get(place)).after();
  }
}
