package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.review.Decide;
import org.mingshi.platform.review.Deciding;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.StepId;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.review.web.EditionViews.DecisionView;
import org.mingshi.platform.review.web.EditionViews.EditionView;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Says;
import org.mingshi.platform.shell.api.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Decisions through the JSON interface: each is signed by the person who logged in, for the text
 * that they name. An office system can give none.
 */
@ApiController
class StepApi {

  private static final int LONGEST_OPINION = 10_000;
  private static final int MOST_ANSWERS = 200;

  private final VisibleEditions visible;
  private final Editions editions;
  private final Reviews reviews;
  private final WhatIsMissing missing;
  private final Deciding deciding;

  StepApi(
      VisibleEditions visible,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Deciding deciding) {
    this.visible = visible;
    this.editions = editions;
    this.reviews = reviews;
    this.missing = missing;
    this.deciding = deciding;
  }

  /** An approval. */
  @Says("An approval")
  public record ApprovalBody(
      @Says("The hash of the text; or say it in If-Match") @Nullable String seen,
      @Nullable String opinion,
      @Says("The answers to the step's checklists, by the key of the point")
          @Nullable Map<String, Boolean> answers) {}

  /** A return. */
  @Says("A return to the author")
  public record ReturnBody(
      @Says("The hash of the text; or say it in If-Match") @Nullable String seen,
      @Says("Why, and what to change") @Nullable String opinion) {}

  /** A judgement. */
  @Says("A judgement whether the text is secret")
  public record SecrecyBody(
      @Says("The hash of the text; or say it in If-Match") @Nullable String seen,
      @Says("not-secret, secret or undetermined") @Nullable String result,
      @Says("On what it stands") @Nullable String basis,
      @Nullable String opinion,
      @Says("The answers to the step's checklists, by the key of the point")
          @Nullable Map<String, Boolean> answers) {}

  @Operation("See what a decision in this step would meet, and what has to be answered for it")
  @GetMapping("/editions/{edition}/steps/{step}")
  DecisionView previewDecision(Actor actor, @PathVariable UUID edition, @PathVariable UUID step) {
    Edition found = visible.require(edition, actor);
    ReviewRound round = roundOf(found, step);
    ReviewRound.Step at = round.step(new StepId(step)).orElseThrow();
    return new DecisionView(
        missing.checklists(round, at).stream().map(EditionViews::checklist).toList(),
        Refusals.hindrances(missing.forDecision(found, round, at, actor)));
  }

  @Operation(
      value = "Approve",
      refusals = {409, 412, 422, 428},
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/steps/{step}/approval")
  ResponseEntity<EditionView> approve(
      Actor actor,
      @PathVariable UUID edition,
      @PathVariable UUID step,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody ApprovalBody body) {
    Fields fields = new Fields();
    Decide.Choice choice =
        new Decide.Choice.Approve(
            opinion(fields, "/opinion", body.opinion()), answers(fields, body.answers()));
    fields.done();
    return decide(actor, edition, step, Seen.of(ifMatch, body.seen()), choice);
  }

  @Operation(
      value = "Give it back to its author",
      refusals = {409, 412, 422, 428},
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/steps/{step}/return")
  ResponseEntity<EditionView> returnEdition(
      Actor actor,
      @PathVariable UUID edition,
      @PathVariable UUID step,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody ReturnBody body) {
    Fields fields = new Fields();
    Decide.Choice choice = new Decide.Choice.Return(opinion(fields, "/opinion", body.opinion()));
    fields.done();
    return decide(actor, edition, step, Seen.of(ifMatch, body.seen()), choice);
  }

  @Operation(
      value = "Judge whether it is secret; the only way to go on in a secrecy step",
      refusals = {409, 412, 422, 428},
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/steps/{step}/secrecy")
  ResponseEntity<EditionView> judgeSecrecy(
      Actor actor,
      @PathVariable UUID edition,
      @PathVariable UUID step,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody SecrecyBody body) {
    Fields fields = new Fields();
    Decide.Choice choice =
        new Decide.Choice.JudgeSecrecy(
            result(fields, "/result", body.result()).orElse(Decide.Secrecy.UNDETERMINED),
            opinion(fields, "/basis", body.basis()),
            opinion(fields, "/opinion", body.opinion()),
            answers(fields, body.answers()));
    fields.done();
    return decide(actor, edition, step, Seen.of(ifMatch, body.seen()), choice);
  }

  private ResponseEntity<EditionView> decide(
      Actor actor, UUID edition, UUID step, Seen seen, Decide.Choice choice) {
    Edition found = visible.require(edition, actor);
    roundOf(found, step);
    Edition now =
        VisibleEditions.done(
            deciding.decide(
                new Decide(
                    found.id(), new StepId(step), VisibleEditions.hash(seen), choice, actor)),
            seen);
    return ResponseEntity.ok()
        .eTag(Seen.tag(now.hash()))
        .body(
            EditionViews.edition(
                now,
                editions.current(now),
                reviews.latest(now.id()).orElse(null),
                reviews.release(now.id()).orElse(null)));
  }

  private ReviewRound roundOf(Edition edition, UUID step) {
    return reviews.rounds(edition.id()).stream()
        .filter(round -> round.step(new StepId(step)).isPresent())
        .findFirst()
        .orElseThrow(() -> new NotFound("step " + step));
  }

  static Optional<Decide.Secrecy> result(Fields fields, String pointer, @Nullable String word) {
    return fields.word(
        pointer,
        word,
        List.of(Decide.Secrecy.values()),
        it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static String opinion(Fields fields, String pointer, @Nullable String words) {
    return fields.optional(pointer, words, LONGEST_OPINION);
  }

  static Map<String, Boolean> answers(Fields fields, @Nullable Map<String, Boolean> answers) {
    if (answers == null) {
      return Map.of();
    }
    if (answers.size() > MOST_ANSWERS || answers.containsValue(null)) {
      fields.wrong("/answers", "每个要点答 true 或 false，不超过 " + MOST_ANSWERS + " 个");
      return Map.of();
    }
    return answers;
  }
}
