package org.mingshi.platform.item.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.DraftItem;
import org.mingshi.platform.item.Drafting;
import org.mingshi.platform.item.EditText;
import org.mingshi.platform.item.Editing;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Imported;
import org.mingshi.platform.item.Importing;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.item.web.FormPages.Remarks;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing a new item and changing an existing text. */
@Controller
class WritingController {

  private final FormPages pages;
  private final Writers writers;
  private final Drafting drafting;
  private final Editing editing;
  private final Importing importing;
  private final Editions editions;
  private final FormFiles files;

  WritingController(
      FormPages pages,
      Writers writers,
      Drafting drafting,
      Editing editing,
      Importing importing,
      Editions editions,
      FormFiles files) {
    this.pages = pages;
    this.writers = writers;
    this.drafting = drafting;
    this.editing = editing;
    this.importing = importing;
    this.editions = editions;
    this.files = files;
  }

  @GetMapping("/drafts/new")
  ResponseEntity<byte[]> begin(Frame frame, Actor actor) {
    return pages.forNew(frame, actor, TextForm.blank(""), Remarks.none());
  }

  @PostMapping("/drafts/new")
  ResponseEntity<byte[]> draft(
      Frame frame,
      Actor actor,
      HttpServletRequest request,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploads,
      @RequestParam(name = "do", defaultValue = "save") String button)
      throws IOException {
    TextForm typed = TextForm.of(request);
    if (button.equals("import")) {
      return switch (read(file)) {
        case Imported.Text text ->
            pages.forNew(frame, actor, typed.with(text), Remarks.note(broughtIn(text)));
        case Imported.Unreadable bad ->
            pages.forNew(frame, actor, typed, Remarks.of(ofFile(bad), List.of()));
      };
    }
    Optional<FormFiles.Change> change = files.change(typed, button, uploads, null, actor);
    if (change.isPresent()) {
      return pages.forNew(frame, actor, change.get().form(), Remarks.of(change.get()));
    }
    FormFiles.Change added = files.add(typed, uploads, null, actor);
    TextForm form = added.form();
    List<Writers.Choice> columns = pages.columns(actor);
    List<FieldProblem> problems = new ArrayList<>(added.problems());
    problems.addAll(form.problems(keys(columns)));
    problems.addAll(files.problems(form, null, actor));
    if (!problems.isEmpty()) {
      return pages.forNew(frame, actor, form, Remarks.of(problems, List.of()));
    }
    Writers.Choice choice =
        columns.stream()
            .filter(it -> it.column().id().toString().equals(form.column()))
            .findFirst()
            .orElseThrow();
    return switch (drafting.draft(
        new DraftItem(choice.unit().id(), pages.text(form, choice, actor), actor))) {
      case Saving.Saved saved -> to("/editions/" + saved.edition());
      case Saving.Refused refused ->
          pages.forNew(frame, actor, form, Remarks.of(List.of(), refused.obstacles()));
      case Saving.Conflict conflict ->
          throw new IllegalStateException("a new item cannot be in conflict");
    };
  }

  @GetMapping("/editions/{id}/edit")
  ResponseEntity<byte[]> open(Frame frame, Actor actor, @PathVariable UUID id) {
    Edition edition = editable(id, actor);
    Revision current = editions.current(edition);
    return pages.forEdit(
        frame,
        actor,
        edition,
        current.number(),
        TextForm.of(current.text()),
        Remarks.none().warning(warning(edition, actor)));
  }

  @PostMapping("/editions/{id}/edit")
  ResponseEntity<byte[]> edit(
      Frame frame,
      Actor actor,
      @PathVariable UUID id,
      @RequestParam("basedOn") int basedOn,
      HttpServletRequest request,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> uploads,
      @RequestParam(name = "do", defaultValue = "save") String button)
      throws IOException {
    Edition edition = editable(id, actor);
    TextForm typed = TextForm.of(request);
    if (button.equals("import")) {
      return switch (read(file)) {
        case Imported.Text text ->
            pages.forEdit(
                frame, actor, edition, basedOn, typed.with(text), Remarks.note(broughtIn(text)));
        case Imported.Unreadable bad ->
            pages.forEdit(
                frame, actor, edition, basedOn, typed, Remarks.of(ofFile(bad), List.of()));
      };
    }
    ItemId item = edition.standing().item();
    Optional<FormFiles.Change> change = files.change(typed, button, uploads, item, actor);
    if (change.isPresent()) {
      return pages.forEdit(
          frame, actor, edition, basedOn, change.get().form(), Remarks.of(change.get()));
    }
    FormFiles.Change added = files.add(typed, uploads, item, actor);
    TextForm form = added.form();
    List<FieldProblem> problems = new ArrayList<>(added.problems());
    problems.addAll(form.problems(keys(pages.columns(actor, edition))));
    problems.addAll(files.problems(form, item, actor));
    if (!problems.isEmpty()) {
      return pages.forEdit(frame, actor, edition, basedOn, form, Remarks.of(problems, List.of()));
    }
    return switch (editing.edit(
        new EditText(edition.id(), basedOn, pages.text(form, edition, actor), actor))) {
      case Saving.Saved saved -> to("/editions/" + saved.edition());
      case Saving.Refused refused ->
          pages.forEdit(
              frame, actor, edition, basedOn, form, Remarks.of(List.of(), refused.obstacles()));
      case Saving.Conflict conflict ->
          pages.forEdit(
              frame,
              actor,
              edition,
              conflict.theirs().number(),
              form,
              new Remarks(List.of(), List.of(), "", "", conflict.theirs()));
    };
  }

  /** An edition that this person may change; anything else is not there for them. */
  private Edition editable(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(it -> it instanceof Edition.Editable)
        .filter(it -> it.standing().authority().value().equals(actor.authority()))
        .filter(it -> writers.mayWriteFor(actor, it.standing().unit()))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  private static String warning(Edition edition, Actor actor) {
    String voids = edition instanceof Edition.Draft ? "" : "稿件正在审核或已审核完成：保存修改后，已有的审核意见全部失效，需要重新送审。";
    boolean author = edition.standing().authors().contains(new PersonId(actor.person()));
    return author ? voids : voids + "保存后您即成为本稿作者，不能再审核本稿。";
  }

  private Imported read(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) {
      return new Imported.Unreadable("请先选择要带入的文件");
    }
    String name = file.getOriginalFilename();
    return importing.read(name == null ? "" : name, file.getBytes());
  }

  private static List<FieldProblem> ofFile(Imported.Unreadable bad) {
    return List.of(new FieldProblem("file", bad.words()));
  }

  private static String broughtIn(Imported.Text text) {
    return "已带入文件内容（编码 " + text.encoding() + "），尚未保存，请核对后保存。";
  }

  private static Set<String> keys(List<Writers.Choice> columns) {
    return columns.stream().map(it -> it.column().id().toString()).collect(Collectors.toSet());
  }

  private static ResponseEntity<byte[]> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
