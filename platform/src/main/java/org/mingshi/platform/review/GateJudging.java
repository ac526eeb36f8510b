package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.GateNeed;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.review.ReleaseRecord.Responsible;
import org.springframework.stereotype.Component;

/** Checks what must be so beside the signatures. */
@Component
class GateJudging {

  private final PostHolders posts;

  GateJudging(PostHolders posts) {
    this.posts = posts;
  }

  /** What stands in the way at this moment. Whether a chain has its holders is judged elsewhere. */
  List<Obstacle> obstacles(
      EffectiveRules rules, GateMoment at, Facts facts, Standing standing, Manuscript text) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (Gate gate : rules.gates(at, facts)) {
      switch (gate.need()) {
        case GateNeed.PostsHeld need ->
            need.roles().stream()
                .filter(role -> holders(need, role, standing).isEmpty())
                .forEach(role -> obstacles.add(gate.obstacle(missing(need, role, standing))));
        case GateNeed.SourceNamed need -> {
          if (!isNamed(text.source(), need)) {
            obstacles.add(gate.obstacle());
          }
        }
        case GateNeed.FlagsAnswered need ->
            unanswered(need, text).ifPresent(words -> obstacles.add(gate.obstacle(words)));
        case GateNeed.DocumentDataGiven need -> {
          if (!isComplete(text.document())) {
            obstacles.add(gate.obstacle());
          }
        }
        case GateNeed.NotAllowed need -> obstacles.add(gate.obstacle());
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
        .flatMap(need ->
            need.roles().stream()
                .flatMap(role ->
                    holders(need, role, at).stream().map(holder -> responsible(role, holder))))
        .distinct()
        .toList();
  }

  private List<Holder> holders(GateNeed.PostsHeld need, RoleRule role, Standing at) {
    return posts.holders(role.id(), need.heldIn().orElse(Scope.UNIT), at);
  }

  private String missing(GateNeed.PostsHeld need, RoleRule role, Standing at) {
    return posts.placeName(need.heldIn().orElse(Scope.UNIT), at) + "未明确" + role.name();
  }

  private static Optional<String> unanswered(GateNeed.FlagsAnswered need, Manuscript text) {
    List<String> names =
        need.flags().stream()
            .filter(flag -> !text.flags().containsKey(flag.id()))
            .map(FlagRule::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("尚未回答“是”或“否”：" + String.join("、", names));
  }

  private static boolean isNamed(Source source, GateNeed.SourceNamed need) {
    return source.name() != null
        && (source.url() != null || !need.with().contains(GateNeed.SourcePart.LINK))
        && (source.originalTime() != null || !need.with().contains(GateNeed.SourcePart.TIME));
  }

  private static boolean isComplete(DocumentData data) {
    return data.number() != null && data.issuer() != null && data.writtenOn() != null;
  }

  private static Responsible responsible(RoleRule role, Holder holder) {
    return new Responsible(
        role.id(), role.name(), holder.person().id(), holder.person().name(), holder.unit().id());
  }
}
