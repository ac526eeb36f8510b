package org.mingshi.platform.item;

import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.store.AttachmentRows;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.springframework.stereotype.Component;

/** Testifies which files were added, under which names and with which bytes. */
@Component
class AttachmentWitness implements Witness {

  static final String KIND = "attachment";

  private final AttachmentRows rows;

  AttachmentWitness(AttachmentRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(added -> new Evidence(added.file().id().toString(), digestOf(added)));
  }

  /** The digest of a file's row, form {@code attachment-1}. */
  static Digest digestOf(AttachmentRows.Added added) {
    Attachment file = added.file();
    return Digest.ofFields(
        "attachment-1",
        file.id().toString(),
        added.authority().toString(),
        file.name(),
        file.mediaType(),
        Long.toString(file.size()),
        file.sha256().toString(),
        added.by().toString(),
        added.byLabel(),
        added.at().toString());
  }
}
