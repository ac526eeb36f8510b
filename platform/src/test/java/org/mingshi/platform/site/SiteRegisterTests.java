package org.mingshi.platform.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.ledger.Verifying;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.FactValue;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/** What the register takes and what it refuses, on the demo authorities. */
@PlatformTest
class SiteRegisterTests {

  @Autowired private Sites sites;
  @Autowired private OpeningSite openingSite;
  @Autowired private AddingColumn addingColumn;
  @Autowired private Organization organization;
  @Autowired private Accounts accounts;
  @Autowired private Verifying verifying;
  @Autowired private RunningPlatform platform;

  private Unit unit(String authority, String code) {
    Authority found = organization.findAuthority(authority).orElseThrow();
    return organization.findUnit(found.id(), code).orElseThrow();
  }

  private static SiteProfile profile(String name, String domain, String number) {
    return new SiteProfile(
        name,
        domain,
        number,
        "渝ICP备00000000号",
        "渝公网安备00000000000000号",
        name,
        name,
        "演示",
        "#1b5e8c");
  }

  private Actor administrator() {
    return as(unit("bishan", "edu"), AccountKind.ADMINISTRATOR);
  }

  /** Somebody of the unit's authority with an account of this kind. */
  private Actor as(Unit unit, AccountKind kind) {
    Account account =
        accounts.accounts(unit.authority()).stream()
            .filter(it -> it.kind() == kind)
            .findFirst()
            .orElseThrow();
    return new Actor(
        account.id().value(),
        account.person().value(),
        account.authority().value(),
        account.loginName(),
        "重庆市璧山区");
  }

  private OpenSite open(Unit owner, String code, String number) {
    return new OpenSite(
        owner.id(),
        new PathCode(code),
        SiteKind.DEPARTMENT,
        profile("某局", code + ".example", number),
        administrator());
  }

  @Test
  void eachDemoAuthorityHasItsSitesInANavigationOfSixToTenColumns() {
    assertThat(sites.sites())
        .extracting(site -> site.code().value())
        .contains("bishan", "bishan-edu", "lvliang-yj", "saws", "yuxi", "yunzhou");
    for (String code : List.of("bishan", "bishan-edu", "lvliang-yj", "saws", "yuxi", "yunzhou")) {
      Site site = sites.findByCode(code).orElseThrow();
      assertThat(sites.columns(site.id())).as(code).hasSizeBetween(6, 10);
    }
  }

  @Test
  void aColumnSaysWhatRegulationsMayAskOfIt() {
    Site portal = sites.findByCode("bishan").orElseThrow();
    Column documents = sites.findColumn(portal.id(), "documents").orElseThrow();
    assertThat(sites.facts(documents.id()).values())
        .containsEntry(FactName.COLUMN_LEVEL, new FactValue.Choice("high"))
        .containsEntry(FactName.COLUMN_KIND, new FactValue.Choice("disclosure"))
        .containsEntry(FactName.SITE_KIND, new FactValue.Choice("portal"));
  }

  @Test
  void aSiteWithoutAnOwnerUnitIsRefused() {
    OpenSite command =
        new OpenSite(
            new UnitId(UUID.randomUUID()),
            new PathCode("nobody"),
            SiteKind.DEPARTMENT,
            profile("无主", "nobody.example", "5002279001"),
            administrator());
    assertThatThrownBy(() -> openingSite.open(command)).hasMessageContaining("SITE_OWNER_MISSING");
  }

  @Test
  void aUnitOfAnotherAuthorityCannotOwnASite() {
    Unit elsewhere = unit("yuxi", "edu");
    OpenSite command =
        new OpenSite(
            elsewhere.id(),
            new PathCode("elsewhere"),
            SiteKind.DEPARTMENT,
            profile("他处", "elsewhere.example", "5002279002"),
            administrator());
    assertThatThrownBy(() -> openingSite.open(command)).hasMessageContaining("SITE_OWNER_MISSING");
  }

  @Test
  void whoIsNoAdministratorArrangesNoSites() {
    Unit edu = unit("bishan", "edu");
    Actor editor = as(edu, AccountKind.ORDINARY);
    Site portal = sites.findByCode("bishan").orElseThrow();
    assertThatThrownBy(() ->
            openingSite.open(
                new OpenSite(
                    edu.id(),
                    new PathCode("own-site"),
                    SiteKind.DEPARTMENT,
                    profile("自办", "own.example", "5002279005"),
                    editor)))
        .hasMessageContaining("PERMISSION_DENIED");
    assertThatThrownBy(() ->
            addingColumn.add(
                new AddColumn(
                    portal.id(),
                    null,
                    portal.owner(),
                    new PathCode("own-column"),
                    "自办",
                    ColumnKind.NEWS,
                    ColumnLevel.ORDINARY,
                    "自办",
                    List.of(),
                    1,
                    editor)))
        .hasMessageContaining("PERMISSION_DENIED");
    assertThat(sites.findByCode("own-site")).isEmpty();
    assertThat(sites.findColumn(portal.id(), "own-column")).isEmpty();
  }

