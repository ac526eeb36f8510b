package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Paper;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.mingshi.platform.review.Scan;
import org.mingshi.platform.review.ScanId;
import org.mingshi.platform.review.Scans;
import org.mingshi.platform.review.WhatIsMissing;
import org.springframework.stereotype.Component;

/** Puts the steps of a round into the rows of the review form. */
@Component
class SheetRows {

  private final WhatIsMissing missing;
  private final Organization organization;
  private final Scans scans;

  SheetRows(WhatIsMissing missing, Organization organization, Scans scans) {
    this.missing = missing;
    this.organization = organization;
    this.scans = scans;
  }

  /** Every step but the release, in their order. */
  List<ReviewSheet.Row> of(ReviewRound round) {
    return round.steps().stream()
        .filter(step -> step.kind() != StepKind.RELEASE)
        .filter(step -> step.state() != StepState.DROPPED || !step.decisions().isEmpty())
        .map(step -> row(round, step))
        .toList();
  }

  private ReviewSheet.Row row(ReviewRound round, Step step) {
    List<Checklist> lists = missing.checklists(round, step);
    boolean waits = step.state() == StepState.WAITING || step.state().isOpen();
    return new ReviewSheet.Row(
        step,
        waits,
        waits ? lists.stream().map(list -> answered(list, Set.of())).toList() : List.of(),
        step.decisions().stream().map(it -> decided(round.edition(), lists, it)).toList());
  }

  private ReviewSheet.Decided decided(EditionId edition, List<Checklist> lists, Signature it) {
    return new ReviewSheet.Decided(
        it,
        organization.unit(it.unit()).name(),
        it.answers().isEmpty()
            ? List.of()
            : lists.stream().map(list -> answered(list, Set.copyOf(it.answers()))).toList(),
        scan(edition, it.paper()));
  }

  private @Nullable String scan(EditionId edition, @Nullable Paper paper) {
    return paper == null
        ? null
        : scans
            .find(edition, new ScanId(paper.scan()))
            .map(Scan::sha256)
            .map(it -> it.hex().substring(0, 10))
            .orElse(null);
  }

  private static ReviewSheet.Answered answered(Checklist list, Set<String> answers) {
    return new ReviewSheet.Answered(
        list.name(),
        list.points().stream()
            .map(point -> {
              String key = list.id() + ":" + point.id();
              @Nullable Boolean answer =
                  answers.contains(key + "=yes")
                      ? Boolean.TRUE
                      : answers.contains(key + "=no") ? Boolean.FALSE : null;
              return new ReviewSheet.Point(point.words(), answer);
            })
            .toList());
  }
}
