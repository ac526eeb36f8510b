package org.mingshi.platform.review.difference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of words inside a block: kept, deleted, inserted, or kept with another style.
 *
 * @param before the words as they were, none when inserted
 * @param after the words as they are, none when deleted
 */
public record Segment(Kind kind, List<Run> before, List<Run> after) {

  /** What happened to the words. */
  public enum Kind {
    SAME,
    DELETED,
    INSERTED,
    RESTYLED
  }

  static Segment same(List<Word> words) {
    return new Segment(Kind.SAME, Word.runs(words), Word.runs(words));
  }

  static Segment deleted(List<Word> words) {
    return new Segment(Kind.DELETED, Word.runs(words), List.of());
  }

  static Segment inserted(List<Word> words) {
    return new Segment(Kind.INSERTED, List.of(), Word.runs(words));
  }

  static Segment restyled(List<Word> before, List<Word> after) {
    return new Segment(Kind.RESTYLED, Word.runs(before), Word.runs(after));
  }

  /** What is to be read: the new words, or the deleted ones. */
  public List<Run> runs() {
    return kind == Kind.DELETED ? before : after;
  }

  /** The words that are to be read. */
  public String text() {
    StringBuilder text = new StringBuilder();
    runs().forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** What was done to the style, in words; empty for other kinds. */
  public String restyling() {
    if (kind != Kind.RESTYLED) {
      return "";
    }
    Set<String> words = new LinkedHashSet<>();
    int at = 0;
    int offset = 0;
    int newAt = 0;
    int newOffset = 0;
    while (at < before.size() && newAt < after.size()) {
      Run was = before.get(at);
      Run is = after.get(newAt);
      words.addAll(was.style().changesTo(is.style()));
      int step = Math.min(was.text().length() - offset, is.text().length() - newOffset);
      offset += step;
      newOffset += step;
      if (offset == was.text().length()) {
        at++;
        offset = 0;
      }
      if (newOffset == is.text().length()) {
        newAt++;
        newOffset = 0;
      }
    }
    return String.join("，", words);
  }
}
