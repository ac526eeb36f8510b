package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the words of two lines. What reads as one rewriting is shown as one: a lone mark or
 * character that happens to stand on both sides of two changes joins them.
 */
final class Wording {

  private static final int LONE = 1;

  private Wording() {}

  static List<Segment> compare(List<Word> before, List<Word> after) {
    List<Segment> segments = new ArrayList<>();
    for (Alignment.Stretch it : joined(before, Alignment.close(texts(before), texts(after)))) {
      List<Word> was = before.subList(it.from(), it.to());
      List<Word> is = after.subList(it.newFrom(), it.newTo());
      if (it.same()) {
        kept(segments, was, is);
      } else {
        if (!was.isEmpty()) {
          segments.add(Segment.deleted(was));
        }
        if (!is.isEmpty()) {
          segments.add(Segment.inserted(is));
        }
      }
    }
    return List.copyOf(segments);
  }

  /** All of the one deleted, all of the other inserted. */
  static List<Segment> replaced(List<Word> before, List<Word> after) {
    List<Segment> segments = new ArrayList<>();
    if (!before.isEmpty()) {
      segments.add(Segment.deleted(before));
    }
    if (!after.isEmpty()) {
      segments.add(Segment.inserted(after));
    }
    return List.copyOf(segments);
  }

  /** How much of two lines is alike, 0 to 1: the words in both, by their length. */
  static double likeness(List<Word> before, List<Word> after) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Word word : before) {
      counts.merge(word.text(), 1, Integer::sum);
      all += word.text().length();
    }
    int common = 0;
    for (Word word : after) {
      all += word.text().length();
      Integer left = counts.get(word.text());
      if (left != null && left > 0) {
        counts.put(word.text(), left - 1);
        common += word.text().length();
      }
    }
    return all == 0 ? 1 : 2.0 * common / all;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private static List<Alignment.Stretch> joined(
      List<Word> before, List<Alignment.Stretch> stretches) {
    List<Alignment.Stretch> joined = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Alignment.Stretch it = stretches.get(i);
      boolean lone =
          it.same()
              && i > 0
              && i + 1 < stretches.size()
              && Word.text(before.subList(it.from(), it.to())).length() <= LONE
              && replaces(stretches.get(i - 1))
              && replaces(stretches.get(i + 1));
      boolean goesOn = !joined.isEmpty() && !joined.getLast().same() && (lone || !it.same());
      if (goesOn) {
        Alignment.Stretch last = joined.removeLast();
        joined.add(new Alignment.Stretch(false, last.from(), it.to(), last.newFrom(), it.newTo()));
      } else {
        joined.add(it);
      }
    }
    return joined;
  }

  private static boolean replaces(Alignment.Stretch it) {
    return !it.same() && it.to() > it.from() && it.newTo() > it.newFrom();
  }

  /** Words of the same text, cut where their styles begin or cease to agree. */
  private static void kept(List<Segment> segments, List<Word> was, List<Word> is) {
    int from = 0;
    while (from < was.size()) {
      boolean equal = was.get(from).equals(is.get(from));
      int to = from + 1;
      while (to < was.size() && was.get(to).equals(is.get(to)) == equal) {
        to++;
      }
      segments.add(
          equal
              ? Segment.same(is.subList(from, to))
              : Segment.restyled(was.subList(from, to), is.subList(from, to)));
      from = to;
    }
  }
}
