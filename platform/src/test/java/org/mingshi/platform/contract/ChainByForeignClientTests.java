package org.mingshi.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingshi.client.ApiException;
import org.mingshi.client.model.Approval;
import org.mingshi.client.model.Edition;
import org.mingshi.client.model.Live;
import org.mingshi.client.model.ModelReturn;
import org.mingshi.client.model.NewItem;
import org.mingshi.client.model.NewRevision;
import org.mingshi.client.model.Point;
import org.mingshi.client.model.SavedText;
import org.mingshi.client.model.Secrecy;
import org.mingshi.client.model.Step;
import org.mingshi.client.model.Submission;
import org.mingshi.client.model.TakeDown;
import org.mingshi.client.model.Text;
import org.mingshi.client.model.WritableColumn;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client that a public generator made from the description walks 璧山区's ordinary chain
 * (bishan-2021, Articles 24 to 26), each person with a token of their own.
 */
@PlatformTest
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
class ChainByForeignClientTests {

  private static final String TITLE = "关于公布2027年春季学期校历的通知";

  private final String address;

  ChainByForeignClientTests(@Autowired RunningPlatform platform) {
    this.address = platform.address();
  }

  @Test
  void eachPersonDoesOnlyTheirPartAndTheNoticeBecomesPublic() throws Exception {
    ForeignClient editor = logIn("editor");
    SavedText saved = editor.items().draftItem(notice(editor, TITLE), "school-calendar-2027");
    UUID edition = saved.getEdition();
    assertThat(editor.items().draftItem(notice(editor, TITLE), "school-calendar-2027"))
        .as("the same request once more changes nothing")
        .isEqualTo(saved);

    Submission preview = editor.editions().previewSubmission(edition);
    assertThat(preview.getObstacles()).isEmpty();
    assertThat(preview.getSteps().stream().map(it -> it.getRule()))
        .containsExactly("first-review", "secrecy", "second-review", "release");
    Edition submitted = editor.editions().submitEdition(edition, editor.seen(edition), null, null);
    assertThat(submitted.getState()).isEqualTo("in-review");

    ForeignClient head = logIn("section");
    assertThat(head.inbox().listMyTurns(null, 100).getItems())
        .anyMatch(it -> it.getSubject().equals(edition.toString()));
    approves(head, edition, "first-review");
    ForeignClient reviewer = logIn("secrecy");
    Step secrecy = reviewer.step(edition, "secrecy");
    reviewer
        .steps()
        .judgeSecrecy(
            edition,
            secrecy.getId(),
            new Secrecy()
                .result("not-secret")
                .basis("对照教育工作国家秘密范围，无涉密内容")
                .answers(goodAnswers(reviewer, edition, secrecy)),
            reviewer.seen(edition),
            null);
    approves(logIn("deputy"), edition, "second-review");

    ForeignClient publisher = logIn("publisher");
    assertThat(publisher.editions().previewRelease(edition).getObstacles()).isEmpty();
    Edition released =
        publisher.editions().releaseEdition(edition, publisher.seen(edition), null, null);
    assertThat(released.getState()).isEqualTo("published");
    assertThat(released.getRelease().getResponsible()).isNotEmpty();
    assertThat(
            released.getRound().getSteps().stream()
                .flatMap(it -> it.getDecisions().stream())
                .map(it -> it.getPerson())
                .distinct())
        .as("three persons signed, each once")
        .hasSize(3);
    assertThat(isLive(publisher, edition).getTitle()).isEqualTo(TITLE);

    publisher.published().takeDown(edition, new TakeDown().words("开学日期有误"), null);
    assertThat(publisher.editions().getEdition(edition).getState()).isEqualTo("withdrawn");
  }

