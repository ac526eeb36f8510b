package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.DraftItem;
import org.mingshi.platform.item.Drafting;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.item.Transition;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may take an item down at once, and what becomes of it, with the people of the demo. The chain
 * before the release is proved elsewhere; here its states are set.
 */
@PlatformTest
class TakingDownTests {

  @Autowired private RunningPlatform platform;
  @Autowired private Organization organization;
  @Autowired private Accounts accounts;
  @Autowired private Sites sites;
  @Autowired private Drafting drafting;
  @Autowired private Editions editions;
  @Autowired private TakingDown takingDown;
  @Autowired private IsItLive isItLive;
  @Autowired private PublishedItems publishedItems;
  @Autowired private TransactionTemplate transaction;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Views views;
  @Autowired private Clock clock;

  private Actor actor(String authority, String login) {
    Authority found = organization.findAuthority(authority).orElseThrow();
    return accounts.accounts(found.id()).stream()
        .filter(a -> a.loginName().equals(login))
        .map(a ->
            new Actor(
                a.id().value(), a.person().value(), a.authority().value(), login, found.name()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no account " + login));
  }

  private record Released(ItemId item, EditionId edition, String path) {}

  private Released release(String title) {
    return release("bishan-edu", "notices", "bishan.edu.editor", title);
  }

  private Released release(String onSite, String column, String login, String title) {
    Site site = sites.findByCode(onSite).orElseThrow();
    var text =
        new Manuscript(
            title,
            CleanHtml.ofText("正文"),
            sites.findColumn(site.id(), column).orElseThrow().id(),
            "overview",
            Impact.ORDINARY,
            Origin.ORIGINAL,
            Source.none(),
            DocumentData.none(),
            "",
            List.of(),
            "",
            new TreeSet<>(Comparator.comparing(UnitId::toString)),
            new TreeMap<>(),
            false,
            List.of());
    Actor editor = actor("bishan", login);
    Saving saving = drafting.draft(new DraftItem(site.owner(), text, editor));
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    EditionId id = ((Saving.Saved) saving).edition();
    transaction.executeWithoutResult(status -> {
      step(id, editor, e -> ((Edition.Draft) e).submitted());
      step(id, editor, e -> ((Edition.InReview) e).approved());
      step(
          id,
          editor,
          e -> ((Edition.Approved) e).released(clock.instant().truncatedTo(ChronoUnit.MICROS)));
      Edition done = editions.find(id).orElseThrow();
      events.publishEvent(
          new EditionReleased(done.standing().item(), id, done.hash(), clock.instant()));
    });
    LiveItem live = isItLive.look(id).orElseThrow();
    return new Released(live.item(), id, live.address().substring(1));
  }

  private void step(EditionId id, Actor by, Function<Edition, Transition> step) {
    assertThat(
            editions.carryOut(
                step.apply(editions.findAndHold(id).orElseThrow()),
                "edition.test-stepped",
                by,
                Map.of()))
        .isTrue();
  }

  private Path file(String path) {
    return platform.data().resolve("public/current/www").resolve(path);
  }

  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private TakeDownOutcome takeDown(Released item, Actor by, String words) {
    return takingDown.takeDown(new TakeDown(item.item(), WithdrawalReason.ERROR, words, by));
  }

  private static void assertRefused(TakeDownOutcome outcome, String code) {
    assertThat(outcome).isInstanceOf(TakeDownOutcome.Refused.class);
    assertThat(((TakeDownOutcome.Refused) outcome).obstacles())
        .singleElement()
        .satisfies(o -> {
          assertThat(o.code()).isEqualTo(code);
          assertThat(o.basis()).isNotEmpty();
          if (code.equals("TAKE_DOWN_NOT_PERMITTED")) {
            assertThat(o.basis()).extracting(Basis::cite).contains("《重庆市璧山区政府网站管理办法》第三十一条");
          }
        });
  }

  @Test
  void thePublisherOfTheUnitTakesItDownAtOnceAndItIsGoneEverywhere() throws InterruptedException {
    Released item = release("撤下试验之一");
    eventually(() -> Files.exists(file(item.path())));
    eventually(() -> isItLive.look(item.edition()).orElseThrow().settled());

    assertThat(takeDown(item, actor("bishan", "bishan.edu.publisher"), "报名时间有误"))
        .isInstanceOf(TakeDownOutcome.TakenDown.class);

    eventually(() -> Files.exists(file(item.path() + ".gone")) && !Files.exists(file(item.path())));
    eventually(() -> isItLive.look(item.edition()).orElseThrow().settled());
    for (String place :
        List.of("bishan-edu/notices/index.html", "bishan-edu/index.html", "index.html")) {
      assertThat(file(place)).content().doesNotContain("撤下试验之一");
    }
    assertThat(editions.find(item.edition()).orElseThrow()).isInstanceOf(Edition.Withdrawn.class);
    assertRefused(takeDown(item, actor("bishan", "bishan.edu.publisher"), "再撤一次"), "WRONG_STATE");
  }

  @Test
  void whoeverWroteOrAdministersHasNoRightToItAndAReasonIsAsked() {
    Released item = release("撤下试验之二");
    assertRefused(
        takeDown(item, actor("bishan", "bishan.edu.editor"), "有误"), "TAKE_DOWN_NOT_PERMITTED");
    assertRefused(takeDown(item, actor("bishan", "bishan.admin"), "有误"), "TAKE_DOWN_NOT_PERMITTED");
    assertRefused(
        takeDown(item, actor("bishan", "bishan.health.publisher"), "有误"),
        "TAKE_DOWN_NOT_PERMITTED");
    assertRefused(takeDown(item, actor("bishan", "bishan.edu.publisher"), " "), "REASON_REQUIRED");
    assertThat(editions.find(item.edition()).orElseThrow()).isInstanceOf(Edition.Published.class);
  }

  @Test
  void whoeverIsOnDutyTakesDownWhatStandsOnTheSiteTheyWatchAndNoOther() {
    Actor duty = actor("bishan", "bishan.office.duty");
    assertRefused(takeDown(release("撤下试验之五"), duty, "有误"), "TAKE_DOWN_NOT_PERMITTED");
    Released watched = release("bishan", "news", "bishan.office.editor", "撤下试验之六");
    assertThat(takeDown(watched, duty, "有误")).isInstanceOf(TakeDownOutcome.TakenDown.class);
  }

  @Test
  void anotherAuthorityDoesNotEvenLearnThatItIsThere() {
    Released item = release("撤下试验之三");
    Authority other = organization.findAuthority("yunzhou").orElseThrow();
    var stranger = accounts.accounts(other.id()).getFirst();
    var by =
        new Actor(
            stranger.id().value(),
            stranger.person().value(),
            other.id().value(),
            "x",
            other.name());
    assertThatThrownBy(() -> takeDown(item, by, "有误")).isInstanceOf(NotFound.class);
    assertThat(publishedItems.recent(other.id(), Long.MAX_VALUE, 50))
        .noneMatch(p -> p.edition().equals(item.edition()));
  }

  @Test
  void theScreenShowsEveryPlaceWithItsTimeAndBothDigests() throws InterruptedException {
    Released item = release("撤下试验之四");
    eventually(() -> isItLive.look(item.edition()).orElseThrow().settled());
    var frame = new Frame(null, List.of(), "/published", "_csrf", "token", true);
    String screen =
        new String(
            views.bytes(
                "publishing/live.jte",
                Map.of(
                    "frame",
                    frame,
                    "item",
                    isItLive.look(item.edition()).orElseThrow(),
                    "obstacles",
                    List.of(),
                    "words",
                    "",
                    "publicAddress",
                    "http://127.0.0.1:8080")),
            StandardCharsets.UTF_8);
    assertThat(screen)
        .contains("已上线")
        .contains("信息页面")
        .contains("栏目列表：通知公告")
        .contains("网站首页")
        .contains("✓ 一致")
        .contains("name=\"_csrf\"")
        .doesNotContain("✕");
    String list =
        new String(
            views.bytes(
                "publishing/published.jte",
                Map.of(
                    "frame",
                    frame,
                    "items",
                    publishedItems.recent(
                        sites.findByCode("bishan-edu").orElseThrow().authority(),
                        Long.MAX_VALUE,
                        5),
                    "waiting",
                    1,
                    "publicAddress",
                    "",
                    "more",
                    false)),
            StandardCharsets.UTF_8);
    assertThat(list).contains("撤下试验之四").contains("在线");
  }
}
