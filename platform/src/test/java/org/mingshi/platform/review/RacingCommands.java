package org.mingshi.platform.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingshi.platform.item.EditText;
import org.mingshi.platform.item.Editing;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.item.Withdrawing;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Outcomes;
import org.mingshi.platform.testing.Town;

/** Everything that people do with one text, each on the text that they saw before. */
record RacingCommands(
    Submitting submitting,
    Editing editing,
    Deciding deciding,
    Marking marking,
    RecordingPaperSignature recording,
    Releasing releasing,
    Withdrawing withdrawing,
    Clock clock) {

  /** Where a text of the department stands before two people act, each place after the last. */
  enum Place {
    DRAFT,
    FIRST_REVIEW,
    FLAGGED,
    ASKED_ABOVE,
    SIGNATURE,
    LAST_REVIEW,
    APPROVED,
    PUBLISHED;

    EditionId reach(Town town) {
      EditionId text = town.clerk().drafts(town.news());
      if (this == DRAFT) {
        return text;
      }
      Outcomes.expectDone(town.clerk().submits(text));
      switch (this) {
        case DRAFT, FIRST_REVIEW -> {}
        case FLAGGED -> Outcomes.expectDone(town.officeReviewer().raises(text, "sensitive"));
        case ASKED_ABOVE -> Outcomes.expectDone(town.officeReviewer().refers(text, "能否公开？"));
        case SIGNATURE, LAST_REVIEW, APPROVED, PUBLISHED -> sign(town, text);
      }
      return text;
    }

    private void sign(Town town, EditionId text) {
      Outcomes.expectDone(town.officeReviewer().approves(text));
      if (compareTo(LAST_REVIEW) >= 0) {
        Outcomes.expectDone(town.deputyHead().approves(text));
      }
      if (compareTo(APPROVED) >= 0) {
        Outcomes.expectDone(town.head().approves(text));
      }
      if (this == PUBLISHED) {
        Outcomes.expectDone(town.infoCenter().releases(text));
      }
    }

    /** Who signs what is open here. */
    Clerk reviewer(Town town) {
      return switch (this) {
        case DRAFT, FIRST_REVIEW, FLAGGED, ASKED_ABOVE -> town.officeReviewer();
        case SIGNATURE -> town.deputyHead();
        case LAST_REVIEW, APPROVED, PUBLISHED -> town.head();
      };
    }
  }

  /** What is done, and where it can be done. */
  enum Command {
    SUBMIT(EnumSet.of(Place.DRAFT)),
    EDIT(EnumSet.range(Place.DRAFT, Place.APPROVED)),
    APPROVE(EnumSet.of(Place.FIRST_REVIEW, Place.FLAGGED, Place.SIGNATURE, Place.LAST_REVIEW)),
    RETURN(EnumSet.of(Place.FIRST_REVIEW, Place.FLAGGED, Place.SIGNATURE, Place.LAST_REVIEW)),
    REFER(EnumSet.of(Place.FIRST_REVIEW, Place.SIGNATURE, Place.LAST_REVIEW)),
    ANSWER(EnumSet.of(Place.ASKED_ABOVE)),
    POSTPONE(EnumSet.of(Place.FIRST_REVIEW, Place.FLAGGED)),
    RAISE(EnumSet.range(Place.FIRST_REVIEW, Place.APPROVED)),
    LOWER(EnumSet.of(Place.FLAGGED)),
    RATE(EnumSet.range(Place.FIRST_REVIEW, Place.APPROVED)),
    ON_PAPER(EnumSet.of(Place.SIGNATURE)),
    RELEASE(EnumSet.of(Place.APPROVED)),
    TAKE_DOWN(EnumSet.of(Place.PUBLISHED));

    private final Set<Place> places;

    Command(Set<Place> places) {
      this.places = places;
    }

    /** A place where both can be done; where there is none, one where this can. */
    Place meeting(Command other) {
      return places.stream()
          .filter(other.places::contains)
          .findFirst()
          .orElseGet(() -> places.iterator().next());
    }
  }

  /** What somebody has before their eyes. */
  record Seen(Town town, Place place, EditionId text, Step step, RevisionHash hash) {}

  /** What everybody sees of the text now. */
  Seen look(Town town, Place place, EditionId text) {
    Step step = place == Place.DRAFT ? null : town.clerk().open(text);
    return new Seen(town, place, text, step, town.seen(text));
  }

  /** Does it. */
  Object carryOut(Command command, Seen seen) {
    Town town = seen.town();
    EditionId text = seen.text();
    return switch (command) {
      case SUBMIT -> submitting.submit(new SubmitEdition(text, seen.hash(), town.clerk().actor()));
      case EDIT ->
          editing.edit(
              new EditText(
                  text, 1, OfficialTexts.titled(town.news(), "改后的标题"), town.clerk().actor()));
      case APPROVE ->
          seen.step() == null
              ? "nothing to approve"
              : decide(seen, seen.place().reviewer(town), approval(seen));
      case RETURN -> decide(seen, seen.place().reviewer(town), new Choice.Return("请核对数据"));
      case REFER -> decide(seen, seen.place().reviewer(town), new Choice.Refer("能否公开？"));
      case ANSWER -> decide(seen, town.deputyHead(), new Choice.Answer("可以"));
      case POSTPONE ->
          decide(
              seen,
              seen.place().reviewer(town),
              new Choice.Postpone(LocalDate.now(clock).plusDays(3), "等待统一口径"));
      case RAISE -> mark(seen, town.officeReviewer(), Set.of("major-emergency"), Set.of(), null);
      case LOWER -> mark(seen, town.governmentOffice(), Set.of(), Set.of("sensitive"), null);
      case RATE -> mark(seen, town.officeReviewer(), Set.of(), Set.of(), Impact.MAJOR);
      case ON_PAPER -> onPaper(seen);
      case RELEASE ->
          releasing.release(new ReleaseEdition(text, seen.hash(), town.infoCenter().actor()));
      case TAKE_DOWN ->
          withdrawing.withdraw(text, WithdrawalReason.ERROR, "时间有误", town.siteManager().actor());
    };
  }

  private static Choice approval(Seen seen) {
    return seen.place().reviewer(seen.town()).approval(seen.text(), seen.step(), false);
  }

  private Object decide(Seen seen, Clerk by, Choice choice) {
    return seen.step() == null
        ? "nothing to decide"
        : deciding.decide(
            new Decide(seen.text(), seen.step().id(), seen.hash(), choice, by.actor()));
  }

  private Object mark(Seen seen, Clerk by, Set<String> raise, Set<String> lower, Impact impact) {
    return seen.step() == null
        ? "nothing to mark"
        : marking.mark(
            new Mark(seen.text(), seen.hash(), raise, lower, impact, "涉及群众利益", by.actor()));
  }

  private Object onPaper(Seen seen) {
    return seen.step() == null
        ? "nothing to record"
        : recording.record(
            new RecordPaperSignature(
                seen.text(),
                seen.step().id(),
                seen.hash(),
                seen.town().deputyHead().person(),
                LocalDate.now(clock),
                new Choice.Approve(
                    "同意",
                    Map.copyOf(seen.town().deputyHead().goodAnswers(seen.text(), seen.step()))),
                new ScanFile("审查表.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.UTF_8)),
                true,
                seen.town().clerk().actor()));
  }
}
