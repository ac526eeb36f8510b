package org.mingshi.platform.review.difference;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into words, by ICU's dictionary for Chinese; numbers and Latin words stay whole. Cut
 * by the whole line, whatever is set bold in it, so that a change of style moves no word.
 *
 * <p>Example: {@code 统一于2027年2月24日报到} is {@code 统一|于|2027|年|2|月|24|日|报到}.
 */
final class Words {

  private static final BreakIterator PROTOTYPE =
      BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);

  private Words() {}

  /** The words of a line of plain text. */
  static List<Word> of(String text) {
    return text.isEmpty() ? List.of() : of(List.of(new Run(text, Style.PLAIN)));
  }

  /** The words of a line made of these runs; together they give its text again. */
  static List<Word> of(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    BreakIterator breaks = (BreakIterator) PROTOTYPE.clone();
    breaks.setText(text.toString());
    List<Word> words = new ArrayList<>();
    Cutting cutting = new Cutting(runs);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(new Word(text.substring(from, to), cutting.next(to - from)));
      from = to;
    }
    return List.copyOf(words);
  }

  /** Walks once over the runs and hands out the next characters with their styles. */
  private static final class Cutting {

    private final List<Run> runs;
    private int run;
    private int offset;

    Cutting(List<Run> runs) {
      this.runs = runs;
    }

    List<Run> next(int length) {
      List<Run> taken = new ArrayList<>();
      int wanted = length;
      while (wanted > 0) {
        Run current = runs.get(run);
        int here = Math.min(wanted, current.text().length() - offset);
        if (here > 0) {
          taken.add(new Run(current.text().substring(offset, offset + here), current.style()));
        }
        wanted -= here;
        offset += here;
        if (offset == current.text().length()) {
          run++;
          offset = 0;
        }
      }
      return taken;
    }
  }
}
