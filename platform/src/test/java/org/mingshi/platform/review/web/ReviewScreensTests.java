package org.mingshi.platform.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The people of the ordinary chain, each at a browser of their own, doing only their part. */
@ReviewTest
class ReviewScreensTests {

  private static final Pattern ANYTHING = Pattern.compile("/editions/[0-9a-f-]{36}$");
  private static final String FILE =
      """
      关于做好2027年春季学期开学工作的通知
      某教发〔2026〕118号
      各中小学校、幼儿园：
      　　为做好2027年春季学期开学工作，现就有关事项通知如下。
      一、开学时间
      　　全区中小学、幼儿园统一于2027年2月24日报到，2月25日正式行课。
      二、重点工作
      　　各校要在开学前完成校舍、食堂和校车的安全检查，检查结果于2月20日前报区教委。
      """;

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @LocalServerPort int port;

  @Test
  void eachPersonDoesTheirPartOnTheScreens() {
    Office office = offices.regularOffice();
    String path = writesAndSubmits(office.editor());
    sectionHeadApproves(office.sectionHead(), path);
    secrecyReviewerJudges(office.secrecyReviewer(), path);
    try (Browser deputy = loggedIn(office.deputyHead(), 1280, 900)) {
      deputy.page().navigate(path);
      answerAll(deputy.page());
      button(deputy.page(), "同意").click();
      assertThat(deputy.page().content()).contains("待发布", "您不能发布");
    }
    try (Browser publisher = loggedIn(office.publisher(), 1280, 900)) {
      publisher.page().navigate(path);
      publisher.screenshot("release");
      publisher.page().locator("button:text-is('发布')").click();
      assertThat(publisher.page().content()).contains("已发布", "发布记录", "主要负责人");
      publisher.screenshot("released");
      assertThat(publisher.complaints()).isEmpty();
    }
    EditionId id = EditionId.parse(path.substring(path.lastIndexOf('/') + 1));
    assertThat(editions.find(id)).get().isInstanceOf(Edition.Published.class);
  }

  @Test
  void whoeverHasNoPartInItDoesNotEvenSeeThatItIsThere() {
    Office office = offices.regularOffice();
    Office elsewhere = offices.regularOffice();
    String path = "/editions/" + office.submitted();
    for (Clerk stranger : new Clerk[] {elsewhere.editor(), office.administrator()}) {
      try (Browser browser = loggedIn(stranger, 1280, 900)) {
        assertThat(browser.page().navigate(path).status()).isEqualTo(404);
      }
    }
  }