  @Test
  void ordersAndMomentsThatWereChangedBehindTheProgramsBackAreFoundToo() {
    Map<String, String> changes =
        Map.of(
            "unit", "position = position %s 100000",
            "authority", "founded_at = founded_at %s interval '1 hour'",
            "post", "position = position %s 100000",
            "site", "opened_at = opened_at %s interval '1 hour'",
            "site_column", "added_at = added_at %s interval '1 hour'",
            "account", "opened_at = opened_at %s interval '1 hour'");
    String update = "update %s set %s where id = (select id from %1$s order by id limit 1)";
    changes.forEach((table, change) ->
        platform.database().asOwner(update.formatted(table, change.formatted("+"))));
    try {
      assertThat(verifying.verify(line -> {}).differences())
          .filteredOn(it -> it.what().equals("ROW_ALTERED"))
          .extracting(it -> it.place().split(" ", -1)[0])
          .contains("unit", "authority", "post", "site", "column", "account");
    } finally {
      changes.forEach((table, change) ->
          platform.database().asOwner(update.formatted(table, change.formatted("-"))));
    }
  }

  @Test
  void aCodeIsGivenOnceOnThePlatform() {
    assertThatThrownBy(
            () -> openingSite.open(open(unit("bishan", "finance"), "yuxi", "5002279003")))
        .isInstanceOf(SiteException.class)
        .hasMessageContaining("SITE_TAKEN");
  }

  @Test
  void anAuthorityHasOnePortal() {
    OpenSite second =
        new OpenSite(
            unit("bishan", "office").id(),
            new PathCode("second-portal"),
            SiteKind.PORTAL,
            profile("第二门户", "second.example", "5002279004"),
            administrator());
    assertThatThrownBy(() -> openingSite.open(second)).hasMessageContaining("SITE_TAKEN");
  }

  @Test
  void aColumnCodeIsGivenOnceInASite() {
    Site portal = sites.findByCode("bishan").orElseThrow();
    AddColumn again =
        new AddColumn(
            portal.id(),
            null,
            portal.owner(),
            new Ground("actual-need", 0, "要闻"),
            new PathCode("news"),
            "要闻",
            ColumnKind.NEWS,
            ColumnLevel.ORDINARY,
            "再来一个",
            List.of(),
            1,
            administrator());
    assertThatThrownBy(() -> addingColumn.add(again)).hasMessageContaining("COLUMN_TAKEN");
  }

  @Test
  void aColumnWhoseLevelWasLoweredBehindTheProgramsBackIsFound() {
    Site portal = sites.findByCode("bishan").orElseThrow();
    ColumnId documents = sites.findColumn(portal.id(), "documents").orElseThrow().id();
    String update = "update site_column set level = '%s' where id = '%s'";
    platform.database().asOwner(update.formatted("ordinary", documents));
    try {
      assertThat(verifying.verify(line -> {}).differences())
          .extracting(it -> it.what() + " " + it.place())
          .contains("ROW_ALTERED column " + documents);
    } finally {
      platform.database().asOwner(update.formatted("high", documents));
    }
    assertThat(verifying.verify(line -> {}).differences())
        .extracting(Difference::place)
        .noneMatch(place -> place.startsWith("column ") || place.startsWith("site "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Bishan", "1a", "a_b", "a/b", "..", "files", "api", "assets", "区", "-a"})
  void whatCannotStandInAnAddressIsNoCode(String text) {
    assertThat(PathCode.isValid(text)).isFalse();
    assertThatThrownBy(() -> new PathCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPaleColourAndAShortNumberAreRefused() {
    assertThatThrownBy(
            () -> new SiteProfile("某局", "a.example", "5002270009", "", "", "", "", "", "#f0c040"))
        .hasMessageContaining("too pale");
    assertThatThrownBy(
            () -> new SiteProfile("某局", "a.example", "50022700", "", "", "", "", "", "#1b5e8c"))
        .hasMessageContaining("ten digits");
  }
}
