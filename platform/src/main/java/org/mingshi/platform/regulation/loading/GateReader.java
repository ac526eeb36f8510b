package org.mingshi.platform.regulation.loading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.GateMoment;
import org.mingshi.platform.regulation.GateNeed;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;

/** Reads {@code gates}. A need that no room can check is unknown, so a pack cannot promise it. */
final class GateReader {
  /** How packs write the needs. */
  private enum Needs {
    POSTS_HELD,
    CHAIN_WITH_HOLDERS,
    SOURCE_NAMED,
    FLAGS_ANSWERED,
    DOCUMENT_DATA_GIVEN,
    NOT_ALLOWED
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
        yield new GateNeed.PostsHeld(
            roles, entry.optionalChoice("held-in", Scope.class), entry.flag("recorded", false));
      }
      case CHAIN_WITH_HOLDERS -> new GateNeed.ChainWithHolders();
      case SOURCE_NAMED -> new GateNeed.SourceNamed(parts(entry));
      case FLAGS_ANSWERED -> {
        List<FlagRule> asked = pack.flags.values().stream().filter(FlagRule::asked).toList();
        if (asked.isEmpty()) {
          entry.wrongAt("needs", "flags-answered needs a flag with 'asked: true'");
        }
        yield new GateNeed.FlagsAnswered(asked);
      }
      case DOCUMENT_DATA_GIVEN -> new GateNeed.DocumentDataGiven();
      case NOT_ALLOWED -> {
        if (!entry.has("when")) {
          entry.wrong(entry.node(), "not-allowed needs 'when': which items are not taken");
        }
        yield new GateNeed.NotAllowed();
      }
    };
  }

  private static Set<GateNeed.SourcePart> parts(Entry entry) {
    Set<GateNeed.SourcePart> parts = EnumSet.noneOf(GateNeed.SourcePart.class);
    for (String word : entry.texts("with")) {
      Optional<GateNeed.SourcePart> part =
          Stream.of(GateNeed.SourcePart.values())
              .filter(one -> Entry.written(one).equals(word))
              .findFirst();
      part.ifPresentOrElse(
          parts::add,
          () -> entry.wrongAt("with", "a source has link and time, not '" + word + "'"));
    }
    return parts;
  }

  private static ObstacleCode usualCode(GateNeed need) {
    return switch (need) {
      case GateNeed.PostsHeld posts -> ObstacleCode.RESPONSIBLE_MISSING;
      case GateNeed.ChainWithHolders chain -> ObstacleCode.CHAIN_NOT_CONFIGURED;
      case GateNeed.SourceNamed source -> ObstacleCode.SOURCE_MISSING;
      case GateNeed.FlagsAnswered flags -> ObstacleCode.FLAGS_UNANSWERED;
      case GateNeed.DocumentDataGiven data -> ObstacleCode.DOCUMENT_DATA_MISSING;
      case GateNeed.NotAllowed no -> ObstacleCode.CHAIN_NOT_ALLOWED;
    };
  }
}
