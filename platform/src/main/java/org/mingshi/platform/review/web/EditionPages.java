package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.ItemPanel;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Sites;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gathers the page of an edition for one person. */
@Component
class EditionPages {

  private final Views views;
  private final Editions editions;
  private final Reviews reviews;
  private final WhatIsMissing missing;
  private final Writers writers;
  private final RulesInForce rules;
  private final Organization organization;
  private final Sites sites;
  private final List<ItemPanel> panels;

  EditionPages(
      Views views,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Writers writers,
      RulesInForce rules,
      Organization organization,
      Sites sites,
      List<ItemPanel> panels) {
    this.views = views;
    this.editions = editions;
    this.reviews = reviews;
    this.missing = missing;
    this.writers = writers;
    this.rules = rules;
    this.organization = organization;
    this.sites = sites;
    this.panels = List.copyOf(panels);
  }

  ResponseEntity<byte[]> page(
      Frame frame, Actor actor, Edition edition, Typed typed, List<Obstacle> refused) {
    return views.page(
        refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "review/edition.jte",
        Map.of("frame", frame, "page", gather(actor, edition, typed, refused)));
  }

  private EditionPage gather(Actor actor, Edition edition, Typed typed, List<Obstacle> refused) {
    Standing at = edition.standing();
    Revision revision = editions.current(edition);
    List<ReviewRound> rounds = reviews.rounds(at.id());
    @Nullable ReviewRound round = rounds.isEmpty() ? null : rounds.getFirst();
    boolean writer = writers.mayWriteFor(actor, at.unit());
    List<Obstacle> release =
        edition instanceof Edition.Approved ? missing.forRelease(edition, actor) : List.of();
    return new EditionPage(
        edition,
        revision,
        sites.site(at.site()).name(),
        sites.column(revision.text().column()).name(),
        organization.unit(at.unit()).name(),
        className(at, revision.text().itemClass()),
        revision.text().involvedUnits().stream().map(it -> organization.unit(it).name()).toList(),
        round,
        rounds.stream().skip(1).toList(),
        reviews.release(at.id()).orElse(null),
        edition instanceof Edition.Draft && writer ? missing.forSubmission(edition, actor) : null,
        edition instanceof Edition.InReview && round != null
            ? decision(edition, round, actor).orElse(null)
            : null,
        edition instanceof Edition.Approved && release.isEmpty(),
        release,
        mayEdit(edition, actor, writer),
        editions.revisions(at.id()),
        panels.stream().flatMap(it -> it.links(edition, actor).stream()).toList(),
        typed,
        refused,
        refused.stream().anyMatch(it -> it.code().equals("REVISION_OUTDATED")));
  }

  /** Under review only the authors are offered it: a reviewer who edits can review no more. */
  private static boolean mayEdit(Edition edition, Actor actor, boolean writer) {
    boolean author = edition.standing().authors().contains(new PersonId(actor.person()));
    return writer
        && edition instanceof Edition.Editable
        && (edition instanceof Edition.Draft || author);
  }

  private String className(Standing at, String id) {
    return rules.of(at).classes().stream()
        .filter(it -> it.id().equals(id))
        .map(ItemClass::name)
        .findFirst()
        .orElse("未选择");
  }

  /** The open step that this person could sign; where something else stands in the way, with it. */
  private Optional<EditionPage.Decision> decision(Edition edition, ReviewRound round, Actor actor) {
    return round.steps().stream()
        .filter(step -> step.state().isOpen() && step.kind() != StepKind.RELEASE)
        .map(step -> decision(edition, round, step, actor))
        .filter(it ->
            it.obstacles().stream()
                .noneMatch(o -> o.code().equals(ObstacleCode.NOT_THE_HOLDER.name())))
        .findFirst();
  }

  private EditionPage.Decision decision(
      Edition edition, ReviewRound round, Step step, Actor actor) {
    return new EditionPage.Decision(
        step,
        missing.checklists(round, step),
        next(round, step),
        missing.forDecision(edition, round, step, actor));
  }

  private static String next(ReviewRound round, Step step) {
    return round.steps().stream()
        .filter(it -> it.state() == StepState.WAITING || it.state().isOpen())
        .filter(it -> !it.id().equals(step.id()))
        .findFirst()
        .map(Step::whose)
        .orElse("");
  }
}
