package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Says who may raise and who may lower. Everybody who has a post in the chain may raise, since
 * nothing becomes less safe by it; lowering takes a post that the regulation names.
 */
@Component
class JudgingMark {

  private static final int LONGEST_REASON = 500;

  private final StepHolders holders;
  private final Seating seating;

  JudgingMark(StepHolders holders, Seating seating) {
    this.holders = holders;
    this.seating = seating;
  }

  /** What is asked of whom. */
  private record Asking(
      Standing at, ReviewRound round, EffectiveRules rules, Marks now, Marks next, Actor by) {

    Set<String> raised() {
      return without(next.flags(), now.flags());
    }

    Set<String> lowered() {
      return without(now.flags(), next.flags());
    }

    boolean lowersImpact() {
      return next.impact().compareTo(now.impact()) < 0;
    }

    boolean raisesImpact() {
      return next.impact().compareTo(now.impact()) > 0;
    }

    private static Set<String> without(Set<String> these, Set<String> those) {
      Set<String> left = new TreeSet<>(these);
      left.removeAll(those);
      return left;
    }
  }

  List<Obstacle> obstacles(
      Edition edition, ReviewRound round, EffectiveRules rules, Marks now, Mark mark) {
    Asking asking = new Asking(edition.standing(), round, rules, now, now.with(mark), mark.by());
    List<Basis> ground = rules.basisOf(Invariant.REVIEW_BEFORE_RELEASE);
    List<Obstacle> obstacles = new ArrayList<>();
    if (mark.reason().isBlank()) {
      obstacles.add(
          new Obstacle(ObstacleCode.OPINION_REQUIRED.name(), ground, "请写明提高或降低标记、级别的理由", "填写后再提交"));
    }
    if (mark.reason().length() > LONGEST_REASON) {
      obstacles.add(new Obstacle(Missing.TOO_LONG.name(), ground, "理由不能超过 500 字", "请缩短后再提交"));
    }
    if (asking.now().equals(asking.next())) {
      obstacles.add(
          new Obstacle(Missing.MARK_UNCHANGED.name(), ground, "标记和影响级别与现在的一样", "请选择要提高或降低的标记、级别"));
    }
    obstacles.addAll(ofRaising(asking, ground));
    obstacles.addAll(ofLowering(asking, ground));
    return obstacles;
  }

