package org.mingshi.platform.review;

import java.time.Instant;
import org.mingshi.platform.item.EditionId;

/**
 * One thing that happened to an item.
 *
 * @param key names it among all that happened; pages are cut by it
 * @param ordinal which edition of the item it belongs to
 * @param who the person, "" where nobody is named
 * @param words what happened: {@code 科室初审：退回}
 * @param detail what was said about it, "" for nothing
 * @param subjectKind as in the ledger, "" for what the ledger does not hold
 */
public record HistoryEvent(
    String key,
    Instant at,
    EditionId edition,
    int ordinal,
    Kind kind,
    String who,
    String words,
    String detail,
    String subjectKind,
    String subjectId) {

  /** What sort of thing it is. */
  public enum Kind {
    SAVED("保存"),
    SUBMITTED("送审"),
    DECIDED("决定"),
    MARKED("标记"),
    RELEASED("发布"),
    WITHDRAWN("撤稿"),
    COMMENTED("批注"),
    RESOLVED("批注处理"),
    VIEWED("查阅");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese word on screens. */
    public String label() {
      return label;
    }
  }
}
