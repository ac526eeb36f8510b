package org.mingshi.platform.item;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingshi.platform.item.store.EditionRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins an item with its first text. Item, edition, text and ledger are one transaction. */
@Component
public class Drafting {

  private final EditionRows rows;
  private final SavedTexts texts;
  private final Writers writers;
  private final RulesInForce rules;
  private final JudgingText judging;
  private final Attachments attachments;
  private final Organization organization;
  private final Sites sites;
  private final Ledger ledger;
  private final Clock clock;

  Drafting(
      EditionRows rows,
      SavedTexts texts,
      Writers writers,
      RulesInForce rules,
      JudgingText judging,
      Attachments attachments,
      Organization organization,
      Sites sites,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.texts = texts;
    this.writers = writers;
    this.rules = rules;
    this.judging = judging;
    this.attachments = attachments;
    this.organization = organization;
    this.sites = sites;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Saves the text as the first revision of a new item, or says why not. */
  @Transactional
  public Saving draft(DraftItem command) {
    Unit unit = organization.unit(command.unit());
    Column column = sites.column(command.text().column());
    List<Obstacle> obstacles = obstacles(command, unit, column);
    if (!obstacles.isEmpty()) {
      return new Saving.Refused(obstacles);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    PersonId author = new PersonId(command.by().person());
    ItemId item = new ItemId(Ids.next(clock));
    EditionId id = new EditionId(Ids.next(clock));
    ItemNumber number = rows.addItem(item, unit.authority(), column.site(), unit.id(), author, now);
    RevisionHash hash = RevisionHash.of(column.site(), unit.id(), command.text());
    Edition edition =
        new Edition.Draft(
            new Standing(
                id,
                item,
                number,
                1,
                unit.authority(),
                column.site(),
                unit.id(),
                1,
                hash,
                Set.of(author),
                author,
                now,
                1,
                null));
    rows.add(edition);
    Revision revision = texts.add(edition, null, command.text(), command.by(), true);
    ledger.append(
        LedgerEntry.of("edition.drafted", EditionWitness.KIND, id.toString())
            .by(command.by())
            .with("item", number.toString())
            .with("revision", hash.toString())
            .attesting(Editions.digestOf(edition)));
    return new Saving.Saved(id, revision);
  }

  private List<Obstacle> obstacles(DraftItem command, Unit unit, Column column) {
    EffectiveRules inForce = rules.of(unit.authority(), unit.id(), column.site());
    List<Obstacle> obstacles = new ArrayList<>();
    if (!writers.mayWriteFor(command.by(), unit.id())) {
      obstacles.add(WritingObstacle.WRITING_NOT_PERMITTED.under(inForce));
    }
    obstacles.addAll(writers.intoColumn(command.by(), unit.id(), command.text()));
    obstacles.addAll(judging.obstacles(command.text(), unit.authority(), unit.id(), inForce));
    if (!attachments.areUsable(command.text().attachments(), null, command.by())) {
      obstacles.add(WritingObstacle.ATTACHMENT_UNKNOWN.under(inForce));
    }
    return obstacles;
  }
}