  @Test
  void refusalsSayWhatIsMissingAndOnWhichClause() throws Exception {
    ForeignClient editor = logIn("editor");
    ForeignClient head = logIn("section");
    ForeignClient publisher = logIn("publisher");
    UUID edition = editor.items().draftItem(notice(editor, "关于报送教研计划的通知"), null).getEdition();
    String seen = editor.seen(edition);

    assertRefused(() -> editor.editions().submitEdition(edition, null, null, null), 428, "");
    editor.editions().submitEdition(edition, seen, null, null);
    UUID first = head.step(edition, "first-review").getId();
    UUID second = head.step(edition, "second-review").getId();
    Approval bare = new Approval().opinion("同意");

    assertRefused(
        () -> editor.steps().approve(edition, first, bare, seen, null),
        422,
        "AUTHOR_MAY_NOT_REVIEW");
    assertRefused(
        () -> head.steps().approve(edition, first, bare, seen, null), 422, "CHECKLIST_INCOMPLETE");
    assertRefused(
        () -> head.steps().approve(edition, second, bare, seen, null), 422, "NOT_YOUR_TURN");
    assertRefused(
        () -> head.steps().returnEdition(edition, first, new ModelReturn(), seen, null),
        422,
        "OPINION_REQUIRED");
    assertRefused(
        () -> publisher.editions().releaseEdition(edition, seen, null, null), 422, "NOT_APPROVED");
    assertRefused(
        () -> editor.editions().submitEdition(edition, seen, null, null), 409, "WRONG_STATE");

    SavedText changed =
        editor
            .items()
            .saveRevision(
                edition,
                new NewRevision().text(notice(editor, "关于报送教研计划的补充通知").getText()),
                seen,
                null);
    assertRefused(
        () -> head.steps().approve(edition, first, bare, seen, null), 412, "REVISION_OUTDATED");
    assertThat(editor.editions().getEdition(edition).getState()).isEqualTo("draft");
    ApiException clash =
        refused(() ->
            editor
                .items()
                .saveRevision(
                    edition,
                    new NewRevision().text(notice(editor, "另一个标题").getText()),
                    seen,
                    null));
    assertThat(clash.getCode()).isEqualTo(409);
    assertThat(json(clash).at("/clash/theirs").asInt()).isEqualTo(changed.getRevision());
    assertThat(editor.editions().getEdition(edition).getTitle()).isEqualTo("关于报送教研计划的补充通知");
  }

  private void approves(ForeignClient signer, UUID edition, String rule) throws ApiException {
    Step step = signer.step(edition, rule);
    Edition now =
        signer
            .steps()
            .approve(
                edition,
                step.getId(),
                new Approval().opinion("同意").answers(goodAnswers(signer, edition, step)),
                signer.seen(edition),
                null);
    assertThat(now.getRound().getSteps())
        .filteredOn(it -> it.getRule().equals(rule))
        .allMatch(it -> it.getState().equals("signed"));
  }

  private static Map<String, Boolean> goodAnswers(ForeignClient signer, UUID edition, Step step)
      throws ApiException {
    return signer.steps().previewDecision(edition, step.getId()).getChecklists().stream()
        .flatMap(it -> it.getPoints().stream())
        .collect(Collectors.toMap(Point::getKey, Point::getGoodAnswer));
  }

  private static NewItem notice(ForeignClient editor, String title) throws ApiException {
    UUID column =
        editor.items().listWritableColumns().getItems().stream()
            .filter(it -> it.getName().equals("通知公告"))
            .map(WritableColumn::getColumn)
            .findFirst()
            .orElseThrow();
    return new NewItem()
        .text(
            new Text()
                .title(title)
                .body("<p>各中小学校、幼儿园：</p><p>现将有关事项通知如下。</p>")
                .column(column)
                .itemClass("notice")
                .impact("ordinary")
                .origin("original"));
  }

  /** The files follow a moment after the release. */
  private static Live isLive(ForeignClient publisher, UUID edition) throws Exception {
    Live live = publisher.published().getLive(edition);
    for (int i = 0; i < 100 && !live.getSettled(); i++) {
      Thread.sleep(100);
      live = publisher.published().getLive(edition);
    }
    assertThat(live.getSettled()).isTrue();
    assertThat(live.getPlaces()).isNotEmpty();
    return live;
  }

  private void assertRefused(ThrowingCallable action, int status, String code) {
    ApiException refused = refused(action);
    assertThat(refused.getCode()).as(refused.getResponseBody()).isEqualTo(status);
    if (!code.isEmpty()) {
      JsonNode obstacle =
          json(refused)
              .path("obstacles")
              .valueStream()
              .filter(it -> it.path("code").asString().equals(code))
              .findFirst()
              .orElseThrow(() -> new AssertionError(refused.getResponseBody()));
      assertThat(obstacle.at("/basis/0/clause").asString()).matches("[a-z0-9-]+ .+");
      assertThat(obstacle.at("/basis/0/cite").asString()).startsWith("《");
      assertThat(obstacle.path("help").asString()).isNotBlank();
    }
  }

  private static ApiException refused(ThrowingCallable action) {
    return catchThrowableOfType(ApiException.class, action);
  }

  private static JsonNode json(ApiException refused) {
    return JsonMapper.builder().build().readTree(refused.getResponseBody());
  }

  private ForeignClient logIn(String who) throws ApiException {
    return ForeignClient.logIn(address, "bishan.edu." + who);
  }
}
