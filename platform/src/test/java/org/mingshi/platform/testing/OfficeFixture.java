package org.mingshi.platform.testing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingshi.platform.item.Drafting;
import org.mingshi.platform.item.Editing;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.review.Deciding;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.review.Marking;
import org.mingshi.platform.review.Releasing;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.review.Submitting;
import org.mingshi.platform.review.WhatIsMissing;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.AddColumn;
import org.mingshi.platform.site.AddingColumn;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.OpenSite;
import org.mingshi.platform.site.OpeningSite;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteKind;
import org.mingshi.platform.site.SiteProfile;
import org.mingshi.platform.testing.PeopleFixture.Employee;

/**
 * Makes offices under the shipped regulation of a district: a department with everybody whom the
 * ordinary chain needs, its site with an ordinary and an important column, the leaders of the
 * district, and a second department. Each is an authority of its own, since tests share a database.
 */
public final class OfficeFixture {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final PeopleFixture people;
  private final OpeningSite openingSite;
  private final AddingColumn addingColumn;
  private final ReviewRooms.Heard heard;
  private final Rooms rooms;

  OfficeFixture(
      PeopleFixture people,
      OpeningSite openingSite,
      AddingColumn addingColumn,
      Drafting drafting,
      Editing editing,
      Submitting submitting,
      Deciding deciding,
      Marking marking,
      Releasing releasing,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Writers writers,
      TestClock clock,
      ReviewRooms.Heard heard) {
    this.people = people;
    this.openingSite = openingSite;
    this.addingColumn = addingColumn;
    this.heard = heard;
    this.rooms =
        new Rooms(
            drafting,
            editing,
            submitting,
            deciding,
            marking,
            releasing,
            editions,
            reviews,
            missing,
            writers,
            clock);
  }

  /** The use cases that a {@link Clerk} works with. */
  record Rooms(
      Drafting drafting,
      Editing editing,
      Submitting submitting,
      Deciding deciding,
      Marking marking,
      Releasing releasing,
      Editions editions,
      Reviews reviews,
      WhatIsMissing missing,
      Writers writers,
      TestClock clock) {

    void timePasses() {
      clock.advance(Duration.ofMinutes(7));
    }

    List<Checklist> checklists(EditionId edition, ReviewRound.Step step) {
      return missing.checklists(reviews.latest(edition).orElseThrow(), step);
    }
  }

  /** What publishing would have heard about this edition. */
  public List<EditionReleased> releasesOf(EditionId edition) {
    return heard.released().stream().filter(it -> it.edition().equals(edition)).toList();
  }

  /** An office in which every post of the ordinary chain is held by another person. */
  public Office regularOffice() {
    return office(
        List.of("section-head"),
        List.of("unit-secrecy-reviewer"),
        List.of("unit-deputy-head"),
        List.of("unit-head"));
  }

  /** An office without a holder of these roles. */
  public Office officeWithout(String... roles) {
    return office(
        without("section-head", roles),
        without("unit-secrecy-reviewer", roles),
        without("unit-deputy-head", roles),
        without("unit-head", roles));
  }

  private static List<String> without(String role, String... missing) {
    return List.of(missing).contains(role) ? List.of() : List.of(role);
  }

  /** Somebody who works in this unit with these roles. */
  public Clerk clerk(Unit unit, String... roles) {
    return new Clerk(rooms, people.employee(unit, roles));
  }

  /** The same person with another account. */
  public Clerk withAnotherAccount(Clerk clerk) {
    Actor actor = clerk.actor();
    return new Clerk(
        rooms,
        new Actor(
            new UUID(7, COUNT.incrementAndGet()),
            actor.person(),
            actor.authority(),
            actor.label(),
            actor.authorityName()),
        clerk.loginName());
  }

  private Office office(
      List<String> sectionHead, List<String> secrecy, List<String> deputy, List<String> head) {
    Unit root = people.authority();
    Unit unit = people.unitBelow(root);
    Unit concerned = people.unitBelow(root);
    Employee administrator = people.administrator(unit);
    Site site = site(unit, administrator.actor());
    return new Office(
        root,
        unit,
        concerned,
        site,
        column(site, "notices", ColumnKind.NOTICE, ColumnLevel.ORDINARY, administrator.actor()),
        column(
            site, "documents", ColumnKind.POLICY_DOCUMENT, ColumnLevel.HIGH, administrator.actor()),
        clerk(unit, "editor"),
        clerk(unit, "editor"),
        clerk(unit, sectionHead),
        clerk(unit, secrecy),
        clerk(unit, deputy),
        clerk(unit, head),
        clerk(unit, List.of("publisher")),
        clerk(root, "government-deputy-leader"),
        clerk(root, "government-head"),
        clerk(concerned, "unit-deputy-head"),
        new Clerk(rooms, administrator));
  }

  private Clerk clerk(Unit unit, List<String> roles) {
    Employee employee = people.employee(unit, roles.toArray(new String[0]));
    return new Clerk(rooms, employee);
  }

  PeopleFixture people() {
    return people;
  }

  Site site(Unit owner, Actor by) {
    int n = COUNT.incrementAndGet();
    return openingSite.open(
        new OpenSite(
            owner.id(),
            new PathCode("office-" + n),
            SiteKind.DEPARTMENT,
            new SiteProfile(
                "某区教育委员会",
                "office-%d.example".formatted(n),
                "50%08d".formatted(n),
                "渝ICP备00000001号",
                "渝公网安备 50000000000001号",
                "某区教育委员会",
                "某区教育信息中心",
                "023-00000000",
                "#1f3a5f"),
            by));
  }

  private Column column(Site site, String code, ColumnKind kind, ColumnLevel level, Actor by) {
    return column(site, site.owner(), code, kind, level, by);
  }

  Column column(
      Site site, UnitId owner, String code, ColumnKind kind, ColumnLevel level, Actor by) {
    return addingColumn.add(
        new AddColumn(
            site.id(),
            null,
            owner,
            new PathCode(code),
            kind.label(),
            kind,
            level,
            kind.label(),
            List.of(kind.label()),
            level == ColumnLevel.HIGH ? 2 : 1,
            by));
  }
}
