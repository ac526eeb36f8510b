package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.testing.Clerk;
import org.mingshi.platform.testing.Office;
import org.mingshi.platform.testing.OfficeFixture;
import org.mingshi.platform.testing.ReviewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that go with a text. */
@ReviewTest
class AttachingTests {

  @Autowired OfficeFixture offices;
  @Autowired Attaching attaching;
  @Autowired Attachments attachments;
  @Autowired AttachmentFiles files;
  @Autowired AttachmentInspection inspection;
  @Autowired Editions editions;
  @Autowired EditionSight sight;

  @Test
  void aFileBecomesPartOfTheTextAndOfItsHash() {
    Office office = offices.regularOffice();
    Attachment form = attached(office.editor(), "检查表.docx", SomeFiles.docx("表"));
    EditionId edition = office.editor().drafts(office.notice().withAttachments(List.of(form)));

    Revision saved = editions.current(editions.find(edition).orElseThrow());

    assertThat(saved.text().attachments()).containsExactly(form);
    assertThat(saved.hash())
        .isEqualTo(RevisionHash.of(office.site().id(), office.unit().id(), saved.text()));
    assertThat(files.read(form.sha256())).isEqualTo(SomeFiles.docx("表"));
    assertThat(attachments.find(edition, form.id())).contains(form);
  }

  @Test
  void theOrderOfFilesIsKeptAsItWasSaved() {
    Office office = offices.regularOffice();
    Attachment one = attached(office.editor(), "一.pdf", SomeFiles.pdf());
    Attachment two = attached(office.editor(), "二.docx", SomeFiles.docx("二"));
    EditionId edition = office.editor().drafts(office.notice().withAttachments(List.of(one, two)));

    Saving turned =
        office.editor().edits(edition, office.notice().withAttachments(List.of(two, one)));

    assertThat(turned)
        .isInstanceOfSatisfying(
            Saving.Saved.class,
            it -> assertThat(it.revision().text().attachments()).containsExactly(two, one));
    assertThat(editions.revision(edition, 1).orElseThrow().text().attachments())
        .containsExactly(one, two);
  }

  @Test
  void goodFilesAreKeptWhereOthersAreRefused() {
    Office office = offices.regularOffice();
    AttachedFiles outcome =
        attaching.attach(
            new AttachFiles(
                List.of(
                    new AttachFiles.Upload("年报.pdf", SomeFiles.pdf()),
                    new AttachFiles.Upload("工具.exe", new byte[] {'M', 'Z'}),
                    new AttachFiles.Upload("年报.pdf", SomeFiles.pdf())),
                Set.of(),
                office.editor().actor()));
    assertThat(outcome.files()).extracting(Attachment::name).containsExactly("年报.pdf", "年报（2）.pdf");
    assertThat(outcome.faults()).hasSize(1).first().asString().contains("工具.exe", "不能上传");
  }

  @Test
  void atMostTwentyFilesGoWithAText() {
    Office office = offices.regularOffice();
    List<AttachFiles.Upload> many =
        IntStream.range(0, 22)
            .mapToObj(n ->
                new AttachFiles.Upload(
                    n + ".txt", ("第" + n + "份").getBytes(StandardCharsets.UTF_8)))
            .toList();
    AttachedFiles outcome =
        attaching.attach(new AttachFiles(many, Set.of(), office.editor().actor()));
    assertThat(outcome.files()).hasSize(20);
    assertThat(outcome.faults()).hasSize(2).allMatch(fault -> fault.contains("最多 20 个"));
  }

  @Test
  void nobodyPutsAnothersFileIntoTheirText() {
    Office office = offices.regularOffice();
    Office elsewhere = offices.regularOffice();
    Attachment secret = attached(elsewhere.editor(), "名单.pdf", SomeFiles.pdf());
    Attachment colleagues = attached(office.otherEditor(), "名单.pdf", SomeFiles.pdf());
    EditionId draft = office.editor().drafts(office.notice());
    Attachment own = attached(office.editor(), "表.pdf", SomeFiles.pdf());
    Attachment renamed =
        new Attachment(own.id(), "别的.pdf", own.mediaType(), own.size(), own.sha256());
    Attachment swapped =
        new Attachment(
            own.id(), own.name(), own.mediaType(), own.size(), Digest.of(new byte[] {1}));

    for (Attachment foreign : List.of(secret, colleagues, renamed, swapped)) {
      assertThat(
              refusal(
                  office.editor().edits(draft, office.notice().withAttachments(List.of(foreign)))))
          .containsExactly("ATTACHMENT_UNKNOWN");
    }
  }

  @Test
  void aColleagueWhoEditsTheTextKeepsItsFiles() {
    Office office = offices.regularOffice();
    Attachment form = attached(office.editor(), "表.pdf", SomeFiles.pdf());
    Manuscript text = office.notice().withAttachments(List.of(form));
    EditionId draft = office.editor().drafts(text);
    assertThat(office.otherEditor().edits(draft, text.withGovernmentName(true)))
        .isInstanceOf(Saving.Saved.class);
  }

  @Test
  void whoSeesNoTextSeesNoFileAndWhoReviewsItDoes() {
    Office office = offices.regularOffice();
    Office elsewhere = offices.regularOffice();
    Attachment form = attached(office.editor(), "表.pdf", SomeFiles.pdf());
    EditionId id = office.submitted(office.notice().withAttachments(List.of(form)));
    Edition edition = editions.find(id).orElseThrow();
    assertThat(sight.maySee(office.sectionHead().actor(), edition)).isTrue();
    assertThat(sight.maySee(elsewhere.editor().actor(), edition)).isFalse();
    assertThat(sight.maySee(office.administrator().actor(), edition)).isFalse();
  }

  @Test
  void whoWritesForNoUnitUploadsNothing() {
    Office office = offices.regularOffice();
    Clerk administrator = office.administrator();
    assertThatThrownBy(() -> attached(administrator, "表.pdf", SomeFiles.pdf()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void verifyFindsAnAlteredAndAMissingFile() throws IOException {
    Office office = offices.regularOffice();
    Attachment altered = attached(office.editor(), "改.docx", SomeFiles.docx("将被改动"));
    Attachment missing = attached(office.editor(), "缺.docx", SomeFiles.docx("将被删除"));
    Files.writeString(files.place(altered.sha256()), "别的");
    Files.delete(files.place(missing.sha256()));

    assertThat(inspection.inspect())
        .extracting(Difference::place, Difference::what)
        .contains(
            tuple("attachment " + altered.id(), "FILE_ALTERED"),
            tuple("attachment " + missing.id(), "FILE_MISSING"));

    attached(office.editor(), "改.docx", SomeFiles.docx("将被改动"));
    attached(office.editor(), "缺.docx", SomeFiles.docx("将被删除"));
  }

  private Attachment attached(Clerk by, String name, byte[] bytes) {
    AttachedFiles outcome =
        attaching.attach(
            new AttachFiles(List.of(new AttachFiles.Upload(name, bytes)), Set.of(), by.actor()));
    assertThat(outcome.faults()).isEmpty();
    return outcome.files().getFirst();
  }

  private static Stream<String> refusal(Saving saving) {
    return saving instanceof Saving.Refused refused
        ? refused.obstacles().stream().map(Obstacle::code)
        : Stream.of("saved");
  }
}
