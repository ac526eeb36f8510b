package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.Disk;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.testing.TestDatabase;

class PublishingTests {

  @TempDir Path data;
  private final TestDatabase database = TestDatabase.create();
  private PublicHouse house;

  @BeforeEach
  void open() {
    house =
        new PublicHouse(
            database.runtime(), data, Disk.real(), new ReleasedInMemory(), new OneSite());
    house.rebuilding.rebuildIfNeeded();
  }

  @AfterEach
  void close() {
    house.die();
    database.close();
  }

  @Test
  void aReleaseIsReadableOnItsPageInTheListOnTheHomeAndOnThePortal() {
    house.release(1, "关于做好2026年义务教育招生工作的通知");
    assertThat(house.worker.drain()).isEqualTo(1);

    String title = "关于做好2026年义务教育招生工作的通知";
    assertThat(house.read("bishan-jw/2026/11/1.html")).contains(title);
    assertThat(house.read("bishan-jw/tzgg/index.html"))
        .contains(title)
        .contains("href=\"/bishan-jw/2026/11/1.html\"");
    assertThat(house.read("bishan-jw/index.html")).contains(title);
    assertThat(house.read("index.html")).contains(title).contains("重庆市璧山区");
    assertThat(house.verify()).isEmpty();
    assertThat(house.unattested()).isEmpty();
  }

  @Test
  void thePageCarriesTheNationalTagsByTheirExactNames() {
    house.release(1, "关于招生的通知");
    house.worker.drain();

    assertThat(house.read("bishan-jw/2026/11/1.html"))
        .contains("<meta name=\"SiteName\" content=\"重庆市璧山区教育委员会\">")
        .contains("<meta name=\"SiteDomain\" content=\"jw.bishan.example\">")
        .contains("<meta name=\"SiteIDCode\" content=\"5002270012\">")
        .contains("<meta name=\"ColumnName\" content=\"通知公告\">")
        .contains("<meta name=\"ColumnDescription\" content=\"发布通知公告。\">")
        .contains("<meta name=\"ColumnKeywords\" content=\"教育;通知公告\">")
        .contains("<meta name=\"ColumnType\" content=\"通知公告\">")
        .contains("<meta name=\"ArticleTitle\" content=\"关于招生的通知\">")
        .contains("<meta name=\"PubDate\" content=\"2026-11-21 12:00\">")
        .contains("<meta name=\"ContentSource\" content=\"区教委\">")
        .contains("<meta name=\"Keywords\" content=\"招生;义务教育\">");
    assertThat(house.read("bishan-jw/tzgg/index.html"))
        .contains("name=\"ColumnName\"")
        .doesNotContain("ArticleTitle");
    assertThat(house.read("bishan-jw/index.html"))
        .contains("name=\"SiteIDCode\"")
        .doesNotContain("ColumnName");
  }

  @Test
  void theFootSaysWhoRunsTheSiteAndADemoSaysSoAndStaysOutOfSearchEngines() {
    for (String page :
        List.of("bishan-jw/index.html", "bishan-jw/tzgg/index.html", "bishan-jw/404.html")) {
      assertThat(house.read(page))
          .contains("主办")
          .contains("023-00000000")
          .contains("5002270012")
          .contains("渝ICP备00000001号-1")
          .contains("渝公网安备50022700000001号")
          .contains("演示数据")
          .contains("noindex");
    }
    assertThat(house.read("index.html")).contains("演示数据").contains("noindex");
  }

  @Test
  void aDocumentHasItsHeadAndTheTitleIsEscapedEverywhere() {
    house.release(1, "招生 <b>&\"通知\"");
    house.worker.drain();
    String page = house.read("bishan-jw/2026/11/1.html");
    assertThat(page)
        .contains("璧教发〔2026〕18号")
        .contains("2026年11月18日")
        .contains("发文机关")
        .doesNotContain("<b>")
        .contains("&lt;b>");
    assertThat(house.read("bishan-jw/tzgg/index.html")).doesNotContain("<b>");
  }

