package org.mingshi.platform.review.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.review.ReleaseEdition;
import org.mingshi.platform.review.Releasing;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.SubmitEdition;
import org.mingshi.platform.review.Submitting;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.review.web.EditionViews.EditionView;
import org.mingshi.platform.review.web.EditionViews.ObstaclesView;
import org.mingshi.platform.review.web.EditionViews.RevisionInList;
import org.mingshi.platform.review.web.EditionViews.RevisionView;
import org.mingshi.platform.review.web.EditionViews.RoundView;
import org.mingshi.platform.review.web.EditionViews.SubmissionView;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;
import org.mingshi.platform.shell.api.Seen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Editions through the JSON interface: reading, submitting, releasing. */
@ApiController
class EditionApi {

  private final VisibleEditions visible;
  private final Editions editions;
  private final Reviews reviews;
  private final WhatIsMissing missing;
  private final Submitting submitting;
  private final Releasing releasing;

  EditionApi(
      VisibleEditions visible,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Submitting submitting,
      Releasing releasing) {
    this.visible = visible;
    this.editions = editions;
    this.reviews = reviews;
    this.missing = missing;
    this.submitting = submitting;
    this.releasing = releasing;
  }

  /** Which text was seen. */
  @Says("Which text the person had before their eyes")
  public record SeenBody(
      @Says("The hash of the text; or say it in If-Match") @Nullable String seen) {}

  @Operation(value = "Read an edition", clients = true, tagged = true)
  @GetMapping("/editions/{edition}")
  ResponseEntity<EditionView> getEdition(Actor actor, @PathVariable UUID edition) {
    return view(visible.require(edition, actor));
  }

  @Operation(value = "List every saved text, the newest first", clients = true)
  @GetMapping("/editions/{edition}/revisions")
  Page<RevisionInList> listRevisions(Actor actor, @PathVariable UUID edition) {
    Edition found = visible.require(edition, actor);
    return Page.whole(editions.revisions(found.id()).stream().map(EditionViews::line).toList());
  }

  @Operation(value = "Read a saved text", clients = true, tagged = true)
  @GetMapping("/editions/{edition}/revisions/{number}")
  ResponseEntity<RevisionView> getRevision(
      Actor actor, @PathVariable UUID edition, @PathVariable int number) {
    Revision revision =
        editions
            .revision(visible.require(edition, actor).id(), number)
            .orElseThrow(() -> new NotFound("revision " + number + " of edition " + edition));
    return ResponseEntity.ok()
        .eTag(Seen.tag(revision.hash()))
        .body(EditionViews.revision(revision));
  }

  @Operation(
      value =
          "List every way of the edition through a chain with what was signed, the latest first",
      clients = true)
  @GetMapping("/editions/{edition}/rounds")
  Page<RoundView> listRounds(Actor actor, @PathVariable UUID edition) {
    Edition found = visible.require(edition, actor);
    return Page.whole(reviews.rounds(found.id()).stream().map(EditionViews::round).toList());
  }

  @Operation(value = "See what a submission would meet; nothing is changed", clients = true)
  @GetMapping("/editions/{edition}/submission")
  SubmissionView previewSubmission(Actor actor, @PathVariable UUID edition) {
    WhatIsMissing.Submission found = missing.forSubmission(visible.require(edition, actor), actor);
    return new SubmissionView(
        found.reason(),
        found.steps().stream().map(EditionViews::planned).toList(),
        Refusals.hindrances(found.obstacles()));
  }

  @Operation(
      value = "Send a draft into review",
      refusals = {409, 412, 422, 428},
      clients = true,
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/submission")
  ResponseEntity<EditionView> submitEdition(
      Actor actor,
      @PathVariable UUID edition,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable SeenBody body) {
    Edition found = visible.require(edition, actor);
    Seen seen = Seen.of(ifMatch, body == null ? null : body.seen());
    return view(
        VisibleEditions.done(
            submitting.submit(new SubmitEdition(found.id(), VisibleEditions.hash(seen), actor)),
            seen));
  }

  @Operation(value = "See what a release would meet; nothing is changed", clients = true)
  @GetMapping("/editions/{edition}/release")
  ObstaclesView previewRelease(Actor actor, @PathVariable UUID edition) {
    return new ObstaclesView(
        Refusals.hindrances(missing.forRelease(visible.require(edition, actor), actor)));
  }

  @Operation(
      value = "Put an approved edition before the public",
      refusals = {409, 412, 422, 428},
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/release")
  ResponseEntity<EditionView> releaseEdition(
      Actor actor,
      @PathVariable UUID edition,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody(required = false) @Nullable SeenBody body) {
    Edition found = visible.require(edition, actor);
    Seen seen = Seen.of(ifMatch, body == null ? null : body.seen());
    return view(
        VisibleEditions.done(
            releasing.release(new ReleaseEdition(found.id(), VisibleEditions.hash(seen), actor)),
            seen));
  }

  private ResponseEntity<EditionView> view(Edition edition) {
    List<ReviewRound> rounds = reviews.rounds(edition.id());
    return ResponseEntity.ok()
        .eTag(Seen.tag(edition.hash()))
        .body(
            EditionViews.edition(
                edition,
                editions.current(edition),
                rounds.isEmpty() ? null : rounds.getFirst(),
                reviews.release(edition.id()).orElse(null)));
  }
}
