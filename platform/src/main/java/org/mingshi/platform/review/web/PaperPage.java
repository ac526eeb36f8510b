package org.mingshi.platform.review.web;

import java.util.List;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;

/**
 * What the page 登记纸质签署 shows.
 *
 * @param closed what keeps this clerk from recording anything here; the form is not shown then
 * @param remarks what earlier signers remarked and the signer must take note of
 * @param refused why the last try was refused
 */
public record PaperPage(
    Edition edition,
    String title,
    Step step,
    List<Obstacle> closed,
    List<Checklist> checklists,
    List<Holder> signers,
    List<Signature> remarks,
    PaperForm form,
    List<Obstacle> refused) {

  /** Whether the step is a secrecy review. */
  public boolean isSecrecy() {
    return step.kind() == StepKind.SECRECY_REVIEW;
  }

  /** Whether secrecy is judged in it, as the whole step or as a point of it. */
  public boolean asksSecrecy() {
    return isSecrecy()
        || checklists.stream().flatMap(it -> it.points().stream()).anyMatch(CheckPoint::secrecy);
  }
}
