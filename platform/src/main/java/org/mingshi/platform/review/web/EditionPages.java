package org.mingshi.platform.review.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.mingshi.platform.review.MarkOffers;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnSubject;
import org.mingshi.platform.task.Turns;
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
  private final DecisionPanels decisions;
  private final MarkOffers marking;
  private final Comparisons comparisons;
  private final Talks talks;
  private final Turns turns;
  private final Clock clock;

  EditionPages(
      Views views,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Writers writers,
      RulesInForce rules,
      Organization organization,
      Sites sites,
      List<ItemPanel> panels,
      DecisionPanels decisions,
      MarkOffers marking,
      Comparisons comparisons,
      Talks talks,
      Turns turns,
      Clock clock) {
    this.views = views;
    this.editions = editions;
    this.reviews = reviews;
    this.missing = missing;
    this.writers = writers;
    this.rules = rules;
    this.organization = organization;
    this.sites = sites;
    this.panels = List.copyOf(panels);
    this.decisions = decisions;
    this.marking = marking;
    this.comparisons = comparisons;
    this.talks = talks;
    this.turns = turns;
    this.clock = clock;
  }

  ResponseEntity<byte[]> page(
      Frame frame, Actor actor, Edition edition, Look look, Said said, List<Obstacle> refused) {
    return views.page(
        refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
        "review/edition.jte",
        Map.of("frame", frame, "page", gather(actor, edition, look, said, refused)));
  }

  private EditionPage gather(
      Actor actor, Edition edition, Look look, Said said, List<Obstacle> refused) {
    Standing at = edition.standing();
    Revision revision = editions.current(edition);
    List<ReviewRound> rounds = reviews.rounds(at.id());
    @Nullable ReviewRound round = rounds.isEmpty() ? null : rounds.getFirst();
    Talk talk = talks.of(edition, actor, said.comment());
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
            ? decisions.of(edition, round, actor).orElse(null)
            : null,
        round == null ? null : marks(edition, round, actor),
        edition instanceof Edition.InReview ? missing.beforeRelease(edition) : List.of(),
        age(edition),
        comparisons.of(edition, actor, look, rounds, talk.blocks()),
        talk,
        look,
        edition instanceof Edition.Approved && release.isEmpty(),
        edition instanceof Edition.Approved && round != null ? missing.remarks(round) : List.of(),
        release,
        mayEdit(edition, actor, writer),
        editions.revisions(at.id()),
        panels.stream().flatMap(it -> it.links(edition, actor).stream()).toList(),
        said.typed(),
        said.marking(),
        refused,
        refused.stream().anyMatch(it -> it.code().equals("REVISION_OUTDATED")));
  }

  /**
   * What was typed into a form that was refused.
   *
   * @param comment the words of a comment
   * @param marking the reason for a marking
   */
  record Said(Typed typed, String comment, String marking) {

    static Said nothing() {
      return new Said(Typed.nothing(), "", "");
    }

    static Said deciding(Typed typed) {
      return new Said(typed, "", "");
    }

    static Said commenting(String words) {
      return new Said(Typed.nothing(), words, "");
    }

    static Said marking(String reason) {
      return new Said(Typed.nothing(), "", reason);
    }
  }

  /** Under review only the authors are offered it: a reviewer who edits can review no more. */
  private static boolean mayEdit(Edition edition, Actor actor, boolean writer) {
    boolean author = edition.standing().authors().contains(new PersonId(actor.person()));
    return writer
        && edition instanceof Edition.Editable
        && (edition instanceof Edition.Draft || author);
  }

  private MarkOffers.@Nullable Offer marks(Edition edition, ReviewRound round, Actor actor) {
    boolean marked = edition instanceof Edition.InReview || edition instanceof Edition.Approved;
    MarkOffers.Offer offer = marked ? marking.of(edition, round, actor) : null;
    return offer != null && offer.isOpen() ? offer : null;
  }

  private String age(Edition edition) {
    return turns.of(new TurnSubject("edition", edition.id().toString())).stream()
        .map(Turn::since)
        .min(Comparator.naturalOrder())
        .map(since -> Dates.since(since, clock.instant()))
        .orElse("");
  }

  private String className(Standing at, String id) {
    return rules.of(at).classes().stream()
        .filter(it -> it.id().equals(id))
        .map(ItemClass::name)
        .findFirst()
        .orElse("未选择");
  }
}
