package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.RoleKind;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.Stage;
import org.mingshi.platform.regulation.Standing;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.regulation.StepRule;

/** Reads one step of a chain. */
final class StepReader {
  private static final RoleRule MISSING = new RoleRule("missing", "?", Scope.UNIT, RoleKind.POST);

  private final PackContext pack;

  StepReader(PackContext pack) {
    this.pack = pack;
  }

  StepRule read(Entry entry, List<Basis> chainBasis, Separation separation) {
    List<Basis> basis = pack.optionalBasis(entry);
    String id = entry.text("id");
    StepKind kind = entry.choice("kind", StepKind.class, StepKind.REVIEW);
    RoleRule role = pack.role(entry, "role").orElse(MISSING);
    if (!entry.has("role")) {
      entry.wrong(entry.node(), "step '" + id + "' needs 'role': who signs it");
    }
    Scope heldIn = entry.choice("held-in", Scope.class, role.heldIn());
    Stage stage = entry.choice("stage", Stage.class, usualStage(kind, heldIn, role));
    String code = pack.code(entry, "else", usualCode(kind, stage));
    List<Checklist> checklists = checklists(entry);
    Optional<Standing> standing =
        entry.find("standing").map(node -> standing(entry.inner(node, "'standing'")));
    StepRule step =
        new StepRule(
            id,
            entry.text("name"),
            kind,
            role,
            heldIn,
            stage,
            separation,
            new ConditionReader(pack).when(entry),
            checklists,
            code,
            entry.optionalText("else-words").orElseGet(() -> pack.words(code)),
            pack.role(entry, "refers-to").map(RoleRule::id),
            pack.role(entry, "on-paper-by").map(RoleRule::id),
            entry.optionalText("other-unit-than"),
            standing,
            basis.isEmpty() ? chainBasis : basis);
    check(entry, step);
    entry.done();
    return step;
  }

  private List<Checklist> checklists(Entry entry) {
    List<Checklist> found = new ArrayList<>();
    for (String id : entry.texts("checklists")) {
      Checklist checklist = pack.checklists.get(id);
      if (checklist == null) {
        entry.wrongAt("checklists", "there is no checklist '" + id + "' in this pack");
      } else {
        found.add(checklist);
      }
    }
    return found;
  }

  private static Standing standing(Entry entry) {
    Standing standing =
        new Standing(
            entry.requiredChoice("per", Standing.Per.class).orElse(Standing.Per.COLUMN),
            entry.wholeNumber("months", 1, 120));
    entry.done();
    return standing;
  }

  private static void check(Entry entry, StepRule step) {
    entry.mustBeKebab(step.id().equals("?") ? "missing" : step.id(), entry.node());
    if (step.heldIn() == Scope.OUTSIDE && step.kind() != StepKind.CONSENT) {
      entry.wrong(
          entry.node(),
          "step '" + step.id() + "' would be signed by '" + step.role().id() + "', who is no user");
    }
    if (!step.checklists().isEmpty() && !step.kind().isReview()) {
      entry.wrongAt("checklists", "only a review has checklists");
    }
    if (step.standing().isPresent() && step.kind() != StepKind.AUTHORISATION) {
      entry.wrongAt("standing", "only an authorisation can stand");
    }
    if ((step.kind() == StepKind.CO_SIGN) != (step.heldIn() == Scope.INVOLVED_UNITS)) {
      entry.wrong(entry.node(), "a co-sign step, and only that, is held in the involved-units");
    }
    if ((step.kind() == StepKind.RELEASE) != (step.stage() == Stage.RELEASE)) {
      entry.wrong(entry.node(), "a release step, and only that, stands at stage release");
    }
  }

  private static Stage usualStage(StepKind kind, Scope heldIn, RoleRule role) {
    return switch (kind) {
      case RELEASE -> Stage.RELEASE;
      case SECRECY_REVIEW -> Stage.SECRECY;
      case HAND_IN -> Stage.UNIT;
      case CO_SIGN, CONSENT, FILING, AUTHORISATION -> Stage.OFFICE;
      case REVIEW ->
          heldIn != Scope.AUTHORITY
              ? Stage.UNIT
              : role.kind() == RoleKind.OFFICE ? Stage.OFFICE : Stage.LEADER;
    };
  }

  private static ObstacleCode usualCode(StepKind kind, Stage stage) {
    return switch (kind) {
      case RELEASE -> ObstacleCode.RELEASE_NOT_PERMITTED;
      case SECRECY_REVIEW -> ObstacleCode.SECRECY_NOT_CLEARED;
      case CO_SIGN, CONSENT -> ObstacleCode.CONSENT_MISSING;
      case HAND_IN -> ObstacleCode.SUBMIT_NOT_PERMITTED;
      case FILING, AUTHORISATION -> ObstacleCode.NOT_APPROVED;
      case REVIEW ->
          stage == Stage.LEADER ? ObstacleCode.LEADER_APPROVAL_REQUIRED : ObstacleCode.NOT_APPROVED;
    };
  }
}