  @Test
  void aReprintNamesItsSourceItsAddressAndItsTime() {
    Manuscript own = PublicHouse.text(OneSite.NOTICES, "转载", "<p>文</p>");
    Manuscript text =
        own.withOrigin(
            Origin.REPRINT,
            new Source("中国政府网", "https://www.gov.cn/a", LocalDateTime.of(2026, 3, 2, 18, 30)));
    house.release(PublicHouse.edition(1, text));
    house.worker.drain();
    assertThat(house.read("bishan-jw/2026/11/1.html"))
        .contains("content=\"中国政府网\"")
        .contains("href=\"https://www.gov.cn/a\"")
        .contains("2026-03-02 18:30");
  }

  @Test
  void whatIsTakenDownIsGoneEverywhereAndLeavesItsNotice() {
    ReleasedEdition wrong = house.release(1, "报名时间有误的通知");
    house.release(2, "另一则通知");
    house.worker.drain();
    house.takeDown(wrong);
    house.worker.drain();

    assertThat(house.read("bishan-jw/2026/11/1.html")).isEmpty();
    assertThat(house.read("bishan-jw/2026/11/1.html.gone"))
        .contains("已撤下")
        .doesNotContain("报名时间有误的通知");
    for (String page : List.of("bishan-jw/tzgg/index.html", "bishan-jw/index.html", "index.html")) {
      assertThat(house.read(page)).as(page).doesNotContain("报名时间有误").contains("另一则通知");
    }
    assertThat(house.verify()).isEmpty();
    assertThat(house.unattested()).isEmpty();
    assertThat(house.entries)
        .extracting(e -> e.action())
        .contains("page.published", "page.removed");
  }

  @Test
  void closedListPagesKeepTheirItemsAndWhatLeavesIsNotRefilled() {
    List<ReleasedEdition> all = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      all.add(house.release(i, "第" + i + "号通知"));
    }
    house.worker.drain();
    assertThat(house.read("bishan-jw/tzgg/1.html"))
        .contains(">第1号通知<")
        .contains(">第20号通知<")
        .doesNotContain(">第21号通知<");
    assertThat(house.read("bishan-jw/tzgg/2.html")).contains(">第21号通知<").contains(">第40号通知<");
    assertThat(house.read("bishan-jw/tzgg/index.html"))
        .contains(">第41号通知<")
        .contains(">第60号通知<")
        .contains("/bishan-jw/tzgg/2.html");

