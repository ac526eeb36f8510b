package org.mingshi.platform.review;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RevisionHash;

/**
 * The flags and the impact that count for a text: what its author said, and what reviewers raised
 * or lowered since. What was raised stays on the edition whatever the author writes next; what was
 * lowered was judged for one text and holds for that text alone.
 */
public record Marks(Set<String> flags, Impact impact) {

  /** Takes a copy. */
  public Marks {
    flags = Set.copyOf(flags);
  }

  /** The author's own words with the markings upon them, the first one first. */
  static Marks of(Manuscript text, RevisionHash hash, List<ReviewMarking> markings) {
    Marks marks = new Marks(text.flagsRaised(), text.impact());
    for (ReviewMarking marking : markings) {
      marks = marks.with(marking, hash);
    }
    return marks;
  }

  private Marks with(ReviewMarking marking, RevisionHash hash) {
    boolean sameText = marking.hash().equals(hash);
    Set<String> all = new TreeSet<>(flags);
    all.addAll(marking.raised());
    if (sameText) {
      all.removeAll(marking.lowered());
    }
    Impact said = marking.impact();
    boolean counts = said != null && (sameText || said.compareTo(impact) > 0);
    return new Marks(all, said != null && counts ? said : impact);
  }

  /** These marks with what a person wants to change. */
  Marks with(Mark mark) {
    Set<String> all = new TreeSet<>(flags);
    all.addAll(mark.raise());
    all.removeAll(mark.lower());
    return new Marks(all, mark.impact() == null ? impact : mark.impact());
  }

  /** These marks with more flags. */
  Marks raised(Set<String> more) {
    Set<String> all = new TreeSet<>(flags);
    all.addAll(more);
    return new Marks(all, impact);
  }
}
