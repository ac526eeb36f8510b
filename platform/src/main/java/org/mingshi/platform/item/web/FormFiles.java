package org.mingshi.platform.item.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.AttachFiles;
import org.mingshi.platform.item.AttachedFiles;
import org.mingshi.platform.item.Attaching;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.Attachments;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of the form: added, ordered and taken out by buttons that send the form, so that it
 * works without a script and nothing typed is lost. The text itself is not saved by them.
 */
@Component
class FormFiles {

  /** What the form holds now, and what is to be said about it. */
  record Change(TextForm form, List<FieldProblem> problems, String note) {}

  private final Attachments attachments;
  private final Attaching attaching;

  FormFiles(Attachments attachments, Attaching attaching) {
    this.attachments = attachments;
    this.attaching = attaching;
  }

  /** The files that the form names, as far as this person may use them. */
  List<Attachment> of(TextForm form, @Nullable ItemId item, Actor actor) {
    return attachments.usable(ids(form), item, actor);
  }

  /** Says when the form names a file that this person may not use, or that never was. */
  List<FieldProblem> problems(TextForm form, @Nullable ItemId item, Actor actor) {
    return of(form, item, actor).size() == form.attachments().size()
        ? List.of()
        : List.of(new FieldProblem("files", "有附件已不可用，已从列表中去掉，请重新上传"));
  }

  /** Does what a button about files asks; empty when the button asks for something else. */
  Optional<Change> change(
      TextForm form,
      String button,
      @Nullable List<MultipartFile> uploads,
      @Nullable ItemId item,
      Actor by)
      throws IOException {
    if (button.equals("attach")) {
      return Optional.of(
          chosen(uploads).isEmpty()
              ? new Change(form, List.of(new FieldProblem("files", "请先选择要上传的文件")), "")
              : add(form, uploads, item, by));
    }
    int colon = button.indexOf(':');
    return switch (colon < 0 ? "" : button.substring(0, colon)) {
      case "up" -> Optional.of(moved(form, button.substring(colon + 1), -1));
      case "down" -> Optional.of(moved(form, button.substring(colon + 1), 1));
      case "remove" -> Optional.of(removed(form, button.substring(colon + 1)));
      default -> Optional.empty();
    };
  }

  /** Adds files that were chosen but not yet uploaded; also when the text is saved right away. */
  Change add(TextForm form, @Nullable List<MultipartFile> uploads, @Nullable ItemId item, Actor by)
      throws IOException {
    List<AttachFiles.Upload> files = new ArrayList<>();
    for (MultipartFile upload : chosen(uploads)) {
      String name = upload.getOriginalFilename();
      files.add(new AttachFiles.Upload(name == null ? "" : name, upload.getBytes()));
    }
    if (files.isEmpty()) {
      return new Change(form, List.of(), "");
    }
    Set<String> taken = new HashSet<>();
    of(form, item, by).forEach(file -> taken.add(file.name()));
    AttachedFiles attached = attaching.attach(new AttachFiles(files, taken, by));
    List<String> ids =
        Stream.concat(
                form.attachments().stream(),
                attached.files().stream().map(file -> file.id().toString()))
            .toList();
    String note =
        attached.files().isEmpty() ? "" : "已上传 " + attached.files().size() + " 个附件，保存草稿后生效。";
    return new Change(
        form.withAttachments(ids),
        attached.faults().stream().map(fault -> new FieldProblem("files", fault)).toList(),
        note);
  }

  private static Change moved(TextForm form, String id, int by) {
    List<String> ids = new ArrayList<>(form.attachments());
    int from = ids.indexOf(id);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < ids.size()) {
      Collections.swap(ids, from, to);
    }
    return new Change(form.withAttachments(ids), List.of(), "附件顺序已调整，保存草稿后生效。");
  }

  private static Change removed(TextForm form, String id) {
    List<String> ids = form.attachments().stream().filter(it -> !it.equals(id)).toList();
    return new Change(form.withAttachments(ids), List.of(), "附件已从稿件中去掉，保存草稿后生效。");
  }

  private static List<MultipartFile> chosen(@Nullable List<MultipartFile> uploads) {
    return uploads == null ? List.of() : uploads.stream().filter(FormFiles::isChosen).toList();
  }

  /** A field left empty comes as a file without name and bytes. */
  private static boolean isChosen(MultipartFile upload) {
    String name = upload.getOriginalFilename();
    return !upload.isEmpty() || (name != null && !name.isEmpty());
  }

  private static List<AttachmentId> ids(TextForm form) {
    return form.attachments().stream().map(FormFiles::id).flatMap(Optional::stream).toList();
  }

  private static Optional<AttachmentId> id(String typed) {
    try {
      return Optional.of(new AttachmentId(UUID.fromString(typed)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
