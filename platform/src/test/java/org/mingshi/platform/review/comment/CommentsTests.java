package org.mingshi.platform.review.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.Outcomes;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments on passages: kept back until the decision, bound to the words they speak of. */
@ReviewTest
class CommentsTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;
  @Autowired Comments comments;
  @Autowired DraftingComment drafting;
  @Autowired DroppingDraft dropping;
  @Autowired ReplyingToComment replying;
  @Autowired ResolvingComment resolving;
  @Autowired List<Witness> witnesses;

  @Test
  void aDraftIsSeenByItsAuthorAloneAndByEverybodyOnceTheDecisionIsSent() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    Outcomes.expectDone(comment(office.sectionHead(), notice, 4, "2月24日报到", "日期与校历不一致"));
    assertThat(comments.drafts(edition(notice), office.sectionHead().actor())).hasSize(1);
    assertThat(comments.drafts(edition(notice), office.editor().actor())).isEmpty();
    assertThat(comments.threads(edition(notice))).isEmpty();
    Outcomes.expectDone(office.sectionHead().returns(notice, "请核对日期"));
    assertThat(comments.drafts(edition(notice), office.sectionHead().actor())).isEmpty();
    assertThat(comments.threads(edition(notice)))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.comment().words()).isEqualTo("日期与校历不一致");
          assertThat(it.block()).isEqualTo(4);
        });
  }

  @Test
  void aRefusedDecisionSendsNothing() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "", "请核对");
    assertThat(Outcomes.codes(office.sectionHead().returns(notice, "")))
        .contains("OPINION_REQUIRED");
    assertThat(comments.threads(edition(notice))).isEmpty();
    assertThat(comments.drafts(edition(notice), office.sectionHead().actor())).hasSize(1);
  }

  @Test
  void aCommentFollowsItsPassageUntilTheWordsAreChanged() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "2月24日报到", "请核对日期");
    office.sectionHead().returns(notice, "请核对日期");
    office.editor().edits(notice, bodied(office.notice(), "<p>新的第一段。</p>", ""));
    assertThat(comments.threads(edition(notice)).getFirst().block()).isEqualTo(5);
    office.editor().edits(notice, bodied(office.notice(), "", "2月26日报到"));
    CommentThread thread = comments.threads(edition(notice)).getFirst();
    assertThat(thread.isPassageChanged()).isTrue();
    assertThat(thread.stands()).isFalse();
  }

  @Test
  void nobodyApprovesOverAnOpenCommentUntilAReviewerSaysItIsDealtWith() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "", "请核对日期");
    office.sectionHead().returns(notice, "请核对日期");
    Outcomes.expectDone(office.editor().submits(notice));
    assertThat(Outcomes.codes(office.sectionHead().approves(notice)))
        .containsExactly("COMMENT_UNRESOLVED");
    CommentId id = comments.threads(edition(notice)).getFirst().comment().id();
    assertThat(Outcomes.codes(resolve(office.editor(), notice, id, true)))
        .containsExactly("COMMENT_NOT_RESOLVABLE");
    Outcomes.expectDone(resolve(office.sectionHead(), notice, id, true));
    Outcomes.expectDone(office.sectionHead().approves(notice));
  }

  @Test
  void aCommentThatWasOpenedAgainStandsInTheWayOfTheNextReviewer() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 0, "", "是否已征求学校意见");
    office.sectionHead().returns(notice, "请说明");
    office.editor().submits(notice);
    CommentId id = comments.threads(edition(notice)).getFirst().comment().id();
    resolve(office.sectionHead(), notice, id, true);
    Outcomes.expectDone(office.sectionHead().approves(notice));
    Outcomes.expectDone(resolve(office.secrecyReviewer(), notice, id, false));
    assertThat(Outcomes.codes(office.secrecyReviewer().findsNoSecret(notice)))
        .containsExactly("COMMENT_UNRESOLVED");
  }

  @Test
  void whoAsksForAChangeInTheirOwnDraftCannotApproveButMayLeaveARemark() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "", "请核对日期");
    assertThat(Outcomes.codes(office.sectionHead().approves(notice)))
        .containsExactly("COMMENT_UNRESOLVED");
    CommentId draft =
        comments.drafts(edition(notice), office.sectionHead().actor()).getFirst().comment().id();
    dropping.drop(new DropDraft(notice, draft, office.sectionHead().actor()));
    Clerk head = office.sectionHead();
    Outcomes.expectDone(
        drafting.draft(
            new DraftComment(notice, head.seen(notice), 4, "", false, "下次请附校历", head.actor())));
    Outcomes.expectDone(head.approves(notice));
    assertThat(comments.threads(edition(notice)).getFirst().stands()).isFalse();
  }

  @Test
  void onlyWhoeverReviewsNowCommentsAndOnlyOnWhatStandsInTheText() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    assertThat(Outcomes.codes(comment(office.editor(), notice, 4, "", "可以吗")))
        .containsExactly("COMMENT_NOT_PERMITTED");
    assertThat(Outcomes.codes(comment(office.sectionHead(), notice, 4, "没有这些字", "意见")))
        .containsExactly("PASSAGE_UNKNOWN");
    assertThat(Outcomes.codes(comment(office.sectionHead(), notice, 400, "", "")))
        .containsExactly("PASSAGE_UNKNOWN", "COMMENT_EMPTY");
    Clerk stranger = offices.regularOffice().editor();
    assertThatThrownBy(() -> comment(stranger, notice, 4, "", "意见")).isInstanceOf(NotFound.class);
  }

  @Test
  void theAuthorAnswersAndEverybodyReadsItAtOnce() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "", "请核对日期");
    office.sectionHead().returns(notice, "请核对日期");
    CommentId id = comments.threads(edition(notice)).getFirst().comment().id();
    Outcomes.expectDone(
        replying.reply(new ReplyToComment(notice, id, "已与校历核对，无误", office.editor().actor())));
    assertThat(comments.threads(edition(notice)).getFirst().replies())
        .extracting(Comment::words)
        .containsExactly("已与校历核对，无误");
  }

  @Test
  void whatWasSentIsAttestedInTheLedger() {
    Office office = offices.regularOffice();
    EditionId notice = office.submitted();
    comment(office.sectionHead(), notice, 4, "", "请核对日期");
    office.sectionHead().returns(notice, "请核对日期");
    String id = comments.threads(edition(notice)).getFirst().comment().id().toString();
    assertThat(witnesses)
        .filteredOn(it -> it.subjectKind().equals(CommentKeeping.COMMENT))
        .singleElement()
        .satisfies(it -> {
          try (var evidence = it.evidence()) {
            assertThat(evidence.map(Evidence::subjectId)).contains(id);
          }
        });
  }

  private Outcome comment(Clerk by, EditionId edition, int block, String quote, String words) {
    return drafting.draft(
        new DraftComment(edition, by.seen(edition), block, quote, true, words, by.actor()));
  }

  private Outcome resolve(Clerk by, EditionId edition, CommentId comment, boolean resolved) {
    return resolving.resolve(new ResolveComment(edition, comment, resolved, by.actor()));
  }

  private Edition edition(EditionId id) {
    return editions.find(id).orElseThrow();
  }

  private static Manuscript bodied(Manuscript it, String before, String otherDate) {
    String body = it.body().html();
    String changed = otherDate.isEmpty() ? body : body.replace("2月24日报到", otherDate);
    return OfficialTexts.bodied(it, CleanHtml.of(before + changed));
  }
}
