package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.store.RoundRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a step that somebody wants to sign, and says whether it still is what they saw. */
@Component
class OpenStep {

  /** A step with its round and its edition, which is held until the transaction ends. */
  record Found(Edition edition, ReviewRound round, Step step) {}

  private final Editions editions;
  private final RoundRows rounds;
  private final Refusing refusing;

  OpenStep(Editions editions, RoundRows rounds, Refusing refusing) {
    this.editions = editions;
    this.rounds = rounds;
    this.refusing = refusing;
  }

  /**
   * The step.
   *
   * @throws NotFound when there is no such edition in the actor's authority, or no such step in it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Found hold(EditionId id, StepId stepId, Actor by) {
    Edition edition =
        editions
            .findAndHold(id)
            .filter(it -> it.standing().authority().value().equals(by.authority()))
            .orElseThrow(() -> new NotFound("edition " + id));
    ReviewRound round =
        rounds.of(edition.id()).stream()
            .filter(it -> it.step(stepId).isPresent())
            .findFirst()
            .orElseThrow(() -> new NotFound("step " + stepId));
    return new Found(edition, round, round.step(stepId).orElseThrow());
  }

  /** What has changed since the person saw it; nothing else counts while the round is over. */
  List<Obstacle> changed(Found found, RevisionHash seen) {
    Edition edition = found.edition();
    List<Obstacle> obstacles = new ArrayList<>();
    if (!edition.hash().equals(seen) || !edition.hash().equals(found.round().hash())) {
      obstacles.add(refusing.outdated(edition));
    }
    if (!(edition instanceof Edition.InReview) || found.round().state() != ReviewRound.State.OPEN) {
      obstacles.add(refusing.wrongState(edition, "请刷新页面查看稿件的最新状态"));
    }
    return obstacles;
  }
}
