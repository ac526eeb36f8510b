package org.mingshi.platform.testing;

import java.util.TreeMap;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;

/** A district whose departments and townships review by the nine points, and its leaders. */
public record Town(
    Unit root,
    Unit department,
    Unit township,
    Unit internalOffice,
    Site site,
    Column departmentNews,
    Column townshipNews,
    Clerk clerk,
    Clerk officeReviewer,
    Clerk deputyHead,
    Clerk head,
    Clerk townshipClerk,
    Clerk partyOffice,
    Clerk townshipDeputy,
    Clerk internalAuthor,
    Clerk governmentOffice,
    Clerk infoCenter,
    Clerk siteManager,
    Clerk siteLeader,
    Clerk districtDeputy,
    Clerk districtHead) {

  /** A text of the department, nothing about it out of the ordinary. */
  public Manuscript news() {
    return text(departmentNews);
  }

  /** A text of the township. */
  public Manuscript townshipText() {
    return text(townshipNews);
  }

  private static Manuscript text(Column column) {
    TreeMap<String, Boolean> answers = new TreeMap<>();
    answers.put("major-emergency", false);
    answers.put("sensitive", false);
    return OfficialTexts.classed(OfficialTexts.notice(column.id()), "work-news").withFlags(answers);
  }

  /** A text of the department's clerk that is in review. */
  public EditionId submitted() {
    return submitted(news());
  }

  public EditionId submitted(Manuscript text) {
    EditionId edition = clerk.drafts(text);
    Outcomes.expectDone(clerk.submits(edition));
    return edition;
  }

  /** A text that the whole department has signed. */
  public EditionId approved() {
    EditionId edition = submitted();
    Outcomes.expectDone(officeReviewer.approves(edition));
    Outcomes.expectDone(deputyHead.approves(edition));
    Outcomes.expectDone(head.approves(edition));
    return edition;
  }

  /** The hash of what anybody sees now. */
  public RevisionHash seen(EditionId edition) {
    return clerk.seen(edition);
  }
}
