package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ColumnRules;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.SubmissionRule;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code submission} and {@code columns}: who may write where, and hand it in. */
final class WritingRulesReader {
  private final PackContext pack;

  WritingRulesReader(PackContext pack) {
    this.pack = pack;
  }

  SubmissionRule submission(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    Condition when = new ConditionReader(pack).when(entry);
    List<RoleRule> roles =
        pack.users(entry, "roles", "a submission rule needs 'roles': who may submit");
    Optional<Scope> heldIn = entry.optionalChoice("held-in", Scope.class);
    Obstacle refusal = refusal(entry, ObstacleCode.SUBMIT_NOT_PERMITTED, basis);
    entry.done();
    return new SubmissionRule(
        id, when, roles, heldIn, refusal.code(), refusal.words(), refusal.help(), refusal.basis());
  }

  ColumnRules columns(Entry entry) {
    ColumnRules rules =
        new ColumnRules(
            entry
                .find("owner-only")
                .map(node -> ownerOnly(entry.inner(node, "'owner-only' of 'columns'"))),
            demand(entry, "owner-needed", ObstacleCode.COLUMN_OWNER_MISSING),
            demand(entry, "review-needed", ObstacleCode.CHAIN_REQUIRED));
    if (entry.names().isEmpty()) {
      entry.wrong(entry.node(), "'columns' is empty; leave it out");
    }
    entry.done();
    return rules;
  }

  private ColumnRules.OwnerOnly ownerOnly(Entry entry) {
    Obstacle refusal = refusal(entry, ObstacleCode.NOT_COLUMN_OWNER, pack.basis(entry));
    List<ColumnRules.Also> also = new ArrayList<>();
    for (Node node : entry.list("also")) {
      also.add(also(entry.inner(node, "'also' of 'owner-only'")));
    }
    entry.done();
    return new ColumnRules.OwnerOnly(refusal, also);
  }

  private ColumnRules.Also also(Entry entry) {
    ColumnRules.Also also =
        new ColumnRules.Also(
            pack.users(entry, "roles", "'also' needs 'roles': who else may write"),
            new ConditionReader(pack).when(entry));
    entry.done();
    return also;
  }

  private Optional<Obstacle> demand(Entry owner, String key, ObstacleCode usual) {
    return owner
        .find(key)
        .map(node -> {
          Entry entry = owner.inner(node, "'" + key + "' of 'columns'");
          Obstacle obstacle = refusal(entry, usual, pack.basis(entry));
          entry.done();
          return obstacle;
        });
  }

  private Obstacle refusal(Entry entry, ObstacleCode usual, List<Basis> basis) {
    String code = pack.code(entry, "else", usual);
    String words = entry.optionalText("else-words").orElseGet(() -> pack.words(code));
    String help = entry.text("help");
    return new Obstacle(code, basis.isEmpty() ? pack.standIn() : basis, words, help);
  }
}
