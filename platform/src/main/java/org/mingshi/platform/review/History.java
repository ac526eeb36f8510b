package org.mingshi.platform.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.review.HistoryEvent.Kind;
import org.mingshi.platform.review.store.HistoryRows;
import org.springframework.stereotype.Component;

/** Reads what happened to an item over all its editions, the latest first, cut by key. */
@Component
public class History {

  private final HistoryRows rows;
  private final RulesInForce rules;

  History(HistoryRows rows, RulesInForce rules) {
    this.rows = rows;
    this.rules = rules;
  }

  /** Which part of it. */
  public enum Show {
    ALL("all", "全部"),
    DECISIONS("decisions", "决定"),
    COMMENTS("comments", "批注"),
    ACCESS("access", "查阅");

    private final String id;
    private final String label;

    Show(String id, String label) {
      this.id = id;
      this.label = label;
    }

    private Set<Kind> kinds() {
      return switch (this) {
        case ALL -> EnumSet.allOf(Kind.class);
        case DECISIONS ->
            EnumSet.of(Kind.SUBMITTED, Kind.DECIDED, Kind.MARKED, Kind.RELEASED, Kind.WITHDRAWN);
        case COMMENTS -> EnumSet.of(Kind.COMMENTED, Kind.RESOLVED);
        case ACCESS -> EnumSet.of(Kind.VIEWED);
      };
    }

    /** The word in addresses. */
    public String id() {
      return id;
    }

    /** The Chinese word on screens. */
    public String label() {
      return label;
    }

    /** The part with this id; everything when there is none. */
    public static Show ofId(String id) {
      for (Show show : values()) {
        if (show.id.equals(id)) {
          return show;
        }
      }
      return ALL;
    }
  }

  /** The edition of the same item that stands before the public now, if it is another one. */
  public Optional<EditionId> live(Edition edition) {
    return rows.live(edition.id());
  }

  /**
   * A page of it.
   *
   * @param after the key of the last event of the page before, null for the first page
   */
  public List<HistoryEvent> of(Edition edition, Show show, @Nullable String after, int limit) {
    EffectiveRules inForce = rules.of(edition.standing());
    return rows.page(
        edition.standing().item(),
        show.kinds(),
        after,
        limit,
        flag -> inForce.flag(flag).map(FlagRule::name).orElse(flag));
  }
}
