package org.mingshi.platform.review.web;

import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Seen;
import org.springframework.stereotype.Component;

/** Gives the adapters of the JSON interface the editions that a person may know of. */
@Component
class VisibleEditions {

  private final Editions editions;
  private final Seeing seeing;

  VisibleEditions(Editions editions, Seeing seeing) {
    this.editions = editions;
    this.seeing = seeing;
  }

  Edition require(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(edition -> seeing.maySee(actor, edition))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  static RevisionHash hash(Seen seen) {
    try {
      return RevisionHash.parse(seen.hash());
    } catch (IllegalArgumentException noHash) {
      throw ApiProblem.of(Problem.Kind.MALFORMED, "给出的不是文本的摘要（ETag）");
    }
  }

  /** The edition afterwards, or the refusal. */
  static Edition done(Outcome outcome, Seen seen) {
    return switch (outcome) {
      case Outcome.Done(Edition edition) -> edition;
      case Outcome.Refused refused -> throw Refusals.of(refused.obstacles(), seen.named());
    };
  }
}
