package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Obstacle;
import org.springframework.stereotype.Component;

/** Says why a text itself is not taken, whoever wrote it. */
@Component
class JudgingText {

  private final Organization organization;

  JudgingText(Organization organization) {
    this.organization = organization;
  }

  /** What stands in the way of this text for an item of the unit. */
  List<Obstacle> obstacles(
      Manuscript text, AuthorityId authority, UnitId own, EffectiveRules inForce) {
    List<Obstacle> obstacles = new ArrayList<>();
    TextLimits.of(text)
        .forEach(
            fault -> obstacles.add(WritingObstacle.BEYOND_LIMITS.under(inForce, fault.words())));
    if (!text.involvedUnits().stream().allMatch(unit -> isAnother(unit, authority, own))) {
      obstacles.add(WritingObstacle.INVOLVED_UNIT_UNKNOWN.under(inForce));
    }
    Set<String> known = inForce.flags().stream().map(FlagRule::id).collect(Collectors.toSet());
    if (!known.containsAll(text.flags().keySet())) {
      obstacles.add(WritingObstacle.FLAG_UNKNOWN.under(inForce));
    }
    return obstacles;
  }

  private boolean isAnother(UnitId unit, AuthorityId authority, UnitId own) {
    return !unit.equals(own)
        && organization
            .findUnit(unit)
            .filter(found -> found.authority().equals(authority))
            .isPresent();
  }
}
