package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.testing.Organ;
import org.mingshi.platform.testing.OrganFixture;
import org.mingshi.platform.testing.PaperScans;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.TestDatabase;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that fails at any of the writes leaves everything as it was before. */
@ReviewTest
class PaperCrashTests {

  private static final List<String> TABLES =
      List.of(
          "edition",
          "review_round",
          "review_step",
          "review_decision",
          "review_scan",
          "standing_authorisation",
          "standing_revocation",
          "turn",
          "ledger_entry");

  @Autowired TownFixture towns;
  @Autowired OrganFixture organs;
  @Autowired RecordingPaperSignature recording;
  @Autowired HandingIn handingIn;
  @Autowired GivingAuthorisation giving;
  @Autowired RevokingAuthorisation revoking;
  @Autowired JdbcClient jdbc;
  @Autowired TestDatabase database;
  @Autowired TestClock clock;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition",
        "review_step",
        "review_decision",
        "review_scan",
        "turn",
        "ledger_entry"
      })
  void aCrashWhileAPaperIsRecordedLeavesTheStepUnsigned(String table) throws Exception {
    Town town = towns.town();
    EditionId edition = town.submitted();
    expectDone(town.officeReviewer().approves(edition));
    Step step = town.clerk().open(edition);
    RecordPaperSignature command =
        new RecordPaperSignature(
            edition,
            step.id(),
            town.seen(edition),
            town.deputyHead().person(),
            LocalDate.now(clock),
            new Decide.Choice.Approve("", town.deputyHead().goodAnswers(edition, step)),
            PaperScans.signedForm(),
            true,
            town.clerk().actor());

    crashesAt(table, () -> recording.record(command));

    expectDone(recording.record(command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"edition", "review_step", "review_decision", "turn", "ledger_entry"})
  void aCrashWhileAnItemIsHandedInLeavesItWaiting(String table) throws Exception {
    Town town = towns.town();
    EditionId edition = town.internalAuthor().drafts(town.news());
    expectDone(town.internalAuthor().submits(edition));
    expectDone(town.officeReviewer().approves(edition));
    expectDone(town.head().approves(edition));
    HandIn command =
        new HandIn(
            edition,
            town.clerk().open(edition).id(),
            town.seen(edition),
            new Decide.Choice.Approve("", Map.of()),
            town.clerk().actor());

    crashesAt(table, () -> handingIn.handIn(command));

    expectDone(handingIn.handIn(command));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edition",
        "review_round",
        "review_step",
        "review_decision",
        "turn",
        "ledger_entry"
      })
  void aCrashWhileAnItemIsSubmittedUnderAStandingConsentLeavesADraft(String table)
      throws Exception {
    Organ organ = organs.organ();
    assertThat(giving.give(consent(organ))).isInstanceOf(AuthorisationOutcome.Done.class);
    EditionId edition = organ.editor().drafts(organ.routineData());

    crashesAt(table, () -> organ.editor().submits(edition));

    expectDone(organ.editor().submits(edition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"standing_authorisation", "ledger_entry"})
  void aCrashWhileAConsentIsGivenLeavesNone(String table) throws Exception {
    Organ organ = organs.organ();
    crashesAt(table, () -> giving.give(consent(organ)));
    assertThat(giving.give(consent(organ))).isInstanceOf(AuthorisationOutcome.Done.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standing_revocation", "ledger_entry"})
  void aCrashWhileAConsentIsTakenBackLeavesItStanding(String table) throws Exception {
    Organ organ = organs.organ();
    StandingAuthorisationId id =
        ((AuthorisationOutcome.Done) giving.give(consent(organ))).authorisation().id();
    RevokeAuthorisation command = new RevokeAuthorisation(id, "口径调整", organ.publicity().actor());
    crashesAt(table, () -> revoking.revoke(command));
    assertThat(revoking.revoke(command)).isInstanceOf(AuthorisationOutcome.Done.class);
  }

  @Test
  void everyTableThatCanCrashIsThere() {
    assertThat(TABLES).allSatisfy(it -> assertThat(contents(it)).isNotNull());
  }

  private void crashesAt(String table, Callable<?> action) throws Exception {
    Map<String, String> before = contents();
    database.asOwner(
        """
        create function crash() returns trigger language plpgsql as
        $$ begin raise exception 'planted crash'; end $$;
        create trigger crash after insert or update or delete on %s
        for each row execute function crash()
        """
            .formatted(table));
    try {
      assertThatThrownBy(action::call).hasStackTraceContaining("planted crash");
    } finally {
      database.asOwner("drop function crash() cascade");
    }
    assertThat(contents()).isEqualTo(before);
  }

  private Map<String, String> contents() {
    return TABLES.stream().collect(Collectors.toMap(it -> it, this::contents));
  }

  private String contents(String table) {
    return jdbc.sql(
            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                + table
                + " t")
        .query(String.class)
        .single();
  }

  private GiveAuthorisation consent(Organ organ) {
    LocalDate today = LocalDate.now(clock);
    return new GiveAuthorisation(
        new Subject.OfColumn(organ.news().id()),
        today,
        today.plusMonths(3),
        "月度统计数据",
        "常态发布",
        organ.publicity().actor());
  }
}
