package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.OfficialTexts;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a text may hold, for whoever calls the use cases. */
@ReviewTest
class WritingLimitsTests {

  @Autowired OfficeFixture offices;
  @Autowired Editions editions;

  @Test
  void onlyAnotherUnitOfTheSameAuthorityIsConcerned() {
    Office office = offices.regularOffice();
    Office elsewhere = offices.regularOffice();
    Clerk editor = office.editor();
    EditionId draft = editor.drafts(office.notice());

    for (UnitId unit :
        List.of(elsewhere.unit().id(), office.unit().id(), new UnitId(UUID.fromString(NOWHERE)))) {
      Manuscript text = OfficialTexts.involving(office.notice(), unit);
      assertThat(refusal(editor.edits(draft, text))).containsExactly("INVOLVED_UNIT_UNKNOWN");
      assertThatThrownBy(() -> editor.drafts(text)).hasMessageContaining("INVOLVED_UNIT_UNKNOWN");
    }
    Manuscript fine = OfficialTexts.involving(office.notice(), office.concerned().id());
    assertThat(editor.edits(draft, fine)).isInstanceOf(Saving.Saved.class);
  }

  @Test
  void whatIsTooLongOrLeadsElsewhereIsRefusedByTheUseCasesThemselves() {
    Office office = offices.regularOffice();
    EditionId draft = office.editor().drafts(office.notice());

    for (Manuscript text :
        List.of(
            text(office, "题".repeat(201), "", Source.none(), LocalDate.of(2026, 11, 18)),
            text(office, "题", "摘".repeat(1001), Source.none(), LocalDate.of(2026, 11, 18)),
            text(office, "题", "", new Source("网", "javascript:alert(1)", null), null),
            text(office, "题", "", new Source("网".repeat(101), null, null), null),
            text(office, "题", "", Source.none(), LocalDate.MAX),
            text(office, "题", "", new Source("网", null, LocalDateTime.MAX), null))) {
      assertThat(refusal(office.editor().edits(draft, text))).containsExactly("BEYOND_LIMITS");
    }
  }

  @Test
  void whatNoReaderSeesIsNotKeptInATitle() {
    Office office = offices.regularOffice();
    String typed = "关于\u0000开学\u202E的\u200B\n通知";
    EditionId draft = office.editor().drafts(OfficialTexts.titled(office.notice(), typed));

    Edition kept = editions.find(draft).orElseThrow();

    assertThat(editions.current(kept).text().title()).isEqualTo("关于开学的 通知");
  }

  @Test
  void theHashOfATextIsTheSameAfterTheDatabaseKeptIt() {
    Office office = offices.regularOffice();
    LocalDateTime precise = LocalDateTime.of(2026, 11, 21, 16, 5, 9, 999_999_999);
    Manuscript text = text(office, "题", "", new Source("网", null, precise), null);

    Edition kept = editions.find(office.editor().drafts(text)).orElseThrow();

    assertThat(
            RevisionHash.of(
                kept.standing().site(), kept.standing().unit(), editions.current(kept).text()))
        .isEqualTo(kept.hash());
  }

  private static final String NOWHERE = "01939f4e-0000-7000-8000-000000000009";

  private static List<String> refusal(Saving saving) {
    return saving instanceof Saving.Refused refused
        ? refused.obstacles().stream().map(Obstacle::code).toList()
        : List.of();
  }

  private static Manuscript text(
      Office office, String title, String summary, Source source, @Nullable LocalDate writtenOn) {
    Manuscript it = office.notice();
    return new Manuscript(
        title,
        it.body(),
        it.column(),
        it.itemClass(),
        it.impact(),
        it.origin(),
        source,
        new DocumentData(null, null, writtenOn),
        it.authorLine(),
        it.keywords(),
        summary,
        it.involvedUnits(),
        it.flags(),
        it.governmentName(),
        it.attachments());
  }
}
