package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.testing.Outcomes.expectDone;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.TestDatabase;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that fails at the first write, at the second, and so on, leaves all as it was. */
@ReviewTest
class CrashTests {

  private static final int MORE_WRITES_THAN_THERE_ARE = 40;
  private static final List<String> TABLES =
      List.of(
          "edition",
          "review_round",
          "review_step",
          "review_decision",
          "review_marking",
          "turn",
          "clause_use",
          "ledger_entry");

  @Autowired TownFixture towns;
  @Autowired Editions editions;
  @Autowired Reviews reviews;
  @Autowired Turns turns;
  @Autowired JdbcClient jdbc;
  @Autowired TestDatabase database;

  private Town town;

  @BeforeEach
  void aDistrict() {
    town = towns.town();
    database.asOwner("create sequence crash_write; grant usage on sequence crash_write to public");
  }

  @AfterEach
  void noMoreCrashes() {
    database.asOwner("drop sequence crash_write");
  }

  @Test
  void anApprovalThatRaisesAFlagHappensWholeOrNotAtAll() {
    int writes =
        crashesEverywhere(
            town.submitted(),
            (people, text) ->
                people.officeReviewer().approvesBut(text, "nine-points:sensitive", "涉及征地补偿"));
    assertThat(writes).isGreaterThan(12);
  }

  @Test
  void anApprovalHappensWholeOrNotAtAll() {
    crashesEverywhere(town.submitted(), (people, text) -> people.officeReviewer().approves(text));
  }

  @Test
  void aReturnHappensWholeOrNotAtAll() {
    crashesEverywhere(
        town.submitted(), (people, text) -> people.officeReviewer().returns(text, "请核对数据"));
  }

  @Test
  void aReferralHappensWholeOrNotAtAll() {
    crashesEverywhere(
        town.submitted(), (people, text) -> people.officeReviewer().refers(text, "能否公开？"));
  }

  @Test
  void aFlagOnAnApprovedTextIsRaisedWholeOrNotAtAll() {
    int writes =
        crashesEverywhere(
            town.approved(), (people, text) -> people.head().raises(text, "sensitive"));
    assertThat(writes).isGreaterThan(8);
  }

  @Test
  void aFlagIsLoweredWholeOrNotAtAll() {
    EditionId text = town.submitted();
    expectDone(town.officeReviewer().raises(text, "sensitive"));
    crashesEverywhere(text, (people, it) -> people.governmentOffice().lowers(it, "sensitive"));
  }

  /** Crashes at each write in turn until it goes through; says at how many it crashed. */
  private int crashesEverywhere(EditionId text, BiFunction<Town, EditionId, Outcome> action) {
    Consistency consistency = new Consistency(editions, reviews, turns, jdbc);
    for (int write = 1; write <= MORE_WRITES_THAN_THERE_ARE; write++) {
      String before = contents();
      plant(write);
      boolean crashed = false;
      try {
        expectDone(action.apply(town, text));
      } catch (DataAccessException planted) {
        assertThat(planted).hasStackTraceContaining("planted crash");
        crashed = true;
      } finally {
        database.asOwner("drop function crash() cascade");
      }
      consistency.check(text);
      consistency.checkEvidence(text);
      if (!crashed) {
        return write - 1;
      }
      assertThat(contents()).as("after a crash at write %d", write).isEqualTo(before);
    }
    throw new AssertionError("more writes than thought");
  }

  private void plant(int write) {
    database.asOwner(
        """
        alter sequence crash_write restart;
        create function crash() returns trigger language plpgsql as
        $$ begin
          if nextval('crash_write') = %d then raise exception 'planted crash'; end if;
          return null;
        end $$
        """
            .formatted(write));
    TABLES.forEach(table ->
        database.asOwner(
            """
            create trigger crash after insert or update or delete on %s
            for each row execute function crash()
            """
                .formatted(table)));
  }

  private String contents() {
    StringBuilder all = new StringBuilder();
    for (String table : TABLES) {
      all.append(
          jdbc.sql(
                  "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                      + table
                      + " t")
              .query(String.class)
              .single());
    }
    return all.toString();
  }
}
