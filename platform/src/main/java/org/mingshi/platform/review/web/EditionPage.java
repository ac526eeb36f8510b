package org.mingshi.platform.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.ItemPanel;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReleaseRecord;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.WhatIsMissing;

/**
 * Everything the page of an edition shows.
 *
 * @param round the latest round, null before the first submission
 * @param earlier rounds before it, the latest first
 * @param submission what a submission would meet, null when it is no draft of this person's unit
 * @param decision the step in which this person could decide, null when there is none
 * @param mayRelease whether this person may release it now
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
    @Nullable Decision decision,
    boolean mayRelease,
    List<Obstacle> releaseObstacles,
    boolean mayEdit,
    List<RevisionLine> revisions,
    List<ItemPanel.Link> links,
    Typed typed,
    List<Obstacle> refused,
    boolean outdated) {

  /**
   * What a person is asked for in a step.
   *
   * @param next who comes next, in words
   */
  public record Decision(
      Step step, List<Checklist> checklists, String next, List<Obstacle> obstacles) {

    /** Whether the form of secrecy review is shown. */
    public boolean isSecrecy() {
      return step.kind() == StepKind.SECRECY_REVIEW;
    }
  }

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
}
