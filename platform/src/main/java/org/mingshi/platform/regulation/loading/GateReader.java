package org.mingshi.platform.regulation.loading;

import java.util.List;
import java.util.Optional;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.GateNeed;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.RoleRule;

/** Reads {@code gates}. A need that no room can check is unknown, so a pack cannot promise it. */
final class GateReader {
  /** How packs write the needs. */
  private enum Needs {
    POSTS_HELD,
    CHAIN_WITH_HOLDERS,
    SOURCE_NAMED
  }

  private final PackContext pack;

  GateReader(PackContext pack) {
    this.pack = pack;
  }

  Gate read(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    GateMoment at = entry.requiredChoice("at", GateMoment.class).orElse(GateMoment.RELEASE);
    Condition when = new ConditionReader(pack).when(entry);
    Optional<Needs> needs = entry.requiredChoice("needs", Needs.class);
    GateNeed need = needs.map(kind -> need(kind, entry)).orElse(new GateNeed.ChainWithHolders());
    String code = pack.code(entry, "else", usualCode(need));
    Gate gate =
        new Gate(
            id,
            at,
            when,
            need,
            code,
            entry.optionalText("else-words").orElseGet(() -> pack.words(code)),
            entry.text("help"),
            basis);
    entry.done();
    return gate;
  }

  private GateNeed need(Needs kind, Entry entry) {
    return switch (kind) {
      case POSTS_HELD -> {
        List<RoleRule> roles = pack.roles(entry, "roles");
        if (entry.list("roles").isEmpty()) {
          entry.wrong(entry.node(), "posts-held needs 'roles': which posts");
        }
        yield new GateNeed.PostsHeld(roles, entry.flag("recorded", false));
      }
      case CHAIN_WITH_HOLDERS -> new GateNeed.ChainWithHolders();
      case SOURCE_NAMED -> new GateNeed.SourceNamed();
    };
  }

  private static ObstacleCode usualCode(GateNeed need) {
    return switch (need) {
      case GateNeed.PostsHeld posts -> ObstacleCode.RESPONSIBLE_MISSING;
      case GateNeed.ChainWithHolders chain -> ObstacleCode.CHAIN_NOT_CONFIGURED;
      case GateNeed.SourceNamed source -> ObstacleCode.SOURCE_MISSING;
    };
  }
}