    house.takeDown(all.get(4));
    house.worker.drain();
    assertThat(house.read("bishan-jw/tzgg/1.html"))
        .doesNotContain(">第5号通知<")
        .doesNotContain(">第21号通知<");
    assertThat(house.verify()).isEmpty();
  }

  @Test
  void oneReleaseWritesTheSameFewFilesWhateverTheArchive() {
    for (int i = 1; i <= 120; i++) {
      house.release(i, "第" + i + "号通知");
    }
    house.worker.drain();
    long before = house.pages.nextVersion();
    house.release(121, "再一则");
    house.worker.drain();
    assertThat(house.pages.nextVersion() - before - 1).isLessThanOrEqualTo(5);
  }

  @Test
  void carryingATaskOutTwiceChangesNothing() {
    ReleasedEdition edition = house.release(1, "通知");
    house.worker.drain();
    List<?> before = house.pages.all();
    house.transaction.executeWithoutResult(status -> house.publisher.publish(edition.item()));
    assertThat(house.pages.all()).isEqualTo(before);
    assertThat(house.entries.stream().filter(e -> e.action().equals("page.published"))).hasSize(1);
  }

  @Test
  void aFailureIsWrittenDownAndTheTaskStaysOpen() {
    ReleasedEdition edition = house.release(1, "通知");
    house.released.remove(edition.edition());
    house.worker.drain();
    assertThat(house.tasks.open())
        .singleElement()
        .satisfies(task -> {
          assertThat(task.failure()).contains("is not released");
          assertThat(task.attempts()).isEqualTo(1);
        });
    assertThat(house.read("bishan-jw/2026/11/1.html")).isEmpty();
  }

  @Test
  void aReleaseThatIsRolledBackLeavesNothingToPublish() {
    ReleasedEdition edition =
        PublicHouse.edition(1, PublicHouse.text(OneSite.NOTICES, "通知", "<p>文</p>"));
    house.released.add(edition);
    house.transaction.executeWithoutResult(status -> {
      house.outbox.on(
          new EditionReleased(edition.item(), edition.edition(), edition.hash(), PublicHouse.NOON));
      status.setRollbackOnly();
    });
    assertThat(house.worker.drain()).isZero();
  }

  @Test
  void aRebuildMakesTheSamePagesAndIsSwitchedAtOnce() throws IOException {
    house.release(1, "一");
    ReleasedEdition gone = house.release(2, "二");
    house.worker.drain();
    house.takeDown(gone);
    house.worker.drain();
    String page = house.read("bishan-jw/2026/11/1.html");
    String list = house.read("bishan-jw/tzgg/index.html");

    house.transaction.executeWithoutResult(status -> house.rebuilding.rebuild());

    assertThat(house.trees.all().current().orElseThrow().number()).isEqualTo(2);
    assertThat(house.read("bishan-jw/2026/11/1.html")).isEqualTo(page);
    assertThat(house.read("bishan-jw/tzgg/index.html")).isEqualTo(list);
    assertThat(house.read("bishan-jw/2026/11/2.html.gone")).contains("已撤下");
    assertThat(house.verify()).isEmpty();
    assertThat(house.unattested()).isEmpty();
    house.release(3, "三");
    house.worker.drain();
    assertThat(house.verify()).isEmpty();
  }

  @Test
  void aNewColourOrAMissingTreeIsNoticedAndNothingElseRebuilds() throws IOException {
    house.rebuilding.rebuildIfNeeded();
    assertThat(house.trees.all().current().orElseThrow().number()).isEqualTo(1);
    house.sites.repaint("#1b4a7a");
    house.rebuilding.rebuildIfNeeded();
    assertThat(house.trees.all().current().orElseThrow().number()).isEqualTo(2);
    assertThat(house.read("bishan-jw/site.css")).contains("#1b4a7a");
    Files.delete(house.trees.all().currentLink());
    house.rebuilding.rebuildIfNeeded();
    assertThat(house.read("index.html")).isNotEmpty();
    assertThat(house.verify()).isEmpty();
  }

  @Test
  void aRebuildBeforeAnOpenTaskTellsTheLedgerWhatItWrote() {
    ReleasedEdition first = house.release(1, "一");
    house.worker.drain();
    house.takeDown(first);
    house.release(2, "二");

    house.transaction.executeWithoutResult(status -> house.rebuilding.rebuild());
    house.worker.drain();

    assertThat(house.tasks.open()).isEmpty();
    assertThat(house.verify()).isEmpty();
    assertThat(house.unattested()).isEmpty();
    assertThat(house.entries)
        .extracting(e -> e.action() + " " + e.subjectId())
        .contains(
            "page.removed bishan-jw/2026/11/1.html", "page.published bishan-jw/2026/11/2.html");
  }

  @Test
  void whatWaitsIsCountedForTheSitesOfOneAuthorityAndUpToALimit() {
    for (int i = 1; i <= 5; i++) {
      house.release(i, "第" + i + "号");
    }
    assertThat(house.tasks.waiting(List.of(OneSite.SITE), 1000)).isEqualTo(5);
    assertThat(house.tasks.waiting(List.of(OneSite.SITE), 3)).isEqualTo(3);
    assertThat(house.tasks.waiting(List.of(new SiteId(UUID.randomUUID())), 1000)).isZero();
    assertThat(house.tasks.waiting(List.of(), 1000)).isZero();
  }

  @Test
  void theLatestOfSeveralColumnsComeTogether() {
    for (int i = 1; i <= 4; i++) {
      house.release(i, "第" + i + "号");
    }
    house.release(PublicHouse.edition(5, PublicHouse.text(OneSite.DOCUMENTS, "第5号", "<p>正文</p>")));
    assertThat(house.publications.latest(List.of(OneSite.NOTICES, OneSite.DOCUMENTS), 3))
        .extracting(p -> p.number().value())
        .containsExactly(5L, 4L, 3L);
  }

  @Test
  void theAuthoritiesOnThePortalFillTheirRows() {
    assertThat(house.read("index.html")).contains("class=\"authorities\"");
    assertThat(house.read("assets/gazette.css"))
        .contains(".authority { display: flex; flex: 1 1 min(100%, 460px);")
        .doesNotContain(".cards { display: grid");
  }
}
