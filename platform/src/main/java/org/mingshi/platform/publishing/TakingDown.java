package org.mingshi.platform.publishing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.Withdrawing;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an item down: at once, without a chain, by whoever is responsible for the page or on duty
 * for the site.
 *
 * <p>One transaction says that the edition is withdrawn, that the item is public no more, and that
 * the files have to follow; a moment later its address answers 410 and it is gone from list, home
 * and portal. Putting it back is a new edition with its whole chain.
 */
@Component
public class TakingDown {

  private final PublicationRows publications;
  private final Editions editions;
  private final Withdrawing withdrawing;
  private final TakeDownRights rights;
  private final RulesInForce rules;
  private final Outbox outbox;
  private final Ledger ledger;
  private final Clock clock;

  TakingDown(
      PublicationRows publications,
      Editions editions,
      Withdrawing withdrawing,
      TakeDownRights rights,
      RulesInForce rules,
      Outbox outbox,
      Ledger ledger,
      Clock clock) {
    this.publications = publications;
    this.editions = editions;
    this.withdrawing = withdrawing;
    this.rights = rights;
    this.rules = rules;
    this.outbox = outbox;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Takes it down, or says why not.
   *
   * @throws NotFound when no such item is or was public
   */
  @Transactional
  public TakeDownOutcome takeDown(TakeDown command) {
    Publication publication =
        publications
            .find(command.item())
            .orElseThrow(() -> new NotFound("publication of item " + command.item()));
    Edition edition =
        editions
            .find(publication.edition())
            .orElseThrow(() -> new NotFound("edition " + publication.edition()));
    Standing standing = edition.standing();
    if (!command.by().authority().equals(standing.authority().value())) {
      throw new NotFound("item " + command.item() + " in the authority of the actor");
    }
    if (!rights.mayTakeDown(command.by(), standing)) {
      return refuse(command, standing, notPermitted(standing));
    }
    if (command.words().isBlank()) {
      return refuse(
          command, standing, obstacle(standing, "REASON_REQUIRED", "撤下须写明原因", "请写明哪里有误，供事后核查"));
    }
    if (!publication.isPublic()
        || !withdrawing.withdraw(
            publication.edition(), command.reason(), command.words().strip(), command.by())) {
      return refuse(command, standing, obstacle(standing, "WRONG_STATE", "该信息现在不在线上", "无需再次撤下"));
    }
    publications.withdraw(
        command.item(), clock.instant().truncatedTo(ChronoUnit.MICROS), command.reason().id());
    outbox.changed(command.item(), "taken-down");
    return new TakeDownOutcome.TakenDown();
  }

  private Obstacle notPermitted(Standing standing) {
    EffectiveRules inForce = rules.of(standing);
    List<Basis> basis =
        Stream.concat(
                inForce.takeDown().stream().flatMap(rule -> rule.basis().stream()),
                inForce.basisOf(Invariant.HOLDER_SIGNS).stream())
            .distinct()
            .toList();
    return new Obstacle(
        "TAKE_DOWN_NOT_PERMITTED", basis, "您不是该信息的发布人员，也不是该网站的值班或管理人员", "请本单位发布人员或网站值班人员撤下");
  }

  private Obstacle obstacle(Standing standing, String code, String words, String help) {
    return new Obstacle(code, rules.of(standing).basisOf(Invariant.HOLDER_SIGNS), words, help);
  }

  private TakeDownOutcome refuse(TakeDown command, Standing standing, Obstacle obstacle) {
    ledger.append(
        LedgerEntry.of("edition.take-down-refused", "edition", standing.id().toString())
            .by(command.by())
            .with("codes", obstacle.code())
            .with(
                "basis",
                obstacle.basis().stream().map(Object::toString).collect(Collectors.joining(", "))));
    return new TakeDownOutcome.Refused(List.of(obstacle));
  }
}
