package org.mingshi.platform.testing;

import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.Site;

/** Makes organs under the shipped regulation with two reviews and six kinds for the leaders. */
public final class OrganFixture {

  private final OfficeFixture offices;

  OrganFixture(OfficeFixture offices) {
    this.offices = offices;
  }

  /** An organ in which every post is held, those of its publicity office twice. */
  public Organ organ() {
    PeopleFixture people = offices.people();
    Unit root = people.authority("saws-2016");
    Unit producer = people.unitBelow(root);
    Unit publicity = people.unitBelow(root);
    Unit center = people.unitBelow(root);
    Unit secrecy = people.unitBelow(root);
    Actor by = people.administrator(center).actor();
    Site site = offices.site(center, by);
    return new Organ(
        root,
        producer,
        publicity,
        site,
        offices.column(site, producer.id(), "gzdt", ColumnKind.WORK_NEWS, ColumnLevel.ORDINARY, by),
        offices.column(site, publicity.id(), "xjdt", ColumnKind.NEWS, ColumnLevel.ORDINARY, by),
        offices.clerk(producer, "producing-unit"),
        offices.clerk(producer, "unit-reviewer"),
        offices.clerk(producer, "unit-secrecy-reviewer"),
        offices.clerk(publicity, "publicity-office"),
        offices.clerk(publicity, "publicity-office"),
        offices.clerk(publicity, "producing-unit"),
        offices.clerk(publicity, "unit-reviewer"),
        offices.clerk(publicity, "unit-secrecy-reviewer"),
        offices.clerk(center, "operations-center"),
        offices.clerk(center, "operations-center"),
        offices.clerk(root, "organ-leader"),
        offices.clerk(secrecy, "secrecy-office"));
  }

  /** Somebody who would be asked for the second review, in this unit. */
  public Clerk publicityPostIn(Unit unit) {
    return offices.clerk(unit, "publicity-office");
  }

  /** Somebody who could sign the first and the second review. */
  public Clerk bothPostsIn(Unit unit) {
    return offices.clerk(unit, "unit-reviewer", "publicity-office");
  }
}
