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
            .orElseThrow(() ->
                OrganizationException.unknown("person", "PERSON_UNKNOWN", "人员", command.person()));
    Unit unit =
        rows.unit(command.unit())
            .orElseThrow(
                () -> OrganizationException.unknown("unit", "UNIT_UNKNOWN", "单位", command.unit()));
    arranging.check(command.by(), unit.authority(), "unit:" + unit.id());
    if (!person.authority().equals(unit.authority())) {
      throw new OrganizationException(
          "person",
          "PERSON_UNKNOWN",
          "没有这个人员，可能已被改动，请重新选择",
          "The person "
              + person.id()
              + " belongs to another authority than the unit "
              + unit.code());
    }
    if (person.kind() == PersonKind.ADMINISTRATOR) {
      throw new OrganizationException(
          "person",
          "POST_OF_ADMINISTRATOR",
          "管理员不担任岗位，不能审核或发布信息",
          "An administrator holds no post, not even " + command.role());
    }
    if (!roles.canBeHeld(command.role(), unit)) {
      throw new OrganizationException(
          "role",
          "ROLE_UNKNOWN",
          "适用于“" + unit.name() + "”的制度没有“" + command.role() + "”这个岗位，请先绑定制度或改选岗位",
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
                    "role",
                    "POST_HELD",
                    person.name() + "已在“" + unit.name() + "”担任这个岗位",
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
