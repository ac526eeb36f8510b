package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.Disk;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentFiles;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.testing.TestDatabase;

/** The files of an item before the public. */
class ItemFilesTests {

  private static final String FORM = "bishan-jw/files/1/检查 表（一）.pdf";

  @TempDir Path data;
  private final TestDatabase database = TestDatabase.create();
  private PublicHouse house;

  @BeforeEach
  void start() {
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

  private Attachment form() {
    return house.file("检查 表（一）.pdf", "%PDF-1".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsPublishedAsApprovedAndThePageLeadsToItWithItsChecksum() throws IOException {
    Attachment form = form();
    house.release(1, "通知", form);
    house.worker.drain();

    assertThat(Files.readString(house.file(FORM))).isEqualTo("%PDF-1");
    assertThat(house.read("bishan-jw/2026/11/1.html"))
        .contains(
            "href=\"/bishan-jw/files/1/%E6%A3%80%E6%9F%A5%20%E8%A1%A8%EF%BC%88%E4%B8%80%EF%BC%89.pdf\"",
            "检查 表（一）.pdf", "PDF，6 B", form.sha256().hex());
    assertThat(house.verify()).isEmpty();
    assertThat(house.unattested()).isEmpty();
  }

  @Test
  void takingAnItemDownTakesItsFilesDownAndANoticeStandsForEach() {
    ReleasedEdition edition = house.release(1, "通知", form());
    house.worker.drain();
    house.takeDown(edition);
    house.worker.drain();

    assertThat(house.file(FORM)).doesNotExist();
    assertThat(house.read(FORM + ".gone")).contains("已撤下");
    assertThat(house.verify()).isEmpty();

    house.transaction.executeWithoutResult(status -> house.rebuilding.rebuild());
    assertThat(house.file(FORM)).doesNotExist();
    assertThat(house.read(FORM + ".gone")).contains("已撤下");
    assertThat(house.verify()).isEmpty();
  }

  @Test
  void aRebuiltTreeHasTheSameFiles() throws IOException {
    house.release(1, "通知", form());
    house.worker.drain();
    house.transaction.executeWithoutResult(status -> house.rebuilding.rebuild());
    assertThat(Files.readString(house.file(FORM))).isEqualTo("%PDF-1");
    assertThat(house.verify()).isEmpty();
  }

  @Test
  void verifyFindsAFileThatWasAlteredReplacedOrAdded() throws IOException {
    house.release(1, "通知", form());
    house.worker.drain();
    Files.writeString(house.file(FORM), "别的");
    assertThat(house.verify()).extracting(Difference::what).contains("FILE_ALTERED");

    Files.delete(house.file(FORM));
    assertThat(house.verify()).extracting(Difference::what).contains("FILE_MISSING");

    Files.writeString(house.file(FORM), "%PDF-1");
    Files.writeString(house.file("bishan-jw/files/1/多.pdf"), "多");
    assertThat(house.verify()).extracting(Difference::what).containsExactly("FILE_EXTRA");
  }

  @Test
  void aStoredFileThatWasAlteredIsNeverPublished() throws IOException {
    Attachment form = form();
    Files.writeString(AttachmentFiles.in(data).place(form.sha256()), "别的");
    house.release(1, "通知", form);
    house.worker.drain();

    assertThat(house.file(FORM)).doesNotExist();
    assertThat(house.tasks.open()).hasSize(1).first().extracting(it -> it.failure()).isNotNull();

    Files.writeString(AttachmentFiles.in(data).place(form.sha256()), "%PDF-1");
    house.transaction.executeWithoutResult(status -> house.rebuilding.rebuild());
    assertThat(Files.readString(house.file(FORM))).isEqualTo("%PDF-1");
  }
}
