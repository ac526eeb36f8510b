package org.mingshi.platform.review.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.Decide;
import org.mingshi.platform.review.HandIn;
import org.mingshi.platform.review.HandingIn;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Seeing;
import org.mingshi.platform.review.StepId;
import org.mingshi.platform.review.WhatIsMissing;
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
import org.springframework.web.server.ResponseStatusException;

/** The page on which the designated clerk hands in what an internal office wrote (报送). */
@Controller
class HandInController {

  private final Editions editions;
  private final Reviews reviews;
  private final Seeing seeing;
  private final WhatIsMissing missing;
  private final HandingIn handingIn;
  private final Views views;

  HandInController(
      Editions editions,
      Reviews reviews,
      Seeing seeing,
      WhatIsMissing missing,
      HandingIn handingIn,
      Views views) {
    this.editions = editions;
    this.reviews = reviews;
    this.seeing = seeing;
    this.missing = missing;
    this.handingIn = handingIn;
    this.views = views;
  }

  @GetMapping("/editions/{id}/hand-in")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable UUID id) {
    return page(frame, visible(id, actor), "", List.of());
  }

  @PostMapping("/editions/{id}/hand-in")
  ResponseEntity<byte[]> handIn(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("seen") String seen,
      @RequestParam("step") UUID step,
      @RequestParam("do") String action,
      @RequestParam(name = "opinion", defaultValue = "") String opinion,
      @RequestParam(name = "acknowledged", required = false) @Nullable String acknowledged) {
    Edition edition = visible(id, actor);
    Decide.Choice choice =
        switch (action) {
          case "hand-in" ->
              new Decide.Choice.Approve(opinion, Map.of(), null, acknowledged != null);
          case "return" -> new Decide.Choice.Return(opinion);
          default ->
              throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no action: " + action);
        };
    return switch (handingIn.handIn(
        new HandIn(edition.id(), new StepId(step), hash(seen), choice, actor))) {
      case Outcome.Done done ->
          ResponseEntity.status(HttpStatus.SEE_OTHER)
              .location(URI.create("/editions/" + done.edition().id()))
              .build();
      case Outcome.Refused refused -> page(frame, visible(id, actor), opinion, refused.obstacles());
    };
  }

  private ResponseEntity<byte[]> page(
      Frame frame, Edition edition, String opinion, List<Obstacle> refused) {
    ReviewRound round =
        reviews
            .latest(edition.id())
            .orElseThrow(() -> new NotFound("round of edition " + edition.id()));
    Step step =
        round.steps().stream()
            .filter(it -> it.kind() == StepKind.HAND_IN)
            .findFirst()
            .orElseThrow(() -> new NotFound("hand-in of edition " + edition.id()));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("edition", edition);
    values.put("text", editions.current(edition).text());
    values.put("step", step);
    values.put("remarks", missing.remarks(round));
    values.put("opinion", opinion);
    values.put("refused", refused);
    return views.page(
        refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "review/hand-in.jte",
        values);
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
