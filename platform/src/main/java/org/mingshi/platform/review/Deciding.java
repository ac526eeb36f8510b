package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs one step, by a holder of its post, for the hash that the person saw. The hash is compared
 * again in the UPDATE of the edition, and all writing is one transaction: a crash leaves the step
 * signed with everything that follows from it, or not signed at all.
 */
@Component
public class Deciding {

  private final Editions editions;
  private final RoundRows rounds;
  private final JudgingDecision judging;
  private final JudgingChoice choices;
  private final StepHolders holders;
  private final Signing signing;
  private final Refusing refusing;
  private final Companions companions;

  Deciding(
      Editions editions,
      RoundRows rounds,
      JudgingDecision judging,
      JudgingChoice choices,
      StepHolders holders,
      Signing signing,
      Refusing refusing,
      Companions companions) {
    this.editions = editions;
    this.rounds = rounds;
    this.judging = judging;
    this.choices = choices;
    this.holders = holders;
    this.signing = signing;
    this.refusing = refusing;
    this.companions = companions;
  }

  /**
   * Decides, or says everything that stands in the way. A refused try stands in the ledger.
   *
   * @throws NotFound when there is no such edition in the actor's authority, or no such step in it
   */
  @Transactional
  public Outcome decide(Decide command) {
    Edition edition =
        editions
            .findAndHold(command.edition())
            .filter(it -> it.standing().authority().value().equals(command.by().authority()))
            .orElseThrow(() -> new NotFound("edition " + command.edition()));
    ReviewRound round =
        rounds.of(edition.id()).stream()
            .filter(it -> it.step(command.step()).isPresent())
            .findFirst()
            .orElseThrow(() -> new NotFound("step " + command.step()));
    Step step = round.step(command.step()).orElseThrow();
    List<Obstacle> obstacles = obstacles(command, edition, round, step);
    if (!obstacles.isEmpty() || !(edition instanceof Edition.InReview inReview)) {
      return refusing.refuse("review-decision.refused", edition, command.by(), obstacles);
    }
    List<Obstacle> late =
        signing.sign(inReview, round, step, command.choice(), signer(command, edition, round, step));
    if (!late.isEmpty()) {
      return refusing.refuse("review-decision.refused", edition, command.by(), late);
    }
    companions.decided(edition, command.by());
    return new Outcome.Done(editions.find(edition.id()).orElseThrow());
  }

  private Signer signer(Decide command, Edition edition, ReviewRound round, Step step) {
    Standing at = edition.standing();
    Holder post = holders.actingPostOf(command.by(), at, round, step).orElseThrow();
    Person actingFor = post.actingFor();
    return new Signer(
        new PersonId(command.by().person()),
        post.signsAs(command.by().label()),
        post.unit().id(),
        holders.actingSeat(at, step).role(),
        actingFor == null ? null : actingFor.id(),
        null,
        command.by());
  }

  private List<Obstacle> obstacles(Decide command, Edition edition, ReviewRound round, Step step) {
    boolean outdated =
        !edition.hash().equals(command.seen()) || !edition.hash().equals(round.hash());
    if (outdated && round.state() != ReviewRound.State.OPEN) {
      return List.of(refusing.outdated(edition));
    }
    List<Obstacle> obstacles = new ArrayList<>();
    if (outdated) {
      obstacles.add(refusing.outdated(edition));
    }
    if (!(edition instanceof Edition.InReview) || round.state() != ReviewRound.State.OPEN) {
      obstacles.add(refusing.wrongState(edition, "请刷新页面查看稿件的最新状态"));
    }
    obstacles.addAll(judging.ofPerson(edition, round, step, command.by()));
    obstacles.addAll(choices.obstacles(edition, round, step, command.choice()));
    obstacles.addAll(companions.against(command.choice(), edition, command.by()));
    return obstacles;
  }
}
