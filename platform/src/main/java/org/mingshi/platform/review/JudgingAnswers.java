package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.BadAnswer;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;

/**
 * Reads the answers to a step's checklists: what stands in the way of going on with them, which
 * flags they raise, and whether they leave a remark for the next step.
 */
final class JudgingAnswers {

  private final List<Checklist> checklists;
  private final Map<String, Boolean> answers;
  private final boolean judged;

  /**
   * Takes what was answered.
   *
   * @param judgement the secrecy judgement that is given with the answers, if any; it answers the
   *     points of secrecy
   */
  JudgingAnswers(
      List<Checklist> checklists, Map<String, Boolean> given, Decide.@Nullable Secrecy judgement) {
    this.checklists = checklists;
    this.answers = new HashMap<>(given);
    this.judged = judgement != null;
    if (judgement != null) {
      boolean cleared = judgement == Decide.Secrecy.NOT_SECRET;
      eachPoint((list, point) -> {
        if (point.secrecy()) {
          answers.putIfAbsent(key(list, point), cleared == point.goodAnswer());
        }
      });
    }
  }

  private interface Looking {
    void at(Checklist list, CheckPoint point);
  }

  private void eachPoint(Looking looking) {
    checklists.forEach(list -> list.points().forEach(point -> looking.at(list, point)));
  }

  static String key(Checklist list, CheckPoint point) {
    return list.id() + ":" + point.id();
  }

  /** All answers, with those that the secrecy judgement gave. */
  Map<String, Boolean> answers() {
    return Map.copyOf(answers);
  }

  private boolean isBad(Checklist list, CheckPoint point) {
    Boolean answer = answers.get(key(list, point));
    return answer != null && answer != point.goodAnswer();
  }

  /** What stands in the way of going on. */
  List<Obstacle> obstacles() {
    List<Obstacle> obstacles = new ArrayList<>();
    checklists.forEach(list -> {
      Map<String, Boolean> answered = new HashMap<>();
      list.points()
          .forEach(point -> {
            if (answers.containsKey(key(list, point))) {
              answered.put(point.id(), point.goodAnswer());
            }
          });
      obstacles.addAll(list.judge(answered));
    });
    eachPoint((list, point) -> {
      if (point.secrecy() && !judged) {
        obstacles.add(
            obstacle(
                ObstacleCode.SECRECY_NOT_CLEARED.name(),
                list,
                point,
                "保密审查须单独作出结论：" + point.words(),
                "请选择保密审查结论并写明依据，与本环节一并签署"));
      } else if (isBad(list, point)) {
        blocking(list, point).ifPresent(obstacles::add);
      }
    });
    return obstacles;
  }

  private static Optional<Obstacle> blocking(Checklist list, CheckPoint point) {
    String words = "“" + list.name() + "”未通过：" + point.words();
    return switch (point.bad().effect()) {
      case RETURN -> blocked(list, point, words, "请退回作者修改后重新送审");
      case LOCK -> blocked(list, point, words, "请改用保密审查结论，或退回作者");
      case REFER -> blocked(list, point, words, "请用“上报请示”请上级确定");
      case POSTPONE -> blocked(list, point, words, "请用“缓议”，写明再次审议的日期和理由");
      case ESCALATE, ACKNOWLEDGE -> Optional.empty();
    };
  }

  private static Optional<Obstacle> blocked(
      Checklist list, CheckPoint point, String words, String help) {
    return Optional.of(obstacle(point.bad().code(), list, point, words, help));
  }

  private static Obstacle obstacle(
      String code, Checklist list, CheckPoint point, String words, String help) {
    return new Obstacle(code, point.basis().isEmpty() ? list.basis() : point.basis(), words, help);
  }

  /** The flags that these answers raise. */
  Set<String> raises() {
    Set<String> flags = new TreeSet<>();
    eachPoint((list, point) -> {
      if (isBad(list, point)) {
        point.bad().raises().ifPresent(flags::add);
      }
    });
    return flags;
  }

  /** Whether they leave a remark that the next step must take note of. */
  boolean leavesRemark() {
    return !remarks().isEmpty();
  }

  /** The points answered so that a remark must follow. */
  List<CheckPoint> remarks() {
    return pointsWith(BadAnswer.Effect.ACKNOWLEDGE);
  }

  private List<CheckPoint> pointsWith(BadAnswer.Effect effect) {
    List<CheckPoint> found = new ArrayList<>();
    eachPoint((list, point) -> {
      if (isBad(list, point) && point.bad().effect() == effect) {
        found.add(point);
      }
    });
    return found;
  }

  /** Whether the step asks for a secrecy judgement of its own. */
  static boolean askSecrecy(List<Checklist> checklists) {
    return checklists.stream()
        .flatMap(list -> list.points().stream())
        .anyMatch(CheckPoint::secrecy);
  }

  /** Whether the step asks whether now is the time. */
  static boolean askPostponing(List<Checklist> checklists) {
    return checklists.stream()
        .flatMap(list -> list.points().stream())
        .anyMatch(it -> it.bad().effect() == BadAnswer.Effect.POSTPONE);
  }
}
