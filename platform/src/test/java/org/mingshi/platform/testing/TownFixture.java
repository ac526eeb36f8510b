package org.mingshi.platform.testing;

import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.Site;

/** Makes districts under the shipped regulation whose review asks nine points. */
public final class TownFixture {

  private final OfficeFixture offices;

  TownFixture(OfficeFixture offices) {
    this.offices = offices;
  }

  /** A district in which every post of every chain is held by another person. */
  public Town town() {
    return town("government-head");
  }

  /** A district whose highest post is vacant. */
  public Town townWithoutDistrictHead() {
    return town("records-clerk");
  }

  /** Somebody with the same post in the township next to it. */
  public Clerk partyOfficeOfAnotherTownship(Town town) {
    Unit other = offices.people().unitBelow(town.root(), UnitKind.TOWNSHIP);
    return offices.clerk(other, "township-office-reviewer");
  }

  private Town town(String highest) {
    PeopleFixture people = offices.people();
    Unit root = people.authority("yunzhou-2023");
    Unit center = people.unitBelow(root, UnitKind.AFFILIATED);
    Unit office = people.unitBelow(root, UnitKind.GOVERNMENT_OFFICE);
    Unit department = people.unitBelow(root);
    Unit township = people.unitBelow(root, UnitKind.TOWNSHIP);
    Unit internal = people.unitBelow(department, UnitKind.INTERNAL_OFFICE);
    Actor by = people.administrator(center).actor();
    Site site = offices.site(center, by);
    return new Town(
        root,
        department,
        township,
        internal,
        site,
        offices.column(
            site, department.id(), "bmdt", ColumnKind.WORK_NEWS, ColumnLevel.ORDINARY, by),
        offices.column(site, township.id(), "xzdt", ColumnKind.WORK_NEWS, ColumnLevel.ORDINARY, by),
        offices.clerk(department, "unit-clerk"),
        offices.clerk(department, "unit-office-reviewer"),
        offices.clerk(department, "unit-deputy-head"),
        offices.clerk(department, "unit-head"),
        offices.clerk(township, "unit-clerk"),
        offices.clerk(township, "township-office-reviewer"),
        offices.clerk(township, "unit-deputy-head"),
        offices.clerk(internal, "internal-office"),
        offices.clerk(office, "government-office"),
        offices.clerk(center, "info-center"),
        offices.clerk(center, "site-manager"),
        offices.clerk(office, "site-deputy-leader"),
        offices.clerk(root, "government-deputy-leader"),
        offices.clerk(root, highest));
  }
}
