package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.GateNeed;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.review.ReleaseRecord.Responsible;
import org.springframework.stereotype.Component;

/** Checks what must be so beside the signatures. */
@Component
class GateJudging {

  private final Organization organization;
  private final Clock clock;

  GateJudging(Organization organization, Clock clock) {
    this.organization = organization;
    this.clock = clock;
  }

  /** What stands in the way at this moment. Whether a chain has its holders is judged elsewhere. */
  List<Obstacle> obstacles(
      EffectiveRules rules, GateMoment at, Facts facts, Standing standing, Manuscript text) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Gate gate : rules.gates(at, facts)) {
      switch (gate.need()) {
        case GateNeed.PostsHeld need ->
            need.roles().stream()
                .filter(role -> holders(role, standing).isEmpty())
                .forEach(role -> obstacles.add(gate.obstacle(missing(role, standing))));
        case GateNeed.SourceNamed need -> {
          if (text.source().name() == null) {
            obstacles.add(gate.obstacle());
          }
        }
        case GateNeed.ChainWithHolders need -> {}
      }
    }
    return obstacles;
  }

  /** Who holds the posts today that the rules want stored with a release. */
  List<Responsible> responsible(EffectiveRules rules, Facts facts, Standing at) {
    return Stream.of(GateMoment.values())
        .flatMap(moment -> rules.gates(moment, facts).stream())
        .map(Gate::need)
        .filter(GateNeed.PostsHeld.class::isInstance)
        .map(GateNeed.PostsHeld.class::cast)
        .filter(GateNeed.PostsHeld::recorded)
        .flatMap(need -> need.roles().stream())
        .distinct()
        .flatMap(role -> holders(role, at).stream().map(holder -> responsible(role, holder)))
        .toList();
  }

  private List<Holder> holders(RoleRule role, Standing at) {
    return organization.holders(role.id(), at.unit(), LocalDate.now(clock));
  }

  private String missing(RoleRule role, Standing at) {
    return organization.unit(at.unit()).name() + "未明确" + role.name();
  }

  private static Responsible responsible(RoleRule role, Holder holder) {
    return new Responsible(
        role.id(), role.name(), holder.person().id(), holder.person().name(), holder.unit().id());
  }
}
