package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.testing.OfficialTexts;

class RevisionHashTests {

  private static final SiteId SITE = new SiteId(new UUID(0, 1));
  private static final UnitId UNIT = new UnitId(new UUID(0, 2));
  private final Manuscript notice = OfficialTexts.notice(new ColumnId(new UUID(0, 3)));

  @Test
  void theSameTextHasTheSameHashEverywhereAndForEver() {
    assertThat(RevisionHash.of(SITE, UNIT, notice)).isEqualTo(RevisionHash.of(SITE, UNIT, notice));
    assertThat(RevisionHash.parse(RevisionHash.of(SITE, UNIT, notice).toString()))
        .isEqualTo(RevisionHash.of(SITE, UNIT, notice));
  }

  @Test
  void whateverIsPublishedOrSteersTheChainChangesTheHash() {
    List<Manuscript> changed =
        List.of(
            OfficialTexts.titled(notice, notice.title() + "。"),
            OfficialTexts.into(notice, new ColumnId(new UUID(0, 4))),
            OfficialTexts.classed(notice, "news"),
            OfficialTexts.with(notice, Impact.MAJOR),
            OfficialTexts.involving(notice, new UnitId(new UUID(0, 5))),
            OfficialTexts.reprinted(notice, "中国政府网"),
            notice.withGovernmentName(true),
            OfficialTexts.answering(notice, "sensitive", false),
            OfficialTexts.answering(notice, "sensitive", true),
            OfficialTexts.answering(notice, "secret", true),
            notice.withAttachments(List.of(file("检查表.docx", 1))),
            notice.withAttachments(List.of(file("检查表.docx", 2))),
            notice.withAttachments(List.of(file("检查表.pdf", 1))),
            notice.withAttachments(List.of(file("一.pdf", 1), file("二.pdf", 2))),
            notice.withAttachments(List.of(file("二.pdf", 2), file("一.pdf", 1))),
            with(CleanHtml.of("<p>别的</p>"), notice.document(), "基础教育科", notice.keywords(), ""),
            with(notice.body(), dated(), "基础教育科", notice.keywords(), ""),
            with(notice.body(), notice.document(), "办公室", notice.keywords(), ""),
            with(notice.body(), notice.document(), "基础教育科", List.of("开学校园安全"), ""),
            with(notice.body(), notice.document(), "基础教育科", notice.keywords(), "摘要"));
    assertThat(changed)
        .extracting(text -> RevisionHash.of(SITE, UNIT, text))
        .doesNotHaveDuplicates()
        .doesNotContain(RevisionHash.of(SITE, UNIT, notice));
    assertThat(RevisionHash.of(SITE, new UnitId(new UUID(0, 6)), notice))
        .isNotEqualTo(RevisionHash.of(SITE, UNIT, notice));
  }

  @Test
  void aTextFromBeforeFlagsAndAttachmentsKeepsItsHash() {
    RevisionHash stored = inTheFirstForm(notice);
    assertThat(RevisionHash.again(SITE, UNIT, notice, stored)).isEqualTo(stored);
    assertThat(RevisionHash.again(SITE, UNIT, notice, RevisionHash.of(SITE, UNIT, notice)))
        .isEqualTo(RevisionHash.of(SITE, UNIT, notice));
  }

  @Test
  void nothingCanBeSlippedIntoATextFromBeforeFlagsAndAttachments() {
    RevisionHash stored = inTheFirstForm(notice);
    List<Manuscript> slipped =
        List.of(
            OfficialTexts.titled(notice, notice.title() + "。"),
            notice.withGovernmentName(true),
            OfficialTexts.answering(notice, "sensitive", false),
            notice.withAttachments(List.of(file("检查表.docx", 1))));
    assertThat(slipped)
        .extracting(text -> RevisionHash.again(SITE, UNIT, text, stored))
        .doesNotContain(stored);
  }

  /** The form as it was written before: its fields, then 0. */
  private static RevisionHash inTheFirstForm(Manuscript text) {
    return new RevisionHash(
        Digest.ofFields(
            "revision-1",
            SITE.value().toString(),
            UNIT.value().toString(),
            text.title(),
            text.body().html(),
            text.column().value().toString(),
            "notice",
            "ordinary",
            "original",
            null,
            null,
            null,
            "某教发〔2026〕118号",
            "某区教育委员会",
            "2026-11-18",
            "基础教育科",
            "2",
            "开学",
            "校园安全",
            "",
            "0",
            "0"));
  }

  private static Attachment file(String name, int content) {
    return new Attachment(
        new AttachmentId(new UUID(0, 7)),
        name,
        "application/pdf",
        3,
        Digest.of(new byte[] {1, 2, (byte) content}));
  }

  private static DocumentData dated() {
    return new DocumentData("某教发〔2026〕118号", "某区教育委员会", LocalDate.of(2026, 11, 19));
  }

  private Manuscript with(
      CleanHtml body,
      DocumentData document,
      String authorLine,
      List<String> keywords,
      String summary) {
    return new Manuscript(
        notice.title(),
        body,
        notice.column(),
        notice.itemClass(),
        notice.impact(),
        notice.origin(),
        notice.source(),
        document,
        authorLine,
        keywords,
        summary,
        notice.involvedUnits(),
        notice.flags(),
        notice.governmentName(),
        notice.attachments());
  }
}
