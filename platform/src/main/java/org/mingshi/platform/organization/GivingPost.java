package org.mingshi.platform.organization;

import java.time.Clock;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person hold a role in a unit, from a day on. */
@Component
public class GivingPost {

  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final KnownRoles roles;
  private final Ledger ledger;
  private final Clock clock;

  GivingPost(
      OrganizationRows rows,
      OrganizationWrites writes,
      Arranging arranging,
      KnownRoles roles,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.writes = writes;
    this.arranging = arranging;
    this.roles = roles;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Gives the post.
   *
   * @throws OrganizationException when person and unit belong to different authorities, the person
   *     is an administrator, already holds this very post, or the actor may not
   */
  @Transactional
  public Post give(GivePost command) {
    Person person =
        rows.person(command.person())
            .orElseThrow(
                () -> new OrganizationException("No person has the id " + command.person()));
    Unit unit =
        rows.unit(command.unit())
            .orElseThrow(() -> new OrganizationException("No unit has the id " + command.unit()));
    arranging.check(command.by(), unit.authority());
    if (!person.authority().equals(unit.authority())) {
      throw new OrganizationException(
          "The person "
              + person.id()
              + " belongs to another authority than the unit "
              + unit.code());
    }
    if (person.kind() == PersonKind.ADMINISTRATOR) {
      throw new OrganizationException("An administrator holds no post, not even " + command.role());
    }
    if (!roles.canBeHeld(command.role(), unit)) {
      throw new OrganizationException(
          "No pack that binds " + unit.code() + " has a role '" + command.role() + "' to hold");
    }
    Post post =
        new Post(
            new PostId(Ids.next(clock)),
            person.id(),
            unit.id(),
            command.role(),
            command.seesBelow(),
            command.from(),
            null);
    int position =
        writes
            .insert(post, unit.authority())
            .orElseThrow(() ->
                new OrganizationException(
                    "The person %s already holds %s in %s"
                        .formatted(person.id(), command.role(), unit.code())));
    LedgerEntry entry =
        LedgerEntry.of("post.given", "post", post.id().toString())
            .with("person", person.id().toString())
            .with("unit", unit.code())
            .with("role", post.role())
            .with("from", post.from().toString())
            .attesting(OrganizationEvidence.of(post, position));
    ledger.append(OrganizationEvidence.by(entry, command.by(), unit.authority()));
    return post;
  }
}
