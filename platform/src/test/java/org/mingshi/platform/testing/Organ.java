package org.mingshi.platform.testing;

import java.util.List;
import java.util.TreeMap;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;

/** A national organ whose units review first and whose publicity office reviews second. */
public record Organ(
    Unit root,
    Unit producer,
    Unit publicityUnit,
    Site site,
    Column news,
    Column publicityNews,
    Clerk editor,
    Clerk unitReviewer,
    Clerk secrecyReviewer,
    Clerk publicity,
    Clerk otherPublicity,
    Clerk publicityEditor,
    Clerk publicityReviewer,
    Clerk publicitySecrecy,
    Clerk operations,
    Clerk otherOperations,
    Clerk leader,
    Clerk secrecyOffice) {

  /** The six kinds that the organ's leaders approve. */
  public static final List<String> SIX_KINDS =
      List.of(
          "leader-signed",
          "major-enforcement",
          "emergency-handling",
          "hot-topic",
          "first-release",
          "other-major");

  /** A piece of news of the producing unit, of none of the six kinds. */
  public Manuscript story() {
    return text(news, "news");
  }

  /** A signed document of the producing unit. */
  public Manuscript document() {
    return text(news, "government-info");
  }

  /** Routine data of the producing unit. */
  public Manuscript routineData() {
    return OfficialTexts.answering(document(), "routine-data", true);
  }

  /** A piece of news of the publicity office itself. */
  public Manuscript ownStory() {
    return text(publicityNews, "news");
  }

  private static Manuscript text(Column column, String itemClass) {
    TreeMap<String, Boolean> answers = new TreeMap<>();
    SIX_KINDS.forEach(kind -> answers.put(kind, false));
    answers.put("routine-data", false);
    return OfficialTexts.classed(OfficialTexts.notice(column.id()), itemClass).withFlags(answers);
  }

  /** A text of the editor that is in review. */
  public EditionId submitted(Manuscript text) {
    EditionId edition = editor.drafts(text);
    Outcomes.expectDone(editor.submits(edition));
    return edition;
  }

  /** A text that the producing unit has reviewed. */
  public EditionId reviewedByUnit(Manuscript text) {
    EditionId edition = submitted(text);
    Outcomes.expectDone(unitReviewer.approves(edition));
    Outcomes.expectDone(secrecyReviewer.findsNoSecret(edition));
    return edition;
  }
}
