package org.mingshi.platform.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.ClauseUse;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.testing.Axe;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.mingshi.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** The regulations, as an official reads them. */
@PlatformTest
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class RegulationPagesTests {

  @Autowired private RunningPlatform platform;
  @Autowired private Organization organization;
  @Autowired private Regulations regulations;
  @Autowired private ClauseUse uses;

  private Visitor visitor(String name) {
    Visitor visitor = new Visitor(platform.address());
    visitor.logIn(name, DemoAccounts.PASSWORD);
    return visitor;
  }

  @Test
  void everybodyReadsAllRegulationsAndSeesWhereTheirOwnAuthorityHasBoundThem() {
    Document all = visitor("bishan.edu.editor").open("/regulations").page();

    assertThat(all.select("tbody tr")).hasSize(16);
    assertThat(all.select("tbody tr").get(1).text()).contains("重庆市璧山区政府网站管理办法", "重庆市璧山区", "153 条");
    assertThat(all.text()).contains("处处适用").doesNotContain("大同市云州区，").doesNotContain("云州区教育局");
  }

  @Test
  void eachClauseLeadsToTheRulesThatCarryItOutAndEachRuleBack() {
    Document pack = visitor("bishan.edu.editor").open("/regulations/bishan-2021").page();

    assertThat(pack.select("tr[id^=clause-]")).hasSize(153);
    assertThat(pack.getElementById("clause-26-d").text())
        .contains("第二十六条", "审核流程：重大或影响较大的信息", "程序保证");
    pack.select("tr[id^=clause-] a[href^=#]")
        .forEach(link ->
            assertThat(pack.getElementById(link.attr("href").substring(1)))
                .as(link.attr("href"))
                .isNotNull());
    assertThat(pack.getElementById("chain-ordinary-first-review").text())
        .contains("由科室负责人（本单位）签署", "审查五要点");
  }

  @Test
  void aClauseIsCitedForPeopleAndNumberedForPrograms() {
    Document clause =
        visitor("bishan.edu.editor").open("/regulations/bishan-2021/clauses/26-d").page();

    assertThat(clause.select("h1").text()).isEqualTo("《重庆市璧山区政府网站管理办法》第二十六条");
    assertThat(clause.select("dl").text()).contains("bishan-2021 26-d", "重庆市璧山区");
    Document national =
        visitor("bishan.edu.editor").open("/regulations/national/clauses/reg-17").page();
    assertThat(national.text()).contains("尚未与原文核对");
  }

  @Test
  void theUseOfAClauseIsCountedForTheOwnAuthorityAndLeadsToWhereItHappened() {
    Basis promptly = basis("bishan-2021", "36(3)");
    UUID district = organization.findAuthority("bishan").orElseThrow().id().value();
    Actor by = new Actor(UUID.randomUUID(), UUID.randomUUID(), district, "区教委 发布员", "重庆市璧山区");
    uses.fired(by, "发布", "/editions/one", List.of(promptly, promptly));
    uses.refused(by, "发布", "/editions/other", List.of(promptly));

    Document own =
        visitor("bishan.edu.editor").open("/regulations/bishan-2021/clauses/36(3)").page();
    assertThat(own.select("dl").text()).contains("用了 1 次，拦下 1 次");
    assertThat(own.select("section[aria-labelledby=uses] tbody tr").eachText())
        .satisfiesExactly(
            latest -> assertThat(latest).contains("拦下", "区教委 发布员"),
            earlier -> assertThat(earlier).contains("依此办理"));
    assertThat(own.select("section[aria-labelledby=uses] a").eachAttr("href"))
        .containsExactly("/editions/other", "/editions/one");
    assertThat(
            visitor("bishan.edu.editor")
                .open("/regulations/bishan-2021")
                .page()
                .getElementById("clause-36(3)")
                .select("td")
                .eachText())
        .endsWith("1", "1");

    Document foreign =
        visitor("yunzhou.edu.clerk").open("/regulations/bishan-2021/clauses/36(3)").page();
    assertThat(foreign.text()).contains("用了 0 次，拦下 0 次", "未适用").doesNotContain("区教委");
  }

  private Basis basis(String pack, String clause) {
    return regulations.packs().stream()
        .filter(one -> one.id().value().equals(pack))
        .flatMap(one -> one.clause(clause).stream())
        .findFirst()
        .orElseThrow()
        .basis();
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    Visitor visitor = visitor("bishan.edu.editor");

    for (String path :
        new String[] {
          "/regulations/no-such-pack",
          "/regulations/bishan-2021?version=1999-01-01",
          "/regulations/bishan-2021/clauses/999",
          "/regulations/bishan-2021/clauses/26-d?before=yesterday"
        }) {
      assertThat(visitor.open(path).status()).as(path).isEqualTo(404);
    }
    assertThat(new Visitor(platform.address()).open("/regulations").location())
        .startsWith("/login");
  }

  @Test
  void thePagesAreAccessibleAndFitATelephone() {
    try (Browser browser = Browser.open(platform.address(), 360, 780)) {
      browser.page().navigate("/login");
      browser.page().fill("[name=login-name]", "yunzhou.edu.clerk");
      browser.page().fill("[name=password]", DemoAccounts.PASSWORD);
      browser.page().click("main form button[type=submit]");
      for (String path :
          new String[] {
            "/regulations", "/regulations/yunzhou-2023", "/regulations/yunzhou-2023/clauses/9(5)"
          }) {
        browser.page().navigate(path);
        Axe.check(browser.page());
        assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(path)
            .isEqualTo(true);
      }
      assertThat(browser.complaints()).isEmpty();
      browser.page().setViewportSize(1200, 900);
      browser.screenshotForManual("clause");
      browser.page().navigate("/regulations/yunzhou-2023");
      browser.screenshotForManual("regulation");
    }
  }
}
