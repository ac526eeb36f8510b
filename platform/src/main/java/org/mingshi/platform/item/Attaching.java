package org.mingshi.platform.item;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.store.AttachmentRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files in. A file is judged by its bytes, given a safe name, and stored once; it becomes
 * part of a text, and of what reviewers approve, when a text with it is saved.
 */
@Component
public class Attaching {

  /** Left free for everything else that has to be written. */
  private static final long KEPT_FREE = 300L * 1024 * 1024;

  private final AttachmentFiles files;
  private final AttachmentRows rows;
  private final Writers writers;
  private final Ledger ledger;
  private final Clock clock;

  Attaching(
      AttachmentFiles files, AttachmentRows rows, Writers writers, Ledger ledger, Clock clock) {
    this.files = files;
    this.rows = rows;
    this.writers = writers;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Keeps every file that may be published, and says what is wrong with the others.
   *
   * @throws NotFound when the actor writes for no unit
   */
  @Transactional
  public AttachedFiles attach(AttachFiles command) {
    if (writers.unitsOf(command.by()).isEmpty()) {
      throw new NotFound("a unit for which the actor writes");
    }
    Set<String> taken = new HashSet<>();
    command.taken().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    List<Attachment> kept = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (AttachFiles.Upload upload : command.files()) {
      String name = FileName.free(FileName.cleaned(upload.name()), taken);
      Optional<String> fault = fault(name, upload.bytes(), command.taken().size() + kept.size());
      if (fault.isPresent()) {
        faults.add("“" + name + "”：" + fault.get());
      } else {
        taken.add(name.toLowerCase(Locale.ROOT));
        kept.add(keep(name, upload.bytes(), command.by()));
      }
    }
    return new AttachedFiles(kept, faults);
  }

  private Optional<String> fault(String name, byte[] bytes, int before) {
    if (before >= Attachment.MOST) {
      return Optional.of("一篇稿件最多 " + Attachment.MOST + " 个附件，请打包或删去一些");
    }
    Optional<String> fault = FileCheck.fault(name, bytes);
    if (fault.isEmpty() && files.room() < bytes.length + KEPT_FREE) {
      return Optional.of("服务器磁盘空间不足，暂时不能上传，请联系管理员");
    }
    return fault;
  }

  private Attachment keep(String name, byte[] bytes, Actor by) {
    Digest digest = files.store(bytes);
    Attachment file =
        new Attachment(
            new AttachmentId(Ids.next(clock)),
            name,
            FileKind.claimedBy(name).orElseThrow().mediaType(),
            bytes.length,
            digest);
    AttachmentRows.Added added =
        new AttachmentRows.Added(
            file,
            new AuthorityId(by.authority()),
            new PersonId(by.person()),
            by.label(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.add(added);
    ledger.append(
        LedgerEntry.of("attachment.added", AttachmentWitness.KIND, file.id().toString())
            .by(by)
            .with("digest", digest.toString())
            .attesting(AttachmentWitness.digestOf(added)));
    return file;
  }
}
