package org.mingshi.platform.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.store.AttachmentRows;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.ledger.Inspection;
import org.springframework.stereotype.Component;

/** Reads every stored file back and compares it with the digest that reviewers approved. */
@Component
class AttachmentInspection implements Inspection {

  private final AttachmentRows rows;
  private final AttachmentFiles files;

  AttachmentInspection(AttachmentRows rows, AttachmentFiles files) {
    this.rows = rows;
    this.files = files;
  }

  @Override
  public String name() {
    return "attachments";
  }

  @Override
  public List<Difference> inspect() {
    return rows.distinct().stream().map(this::inspect).flatMap(Optional::stream).toList();
  }

  private Optional<Difference> inspect(Attachment file) {
    Path place = files.place(file.sha256());
    if (!Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(difference(file, "FILE_MISSING", "no file", "附件文件缺失"));
    }
    try {
      Digest found = Digest.of(Files.readAllBytes(place));
      return found.equals(file.sha256())
          ? Optional.empty()
          : Optional.of(difference(file, "FILE_ALTERED", found.toString(), "附件文件内容被改动"));
    } catch (IOException e) {
      return Optional.of(difference(file, "FILE_UNREADABLE", "an unreadable file", "附件文件读不出来"));
    }
  }

  private static Difference difference(Attachment file, String what, String found, String chinese) {
    return new Difference(
        "attachment " + file.id(),
        what,
        file.sha256().toString(),
        found,
        chinese + "（" + file.name() + "）",
        "attachments: "
            + file.id()
            + ": "
            + what
            + ": expected "
            + file.sha256()
            + ", found "
            + found);
  }
}
