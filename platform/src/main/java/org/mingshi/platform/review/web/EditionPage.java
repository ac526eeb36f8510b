package org.mingshi.platform.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.ItemPanel;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.MarkOffers;
import org.mingshi.platform.review.ReleaseRecord;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.WhatIsMissing;

/**
 * Everything the page of an edition shows.
 *
 * @param round the latest round, null before the first submission
 * @param earlier rounds before it, the latest first
 * @param submission what a submission would meet, null when it is no draft of this person's unit
 * @param decision the step in which this person could decide, null when there is none
 * @param marks which flags and impact this person could change, null when there are none
 * @param lacking what must be there before the release beside signatures
 * @param age how long it has stood where it stands, "" when nobody has to act
 * @param comparison the text beside the one it is compared with
 * @param talk the comments
 * @param look how this person looks at it
 * @param mayRelease whether this person may release it now
 * @param remarks of reviewers, of which whoever releases must take note
 * @param releaseObstacles what stands in the way of a release, shown when all reviews are done
 * @param refused why what was just tried was refused, empty otherwise
 * @param outdated whether it was refused because the text is another than the one the person saw
 */
public record EditionPage(
    Edition edition,
    Revision revision,
    String siteName,
    String columnName,
    String unitName,
    String className,
    List<String> involved,
    @Nullable ReviewRound round,
    List<ReviewRound> earlier,
    @Nullable ReleaseRecord release,
    WhatIsMissing.@Nullable Submission submission,
    @Nullable DecisionPanel decision,
    MarkOffers.@Nullable Offer marks,
    List<Obstacle> lacking,
    String age,
    Comparison comparison,
    Talk talk,
    Look look,
    boolean mayRelease,
    List<ReviewRound.Signature> remarks,
    List<Obstacle> releaseObstacles,
    boolean mayEdit,
    List<RevisionLine> revisions,
    List<ItemPanel.Link> links,
    Typed typed,
    String markingReason,
    List<Obstacle> refused,
    boolean outdated) {

  /** The text that counts now. */
  public Manuscript text() {
    return revision.text();
  }

  /** The title, or what stands for it. */
  public String title() {
    return text().title().isEmpty() ? "（尚无标题）" : text().title();
  }

  /** Who has to act now, in words. */
  public String waitingFor() {
    return round == null
        ? ""
        : String.join(
            "、",
            round.steps().stream()
                .filter(step -> step.state().isOpen())
                .map(step -> step.whose() + "（" + step.name() + "）")
                .toList());
  }

  /** Whether comments stand beside the passages they speak of. */
  public boolean commentsBeside() {
    return comparison.current() && !look.plain();
  }

  /** The same page compared otherwise. */
  public String compared(String from, String to) {
    return new Look(from, to, false, 0, "").address(edition.id(), "changes");
  }

  /** The same page, with the text as it will be read. */
  public String plain() {
    return new Look(look.from(), look.to(), true, 0, "").address(edition.id(), "changes");
  }

  /** The same page with the form for a comment on this block. */
  public String commenting(int block) {
    return new Look(look.from(), look.to(), false, 0, "").address(edition.id(), "")
        + (look.from().isEmpty() && look.to().isEmpty() ? "?" : "&")
        + "comment="
        + block
        + "#comment-form";
  }

  /** What a saved text changed against the one that its author had before their eyes. */
  public String changesOf(RevisionLine line) {
    return compared("r" + line.basedOn(), "r" + line.number());
  }

  /** Whether nothing of this item was public before. */
  public boolean isFirst() {
    return edition.standing().ordinal() == 1 && edition.standing().firstReleasedAt() == null;
  }

  /** The steps that count, for the line of ticks. */
  public List<ReviewRound.Step> ticks() {
    return round == null
        ? List.of()
        : round.steps().stream().filter(it -> it.state() != ReviewRound.StepState.DROPPED).toList();
  }
}