  @Test
  void aDecisionOnAnOutdatedPageKeepsWhatWasTypedAndShowsTheNewText() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    try (Browser head = loggedIn(office.sectionHead(), 1280, 900)) {
      head.page().navigate("/editions/" + notice);
      head.page().getByLabel("意见").fill("标题请再斟酌");
      office.editor().edits(notice, OfficialTexts.titled(office.notice(), "改过的标题"));
      office.editor().submits(notice);
      button(head.page(), "退回").click();
      assertThat(head.page().content()).contains("改过的标题", "不是当前文本", "第二十六条");
      assertThat(head.page().getByLabel("意见").inputValue()).isEqualTo("标题请再斟酌");
      head.screenshot("outdated");
    }
  }

  @Test
  void twoWhoWriteAtOnceSeeBothTexts() {
    Office office = offices.regularOffice();
    EditionId notice = office.editor().drafts(office.notice());
    try (Browser editor = loggedIn(office.editor(), 1280, 900)) {
      editor.page().navigate("/editions/" + notice + "/edit");
      editor.page().getByLabel("标题").fill("我的标题");
      office.otherEditor().edits(notice, OfficialTexts.titled(office.notice(), "对方的标题"));
      editor.page().locator(".actions button[value=save]").click();
      assertThat(editor.page().getByLabel("标题").inputValue()).isEqualTo("我的标题");
      assertThat(editor.page().content()).contains("对方的标题", "两份文本都已留存");
      editor.screenshot("conflict");
      editor.page().locator(".actions button[value=save]").click();
      editor.page().waitForURL(ANYTHING);
      assertThat(editor.page().content()).contains("我的标题", "未采用");
    }
  }

  private String writesAndSubmits(Clerk editor) {
    try (Browser browser = loggedIn(editor, 1280, 900)) {
      Page page = browser.page();
      page.navigate("/drafts/new");
      browser.screenshot("form");
      page.setInputFiles(
          "#file",
          new FilePayload("通知.txt", "text/plain", FILE.getBytes(Charset.forName("GB18030"))));
      button(page, "带入文字").click();
      assertThat(page.getByLabel("标题").inputValue()).isEqualTo("关于做好2027年春季学期开学工作的通知");
      page.getByLabel("原文网址").fill("ftp://a");
      page.locator(".actions button[value=save]").click();
      assertThat(page.locator(".error-summary").innerText()).contains("请选择栏目", "http://");
      assertThat(page.getByLabel("正文").inputValue()).contains("2月25日正式行课");
      browser.screenshot("form-errors");
      page.getByLabel("原文网址").fill("");
      page.getByLabel("栏目").selectOption(new String[] {"通知公告"});
      page.getByLabel("信息类别").selectOption("notice");
      page.locator(".actions button[value=save]").click();
      page.waitForURL(ANYTHING);
      browser.screenshot("draft");
      String path = page.url().replaceFirst("https?://[^/]+", "");
      button(page, "送审").click();
      assertThat(page.content()).contains("审核中", "科室负责人");
      browser.screenshot("in-review");
      page.navigate("/drafts");
      assertThat(page.content()).contains("关于做好2027年春季学期开学工作的通知");
      browser.screenshot("drafts");
      assertThat(browser.complaints()).filteredOn(it -> !it.contains("422")).isEmpty();
      return path;
    }
  }

  private void sectionHeadApproves(Clerk head, String path) {
    try (Browser browser = loggedIn(head, 390, 844)) {
      browser.page().navigate(path);
      browser.screenshot("review-390");
      assertThat(
              (Boolean)
                  browser
                      .page()
                      .evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isTrue();
    }
    try (Browser browser = loggedIn(head, 1280, 900)) {
      Page page = browser.page();
      page.navigate(path);
      browser.screenshot("review");
      page.getByLabel("意见").fill("内容属实");
      button(page, "同意").click();
      assertThat(page.locator(".error-summary").innerText()).contains("尚有5项未作答", "第二十四条");
      assertThat(page.getByLabel("意见").inputValue()).isEqualTo("内容属实");
      browser.screenshot("refused");
      answerAll(page);
      button(page, "同意").click();
      assertThat(page.content()).contains("已签署", "内容属实");
    }
  }

  private void secrecyReviewerJudges(Clerk reviewer, String path) {
    try (Browser browser = loggedIn(reviewer, 390, 844)) {
      Page page = browser.page();
      page.navigate(path);
      answerAll(page);
      page.getByLabel("不涉密，可以公开").check();
      page.getByLabel("审查依据").fill("对照教育工作国家秘密范围，无涉密内容");
      browser.screenshot("secrecy-390");
      button(page, "签署审查结论").click();
      assertThat(page.content()).contains("对照教育工作国家秘密范围");
    }
  }

  private static void answerAll(Page page) {
    Locator good = page.locator(".checkpoint input[value=yes]");
    for (int i = 0; i < good.count(); i++) {
      good.nth(i).check();
    }
  }

  private static Locator button(Page page, String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  private Browser loggedIn(Clerk clerk, int width, int height) {
    Browser browser = Browser.open("http://127.0.0.1:" + port, width, height);
    browser.page().navigate("/login");
    browser.page().fill("input[name=login-name]", clerk.loginName());
    browser.page().fill("input[name=password]", PeopleFixture.PASSWORD);
    browser.page().locator("main button[type=submit]").first().click();
    browser.page().waitForURL(url -> !url.contains("/login"));
    return browser;
  }
}
