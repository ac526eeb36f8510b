package org.mingshi.platform.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Tells who may write what: whoever holds a post in a unit today writes for that unit, into the
 * columns that the unit keeps and those of the sites it owns. An administrator holds no post and
 * writes nothing.
 */
@Component
public class Writers {

  /** A column that somebody may write for, with its site and the unit they would write for. */
  public record Choice(Site site, Column column, Unit unit) {}

  private final Organization organization;
  private final Sites sites;
  private final Clock clock;

  Writers(Organization organization, Sites sites, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.clock = clock;
  }

  /** The units for which this person may write today. */
  public List<UnitId> unitsOf(Actor actor) {
    return organization.postsOf(new PersonId(actor.person()), LocalDate.now(clock)).stream()
        .map(Post::unit)
        .distinct()
        .filter(unit -> organization.unit(unit).authority().value().equals(actor.authority()))
        .toList();
  }

  /** Whether this person may write for the unit today. */
  public boolean mayWriteFor(Actor actor, UnitId unit) {
    return unitsOf(actor).contains(unit);
  }

  /** The columns that this person may choose from, in the order of sites and navigation. */
  public List<Choice> columnsOf(Actor actor) {
    List<Unit> units = unitsOf(actor).stream().map(organization::unit).toList();
    return units.stream().flatMap(unit -> columnsOf(unit).stream()).toList();
  }

  /** Whether the unit may write into the column. */
  boolean mayWriteInto(Unit unit, Column column) {
    return column.owner().equals(unit.id()) || sites.site(column.site()).owner().equals(unit.id());
  }

  private List<Choice> columnsOf(Unit unit) {
    return sites.sitesOf(unit.authority()).stream()
        .flatMap(site ->
            sites.columns(site.id()).stream()
                .filter(column -> mayWriteInto(unit, column))
                .map(column -> new Choice(site, column, unit)))
        .toList();
  }
}
