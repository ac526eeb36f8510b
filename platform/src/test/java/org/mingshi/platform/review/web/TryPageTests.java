package org.mingshi.platform.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.testing.Axe;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.Duty;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.mingshi.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/** What would happen to an item that nobody has written. */
@PlatformTest
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class TryPageTests {

  @Autowired private RunningPlatform platform;
  @Autowired private Sites sites;

  private Visitor visitor(String name) {
    Visitor visitor = new Visitor(platform.address());
    visitor.logIn(name, DemoAccounts.PASSWORD);
    return visitor;
  }

  /** Opens the page with these choices made, units and columns by their names. */
  private static Visitor.Answer tries(Visitor visitor, Map<String, String> choices) {
    return visitor.open(address(visitor.open("/regulations/try").page(), choices));
  }

  private static String address(Document form, Map<String, String> choices) {
    Map<String, String> values = new LinkedHashMap<>();
    form.select("form[action=/regulations/try] select")
        .forEach(it -> values.put(it.attr("name"), it.select("option[selected]").val()));
    choices.forEach((name, choice) ->
        values.put(
            name,
            form.select("select[name=" + name + "] option").stream()
                .filter(it -> it.text().contains(choice))
                .map(it -> it.val())
                .findFirst()
                .orElse(choice)));
    return "/regulations/try?"
        + values.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }

  @Test
  void aNewsItemOfADepartmentShowsItsChainWithPeopleChecklistsAndClauses() {
    Document page =
        tries(
                visitor("yunzhou.edu.clerk"),
                Map.of("unit", "区教育局（部门）", "column", "部门动态", "class", "work-news"))
            .page();

    assertThat(page.select("ol.steps > li .step-name").eachText())
        .containsExactly("部门办公室或相关科室审核", "分管领导审核签字", "主要领导批准", "信息化中心发布");
    assertThat(page.select("ol.steps").text())
        .contains("区教育局 办公室审核员", "审核九要点", "转按更严格的流程办理", "可以纸质签字");
    assertThat(page.text())
        .contains("适用“部门信息”流程", "《大同市云州区人民政府网站信息审核发布制度》第九条第（二）项", "由指定工作人员送审", "条件齐备");
  }

  @Test
  void aSensitiveAnswerChangesTheChainAndTheChoicesStayInTheForm() {
    Document page =
        tries(
                visitor("yunzhou.edu.clerk"),
                Map.of(
                    "unit", "区教育局（部门）",
                    "column", "部门动态",
                    "class", "work-news",
                    "flag-sensitive", "yes"))
            .page();

    assertThat(page.select("ol.steps .step-name").eachText())
        .containsExactly("部门办公室或相关科室审核", "区政府分管领导批准", "区政府主要领导批准", "信息化中心发布");
    assertThat(page.select("input[name=flag-sensitive][checked]").val()).isEqualTo("yes");
    assertThat(page.select("select[name=class] option[selected]").val()).isEqualTo("work-news");
  }

  @Test
  @Duty("bishan-2021 8(4)-a")
  void newsNoticesAndWorkNewsHaveColumnsOfTheirOwnAndTheOrdinaryChain() {
    Visitor visitor = visitor("bishan.office.editor");

    Map.of("要闻", "news", "通知公告", "notice", "工作动态", "work-news")
        .forEach((kind, itemClass) -> {
          Column column =
              sites.columns(sites.findByCode("bishan").orElseThrow().id()).stream()
                  .filter(it -> it.kind().key().equals(itemClass))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no column for " + kind));
          Document page =
              tries(
                      visitor,
                      Map.of(
                          "unit",
                          "区政府办公室（办公室）",
                          "column",
                          column.id().toString(),
                          "class",
                          itemClass))
                  .page();

          assertThat(page.select("#result ~ p").first().text()).as(kind).startsWith("适用“普通信息”流程");
          assertThat(page.select("ol.steps .step-name").eachText())
              .startsWith("科室负责人初审", "保密审查", "分管负责人复审")
              .endsWith("专人发布");
          assertThat(page.select(".obstacles")).isEmpty();
        });
  }

  @Test
  void whatIsMissingIsSaidWithItsClauseAndWhoCanHelp() {
    Document unheld =
        tries(
                visitor("yunzhou.edu.clerk"),
                Map.of("unit", "区税务局", "column", "部门动态", "class", "work-news"))
            .page();
    assertThat(unheld.select(".obstacles").text())
        .contains("NO_DESIGNATED_CLERK", "区税务局未明确指定工作人员", "CHAIN_NOT_CONFIGURED", "第七条");
    assertThat(unheld.select("ol.steps").text()).contains("无人任职");

    Document unasked =
        tries(visitor("saws.policy.editor"), Map.of("unit", "政策法规司", "class", "government-info"))
            .page();
    assertThat(unasked.select(".obstacles").text())
        .contains("FLAGS_UNANSWERED", "DOCUMENT_DATA_MISSING", "第十六条");
  }

  @Test
  void whatIsNotOfTheOwnAuthorityOrNoChoiceAtAllIsRefusedAndKept() {
    Visitor saws = visitor("saws.policy.editor");
    String foreign =
        visitor("yunzhou.edu.clerk")
            .open("/regulations/try")
            .page()
            .select("select[name=unit] option")
            .last()
            .val();

    Visitor.Answer answer = saws.open("/regulations/try?unit=" + foreign + "&impact=huge");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".error-summary").text()).contains("请选择本级的一个单位", "请选择影响级别");
    assertThat(answer.body()).doesNotContain("云州");
  }

  @Test
  void itIsAccessibleAndFitsATelephone() {
    try (Browser browser = Browser.open(platform.address(), 1200, 900)) {
      browser.page().navigate("/login");
      browser.page().fill("[name=login-name]", "bishan.edu.editor");
      browser.page().fill("[name=password]", DemoAccounts.PASSWORD);
      browser.page().click("main form button[type=submit]");
      browser.page().navigate("/regulations/try");
      browser.page().selectOption("[name=class]", "news");
      browser.page().selectOption("[name=impact]", "extra-major");
      browser.page().click("main form button[type=submit]");
      assertThat(browser.page().textContent("main")).contains("区政府主要领导审定");
      Axe.check(browser.page());
      browser.screenshotForManual("try");
      browser.page().setViewportSize(360, 780);
      assertThat(browser.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
