package org.mingshi.platform.review.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.api.TextBody;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.review.ReleaseRecord;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;

/** An edition, its texts and its rounds as programs read them. */
final class EditionViews {

  private EditionViews() {}

  /** An edition. */
  @Says("One version of an item on its way to the public")
  public record EditionView(
      UUID id,
      UUID item,
      @Says("The item's number, as in its public address") String number,
      @Says("Which edition of its item") int ordinal,
      @Says("draft, in-review, approved, published, withdrawn, locked …") String state,
      @Says("The state in Chinese") String stateLabel,
      UUID site,
      UUID unit,
      String title,
      @Says("The number of the text that counts") int revision,
      @Says("The hash of that text, as in ETag") String hash,
      @Says("Everybody who saved a text of it; none of them may review it") List<UUID> authors,
      Instant createdAt,
      @Says("When the item was first published; absent before that")
          @Nullable Instant firstReleasedAt,
      @Says("The latest way through a chain; absent before the first submission")
          @Nullable RoundView round,
      @Nullable ReleaseView release) {}

  /** A way through the chain. */
  @Says("One way through a chain, for one text")
  public record RoundView(
      int number,
      @Says("For which text") int revision,
      String hash,
      @Says("open, approved, returned, voided, locked, released …") String state,
      @Says("The ids of the chains, joined by +") String chain,
      @Says("Why this chain, in Chinese") String reason,
      List<Problem.Basis> basis,
      @Says("The versions of the packs with which it began, and on which it stays")
          List<String> packs,
      String submittedBy,
      Instant submittedAt,
      List<StepView> steps) {}

  /** A step. */
  @Says("A step of a chain")
  public record StepView(
      UUID id,
      @Says("Its id in the pack") String rule,
      String name,
      @Says("The kind of step, such as REVIEW or SECRECY_REVIEW") String kind,
      @Says("Whose turn it is, in Chinese") String whose,
      String role,
      @Says("Where the post is held; absent where any unit will do") @Nullable UUID unit,
      @Says("waiting, open, signed, ended …") String state,
      List<Problem.Basis> basis,
      @Nullable SignatureView signature) {}

  /** A decision. */
  @Says("A decision, signed by one person for one text")
  public record SignatureView(
      @Says("The hash of the text") String hash,
      @Says("approved, returned, not-secret, secret, undetermined …") String verdict,
      String opinion,
      @Says("On what a secrecy judgement stands") @Nullable String secrecyBasis,
      @Says("The answers to checklists: list, point, = and yes or no") List<String> answers,
      UUID person,
      String label,
      UUID unit,
      Instant at) {}

  /** A release. */
  @Says("Who put which text before the public, and who answered for it on that day")
  public record ReleaseView(
      String hash, String by, UUID person, Instant at, List<ResponsibleView> responsible) {}

  /** Somebody who answers. */
  @Says("Somebody who held a post of responsibility")
  public record ResponsibleView(String role, String roleName, UUID person, String name) {}

  /** A text. */
  @Says("A saved text, never changed")
  public record RevisionView(
      UUID edition,
      int number,
      @Says("The text that its author had before their eyes") @Nullable Integer basedOn,
      String hash,
      String savedBy,
      Instant savedAt,
      TextBody text) {}

  /** A text in a list. */
  @Says("A saved text in a list")
  public record RevisionInList(
      int number,
      @Nullable Integer basedOn,
      String hash,
      String title,
      String savedBy,
      Instant savedAt,
      @Says("False for a text that lost a conflict") boolean counts) {}

  /** What would happen. */
  @Says("What a submission would meet")
  public record SubmissionView(
      @Says("Why this chain, in Chinese; absent while there is none") @Nullable String reason,
      List<PlannedStep> steps,
      @Says("Empty when nothing stands in the way") List<Problem.Hindrance> obstacles) {}

  /** A step that would come. */
  @Says("A step as it would be")
  public record PlannedStep(
      String rule, String name, String kind, String whose, List<Problem.Basis> basis) {}

  /** What a decision would meet. */
  @Says("What a decision in a step would meet, and what has to be answered for it")
  public record DecisionView(
      List<ChecklistView> checklists,
      @Says("Empty when nothing stands in the way") List<Problem.Hindrance> obstacles) {}

