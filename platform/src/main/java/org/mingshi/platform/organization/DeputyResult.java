package org.mingshi.platform.organization;

import java.util.List;

/** What became of naming or ending a deputy. */
public sealed interface DeputyResult {

  /** It was done; this is the deputy now. */
  record Done(Deputy deputy) implements DeputyResult {}

  /** Nothing was changed, for these reasons. */
  record Refused(List<Flaw> flaws) implements DeputyResult {
    /** Takes a copy. */
    public Refused {
      flaws = List.copyOf(flaws);
    }
  }

  /**
   * One reason.
   *
   * @param field the field of the form that has to change, such as {@code last-day}
   * @param words what is wrong and what would be right, in Chinese
   */
  record Flaw(String field, String words) {}

  /** Refuses for one reason. */
  static DeputyResult refused(String field, String words) {
    return new Refused(List.of(new Flaw(field, words)));
  }
}
