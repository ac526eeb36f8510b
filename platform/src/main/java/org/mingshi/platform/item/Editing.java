package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Sites;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saves a changed text. What was approved before counts no more, and the edition is a draft again;
 * who saved is an author and may not review. Text, state, what listeners do, and ledger are one
 * transaction, so a crash leaves either all of it or nothing.
 */
@Component
public class Editing {

  private final Editions editions;
  private final SavedTexts texts;
  private final Writers writers;
  private final RulesInForce rules;
  private final JudgingText judging;
  private final Attachments attachments;
  private final Sites sites;
  private final ApplicationEventPublisher events;

  Editing(
      Editions editions,
      SavedTexts texts,
      Writers writers,
      RulesInForce rules,
      JudgingText judging,
      Attachments attachments,
      Sites sites,
      ApplicationEventPublisher events) {
    this.editions = editions;
    this.texts = texts;
    this.writers = writers;
    this.rules = rules;
    this.judging = judging;
    this.attachments = attachments;
    this.sites = sites;
    this.events = events;
  }

  /**
   * Saves the text, if it is based on the one that counts; keeps both otherwise.
   *
   * @throws NotFound when there is no such edition in the actor's authority
   */
  @Transactional
  public Saving edit(EditText command) {
    Edition edition =
        editions
            .findAndHold(command.edition())
            .filter(it -> it.standing().authority().value().equals(command.by().authority()))
            .orElseThrow(() -> new NotFound("edition " + command.edition()));
    List<Obstacle> obstacles = obstacles(command, edition);
    if (!obstacles.isEmpty() || !(edition instanceof Edition.Editable editable)) {
      return new Saving.Refused(obstacles);
    }
    Revision current = editions.current(edition);
    if (current.text().equals(command.text())) {
      return new Saving.Saved(edition.id(), current);
    }
    if (command.basedOn() != current.number()) {
      Revision mine = texts.add(edition, command.basedOn(), command.text(), command.by(), false);
      return new Saving.Conflict(mine, current);
    }
    Revision saved = texts.add(edition, current.number(), command.text(), command.by(), true);
    if (!editions.carryOut(
        editable.edited(saved),
        "edition.edited",
        command.by(),
        Map.of("was", edition.stateKey()))) {
      throw new IllegalStateException("edition " + edition.id() + " moved although it was held");
    }
    events.publishEvent(new TextChanged(edition.id(), current.hash(), saved.hash(), command.by()));
    return new Saving.Saved(edition.id(), saved);
  }

  private List<Obstacle> obstacles(EditText command, Edition edition) {
    Standing at = edition.standing();
    EffectiveRules inForce = rules.of(at);
    Column column = sites.column(command.text().column());
    List<Obstacle> obstacles = new ArrayList<>();
    if (!(edition instanceof Edition.Editable)) {
      obstacles.add(WritingObstacle.NOT_EDITABLE.under(inForce));
    }
    if (!writers.mayWriteFor(command.by(), at.unit())) {
      obstacles.add(WritingObstacle.WRITING_NOT_PERMITTED.under(inForce));
    }
    if (!column.site().equals(at.site())) {
      obstacles.add(WritingObstacle.COLUMN_OF_OTHER_SITE.under(inForce));
    } else {
      obstacles.addAll(writers.intoColumn(command.by(), at.unit(), command.text()));
    }
    obstacles.addAll(judging.obstacles(command.text(), at.authority(), at.unit(), inForce));
    if (!attachments.areUsable(command.text().attachments(), at.item(), command.by())) {
      obstacles.add(WritingObstacle.ATTACHMENT_UNKNOWN.under(inForce));
    }
    return obstacles;
  }
}