  /** A checklist. */
  @Says("Questions that the person of a step answers, all of them")
  public record ChecklistView(
      String id, String name, List<PointView> points, List<Problem.Basis> basis) {}

  /** A question. */
  @Says("A question of a checklist")
  public record PointView(
      @Says("Answer it under this name") String key,
      @Says("The question, in Chinese") String words,
      @Says("The answer that lets the item go on") boolean goodAnswer,
      List<Problem.Basis> basis) {}

  /** What a release would meet. */
  @Says("What stands in the way; empty when nothing does")
  public record ObstaclesView(List<Problem.Hindrance> obstacles) {}

  static EditionView edition(
      Edition edition,
      Revision current,
      @Nullable ReviewRound round,
      @Nullable ReleaseRecord release) {
    Standing at = edition.standing();
    return new EditionView(
        at.id().value(),
        at.item().value(),
        at.number().toString(),
        at.ordinal(),
        edition.stateKey(),
        edition.stateLabel(),
        at.site().value(),
        at.unit().value(),
        current.text().title(),
        at.revision(),
        at.hash().toString(),
        at.authors().stream().map(PersonId::value).sorted().toList(),
        at.createdAt(),
        at.firstReleasedAt(),
        round == null ? null : round(round),
        release == null ? null : release(release));
  }

  static RoundView round(ReviewRound round) {
    return new RoundView(
        round.number(),
        round.revision(),
        round.hash().toString(),
        round.state().id(),
        round.chain(),
        round.reason(),
        Refusals.clauses(round.basis()),
        round.packs().stream().map(PackVersion::toString).toList(),
        round.submittedByLabel(),
        round.submittedAt(),
        round.steps().stream().map(EditionViews::step).toList());
  }

  private static StepView step(Step step) {
    @Nullable UnitId unit = step.unit();
    @Nullable Signature signature = step.signature();
    return new StepView(
        step.id().value(),
        step.rule(),
        step.name(),
        step.kind().name(),
        step.whose(),
        step.role(),
        unit == null ? null : unit.value(),
        step.state().id(),
        Refusals.clauses(step.basis()),
        signature == null ? null : signature(signature));
  }

  private static SignatureView signature(Signature signature) {
    return new SignatureView(
        signature.hash().toString(),
        signature.verdict().id(),
        signature.opinion(),
        signature.secrecyBasis(),
        signature.answers(),
        signature.person().value(),
        signature.personLabel(),
        signature.unit().value(),
        signature.at());
  }

  private static ReleaseView release(ReleaseRecord release) {
    return new ReleaseView(
        release.hash().toString(),
        release.personLabel(),
        release.person().value(),
        release.at(),
        release.responsible().stream()
            .map(it ->
                new ResponsibleView(it.role(), it.roleName(), it.person().value(), it.personName()))
            .toList());
  }

  static RevisionView revision(Revision revision) {
    return new RevisionView(
        revision.edition().value(),
        revision.number(),
        revision.basedOn(),
        revision.hash().toString(),
        revision.savedByLabel(),
        revision.savedAt(),
        TextBody.of(revision.text()));
  }

  static RevisionInList line(RevisionLine line) {
    return new RevisionInList(
        line.number(),
        line.basedOn(),
        line.hash().toString(),
        line.title(),
        line.savedByLabel(),
        line.savedAt(),
        line.counts());
  }

  static PlannedStep planned(Step step) {
    return new PlannedStep(
        step.rule(), step.name(), step.kind().name(), step.whose(), Refusals.clauses(step.basis()));
  }

  static ChecklistView checklist(Checklist list) {
    return new ChecklistView(
        list.id(),
        list.name(),
        list.points().stream().map(point -> point(list, point)).toList(),
        Refusals.clauses(list.basis()));
  }

  private static PointView point(Checklist list, CheckPoint point) {
    return new PointView(
        list.id() + ":" + point.id(),
        point.words(),
        point.goodAnswer(),
        Refusals.clauses(point.basis().isEmpty() ? list.basis() : point.basis()));
  }
}
