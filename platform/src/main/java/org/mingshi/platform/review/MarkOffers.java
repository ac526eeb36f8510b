package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Tells a screen which flags and which impact a person could raise or lower now. It asks the judge
 * of the use case about each, so that no button is offered that would be refused.
 */
@Component
public class MarkOffers {

  /**
   * One flag.
   *
   * @param raised whether it counts now
   * @param against why this person cannot turn it round; empty when they can
   */
  public record FlagOffer(FlagRule flag, boolean raised, List<Obstacle> against) {

    /** Takes a copy. */
    public FlagOffer {
      against = List.copyOf(against);
    }
  }

  /**
   * What may be marked.
   *
   * @param impact what counts now
   * @param impacts what this person may make of it
   */
  public record Offer(List<FlagOffer> flags, Impact impact, List<Impact> impacts) {

    /** Takes copies. */
    public Offer {
      flags = List.copyOf(flags);
      impacts = List.copyOf(impacts);
    }

    /** Whether there is anything that this person may do. */
    public boolean isOpen() {
      return !impacts.isEmpty() || flags.stream().anyMatch(it -> it.against().isEmpty());
    }
  }

  private final Editions editions;
  private final Regulations regulations;
  private final Marked marked;
  private final JudgingMark judging;

  MarkOffers(Editions editions, Regulations regulations, Marked marked, JudgingMark judging) {
    this.editions = editions;
    this.regulations = regulations;
    this.marked = marked;
    this.judging = judging;
  }

  /** What this person could mark in this round. */
  public Offer of(Edition edition, ReviewRound round, Actor by) {
    EffectiveRules rules = regulations.rulesOf(round.packs());
    Marks now = marked.of(edition.standing(), editions.current(edition).text());
    List<FlagOffer> flags = new ArrayList<>();
    for (FlagRule flag : rules.flags()) {
      boolean raised = now.flags().contains(flag.id());
      Set<String> it = Set.of(flag.id());
      Mark turned = mark(edition, raised ? Set.of() : it, raised ? it : Set.of(), null, by);
      flags.add(new FlagOffer(flag, raised, judging.obstacles(edition, round, rules, now, turned)));
    }
    List<Impact> impacts = new ArrayList<>();
    for (Impact impact : Impact.values()) {
      Mark turned = mark(edition, Set.of(), Set.of(), impact, by);
      if (impact != now.impact()
          && judging.obstacles(edition, round, rules, now, turned).isEmpty()) {
        impacts.add(impact);
      }
    }
    return new Offer(flags, now.impact(), impacts);
  }

  private static Mark mark(
      Edition edition, Set<String> raise, Set<String> lower, @Nullable Impact impact, Actor by) {
    return new Mark(edition.id(), edition.hash(), raise, lower, impact, "理由另填", by);
  }
}
