package org.mingshi.platform.review;

import java.util.List;
import java.util.stream.Collectors;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Refuses, and notes in the ledger that somebody tried. */
@Component
class Refusing {

  private final Ledger ledger;
  private final RulesInForce rules;
  private final NotingClauses clauses;

  Refusing(Ledger ledger, RulesInForce rules, NotingClauses clauses) {
    this.ledger = ledger;
    this.rules = rules;
    this.clauses = clauses;
  }

  Outcome refuse(String action, Edition edition, Actor by, List<Obstacle> obstacles) {
    ledger.append(
        LedgerEntry.of(action, "edition", edition.id().toString())
            .by(by)
            .with(
                "codes",
                obstacles.stream().map(Obstacle::code).distinct().collect(Collectors.joining(" ")))
            .with(
                "basis",
                obstacles.stream()
                    .flatMap(it -> it.basis().stream())
                    .map(Object::toString)
                    .distinct()
                    .collect(Collectors.joining(", ")))
            .with("revision", edition.hash().toString()));
    clauses.refused(by, action, edition.id(), obstacles);
    return new Outcome.Refused(obstacles);
  }

  /** The text is another than the one the person saw. */
  Obstacle outdated(Edition edition) {
    return new Obstacle(
        Missing.REVISION_OUTDATED.name(),
        rules.of(edition.standing()).basisOf(Invariant.APPROVED_REVISION_ONLY),
        "您打开之后稿件已被修改，您看到的不是当前文本",
        "请查看新的文本后再作决定；您填写的内容仍在页面上");
  }

  /** The edition stands elsewhere than this action needs. */
  Obstacle wrongState(Edition edition, String help) {
    return new Obstacle(
        Missing.WRONG_STATE.name(),
        rules.of(edition.standing()).basisOf(Invariant.REVIEW_BEFORE_RELEASE),
        "稿件现在是“" + edition.stateLabel() + "”，不能这样办理",
        help);
  }
}
