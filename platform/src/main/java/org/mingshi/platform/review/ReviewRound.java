package org.mingshi.platform.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.ChainSelection;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.Separation;
import org.mingshi.platform.regulation.Standing;
import org.mingshi.platform.regulation.StepKind;

/**
 * One way of an edition through its chain, for one hash.
 *
 * @param number 1 for the first submission of the edition
 * @param packs the versions of the regulations it started with, and stays on
 * @param chain the ids of the chosen chains, joined by {@code +}
 * @param reason why this chain, in Chinese
 * @param returnsTo where an item that is given back goes
 * @param steps in the order in which they are taken; those that a later choice of the chain left
 *     out stand among them as {@link StepState#DROPPED}
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
    ChainRule.Returns returnsTo,
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

  /** The same round with its steps elsewhere. */
  ReviewRound with(List<Step> others, State in) {
    return new ReviewRound(
        id,
        edition,
        number,
        revision,
        hash,
        packs,
        chain,
        reason,
        basis,
        returnsTo,
        submittedBy,
        submittedByLabel,
        submittedAt,
        in,
        others);
  }

  /** The same round with more decisions in one of its steps. */
  ReviewRound deciding(StepId step, List<Signature> more) {
    return with(
        steps.stream().map(it -> it.id().equals(step) ? it.deciding(more) : it).toList(), state);
  }

  /** The same round on another chain. */
  ReviewRound on(ChainSelection.Chosen other, List<Step> others) {
    return new ReviewRound(
        id,
        edition,
        number,
        revision,
        hash,
        packs,
        PlanningSteps.named(other),
        other.reason(),
        other.basis(),
        PlanningSteps.returnsTo(other),
        submittedBy,
        submittedByLabel,
        submittedAt,
        state,
        others);
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
    /** Its person asked a body above; it waits for the answer and then goes on. */
    REFERRED("referred"),
    /** Its person found that now is not the time; it may be taken up again at any time. */
    POSTPONED("postponed"),
    /** Signed for the hash of the round. */
    SIGNED("signed"),
    /** No longer in the chain since a flag or the impact was changed; kept to be read. */
    DROPPED("dropped"),
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
      return switch (this) {
        case OPEN, UNDETERMINED, REFERRED, POSTPONED -> true;
        case WAITING, SIGNED, DROPPED, ENDED -> false;
      };
    }
  }

  /**
   * One step as the regulation wrote it when the round began.
   *
   * @param unit where the signer holds the post; null where any unit of the authority will do
   * @param rule the step's id in its pack: {@code first-review}
   * @param checklists ids of the checklists to be answered
   * @param refersTo who decides or answers where the signer cannot; null where nobody is named
   * @param onPaperBy the clerk who may record a signature given on paper; null: never on paper
   * @param otherUnitThan the rule of the step whose unit may not sign this one too; null where any
   *     unit may
   * @param standing how long an authorisation for more than one item may stand; null: for one item
   * @param decisions what was decided in it, the first one first; a secrecy judgement given in the
   *     same action stands before the signature of the step
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
      @Nullable Seat refersTo,
      @Nullable Seat onPaperBy,
      @Nullable String otherUnitThan,
      @Nullable Standing standing,
      StepState state,
      List<Signature> decisions) {

    /** Takes copies. */
    public Step {
      checklists = List.copyOf(checklists);
      basis = List.copyOf(basis);
      decisions = List.copyOf(decisions);
    }

    /** The last decision taken in it, null before that. */
    public @Nullable Signature signature() {
      return decisions.isEmpty() ? null : decisions.getLast();
    }

    /** The same step in another state. */
    Step in(StepState other) {
      return placed(position, other);
    }

    /** The same step at another place of the order. */
    Step placed(int at, StepState in) {
      return continuing(this, at, in);
    }

    /** This step with a signature in favour that was there before the item. */
    Step signedBy(Signature signature) {
      return with(id, position, StepState.SIGNED, List.of(signature));
    }

    private Step deciding(List<Signature> more) {
      List<Signature> all = new ArrayList<>(decisions);
      all.addAll(more);
      return with(id, position, state, all);
    }

    /** This step as it is planned now, going on from one that was planned before. */
    Step continuing(Step before, int at, StepState in) {
      return with(before.id, at, in, before.decisions);
    }

    private Step with(StepId as, int at, StepState in, List<Signature> decided) {
      return new Step(
          as,
          at,
          unit,
          unitName,
          rule,
          name,
          kind,
          separation,
          role,
          roleName,
          checklists,
          elseCode,
          elseWords,
          basis,
          refersTo,
          onPaperBy,
          otherUnitThan,
          standing,
          in,
          decided);
    }

    /** Whose post signs it. */
    public Seat seat() {
      return new Seat(role, roleName, unit, unitName);
    }

    /** Whether a person found in this step that this text is not secret. */
    public boolean isClearedFor(RevisionHash hash) {
      return decisions.stream()
          .anyMatch(it -> it.verdict() == Verdict.NOT_SECRET && it.hash().equals(hash));
    }

    /** Whether it is signed in favour, for this hash. */
    public boolean isSignedFor(RevisionHash hash) {
      Signature last = signature();
      return state == StepState.SIGNED
          && last != null
          && last.verdict().goesOn()
          && last.hash().equals(hash);
    }

    /** Whose turn it is, in words: {@code 区教委 科室负责人}. */
    public String whose() {
      return seat().whose();
    }
  }

  /** What a person decided. */
  public enum Verdict {
    APPROVED("approved", "同意", true),
    RETURNED("returned", "退回", false),
    NOT_SECRET("not-secret", "不涉密，可以公开", true),
    SECRET("secret", "涉密，不得公开", false),
    UNDETERMINED("undetermined", "不能确定", false),
    REFERRED("referred", "上报请示", false),
    ANSWERED("answered", "答复请示", false),
    POSTPONED("postponed", "缓议", false);

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
   * @param acknowledged whether the person said that they took note of the remarks before them
   * @param againOn the day from which a postponed item is to be looked at again, otherwise null
   * @param actingFor whose post a deputy acted in, null for the holder of the post
   * @param paper who recorded it, where it was given on paper; null for a decision taken here
   * @param authorisation the standing authorisation it rests on, null for a decision of its own
   */
  public record Signature(
      UUID id,
      RevisionHash hash,
      Verdict verdict,
      String opinion,
      @Nullable String secrecyBasis,
      List<String> answers,
      PersonId person,
      String personLabel,
      UnitId unit,
      Instant at,
      boolean acknowledged,
      @Nullable LocalDate againOn,
      @Nullable PersonId actingFor,
      @Nullable Paper paper,
      @Nullable UUID authorisation) {

    /** Takes a copy. */
    public Signature {
      answers = List.copyOf(answers);
    }

    /** Whether this point of this checklist was answered so. */
    public boolean answered(String list, String point, boolean yes) {
      return answers.contains(list + ":" + point + "=" + (yes ? "yes" : "no"));
    }
  }

  /**
   * A signature given on paper (纸质签署): the signer stands in the {@link Signature}, the clerk here.
   *
   * @param date the day that stands on the paper
   * @param scan the picture of the paper
   */
  public record Paper(PersonId recordedBy, String recordedByLabel, LocalDate date, UUID scan) {}
}
