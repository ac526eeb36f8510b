package org.mingshi.platform.item;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Tells who may write what: whoever holds a post in a unit today writes for that unit, into the
 * columns that the packs in force leave to it. An administrator holds no post and writes nothing.
 */
@Component
public class Writers {

  /** A column that somebody may write for, with its site and the unit they would write for. */
  public record Choice(Site site, Column column, Unit unit) {}

  private final Organization organization;
  private final Sites sites;
  private final RulesInForce rules;
  private final ColumnRights rights;
  private final Clock clock;

  Writers(
      Organization organization,
      Sites sites,
      RulesInForce rules,
      ColumnRights rights,
      Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.rules = rules;
    this.rights = rights;
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
    return units.stream().flatMap(unit -> columnsOf(actor, unit).stream()).toList();
  }

  /** What keeps this person from writing the text into its column for the unit. */
  public List<Obstacle> intoColumn(Actor actor, UnitId unit, Manuscript text) {
    Column column = sites.column(text.column());
    Unit own = organization.unit(unit);
    return rights.obstacles(
        actor, own, column, text, rules.of(own.authority(), unit, column.site()));
  }

  private List<Choice> columnsOf(Actor actor, Unit unit) {
    List<Choice> choices = new ArrayList<>();
    for (Site site : sites.sitesOf(unit.authority())) {
      EffectiveRules inForce = rules.of(unit.authority(), unit.id(), site.id());
      sites.columns(site.id()).stream()
          .filter(column -> rights.mayWriteSomething(actor, unit, column, inForce))
          .map(column -> new Choice(site, column, unit))
          .forEach(choices::add);
    }
    return choices;
  }
}
