package org.mingshi.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/** The inbox, the register of sites and the ledger, as people see them. */
@PlatformTest
class ConsolePagesTests {

  @Autowired private Turns turns;
  @Autowired private Organization organization;
  @Autowired private Clock clock;
  @Autowired private RunningPlatform platform;

  private Browser login(String name, int width, int height) {
    Browser person = Browser.open(platform.address(), width, height);
    person.page().navigate("/login");
    person.page().fill("[name=login-name]", name);
    person.page().fill("[name=password]", DemoAccounts.PASSWORD);
    person.page().click("main form button[type=submit]");
    return person;
  }

  private Unit unit(String code) {
    return organization
        .findUnit(organization.findAuthority("bishan").orElseThrow().id(), code)
        .orElseThrow();
  }

  private TurnSubject waiting(String title) {
    Unit drc = unit("drc");
    PersonId author =
        organization.holders("editor", drc.id(), LocalDate.now(clock)).getFirst().person().id();
    TurnSubject subject = new TurnSubject("test", UUID.randomUUID().toString());
    turns.open(
        new Turn(
            new TurnId(Ids.next(clock)),
            drc.authority(),
            subject,
            new Whose.RoleIn("section-head", drc.id()),
            Set.of(author),
            title,
            "政府信息",
            "科室初审",
            "/people",
            1,
            author,
            clock.instant().minusSeconds(7300)));
    return subject;
  }

  @Test
  void theHomeSaysWhatWaitsForMeSinceWhenAndWhatIsInTheWay() {
    TurnSubject subject = waiting("关于下达2026年重点项目投资计划的通知");
    try (Browser head = login("bishan.drc.section", 1280, 800);
        Browser telephone = login("bishan.drc.section", 390, 844);
        Browser author = login("bishan.drc.editor", 1280, 800)) {
      assertThat(head.page().textContent("main"))
          .contains("关于下达2026年重点项目投资计划的通知", "科室初审", "区发展改革委 科室负责人", "等我 2 小时", "1 条阻止项");
      head.screenshot("inbox");
      telephone.screenshot("inbox-telephone");
      assertThat(
              telephone
                  .page()
                  .evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo(true);
      assertThat(author.page().textContent("main")).doesNotContain("重点项目投资计划");
      author.page().navigate("/waiting");
      assertThat(author.page().textContent("main")).contains("重点项目投资计划", "等他人 2 小时");
      author.screenshot("inbox-others");
      assertThat(head.complaints()).isEmpty();
      assertThat(author.complaints()).isEmpty();
    } finally {
      turns.close(subject);
    }
  }

  @Test
  void anEmptyHomeSaysWhatToDoNext() {
    try (Browser person = login("bishan.agriculture.nobody", 1280, 800);
        Browser administrator = login("bishan.admin", 1280, 800)) {
      assertThat(administrator.page().textContent("main")).contains("现在没有等您处理的事项", "可以先去");
      administrator.screenshot("inbox-empty");
      assertThat(person.page().url()).contains("/login");
    }
  }

  @Test
  void theRegisterShowsTheSitesOfOnesOwnAuthorityOnly() {
    try (Browser editor = login("bishan.edu.editor", 1280, 800)) {
      editor.page().navigate("/sites");
      assertThat(editor.page().textContent("main"))
          .contains("重庆市璧山区人民政府", "重庆市璧山区教育委员会", "5002270000", "区教委")
          .doesNotContain("玉溪市人民政府");
      editor.screenshot("sites");
      assertThat(editor.complaints()).isEmpty();
    }
  }

  @Test
  void theLedgerIsReadByAdministratorsAndHiddenFromEditors() {
    try (Browser administrator = login("bishan.admin", 1280, 800);
        Browser editor = login("bishan.edu.editor", 1280, 800)) {
      administrator.page().navigate("/ledger?kind=site");
      assertThat(administrator.page().textContent("main")).contains("site.opened", "bishan-edu");
      assertThat(administrator.page().textContent("main")).doesNotContain("yunzhou");
      administrator.screenshot("ledger");
      assertThat(administrator.complaints()).isEmpty();
      assertThat(editor.page().navigate("/ledger").status()).isEqualTo(404);
      assertThat(editor.page().textContent("nav")).doesNotContain("审计台账");
    }
  }
}
