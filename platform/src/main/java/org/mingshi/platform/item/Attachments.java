package org.mingshi.platform.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.store.AttachmentRows;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Finds files that were added to texts. Who may see a text may see its files, and nobody else. */
@Component
public class Attachments {

  private final AttachmentRows rows;

  Attachments(AttachmentRows rows) {
    this.rows = rows;
  }

  /** The file, where a text of the edition has or ever had it. */
  public Optional<Attachment> find(EditionId edition, AttachmentId file) {
    return rows.find(edition, file);
  }

  /**
   * Those of the files that this person may put into a text of the item, in the order given: files
   * they added themselves, and files that a text of the item has had before.
   *
   * @param item null for an item that is still to be made
   */
  public List<Attachment> usable(List<AttachmentId> files, @Nullable ItemId item, Actor by) {
    return files.stream()
        .map(rows::find)
        .flatMap(Optional::stream)
        .filter(added -> mayUse(added, item, by))
        .map(AttachmentRows.Added::file)
        .toList();
  }

  /** Whether every one of these is such a file, described as it is. */
  boolean areUsable(List<Attachment> files, @Nullable ItemId item, Actor by) {
    return usable(files.stream().map(Attachment::id).toList(), item, by).equals(files);
  }

  private boolean mayUse(AttachmentRows.Added added, @Nullable ItemId item, Actor by) {
    return added.authority().value().equals(by.authority())
        && (added.by().equals(new PersonId(by.person()))
            || (item != null && rows.everIn(item, added.file().id())));
  }
}
