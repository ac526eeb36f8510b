package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.Editing;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Withdrawing;
import org.mingshi.platform.review.RacingCommands.Command;
import org.mingshi.platform.review.RacingCommands.Place;
import org.mingshi.platform.review.RacingCommands.Seen;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.task.Turns;
import org.mingshi.platform.testing.ReviewTest;
import org.mingshi.platform.testing.Town;
import org.mingshi.platform.testing.TownFixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each command against each other one, and against itself, on one text in one moment. Whatever
 * happens, it must be what one after the other could have done, and everything stored must fit
 * together.
 */
@ReviewTest
@Import(EvidenceTests.RightOfPublishing.class)
class PairRaceTests {

  @Autowired TownFixture towns;
  @Autowired Submitting submitting;
  @Autowired Editing editing;
  @Autowired Deciding deciding;
  @Autowired Marking marking;
  @Autowired RecordingPaperSignature recording;
  @Autowired Releasing releasing;
  @Autowired Withdrawing withdrawing;
  @Autowired Editions editions;
  @Autowired Reviews reviews;
  @Autowired Turns turns;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  /** Two commands in the order in which one follows the other. */
  private record Order(Command first, Command second) {}

  @Test
  void twoCommandsInOneMomentDoWhatOneAfterTheOtherWouldHaveDone() throws Exception {
    raceEveryPair(1);
  }

  @Test
  @Tag("long")
  void theyDoSoAgainAndAgain() throws Exception {
    raceEveryPair(20);
  }

  private void raceEveryPair(int times) throws Exception {
    Town town = towns.town();
    RacingCommands commands =
        new RacingCommands(
            submitting, editing, deciding, marking, recording, releasing, withdrawing, clock);
    Consistency consistency = new Consistency(editions, reviews, turns, jdbc);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Command one : Command.values()) {
        for (Command other : Command.values()) {
          if (one.compareTo(other) > 0) {
            continue;
          }
          Place place = one.meeting(other);
          Map<Order, String> serial = new HashMap<>();
          for (Order order : List.of(new Order(one, other), new Order(other, one))) {
            Seen seen = commands.look(town, place, place.reach(town));
            attempt(commands, order.first(), seen);
            attempt(commands, order.second(), seen);
            serial.put(order, summary(seen.text()));
          }
          for (int time = 0; time < times; time++) {
            Seen seen = commands.look(town, place, place.reach(town));
            together(
                threads, () -> attempt(commands, one, seen), () -> attempt(commands, other, seen));
            assertThat(serial.values())
                .as("%s against %s at %s", one, other, place)
                .contains(summary(seen.text()));
            consistency.check(seen.text());
            consistency.checkEvidence(seen.text());
          }
        }
      }
    }
  }

  private static Object attempt(RacingCommands commands, Command command, Seen seen) {
    try {
      return commands.carryOut(command, seen);
    } catch (NotFound notThere) {
      return notThere;
    }
  }

  /** All that two orders can differ in: state, rounds, steps, decisions, flags, impact. */
  private String summary(EditionId text) {
    Edition edition = editions.find(text).orElseThrow();
    List<String> parts = new ArrayList<>();
    parts.add(edition.stateKey());
    parts.add("texts " + editions.revisions(text).size());
    for (ReviewRound round : reviews.rounds(text)) {
      parts.add(round.state() + " " + round.chain());
      round
          .steps()
          .forEach(step ->
              parts.add(
                  step.rule()
                      + " "
                      + step.state()
                      + step.decisions().stream().map(it -> it.verdict().id()).toList()));
    }
    reviews
        .markings(text)
        .forEach(it -> parts.add(it.raised() + "-" + it.lowered() + " " + it.impact()));
    return String.join("; ", parts);
  }

  private static void together(ExecutorService threads, Callable<?> one, Callable<?> other)
      throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    Future<?> first = threads.submit(() -> after(start, one));
    Future<?> second = threads.submit(() -> after(start, other));
    try {
      first.get();
      second.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("a race must end in an answer", failed.getCause());
    }
  }

  private static Object after(CyclicBarrier start, Callable<?> action) throws Exception {
    start.await();
    return action.call();
  }
}
