package org.mingshi.platform.publishing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentFiles;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * The files published with an item: {@code bishan-jw/files/1024/检查表.docx}, byte for byte those that
 * were approved. When the item is taken down, a notice stands in the place of each.
 */
@Component
class ItemFiles {

  private final Sites sites;
  private final ReleasedEditions releasedEditions;
  private final AttachmentFiles files;
  private final PageRows pages;
  private final ItemPages itemPages;

  ItemFiles(
      Sites sites,
      ReleasedEditions releasedEditions,
      AttachmentFiles files,
      PageRows pages,
      ItemPages itemPages) {
    this.sites = sites;
    this.releasedEditions = releasedEditions;
    this.files = files;
    this.pages = pages;
    this.itemPages = itemPages;
  }

  static TreePath path(Site site, ItemNumber number, Attachment file) {
    return new TreePath("%s/files/%s/%s".formatted(site.code(), number, file.name()));
  }

  /** The path as it stands in a link. */
  static String address(TreePath path) {
    return Arrays.stream(path.value().split("/", -1))
        .map(segment -> URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/", "/", ""));
  }

  /** What must lie at the addresses of the released edition's files. */
  List<RenderedFile> released(Publication publication, ReleasedEdition edition) {
    Site site = sites.site(publication.site());
    List<RenderedFile> all = new ArrayList<>();
    for (Attachment file : edition.text().attachments()) {
      TreePath path = path(site, publication.number(), file);
      var stored = new RenderedFile.Stored(files.place(file.sha256()), file.sha256(), file.size());
      all.add(new RenderedFile(path, EntryKind.FILE, null, stored, null, publication.item()));
      all.add(RenderedFile.none(path.gone(), EntryKind.NOTICE, publication.item()));
    }
    return all;
  }

  /** What must lie there after the item was taken down: notices, and no file. */
  List<RenderedFile> takenDown(Publication publication) {
    Site site = sites.site(publication.site());
    List<RenderedFile> all = new ArrayList<>();
    for (Attachment file : releasedEditions.filesOf(publication.edition())) {
      TreePath path = path(site, publication.number(), file);
      all.add(itemPages.notice(publication, path));
      all.add(RenderedFile.none(path, EntryKind.FILE, publication.item()));
    }
    return all;
  }

  /** The removal of what an earlier edition had at other addresses. */
  List<RenderedFile> leftOver(Publication publication, List<RenderedFile> wanted) {
    Set<String> kept = new HashSet<>();
    wanted.forEach(file -> kept.add(file.path().value()));
    return pages.of(publication.item()).stream()
        .filter(row -> row.digest() != null && !kept.contains(row.path()))
        .map(row -> RenderedFile.none(new TreePath(row.path()), kind(row), publication.item()))
        .toList();
  }

  private static EntryKind kind(PublishedPage row) {
    return row.kind().equals(EntryKind.NOTICE.written()) ? EntryKind.NOTICE : EntryKind.FILE;
  }
}
