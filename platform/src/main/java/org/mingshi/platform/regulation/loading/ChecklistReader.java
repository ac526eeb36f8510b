package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingshi.platform.regulation.BadAnswer;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.ObstacleCode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code checklists}. */
final class ChecklistReader {
  private static final BadAnswer USUAL =
      new BadAnswer(BadAnswer.Effect.RETURN, ObstacleCode.CHECK_FAILED.name(), Optional.empty());

  private final PackContext pack;

  ChecklistReader(PackContext pack) {
    this.pack = pack;
  }

  Checklist read(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    String name = entry.text("name");
    List<CheckPoint> points = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node node : entry.list("points")) {
      Entry inner = entry.inner(node, "a point of checklist '" + id + "'");
      CheckPoint point = point(inner);
      if (!ids.add(point.id())) {
        inner.wrong(node, "the point '" + point.id() + "' stands twice in checklist '" + id + "'");
      }
      points.add(point);
    }
    if (points.isEmpty()) {
      entry.wrongAt("points", "checklist '" + id + "' needs at least one point");
    }
    entry.done();
    return new Checklist(id, name, points, basis);
  }

  private CheckPoint point(Entry entry) {
    List<Basis> basis = pack.optionalBasis(entry);
    String id = entry.text("id");
    entry.mustBeKebab(id.equals("?") ? "missing" : id, entry.node());
    CheckPoint point =
        new CheckPoint(
            id,
            entry.text("words"),
            entry.flag("good", true),
            entry.find("bad").map(node -> bad(entry.inner(node, "'bad'"))).orElse(USUAL),
            entry.flag("secrecy", false),
            basis);
    entry.done();
    return point;
  }

  private BadAnswer bad(Entry entry) {
    BadAnswer.Effect effect =
        entry.requiredChoice("does", BadAnswer.Effect.class).orElse(BadAnswer.Effect.RETURN);
    String code = pack.code(entry, "code", ObstacleCode.CHECK_FAILED);
    Optional<String> raises = entry.optionalText("raises");
    if (raises.isPresent() && !pack.flags.containsKey(raises.get())) {
      entry.wrongAt("raises", "there is no flag '" + raises.get() + "' in this pack");
    }
    if (raises.isPresent() != (effect == BadAnswer.Effect.ESCALATE)) {
      entry.wrong(entry.node(), "'raises' belongs to 'does: escalate', and only there");
    }
    entry.done();
    return new BadAnswer(effect, code, raises);
  }
}
