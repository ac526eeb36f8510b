package org.mingshi.platform.testing;

import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;

/** A department with the people of the ordinary chain, and the leaders above it. */
public record Office(
    Unit root,
    Unit unit,
    Unit concerned,
    Site site,
    Column notices,
    Column documents,
    Clerk editor,
    Clerk otherEditor,
    Clerk sectionHead,
    Clerk secrecyReviewer,
    Clerk deputyHead,
    Clerk head,
    Clerk publisher,
    Clerk districtDeputy,
    Clerk districtHead,
    Clerk concernedDeputy,
    Clerk administrator) {

  /** An ordinary notice for the ordinary column. */
  public Manuscript notice() {
    return OfficialTexts.notice(notices.id());
  }

  /** The same, with a larger reach. */
  public Manuscript notice(Impact impact) {
    return OfficialTexts.with(notice(), impact);
  }

  /** A notice of the editor that is in review. */
  public EditionId submitted() {
    return submitted(notice());
  }

  /** A text of the editor that is in review. */
  public EditionId submitted(Manuscript text) {
    EditionId edition = editor.drafts(text);
    Outcomes.expectDone(editor.submits(edition));
    return edition;
  }

  /** A notice that every reviewer of the unit has signed. */
  public EditionId approved() {
    return approved(notice());
  }

  /** A text that every reviewer of the unit has signed. */
  public EditionId approved(Manuscript text) {
    EditionId edition = submitted(text);
    Outcomes.expectDone(sectionHead.approves(edition));
    Outcomes.expectDone(secrecyReviewer.findsNoSecret(edition));
    Outcomes.expectDone(deputyHead.approves(edition));
    return edition;
  }
}
