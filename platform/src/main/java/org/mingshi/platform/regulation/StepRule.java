package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;

/**
 * One step of a chain, as a pack writes it, with everything looked up that the step names.
 *
 * @param id kebab-case, unique in the chosen chain: {@code second-review}
 * @param name for people: {@code 分管负责人复审}
 * @param role whose holder signs
 * @param heldIn where that holder is looked for
 * @param stage where it is put when chains are merged
 * @param when only then it is part of the chain
 * @param checklists all must be answered by the signer
 * @param elseCode the obstacle while it is not signed: {@code NOT_APPROVED}
 * @param elseWords the words of that obstacle
 * @param refersTo role id of the body that decides where the signer cannot
 * @param onPaperBy role id of the clerk who may record a signature given on paper; empty: never on
 *     paper
 * @param otherUnitThan id of an earlier step whose unit may not sign this one too
 * @param standing how long an authorisation may stand; empty: for one item only
 */
public record StepRule(
    String id,
    String name,
    StepKind kind,
    RoleRule role,
    Scope heldIn,
    Stage stage,
    Separation separation,
    Condition when,
    List<Checklist> checklists,
    String elseCode,
    String elseWords,
    Optional<String> refersTo,
    Optional<String> onPaperBy,
    Optional<String> otherUnitThan,
    Optional<Standing> standing,
    List<Basis> basis) {
  /** Takes copies. */
  public StepRule {
    checklists = List.copyOf(checklists);
    basis = List.copyOf(basis);
  }

  /** The same step under another id, where two chains use one. */
  StepRule withId(String other) {
    return new StepRule(
        other,
        name,
        kind,
        role,
        heldIn,
        stage,
        separation,
        when,
        checklists,
        elseCode,
        elseWords,
        refersTo,
        onPaperBy,
        otherUnitThan,
        standing,
        basis);
  }

  /** The same step with the checklists and clauses of another pack united to its own. */
  StepRule with(List<Checklist> moreChecklists, List<Basis> moreBasis) {
    return new StepRule(
        id,
        name,
        kind,
        role,
        heldIn,
        stage,
        separation,
        when,
        moreChecklists,
        elseCode,
        elseWords,
        refersTo,
        onPaperBy,
        otherUnitThan,
        standing,
        moreBasis);
  }
}
