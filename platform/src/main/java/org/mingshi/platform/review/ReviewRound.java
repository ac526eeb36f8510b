package org.mingshi.platform.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.StepKind;

/**
 * One way of an edition through its chain, for one hash.
 *
 * @param number 1 for the first submission of the edition
 * @param packs the versions of the regulations it started with, and stays on
 * @param chain the ids of the chosen chains, joined by {@code +}
 * @param reason why this chain, in Chinese
 * @param steps in the order in which they are taken
 */
public record ReviewRound(
    RoundId id,
    EditionId edition,
    int number,
    int revision,
    RevisionHash hash,
    List<PackVersion> packs,
    String chain,
    String reason,
    List<Basis> basis,
    PersonId submittedBy,
    String submittedByLabel,
    Instant submittedAt,
    State state,
    List<Step> steps) {

  /** Takes copies. */
  public ReviewRound {
    packs = List.copyOf(packs);
    basis = List.copyOf(basis);
    steps = List.copyOf(steps);
  }

  /** The step with this id. */
  public Optional<Step> step(StepId id) {
    return steps.stream().filter(step -> step.id().equals(id)).findFirst();
  }

  /** Everything but the release. */
  public List<Step> beforeRelease() {
    return steps.stream().filter(step -> step.kind() != StepKind.RELEASE).toList();
  }

  /** The step of release. */
  public Optional<Step> release() {
    return steps.stream().filter(step -> step.kind() == StepKind.RELEASE).findFirst();
  }

  /** Where a round stands. */
  public enum State {
    /** Steps wait for their persons. */
    OPEN("open", "审核中"),
    /** Every review is signed; the release waits. */
    APPROVED("approved", "审核完成"),
    /** Somebody gave it back. */
    RETURNED("returned", "已退回"),
    /** The text was changed; nothing signed counts. */
    VOIDED("voided", "因修改失效"),
    /** Judged secret. */
    LOCKED("locked", "涉密锁定"),
    /** Its hash was put before the public. */
    RELEASED("released", "已发布");

    private final String id;
    private final String label;

    State(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The value in rows. */
    public String id() {
      return id;
    }

    /** The Chinese words on screens. */
    public String label() {
      return label;
    }
  }

  /** Where a step stands. */
  public enum StepState {
    /** Earlier steps come first. */
    WAITING("waiting"),
    /** It is its person's turn. */
    OPEN("open"),
    /** The secrecy reviewer could not tell; it waits for the answer of a body that can. */
    UNDETERMINED("undetermined"),
    /** Signed for the hash of the round. */
    SIGNED("signed"),
    /** The round ended before or at this step. */
    ENDED("ended");

    private final String id;

    StepState(String id) {
      this.id = id;
    }

    /** The value in rows. */
    public String id() {
      return id;
    }

    /** Whether a person may decide now. */
    public boolean isOpen() {
      return this == OPEN || this == UNDETERMINED;
    }
  }

  /**
   * One step as the regulation wrote it when the round began.
   *
   * @param unit where the signer holds the post; null where any unit of the authority will do
   * @param rule the step's id in its pack: {@code first-review}
   * @param checklists ids of the checklists to be answered
   * @param signature the last decision taken in it, null before that
   */
  public record Step(
      StepId id,
      int position,
      @Nullable UnitId unit,
      String unitName,
      String rule,
      String name,
      StepKind kind,
      Separation separation,
      String role,
      String roleName,
      List<String> checklists,
      String elseCode,
      String elseWords,
      List<Basis> basis,
      StepState state,
      @Nullable Signature signature) {

    /** Takes copies. */
    public Step {
      checklists = List.copyOf(checklists);
      basis = List.copyOf(basis);
    }

    /** Whether it is signed in favour, for this hash. */
    public boolean isSignedFor(RevisionHash hash) {
      return state == StepState.SIGNED
          && signature != null
          && signature.verdict().goesOn()
          && signature.hash().equals(hash);
    }

    /** Whose turn it is, in words: {@code 区教委 科室负责人}. */
    public String whose() {
      return unitName.isEmpty() ? roleName : unitName + " " + roleName;
    }
  }

  /** What a person decided. */
  public enum Verdict {
    APPROVED("approved", "同意", true),
    RETURNED("returned", "退回", false),
    NOT_SECRET("not-secret", "不涉密，可以公开", true),
    SECRET("secret", "涉密，不得公开", false),
    UNDETERMINED("undetermined", "不能确定", false);

    private final String id;
    private final String label;
    private final boolean goesOn;

    Verdict(String id, String label, boolean goesOn) {
      this.id = id;
      this.label = label;
      this.goesOn = goesOn;
    }

    /** The value in rows. */
    public String id() {
      return id;
    }

    /** The Chinese words on screens. */
    public String label() {
      return label;
    }

    /** Whether the item goes on to the next step. */
    public boolean goesOn() {
      return goesOn;
    }
  }

  /**
   * A decision: who, in which unit, about which hash, when.
   *
   * @param secrecyBasis what a secrecy judgement stands on; null for other decisions
   * @param answers the answers to checklists, {@code five-focus:scope=yes}
   */
  public record Signature(
      RevisionHash hash,
      Verdict verdict,
      String opinion,
      @Nullable String secrecyBasis,
      List<String> answers,
      PersonId person,
      String personLabel,
      UnitId unit,
      Instant at) {

    /** Takes a copy. */
    public Signature {
      answers = List.copyOf(answers);
    }
  }
}
