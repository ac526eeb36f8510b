package org.mingshi.platform.review.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.review.comment.DraftComment;
import org.mingshi.platform.review.comment.DraftingComment;
import org.mingshi.platform.testing.Axe;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Outcomes;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading, comparing, commenting: what a reviewer does before the decision. */
@ReviewTest
class ReadingScreensTests {

  @Autowired OfficeFixture offices;
  @Autowired DraftingComment drafting;
  @LocalServerPort int port;

  @Test
  void theScreenOpensOnWhatChangedAndReadsWellOnEveryWindow() {
    Office office = offices.regularOffice();
    EditionId notice = resubmitted(office);
    for (int width : List.of(1440, 1024, 390)) {
      try (Browser browser = loggedIn(office.sectionHead(), width)) {
        Page page = browser.page();
        page.navigate("/editions/" + notice);
        assertThat(page.locator("#changes-head").innerText()).startsWith("新稿");
        page.getByText("自我上次决定").click();
        assertThat(page.locator("#changes-head").innerText()).matches("变化 \\d+ 处 · 已看 0");
        assertThat(page.locator("#changes ins").allInnerTexts()).anyMatch(it -> it.contains("26"));
        assertThat(
                (Boolean)
                    page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
            .isTrue();
        Axe.check(page);
        browser.screenshot("reading-" + width);
        assertThat(browser.complaints()).isEmpty();
      }
    }
  }

  @Test
  void anyTwoTextsAreComparedAndTheSameTextHasNoDifferenceInWords() {
    Office office = offices.regularOffice();
    EditionId notice = resubmitted(office);
    try (Browser browser = loggedIn(office.sectionHead(), 1280)) {
      Page page = browser.page();
      page.navigate("/editions/" + notice);
      page.getByLabel("与哪一稿对比").selectOption("r1");
      page.getByLabel("看哪一稿").selectOption("r1");
      button(page, "对比").click();
      assertThat(page.locator("#changes").innerText())
          .contains("没有差异：标题、正文、栏目、附件等全部相同", "第 1 稿不是当前文本");
      Axe.check(page);
      page.getByText("看当前文本").click();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("通读")).click();
      assertThat(page.locator("#changes article h1").innerText()).contains("开学工作");
      Axe.check(page);
      browser.screenshot("reading-plain");
      page.locator("a", new Page.LocatorOptions().setHasText("这一稿改了什么")).first().click();
      assertThat(page.locator("#changes-head").innerText()).startsWith("变化");
    }
  }

  @Test
  void ticksAreCountedAtOnceAndStay() {
    Office office = offices.regularOffice();
    EditionId notice = resubmitted(office);
    try (Browser browser = loggedIn(office.sectionHead(), 1280)) {
      Page page = browser.page();
      page.navigate("/editions/" + notice + "?from=r1");
      button(page, "标为已看").click();
      assertThat(page.locator("[data-seen]")).hasText("1");
      Axe.check(page);
      page.reload();
      assertThat(page.locator("[data-seen]")).hasText("1");
      page.locator(".tick [aria-pressed=true]").first().click();
      assertThat(page.locator("[data-seen]")).hasText("0");
    }
  }

