package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.Decide;
import org.mingshi.platform.review.Deciding;
import org.mingshi.platform.review.RecordingView;
import org.mingshi.platform.review.ReleaseEdition;
import org.mingshi.platform.review.Releasing;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.StepId;
import org.mingshi.platform.review.SubmitEdition;
import org.mingshi.platform.review.Submitting;
import org.mingshi.platform.review.web.EditionPages.Said;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of an edition, and what is done on it. Every form carries the hash it was shown for. */
@Controller
class EditionController {

  private final EditionAnswers answers;
  private final EditionPages pages;
  private final RecordingView viewing;
  private final Reviews reviews;
  private final Submitting submitting;
  private final Deciding deciding;
  private final Releasing releasing;

  EditionController(
      EditionAnswers answers,
      EditionPages pages,
      RecordingView viewing,
      Reviews reviews,
      Submitting submitting,
      Deciding deciding,
      Releasing releasing) {
    this.answers = answers;
    this.pages = pages;
    this.viewing = viewing;
    this.reviews = reviews;
    this.submitting = submitting;
    this.deciding = deciding;
    this.releasing = releasing;
  }

  @GetMapping("/editions/{id}")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    Edition edition = answers.visible(id, actor);
    viewing.record(edition.id(), actor);
    return pages.page(frame, actor, edition, Look.of(request), Said.nothing(), List.of());
  }

  /** What an open page asks from time to time: is this still what the person sees? */
  @GetMapping("/editions/{id}/state")
  ResponseEntity<Map<String, String>> state(Actor actor, @PathVariable UUID id) {
    Edition edition = answers.visible(id, actor);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            Map.of(
                "hash", edition.hash().toString(),
                "version", Long.toString(edition.standing().version()),
                "label", edition.stateLabel()));
  }

  @PostMapping("/editions/{id}/submit")
  ResponseEntity<byte[]> submit(
      Frame frame, Actor actor, @PathVariable UUID id, @RequestParam("seen") String seen) {
    Edition edition = answers.visible(id, actor);
    RevisionHash hash = EditionAnswers.hash(seen);
    return answers.answer(
        frame,
        actor,
        edition,
        answers.since(edition, hash),
        Said.nothing(),
        submitting.submit(new SubmitEdition(edition.id(), hash, actor)),
        "");
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
    Edition edition = answers.visible(id, actor);
    StepId stepId = new StepId(step);
    boolean secrecy =
        reviews.rounds(edition.id()).stream()
            .flatMap(round -> round.step(stepId).stream())
            .anyMatch(it -> it.kind() == StepKind.SECRECY_REVIEW);
    RevisionHash hash = EditionAnswers.hash(seen);
    Typed typed = Typed.of(request);
    Decide.Choice choice = typed.choice(action, secrecy);
    return answers.answer(
        frame,
        actor,
        edition,
        answers.since(edition, hash),
        Said.deciding(typed),
        deciding.decide(new Decide(edition.id(), stepId, hash, choice, actor)),
        "");
  }

  @PostMapping("/editions/{id}/release")
  ResponseEntity<byte[]> release(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("seen") String seen,
      @RequestParam(name = "acknowledged", defaultValue = "") String acknowledged) {
    Edition edition = answers.visible(id, actor);
    RevisionHash hash = EditionAnswers.hash(seen);
    return answers.answer(
        frame,
        actor,
        edition,
        answers.since(edition, hash),
        Said.nothing(),
        releasing.release(new ReleaseEdition(edition.id(), hash, !acknowledged.isEmpty(), actor)),
        "");
  }
}
