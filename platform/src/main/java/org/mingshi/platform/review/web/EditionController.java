package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.Decide;
import org.mingshi.platform.review.Deciding;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.ReleaseEdition;
import org.mingshi.platform.review.Releasing;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.review.StepId;
import org.mingshi.platform.review.SubmitEdition;
import org.mingshi.platform.review.Submitting;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an edition, and what is done on it. Every form carries the hash it was shown for. */
@Controller
class EditionController {

  private final Editions editions;
  private final EditionPages pages;
  private final Views views;
  private final Seeing seeing;
  private final Reviews reviews;
  private final Submitting submitting;
  private final Deciding deciding;
  private final Releasing releasing;

  EditionController(
      Editions editions,
      EditionPages pages,
      Views views,
      Seeing seeing,
      Reviews reviews,
      Submitting submitting,
      Deciding deciding,
      Releasing releasing) {
    this.editions = editions;
    this.pages = pages;
    this.views = views;
    this.seeing = seeing;
    this.reviews = reviews;
    this.submitting = submitting;
    this.deciding = deciding;
    this.releasing = releasing;
  }

  @GetMapping("/editions/{id}")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable UUID id) {
    return pages.page(frame, actor, visible(id, actor), Typed.nothing(), List.of());
  }

  @GetMapping("/editions/{id}/revisions/{number}")
  ResponseEntity<byte[]> revision(
      Frame frame, Actor actor, @PathVariable UUID id, @PathVariable int number) {
    Edition edition = visible(id, actor);
    Revision revision =
        editions
            .revision(edition.id(), number)
            .orElseThrow(() -> new NotFound("revision " + number + " of edition " + id));
    return views.page(
        "review/revision.jte", Map.of("frame", frame, "edition", edition, "revision", revision));
  }

  @PostMapping("/editions/{id}/submit")
  ResponseEntity<byte[]> submit(
      Frame frame, Actor actor, @PathVariable UUID id, @RequestParam("seen") String seen) {
    Edition edition = visible(id, actor);
    return answer(
        frame,
        actor,
        edition,
        Typed.nothing(),
        submitting.submit(new SubmitEdition(edition.id(), hash(seen), actor)));
  }

  @PostMapping("/editions/{id}/decide")
  ResponseEntity<byte[]> decide(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("seen") String seen,
      @RequestParam("step") UUID step,
      @RequestParam("do") String action,
      HttpServletRequest request) {
    Edition edition = visible(id, actor);
    StepId stepId = new StepId(step);
    boolean secrecy =
        reviews.rounds(edition.id()).stream()
            .flatMap(round -> round.step(stepId).stream())
            .anyMatch(it -> it.kind() == StepKind.SECRECY_REVIEW);
    Typed typed = Typed.of(request);
    return answer(
        frame,
        actor,
        edition,
        typed,
        deciding.decide(
            new Decide(edition.id(), stepId, hash(seen), typed.choice(action, secrecy), actor)));
  }

  @PostMapping("/editions/{id}/release")
  ResponseEntity<byte[]> release(
      Frame frame, Actor actor, @PathVariable UUID id, @RequestParam("seen") String seen) {
    Edition edition = visible(id, actor);
    return answer(
        frame,
        actor,
        edition,
        Typed.nothing(),
        releasing.release(new ReleaseEdition(edition.id(), hash(seen), actor)));
  }

  private ResponseEntity<byte[]> answer(
      Frame frame, Actor actor, Edition before, Typed typed, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create("/editions/" + done.edition().id()))
              .build();
      case Outcome.Refused refused ->
          pages.page(
              frame, actor, editions.find(before.id()).orElse(before), typed, refused.obstacles());
    };
  }

  private Edition visible(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(edition -> seeing.maySee(actor, edition))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  private static RevisionHash hash(String seen) {
    try {
      return RevisionHash.parse(seen);
    } catch (IllegalArgumentException noHash) {
      throw new NotFound("revision " + seen);
    }
  }
}