  @Test
  void allOfItIsDoneWithoutJavaScript() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    try (Browser browser = Browser.withoutJavaScript("http://127.0.0.1:" + port)) {
      Page page = logIn(browser, office.sectionHead());
      page.navigate("/editions/" + notice);
      page.getByLabel("批注第 4 段").click();
      page.locator("#comment-form textarea").fill("请与校历核对");
      page.locator("#here-quote").fill("2月24日报到");
      button(page, "存为草稿批注").click();
      assertThat(page.locator(".comment-draft").innerText()).contains("请与校历核对", "2月24日报到");
      answerAll(page);
      page.locator("#opinion").fill("内容属实");
      page.locator("button[value=approve]").click();
      assertThat(page.locator(".error-summary").innerText()).contains("批注", "第二十六条");
      assertThat(page.locator("#opinion").inputValue()).isEqualTo("内容属实");
      page.locator("button[value=return]").click();
      assertThat(page.locator(".comment-open").innerText()).contains("请与校历核对", "须处理");
    }
    try (Browser browser = Browser.withoutJavaScript("http://127.0.0.1:" + port)) {
      Page page = logIn(browser, office.editor());
      page.navigate("/editions/" + notice);
      page.locator(".comment .reply summary").click();
      page.locator(".comment .reply textarea").fill("已核对，校历为2月24日");
      button(page, "发出回复").click();
      assertThat(page.locator(".comment-reply").innerText()).contains("已核对，校历为2月24日");
      office.editor().submits(notice);
    }
    try (Browser browser = Browser.withoutJavaScript("http://127.0.0.1:" + port)) {
      Page page = logIn(browser, office.sectionHead());
      page.navigate("/editions/" + notice);
      assertThat(page.locator("#decision").innerText()).contains("1 条批注");
      button(page, "标为已处理").click();
      answerAll(page);
      page.locator("button[value=approve]").click();
      assertThat(page.content()).contains("已签署");
      page.navigate("/editions/" + notice + "/history?show=comments");
      assertThat(page.locator(".history").innerText())
          .contains("批注第 4 段", "请与校历核对", "回复批注", "批注已处理", "台账第");
    }
  }

  @Test
  void theHistoryTellsEverythingInItsParts() {
    Office office = offices.regularOffice();
    EditionId notice = resubmitted(office);
    try (Browser browser = loggedIn(office.sectionHead(), 1280)) {
      Page page = browser.page();
      page.navigate("/editions/" + notice);
      page.navigate("/editions/" + notice + "/history");
      assertThat(page.locator(".history").innerText())
          .contains("保存第 1 稿", "第 1 次送审", "退回", "请核对日期", "保存第 2 稿", "查阅");
      Axe.check(page);
      browser.screenshot("history");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("决定")).click();
      assertThat(page.locator(".history").innerText())
          .contains("第 2 次送审")
          .doesNotContain("保存第 1 稿");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查阅")).click();
      assertThat(page.locator(".history > li").count()).isEqualTo(1);
    }
  }

  @Test
  void whoeverReadsWhileTheAuthorEditsIsToldAndLosesNothing() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    try (Browser browser = loggedIn(office.sectionHead(), 1280)) {
      Page page = browser.page();
      page.navigate("/editions/" + notice);
      page.locator("#opinion").pressSequentially("标题请再斟酌");
      office.editor().edits(notice, changed(office.notice()));
      office.editor().submits(notice);
      page.evaluate("document.dispatchEvent(new Event('mingshi:look'))");
      assertThat(page.locator("[data-outdated]")).isVisible();
      Axe.check(page);
      browser.screenshot("outdated-banner");
      page.getByText("查看改了什么").click();
      assertThat(page.locator("#changes-head").innerText()).startsWith("变化");
    }
  }

  @Test
  void wordsThatWereMarkedBecomeTheQuoteOfAComment() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    try (Browser browser = loggedIn(office.sectionHead(), 1280)) {
      Page page = browser.page();
      page.navigate("/editions/" + notice);
      page.locator("#opinion").pressSequentially("先写在这里");
      page.evaluate(
          """
          () => {
            const text = document.querySelector('#b4 .line-text').firstChild;
            const range = document.createRange();
            const from = text.data.indexOf('2月24日');
            range.setStart(text, from);
            range.setEnd(text, from + 5);
            getSelection().removeAllRanges();
            getSelection().addRange(range);
          }
          """);
      page.getByText("批注所选文字").click();
      assertThat(page.locator("#here-quote").inputValue()).isEqualTo("2月24日");
      assertThat(page.locator("#opinion").inputValue()).isEqualTo("先写在这里");
      page.locator("#comment-form textarea").fill("请核对");
      Axe.check(page);
      browser.screenshot("comment-form");
      button(page, "存为草稿批注").click();
      assertThat(page.locator(".comment-draft").innerText()).contains("请核对");
    }
  }

  /** A notice that came back with a comment and was edited in many places. */
  private EditionId resubmitted(Office office) {
    EditionId notice = office.submitted();
    Clerk head = office.sectionHead();
    Outcomes.expectDone(
        drafting.draft(
            new DraftComment(
                notice, head.seen(notice), 6, "检查结果于2月20日前报区教委", true, "请写明报送方式", head.actor())));
    Outcomes.expectDone(head.returns(notice, "请核对日期"));
    office.editor().edits(notice, changed(office.notice()));
    Outcomes.expectDone(office.editor().submits(notice));
    return notice;
  }

  private static Manuscript changed(Manuscript it) {
    String body =
        it.body()
            .html()
            .replace("2月24日报到，2月25日", "2月26日报到，2月27日")
            .replace("<h2>二、重点工作</h2>", "<p>寄宿制学校可提前一天接收学生。</p><h2>二、重点工作</h2>")
            .replace("2月18日", "2月17日")
            .replace("<p>附件：2027年春季学期开学检查表（由各校自行下载填报）</p>", "");
    return OfficialTexts.titled(
        OfficialTexts.bodied(it, CleanHtml.of(body)), "关于做好2027年春季学期中小学开学工作的通知");
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

  private Browser loggedIn(Clerk clerk, int width) {
    Browser browser = Browser.open("http://127.0.0.1:" + port, width, 900);
    logIn(browser, clerk);
    return browser;
  }

  private static Page logIn(Browser browser, Clerk clerk) {
    browser.page().navigate("/login");
    browser.page().fill("input[name=login-name]", clerk.loginName());
    browser.page().fill("input[name=password]", PeopleFixture.PASSWORD);
    browser.page().locator("main button[type=submit]").first().click();
    browser.page().waitForURL(url -> !url.contains("/login"));
    return browser.page();
  }
}
