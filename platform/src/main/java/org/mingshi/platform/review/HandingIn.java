package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands in an item of an internal office, by the clerk whom the unit above has designated
 * (yunzhou-2023 8-d). It is no review: the clerk answers no checklist, and may be its author.
 */
@Component
public class HandingIn {

  private final OpenStep open;
  private final StepHolders holders;
  private final JudgingChoice choices;
  private final Signing signing;
  private final Companions companions;
  private final Editions editions;
  private final RulesInForce rules;
  private final Refusing refusing;

  HandingIn(
      OpenStep open,
      StepHolders holders,
      JudgingChoice choices,
      Signing signing,
      Companions companions,
      Editions editions,
      RulesInForce rules,
      Refusing refusing) {
    this.open = open;
    this.holders = holders;
    this.choices = choices;
    this.signing = signing;
    this.companions = companions;
    this.editions = editions;
    this.rules = rules;
    this.refusing = refusing;
  }

  /**
   * Hands in or gives back, or says everything that stands in the way. A refused try stands in the
   * ledger.
   *
   * @throws org.mingshi.platform.shell.NotFound when there is no such edition in the actor's
   *     authority, or no such step in it
   */
  @Transactional
  public Outcome handIn(HandIn command) {
    OpenStep.Found found = open.hold(command.edition(), command.step(), command.by());
    Edition edition = found.edition();
    Step step = found.step();
    List<Obstacle> obstacles = new ArrayList<>(open.changed(found, command.seen()));
    obstacles.addAll(ofPerson(edition, step, command.by()));
    obstacles.addAll(choices.obstacles(edition, found.round(), step, command.choice()));
    obstacles.addAll(companions.against(command.choice(), edition, command.by()));
    Optional<Holder> clerk = holders.postOf(command.by(), edition.standing(), step);
    if (!obstacles.isEmpty() || clerk.isEmpty() || !(edition instanceof Edition.InReview it)) {
      return refusing.refuse("review-hand-in.refused", edition, command.by(), obstacles);
    }
    Person actingFor = clerk.get().actingFor();
    Signer signer =
        new Signer(
            new PersonId(command.by().person()),
            clerk.get().signsAs(command.by().label()),
            clerk.get().unit().id(),
            step.role(),
            actingFor == null ? null : actingFor.id(),
            null,
            command.by());
    List<Obstacle> late = signing.sign(it, found.round(), step, command.choice(), signer);
    if (!late.isEmpty()) {
      return refusing.refuse("review-hand-in.refused", edition, command.by(), late);
    }
    companions.decided(edition, command.by());
    return new Outcome.Done(editions.find(edition.id()).orElseThrow());
  }

  /** What stands in the way of this person, whatever they want to do in the step. */
  List<Obstacle> ofPerson(Edition edition, Step step, Actor by) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (step.kind() != StepKind.HAND_IN || !step.state().isOpen()) {
      obstacles.add(
          rules
              .of(edition.standing())
              .obstacle(
                  ObstacleCode.NOT_YOUR_TURN, Invariant.HOLDER_SIGNS, "请等前面的环节办理完毕；办理情况见“流程”"));
    }
    if (holders.postOf(by, edition.standing(), step).isEmpty()) {
      obstacles.add(
          new Obstacle(
              step.elseCode(), step.basis(), step.elseWords(), "请由" + step.whose() + "报送"));
    }
    return obstacles;
  }
}
