package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.clauses;
import static org.mingshi.platform.testing.Outcomes.codes;
import static org.mingshi.platform.testing.Outcomes.expectDone;
import static org.mingshi.platform.testing.Outcomes.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.organization.EndPost;
import org.mingshi.platform.organization.EndingPost;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sends items into review, and who hands in what an internal office wrote. */
@ReviewTest
class HandInTests {

  @Autowired TownFixture towns;
  @Autowired OfficeFixture offices;
  @Autowired HandingIn handingIn;
  @Autowired Editions editions;
  @Autowired Organization organization;
  @Autowired EndingPost endingPost;
  @Autowired TestClock clock;

  @Test
  @Duty("yunzhou-2023 7-a")
  void onlyTheDesignatedClerkOfAUnitSubmits() {
    Town town = towns.town();
    EditionId draft = town.clerk().drafts(town.news());

    for (Clerk other :
        new Clerk[] {town.officeReviewer(), town.deputyHead(), town.head(), town.townshipClerk()}) {
      var refused = other.submits(draft);
      assertThat(codes(refused)).contains("SUBMIT_NOT_PERMITTED");
      assertThat(clauses(refused, "SUBMIT_NOT_PERMITTED")).contains("yunzhou-2023 7-a");
      assertThat(editions.find(draft)).get().isInstanceOf(Edition.Draft.class);
    }
    expectDone(town.clerk().submits(draft));
  }

  @Test
  @Duty("yunzhou-2023 7-a")
  void inAUnitWithoutAClerkNobodySubmits() {
    Town town = towns.town();
    EditionId draft = town.clerk().drafts(town.news());
    end(town.department().id(), "unit-clerk");

    for (Clerk writer : new Clerk[] {town.clerk(), town.officeReviewer(), town.head()}) {
      var refused = writer.submits(draft);
      assertThat(codes(refused)).contains("NO_DESIGNATED_CLERK");
      assertThat(clauses(refused, "NO_DESIGNATED_CLERK")).contains("yunzhou-2023 7-a");
    }
    expectDone(offices.clerk(town.department(), "unit-clerk").submits(draft));
  }

  @Test
  @Duty("yunzhou-2023 7-a")
  void anInternalOfficeOfAUnitWithoutAClerkStartsNothing() {
    Town town = towns.town();
    EditionId draft = town.internalAuthor().drafts(town.news());
    end(town.department().id(), "unit-clerk");

    assertThat(codes(town.internalAuthor().submits(draft))).contains("NO_DESIGNATED_CLERK");
  }

  @Test
  @Duty("yunzhou-2023 8-d")
  void whatAnInternalOfficeWroteIsHandedInByTheClerkOfTheUnitAbove() {
    Town town = towns.town();
    EditionId edition = signedByTheHead(town);
    Step step = town.clerk().open(edition);
    assertThat(step.rule()).isEqualTo("hand-in");

    var early = town.infoCenter().releases(edition);
    assertThat(codes(early)).contains("SUBMIT_NOT_PERMITTED");
    assertThat(clauses(early, "SUBMIT_NOT_PERMITTED")).containsExactly("yunzhou-2023 8-d");
    for (Clerk other :
        new Clerk[] {
          town.internalAuthor(), town.head(), town.officeReviewer(), town.townshipClerk()
        }) {
      var refused = handIn(other, edition, step);
      assertThat(codes(refused)).containsExactly("SUBMIT_NOT_PERMITTED");
      assertThat(clauses(refused, "SUBMIT_NOT_PERMITTED")).containsExactly("yunzhou-2023 8-d");
    }
    Clerk internalClerk = offices.clerk(town.internalOffice(), "unit-clerk");
    assertThat(codes(handIn(internalClerk, edition, step))).containsExactly("SUBMIT_NOT_PERMITTED");
    assertThat(codes(town.clerk().approves(edition, "hand-in"))).contains("NOT_YOUR_TURN");

    expectDone(handIn(town.clerk(), edition, step));
    expectDone(town.infoCenter().releases(edition));
  }

  @Test
  @Duty("yunzhou-2023 8-d")
  void onEveryOtherWayTooTheClerkOfTheUnitAboveHandsIn() {
    Town town = towns.town();
    EditionId edition =
        town.internalAuthor().drafts(OfficialTexts.answering(town.news(), "sensitive", true));
    expectDone(town.internalAuthor().submits(edition));
    expectDone(town.officeReviewer().approves(edition));
    assertThat(codes(town.infoCenter().releases(edition))).contains("SUBMIT_NOT_PERMITTED");
  }

  @Test
  void theClerkHandsInOnlyWhenItIsTimeAndMayGiveItBack() {
    Town town = towns.town();
    EditionId edition = town.internalAuthor().drafts(town.news());
    expectDone(town.internalAuthor().submits(edition));
    Step step = town.clerk().step(edition, "hand-in");
    assertThat(codes(handIn(town.clerk(), edition, step))).contains("NOT_YOUR_TURN");
    expectDone(town.officeReviewer().approves(edition));
    expectDone(town.head().approves(edition));

    var wordless = does(town.clerk(), edition, step, new Decide.Choice.Return(""));
    assertThat(codes(wordless)).containsExactly("OPINION_REQUIRED");
    expectDone(does(town.clerk(), edition, step, new Decide.Choice.Return("缺少附件")));
    assertThat(editions.find(edition)).get().isInstanceOf(Edition.Draft.class);
    assertThat(words(handIn(town.clerk(), edition, step))).isNotEmpty();
  }

  @Test
  void whatWasChangedAfterItWasOpenedIsNotHandedIn() {
    Town town = towns.town();
    EditionId edition = signedByTheHead(town);
    Step step = town.clerk().open(edition);
    HandIn seen =
        new HandIn(
            edition,
            step.id(),
            town.seen(edition),
            new Decide.Choice.Approve("", Map.of()),
            town.clerk().actor());
    town.internalAuthor().edits(edition, OfficialTexts.titled(town.news(), "改后"));

    assertThat(codes(handingIn.handIn(seen))).contains("REVISION_OUTDATED", "WRONG_STATE");
  }

  private EditionId signedByTheHead(Town town) {
    EditionId edition = town.internalAuthor().drafts(town.news());
    expectDone(town.internalAuthor().submits(edition));
    expectDone(town.officeReviewer().approves(edition));
    expectDone(town.head().approves(edition));
    return edition;
  }

  private Outcome handIn(Clerk by, EditionId edition, Step step) {
    return does(by, edition, step, new Decide.Choice.Approve("", Map.of()));
  }

  private Outcome does(Clerk by, EditionId edition, Step step, Decide.Choice choice) {
    return handingIn.handIn(new HandIn(edition, step.id(), by.seen(edition), choice, by.actor()));
  }

  private void end(UnitId unit, String role) {
    LocalDate today = LocalDate.now(clock);
    organization
        .holders(role, unit, today)
        .forEach(it -> endingPost.end(new EndPost(it.post().id(), today, null)));
  }
}
