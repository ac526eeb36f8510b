package org.mingshi.platform.review.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.review.web.EditionPages.Said;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers every form on the page of an edition: back to where one was when it was done, the same
 * page with the reasons and everything typed when it was refused.
 */
@Component
class EditionAnswers {

  private final Editions editions;
  private final EditionPages pages;
  private final Seeing seeing;

  EditionAnswers(Editions editions, EditionPages pages, Seeing seeing) {
    this.editions = editions;
    this.pages = pages;
    this.seeing = seeing;
  }

  /**
   * The edition, for whoever sees it.
   *
   * @throws NotFound for everybody else
   */
  Edition visible(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(edition -> seeing.maySee(actor, edition))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  /**
   * Answers a form.
   *
   * @param place where on the page to go
   */
  ResponseEntity<byte[]> answer(
      Frame frame,
      Actor actor,
      Edition before,
      Look look,
      Said said,
      Outcome outcome,
      String place) {
    return switch (outcome) {
      case Outcome.Done done ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create(look.address(done.edition().id(), place)))
              .build();
      case Outcome.Refused refused ->
          refused(frame, actor, before, look, said, refused.obstacles());
    };
  }

  private ResponseEntity<byte[]> refused(
      Frame frame, Actor actor, Edition before, Look look, Said said, List<Obstacle> obstacles) {
    return pages.page(
        frame, actor, editions.find(before.id()).orElse(before), look, said, obstacles);
  }

  /** How to look at what was changed since this text; the usual look when nothing was. */
  Look since(Edition edition, RevisionHash seen) {
    return editions.revisions(edition.id()).stream()
        .filter(line -> line.hash().equals(seen) && !seen.equals(edition.hash()))
        .findFirst()
        .map(line -> Look.since(line.number()))
        .orElseGet(Look::usual);
  }

  static RevisionHash hash(String seen) {
    try {
      return RevisionHash.parse(seen);
    } catch (IllegalArgumentException noHash) {
      throw new NotFound("revision " + seen);
    }
  }
}
