package org.mingshi.platform.review.difference;

import java.util.List;

/**
 * The smallest piece that is compared: a Chinese word, a number or a Latin word as a whole, a mark,
 * or a picture. Its runs say how it is set; two words of one text may differ in that alone.
 */
public record Word(String text, List<Run> runs) {

  /** Takes a copy. */
  public Word {
    runs = List.copyOf(runs);
  }

  /** The characters of these words, those set alike together. */
  public static List<Run> runs(List<Word> words) {
    return Run.joined(words.stream().flatMap(word -> word.runs.stream()).toList());
  }

  static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text));
    return text.toString();
  }
}
