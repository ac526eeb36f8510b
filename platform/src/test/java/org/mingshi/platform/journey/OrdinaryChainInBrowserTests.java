package org.mingshi.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.PublicFront;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/** 璧山区's ordinary chain (bishan-2021, Articles 24 to 26), each person in a browser of their own. */
@PlatformTest
class OrdinaryChainInBrowserTests {

  private static final String TITLE = "关于做好2027年春季学期校园安全检查工作的通知";
  private static final String BODY =
      """
      各镇街教管中心，各中小学校、幼儿园：
      为做好2027年春季学期开学前后的校园安全工作，现就有关事项通知如下。
      一、检查时间
      2027年2月20日至2月28日。
      二、检查内容
      校舍、食堂、校车和消防设施。检查情况请于3月5日前报区教委。
      附件：校园安全检查表（随文印发）
      """;

  private final RunningPlatform platform;

  @Autowired
  OrdinaryChainInBrowserTests(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void eachPersonDoesOnlyTheirPartAndTheNoticeBecomesPublic() {
    String edition = anEditorWritesAndSubmits();
    theSectionHeadMustAnswerEveryPointBeforeSigning();
    theAuthorCannotSignTheirOwnText(edition);
    theSecrecyReviewerJudges();
    nobodyReleasesBeforeTheChainIsComplete(edition);
    theDeputyHeadSigns();
    aReviewerWhoIsNoPublisherCannotRelease(edition);
    thePublisherReleasesFromTheTelephone();
    String address = thePublisherSeesItLive(edition);
    try (PublicFront front = PublicFront.on(platform.data())) {
      theCitizenReadsIt(front, address);
      thePublisherTakesItDown(edition);
      theCitizenLearnsThatItIsGone(front, address);
    }
  }

  private String anEditorWritesAndSubmits() {
    try (Colleague editor = colleague("bishan.edu.editor")) {
      editor.browser().screenshotForManual("inbox-empty");
      editor.opens("/drafts/new");
      Page page = editor.page();
      page.locator("#title").fill(TITLE);
      page.locator("#body").fill(BODY);
      page.locator("#column").selectOption("通知公告");
      page.locator("#itemClass").selectOption("通知公告");
      page.locator("#documentNumber").fill("璧教发〔2026〕118号");
      page.locator("#documentIssuer").fill("重庆市璧山区教育委员会");
      page.locator("#documentDate").fill("2026-11-18");
      editor.browser().screenshotForManual("write");
      editor.presses("保存草稿");
      assertThat(editor.reads()).contains("普通信息", "第二十六条");
      editor.browser().screenshotForManual("before-submission");
      editor.presses("送审");
      assertThat(editor.reads()).contains("审核中", "科室负责人");
      assertThat(editor.browser().complaints()).isEmpty();
      return editor.path();
    }
  }

  private void theSectionHeadMustAnswerEveryPointBeforeSigning() {
    try (Colleague head = colleague("bishan.edu.section")) {
      head.takesFromInbox(TITLE);
      head.page().locator("#opinion").fill("内容属实，同意。");
      head.presses("同意");
      assertThat(head.reads()).contains("没有办成", "CHECKLIST_INCOMPLETE", "第二十四条");
      assertThat(head.page().locator("#opinion").inputValue()).isEqualTo("内容属实，同意。");
      head.answersYesToAll();
      head.browser().screenshotForManual("first-review");
      head.presses("同意");
      assertThat(head.reads()).contains("内容属实，同意。");
    }
  }

  private void theAuthorCannotSignTheirOwnText(String edition) {
    try (Colleague editor = colleague("bishan.edu.editor")) {
      editor.opens(edition);
      assertThat(editor.page().locator("button[name=do]").count()).isZero();
    }
  }

  private void theSecrecyReviewerJudges() {
    try (Colleague reviewer = colleague("bishan.edu.secrecy")) {
      reviewer.takesFromInbox(TITLE);
      reviewer.answersYesToAll();
      reviewer.page().locator("input[value=not-secret]").check();
      reviewer.page().locator("#secrecyBasis").fill("对照教育工作国家秘密范围，无涉密内容");
      reviewer.browser().screenshotForManual("secrecy-review");
      reviewer.presses("签署审查结论");
      assertThat(reviewer.reads()).contains("不涉密，可以公开");
    }
  }

  private void nobodyReleasesBeforeTheChainIsComplete(String edition) {
    try (Colleague publisher = colleague("bishan.edu.publisher")) {
      publisher.opens(edition);
      assertThat(posts(publisher, edition + "/release"))
          .contains("NOT_APPROVED", "分管负责人复审", "第二十六条");
    }
  }

  private void theDeputyHeadSigns() {
    try (Colleague deputy = colleague("bishan.edu.deputy")) {
      deputy.takesFromInbox(TITLE);
      deputy.answersYesToAll();
      deputy.presses("同意");
      assertThat(deputy.reads()).contains("待发布");
    }
  }

  private void aReviewerWhoIsNoPublisherCannotRelease(String edition) {
    try (Colleague deputy = colleague("bishan.edu.deputy")) {
      deputy.opens(edition);
      assertThat(deputy.reads()).contains("您不能发布", "RELEASE_NOT_PERMITTED", "第二十五条");
      assertThat(posts(deputy, edition + "/release")).contains("RELEASE_NOT_PERMITTED");
    }
    try (Colleague administrator = colleague("bishan.admin")) {
      assertThat(posts(administrator, edition + "/release"))
          .containsAnyOf("RELEASE_NOT_PERMITTED", "找不到这个页面");
    }
  }

  private void thePublisherReleasesFromTheTelephone() {
    try (Colleague publisher =
        Colleague.onTheTelephone(platform.address(), "bishan.edu.publisher")) {
      publisher.takesFromInbox(TITLE);
      publisher.browser().screenshotForManual("release-on-the-telephone");
      publisher.presses("发布");
      assertThat(publisher.reads()).contains("已发布");
    }
  }

  private String thePublisherSeesItLive(String edition) {
    try (Colleague publisher = colleague("bishan.edu.publisher")) {
      publisher.opens(edition.replace("/editions/", "/published/"));
      waitUntil(publisher, "已上线");
      publisher.browser().screenshotForManual("is-it-live");
      return publisher.page().locator("dl.facts a").first().innerText();
    }
  }

  private void theCitizenReadsIt(PublicFront front, String address) {
    try (Browser citizen = Browser.open(front.address())) {
      Page page = citizen.page();
      assertThat(page.navigate(address).status()).isEqualTo(200);
      assertThat(page.locator("h1").last().innerText()).contains(TITLE);
      assertThat(page.content()).contains("璧教发〔2026〕118号", "2027年2月20日至2月28日");
      assertThat(meta(page, "ArticleTitle")).isEqualTo(TITLE);
      assertThat(meta(page, "PubDate")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
      assertThat(meta(page, "ContentSource")).isNotBlank();
      assertThat(meta(page, "ColumnName")).isEqualTo("通知公告");
      assertThat(meta(page, "SiteIDCode")).matches("\\d{10}");
      citizen.screenshotForManual("public-item");
      page.navigate(address.replaceAll("^/([^/]+)/.*", "/$1/"));
      assertThat(page.content()).contains(TITLE);
      citizen.screenshotForManual("public-home");
      assertThat(citizen.complaints()).isEmpty();
    }
  }

  private void thePublisherTakesItDown(String edition) {
    try (Colleague publisher = colleague("bishan.edu.publisher")) {
      publisher.opens(edition.replace("/editions/", "/published/"));
      publisher
          .page()
          .locator("main form textarea, main form input[type=text]")
          .first()
          .fill("检查时间有误");
      publisher.presses("撤下");
      waitUntil(publisher, "各列表中已无此信息");
      publisher.browser().screenshotForManual("taken-down");
    }
  }

  private void theCitizenLearnsThatItIsGone(PublicFront front, String address) {
    try (Browser citizen = Browser.open(front.address(), 390, 844)) {
      assertThat(citizen.page().navigate(address).status()).isEqualTo(410);
      assertThat(citizen.page().content()).doesNotContain("2027年2月20日");
      citizen.screenshotForManual("public-gone");
      citizen.page().navigate(address.replaceAll("^/([^/]+)/.*", "/$1/"));
      assertThat(citizen.page().content()).doesNotContain(TITLE);
    }
  }

  private Colleague colleague(String loginName) {
    return Colleague.logsIn(platform.address(), loginName);
  }

  /** Sends a form that no page offers, as somebody who tries would, and returns the answer. */
  private static String posts(Colleague colleague, String path) {
    Page page = colleague.page();
    FormData form =
        FormData.create()
            .set("_csrf", page.locator("input[name=_csrf]").first().inputValue())
            .set("seen", seen(page));
    APIResponse response =
        page.request().post(path, RequestOptions.create().setForm(form).setMaxRedirects(0));
    return response.text();
  }

  private static String seen(Page page) {
    return page.locator("[title^='sha256:']").count() == 0
        ? "sha256:" + "0".repeat(64)
        : String.valueOf(page.locator("[title^='sha256:']").first().getAttribute("title"));
  }

  private static String meta(Page page, String name) {
    return String.valueOf(
        page.locator("meta[name='%s']".formatted(name)).first().getAttribute("content"));
  }

  private static void waitUntil(Colleague colleague, String words) {
    for (int tries = 0; tries < 100 && !colleague.reads().contains(words); tries++) {
      colleague.page().waitForTimeout(100);
      colleague.page().reload();
    }
    assertThat(colleague.reads()).contains(words);
  }
}
