package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Paper;
import org.mingshi.platform.review.store.ScanRows;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what a leader signed on paper, by the clerk whom the regulation names for it. It is the
 * same decision, under the same rules and for the same hash, as one taken at a screen; both names
 * stand on it, and its scan is kept (saws-2016 16, yunzhou-2023 8-b). Decision, scan and what
 * follows from them are one transaction.
 */
@Component
public class RecordingPaperSignature {

  private static final String REFUSED = "review-paper.refused";

  private final OpenStep open;
  private final JudgingPaper judging;
  private final JudgingChoice choices;
  private final StepHolders holders;
  private final Signing signing;
  private final Companions companions;
  private final ScanRows scans;
  private final Editions editions;
  private final Refusing refusing;
  private final Ledger ledger;
  private final Clock clock;

  RecordingPaperSignature(
      OpenStep open,
      JudgingPaper judging,
      JudgingChoice choices,
      StepHolders holders,
      Signing signing,
      Companions companions,
      ScanRows scans,
      Editions editions,
      Refusing refusing,
      Ledger ledger,
      Clock clock) {
    this.open = open;
    this.judging = judging;
    this.choices = choices;
    this.holders = holders;
    this.signing = signing;
    this.companions = companions;
    this.scans = scans;
    this.editions = editions;
    this.refusing = refusing;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Records, or says everything that stands in the way. A refused try stands in the ledger.
   *
   * @throws org.mingshi.platform.shell.NotFound when there is no such edition in the clerk's
   *     authority, or no such step in it
   */
  @Transactional
  public Outcome record(RecordPaperSignature command) {
    OpenStep.Found found = open.hold(command.edition(), command.step(), command.by());
    Edition edition = found.edition();
    List<Obstacle> obstacles = new ArrayList<>(open.changed(found, command.seen()));
    obstacles.addAll(judging.obstacles(command, edition, found.round(), found.step()));
    Decide.Choice choice = command.choice();
    if (choice != null) {
      obstacles.addAll(choices.obstacles(edition, found.round(), found.step(), choice));
    }
    if (!obstacles.isEmpty()
        || choice == null
        || !(edition instanceof Edition.InReview inReview)) {
      return refusing.refuse(REFUSED, edition, command.by(), obstacles);
    }
    ScanId scan = new ScanId(Ids.next(clock));
    List<Obstacle> late =
        signing.sign(
            inReview, found.round(), found.step(), choice, signer(command, found, scan));
    if (!late.isEmpty()) {
      return refusing.refuse(REFUSED, edition, command.by(), late);
    }
    keep(scan, command);
    companions.decided(edition, command.by());
    return new Outcome.Done(editions.find(edition.id()).orElseThrow());
  }

  private Signer signer(RecordPaperSignature command, OpenStep.Found found, ScanId scan) {
    Holder signer =
        judging
            .signer(found.edition(), found.round(), found.step(), command.signer())
            .orElseThrow();
    LocalDate signedOn = Objects.requireNonNull(command.signedOn());
    Person actingFor = signer.actingFor();
    return new Signer(
        signer.person().id(),
        signer.signsAs(signer.unit().name() + " " + signer.person().name()),
        signer.unit().id(),
        holders.actingSeat(found.edition().standing(), found.step()).role(),
        actingFor == null ? null : actingFor.id(),
        new Paper(
            new PersonId(command.by().person()), command.by().label(), signedOn, scan.value()),
        command.by());
  }

  private void keep(ScanId id, RecordPaperSignature command) {
    ScanFile file = command.scan();
    Scan scan =
        new Scan(
            id,
            command.edition(),
            file.name(),
            file.kind(),
            file.size(),
            file.digest(),
            command.by().account(),
            new PersonId(command.by().person()),
            command.by().label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    scans.add(scan, file.bytes());
    ledger.append(
        LedgerEntry.of("review-scan.added", ScanWitness.KIND, id.toString())
            .by(command.by())
            .with("edition", command.edition().toString())
            .with("sha256", scan.sha256().hex())
            .attesting(ScanWitness.digestOf(scan)));
  }
}
