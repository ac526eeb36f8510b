package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Questions that the person of a step must answer, all of them.
 *
 * @param id kebab-case, unique in its pack: {@code five-focus}
 * @param name for people: {@code 审查五要点}
 */
public record Checklist(String id, String name, List<CheckPoint> points, List<Basis> basis) {
  /** Takes a copy. */
  public Checklist {
    points = List.copyOf(points);
    basis = List.copyOf(basis);
  }

  /**
   * What stands against going on with these answers (point id to yes or no): {@code
   * CHECKLIST_INCOMPLETE} once when any point has no answer, and the point's own code for every bad
   * answer. Empty when all are good. Answers to points that are not in this list are ignored.
   */
  public List<Obstacle> judge(Map<String, Boolean> answers) {
    List<Obstacle> obstacles = new ArrayList<>();
    List<String> open =
        points.stream().filter(p -> !answers.containsKey(p.id())).map(CheckPoint::words).toList();
    if (!open.isEmpty()) {
      obstacles.add(
          new Obstacle(
              ObstacleCode.CHECKLIST_INCOMPLETE.name(),
              basis,
              "“" + name + "”尚有" + open.size() + "项未作答：" + String.join("；", open),
              "请逐项作答后再签署"));
    }
    for (CheckPoint point : points) {
      Boolean answer = answers.get(point.id());
      if (answer != null && answer != point.goodAnswer()) {
        obstacles.add(
            new Obstacle(
                point.bad().code(),
                point.basis().isEmpty() ? basis : point.basis(),
                "“" + name + "”未通过：" + point.words(),
                "请退回作者修改后重新送审"));
      }
    }
    return List.copyOf(obstacles);
  }

  /** The points answered badly, for whoever must carry out {@link CheckPoint#bad()}. */
  public List<CheckPoint> failed(Map<String, Boolean> answers) {
    return points.stream()
        .filter(p -> answers.getOrDefault(p.id(), p.goodAnswer()) != p.goodAnswer())
        .toList();
  }
}
