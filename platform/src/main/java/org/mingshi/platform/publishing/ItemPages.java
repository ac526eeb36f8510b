package org.mingshi.platform.publishing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.ApprovedContent;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.publishing.page.ItemContent;
import org.mingshi.platform.publishing.page.ItemPage;
import org.mingshi.platform.publishing.page.PageFrame;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the page of an item, and the notice where one was taken down.
 *
 * <p>The content is rendered by itself first and set into the page as it is; so its bytes can be
 * found again in the file, and rendered again from the approved revision for comparison.
 */
@Component
class ItemPages {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int DESCRIPTION = 120;

  private final Views views;
  private final Sites sites;
  private final Names names;
  private final boolean demo;

  ItemPages(
      Views views,
      Sites sites,
      Names names,
      @Value("${mingshi.public.demo:${mingshi.demo:false}}") boolean demo) {
    this.views = views;
    this.sites = sites;
    this.names = names;
    this.demo = demo;
  }

  RenderedFile page(Publication publication, ReleasedEdition edition) {
    Site site = sites.site(publication.site());
    Column column = sites.column(edition.text().column());
    ItemContent item = contentOf(edition);
    byte[] content = content(edition);
    var page =
        new ItemPage(
            item,
            new String(content, StandardCharsets.UTF_8),
            description(edition.text()),
            String.join(";", edition.text().keywords()),
            "https://" + site.profile().domain() + "/" + publication.path(),
            changes(edition));
    byte[] bytes =
        views.bytes(
            "publishing/item.jte",
            Map.of(
                "frame",
                new PageFrame(site, sites.columns(site.id()), column, demo),
                "page",
                page));
    ApprovedContent approved =
        ApprovedContent.locate(
            bytes,
            content,
            publication.number().value(),
            edition.ordinal(),
            edition.hash().digest());
    return new RenderedFile(
        publication.path(), EntryKind.PAGE, bytes, null, approved, publication.item());
  }

  /** The approved content alone, as it must stand in the page. */
  byte[] content(ReleasedEdition edition) {
    return views.bytes("publishing/content.jte", Map.of("item", contentOf(edition)));
  }

  /** The notice in the place of the page. */
  RenderedFile notice(Publication publication) {
    return notice(publication, publication.path());
  }

  /** The notice in the place of a page or a file of the item. */
  RenderedFile notice(Publication publication, TreePath inPlaceOf) {
    Site site = sites.site(publication.site());
    byte[] bytes =
        views.bytes(
            "publishing/notice.jte",
            Map.of(
                "frame",
                new PageFrame(site, sites.columns(site.id()), null, demo),
                "title",
                "该信息已撤下",
                "words",
                "该信息因内容有误已由发布单位撤下，原地址不再提供内容。"));
    return new RenderedFile(
        inPlaceOf.gone(), EntryKind.NOTICE, bytes, null, null, publication.item());
  }

  static RenderedFile noPage(Publication publication) {
    return RenderedFile.none(publication.path(), EntryKind.PAGE, publication.item());
  }

  static RenderedFile noNotice(Publication publication) {
    return RenderedFile.none(publication.path().gone(), EntryKind.NOTICE, publication.item());
  }

  private ItemContent contentOf(ReleasedEdition edition) {
    Manuscript text = edition.text();
    LocalDateTime original = text.source().originalTime();
    return new ItemContent(
        text.title(),
        head(edition),
        Dates.minute(edition.firstReleasedAt()),
        Objects.requireNonNullElseGet(text.source().name(), () -> names.unit(edition.unit())),
        text.source().url(),
        original == null ? null : MINUTE.format(original),
        text.authorLine(),
        text.body().html(),
        text.attachments().stream().map(file -> shown(edition, file)).toList());
  }

  private ItemContent.File shown(ReleasedEdition edition, Attachment file) {
    TreePath path = ItemFiles.path(sites.site(edition.site()), edition.number(), file);
    return new ItemContent.File(
        file.name(), ItemFiles.address(path), file.format(), file.sizeWords(), file.sha256().hex());
  }

  private static List<ItemContent.HeadField> head(ReleasedEdition edition) {
    DocumentData document = edition.text().document();
    if (document.isEmpty()) {
      return List.of();
    }
    List<ItemContent.HeadField> head = new ArrayList<>();
    add(head, "发文机关", document.issuer());
    LocalDate written = document.writtenOn();
    add(head, "成文日期", written == null ? null : Dates.words(written));
    add(head, "标题", edition.text().title());
    add(head, "文号", document.number());
    add(head, "发布日期", Dates.words(LocalDate.parse(Dates.day(edition.firstReleasedAt()))));
    return head;
  }

  private static void add(List<ItemContent.HeadField> head, String label, @Nullable String value) {
    if (value != null) {
      head.add(new ItemContent.HeadField(label, value));
    }
  }

  private static List<ItemPage.Change> changes(ReleasedEdition edition) {
    List<ItemPage.Change> changes = new ArrayList<>();
    changes.add(new ItemPage.Change(Dates.minute(edition.firstReleasedAt()), "首次发布"));
    if (!edition.releasedAt().equals(edition.firstReleasedAt())) {
      changes.add(new ItemPage.Change(Dates.minute(edition.releasedAt()), "更新发布"));
    }
    return changes;
  }

  private static String description(Manuscript text) {
    String words =
        text.summary().isEmpty() ? text.body().text().replaceAll("\\s+", " ") : text.summary();
    return words.codePointCount(0, words.length()) <= DESCRIPTION
        ? words
        : words.substring(0, words.offsetByCodePoints(0, DESCRIPTION)) + "…";
  }
}