  private List<Obstacle> ofRaising(Asking asking, List<Basis> ground) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (String id : asking.raised()) {
      Optional<FlagRule> flag = asking.rules().flag(id);
      if (flag.isEmpty()) {
        obstacles.add(
            new Obstacle(Missing.FLAG_UNKNOWN.name(), ground, "没有名为“" + id + "”的标记", "请刷新页面后重选"));
      }
      flag.filter(it -> !it.raisedByAnyReviewer())
          .ifPresent(it ->
              obstacles.add(
                  new Obstacle(
                      Missing.FLAG_NOT_RAISABLE.name(),
                      it.basis(),
                      "“" + it.name() + "”只能由作者在稿件中说明",
                      "请退回作者修改")));
    }
    boolean raises = !asking.raised().isEmpty() || asking.raisesImpact();
    if (raises && inChain(asking).isEmpty()) {
      obstacles.add(
          new Obstacle(
              Missing.MARKING_NOT_PERMITTED.name(),
              asking.rules().basisOf(Invariant.HOLDER_SIGNS),
              "只有本稿审核流程中的任职人员可以提高标记、级别",
              "请告知本稿的审核人员"));
    }
    return obstacles;
  }

  private List<Obstacle> ofLowering(Asking asking, List<Basis> ground) {
    List<Obstacle> obstacles = new ArrayList<>();
    for (String id : asking.lowered()) {
      Optional<FlagRule> flag = asking.rules().flag(id);
      List<RoleRule> roles = flag.map(FlagRule::loweredBy).orElse(List.of());
      if (held(asking, roles).isEmpty()) {
        obstacles.add(
            new Obstacle(
                Missing.FLAG_NOT_LOWERABLE.name(),
                flag.map(FlagRule::basis).orElse(ground),
                "您不能取消标记“" + flag.map(FlagRule::name).orElse(id) + "”",
                whoCan(roles)));
      }
    }
    if (asking.lowersImpact() && held(asking, impactRoles(asking)).isEmpty()) {
      obstacles.add(
          new Obstacle(
              Missing.IMPACT_NOT_LOWERABLE.name(),
              impactBasis(asking, ground),
              "您不能将影响级别由“" + asking.now().impact().label() + "”降低",
              whoCan(impactRoles(asking))));
    }
    boolean lowers = !asking.lowered().isEmpty() || asking.lowersImpact();
    if (lowers && asking.at().authors().contains(new PersonId(asking.by().person()))) {
      obstacles.add(
          new Obstacle(
              ObstacleCode.AUTHOR_MAY_NOT_REVIEW.name(),
              asking.rules().basisOf(Invariant.AUTHOR_NEVER_REVIEWS),
              "作者不得降低自己稿件的标记、级别",
              "请由其他任职人员办理"));
    }
    return obstacles;
  }

  private static String whoCan(List<RoleRule> roles) {
    return roles.isEmpty()
        ? "制度没有规定可以取消或降低"
        : "请由"
            + roles.stream().map(RoleRule::name).distinct().collect(Collectors.joining("、"))
            + "说明理由后办理";
  }

  private static List<RoleRule> impactRoles(Asking asking) {
    return asking.rules().packs().stream()
        .flatMap(pack -> pack.impact().stream())
        .flatMap(impact -> impact.loweredBy().stream())
        .toList();
  }

  private static List<Basis> impactBasis(Asking asking, List<Basis> ground) {
    List<Basis> basis =
        asking.rules().packs().stream()
            .flatMap(pack -> pack.impact().stream())
            .flatMap(impact -> impact.basis().stream())
            .distinct()
            .toList();
    return basis.isEmpty() ? ground : basis;
  }

  /** The post that gives the person the right to this marking. */
  Optional<Holder> postFor(
      Edition edition, ReviewRound round, EffectiveRules rules, Marks now, Mark mark) {
    Asking asking = new Asking(edition.standing(), round, rules, now, now.with(mark), mark.by());
    List<RoleRule> lowering =
        Stream.concat(
                asking.lowered().stream()
                    .flatMap(id -> rules.flag(id).stream())
                    .flatMap(it -> it.loweredBy().stream()),
                asking.lowersImpact() ? impactRoles(asking).stream() : Stream.empty())
            .toList();
    return lowering.isEmpty() ? inChain(asking) : held(asking, lowering);
  }

  /** A post in the chain, one that may lower what is raised, or the author's own. */
  private Optional<Holder> inChain(Asking asking) {
    List<RoleRule> lowering =
        Stream.concat(
                asking.rules().flags().stream().flatMap(it -> it.loweredBy().stream()),
                impactRoles(asking).stream())
            .distinct()
            .toList();
    return asking.round().steps().stream()
        .filter(step -> step.state() != StepState.DROPPED)
        .flatMap(step -> Stream.of(step.seat(), holders.actingSeat(asking.at(), step)).distinct())
        .flatMap(seat -> holders.postOf(asking.by(), asking.at(), seat).stream())
        .findFirst()
        .or(() -> held(asking, lowering))
        .or(() -> authorsPost(asking));
  }

  /** Authors stand at the head of the chain; they could also say it in the text, and void it. */
  private Optional<Holder> authorsPost(Asking asking) {
    return asking.at().authors().contains(new PersonId(asking.by().person()))
        ? holders.postIn(asking.by(), asking.at().unit())
        : Optional.empty();
  }

  private Optional<Holder> held(Asking asking, List<RoleRule> roles) {
    return roles.stream()
        .map(role -> seating.of(role, asking.at(), null))
        .flatMap(seat -> holders.postOf(asking.by(), asking.at(), seat).stream())
        .findFirst();
  }
}
