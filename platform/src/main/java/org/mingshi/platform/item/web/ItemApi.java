package org.mingshi.platform.item.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.DraftItem;
import org.mingshi.platform.item.Drafting;
import org.mingshi.platform.item.EditText;
import org.mingshi.platform.item.Editing;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.EditionLine;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionLine;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.item.api.TextBody;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Refusals;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;
import org.mingshi.platform.shell.api.Seen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing through the JSON interface: begin an item, save its text, see what one wrote. */
@ApiController
class ItemApi {

  private final Drafting drafting;
  private final Editing editing;
  private final Editions editions;
  private final Writers writers;

  ItemApi(Drafting drafting, Editing editing, Editions editions, Writers writers) {
    this.drafting = drafting;
    this.editing = editing;
    this.editions = editions;
    this.writers = writers;
  }

  /** A column that one may write for. */
  @Says("A column that one may write for")
  public record WritableColumn(
      UUID column,
      String name,
      @Says("ordinary or high") String level,
      UUID site,
      String siteName,
      @Says("The unit for which one would write") UUID unit,
      String unitName) {}

  /** A new item. */
  @Says("A new item with its first text")
  public record NewItem(
      @Says("For which unit one writes; may be left out when there is only one")
          @Nullable UUID unit,
      @Nullable TextBody text) {}

  /** A changed text. */
  @Says("A changed text")
  public record NewRevision(
      @Says("The number of the text on which it is based; or say its hash in If-Match")
          @Nullable Integer basedOn,
      @Nullable TextBody text) {}

  /** What was saved. */
  @Says("A text that was saved and counts now")
  public record SavedText(
      UUID edition,
      @Says("The number of the text") int revision,
      @Says("The hash of the text, as in ETag") String hash) {}

  /** An edition in a list. */
  @Says("An edition in a list")
  public record EditionInList(
      UUID id,
      @Says("The item's number, as in its public address") String number,
      @Says("Which edition of its item") int ordinal,
      String title,
      @Says("draft, in-review, approved, published, withdrawn, locked …") String state,
      UUID column,
      UUID unit,
      Instant savedAt) {}

  @Operation(value = "List the columns that one may write for", clients = true)
  @GetMapping("/columns/writable")
  Page<WritableColumn> listWritableColumns(Actor actor) {
    return Page.whole(
        writers.columnsOf(actor).stream()
            .map(it ->
                new WritableColumn(
                    it.column().id().value(),
                    it.column().name(),
                    it.column().level().key(),
                    it.site().id().value(),
                    it.site().name(),
                    it.unit().id().value(),
                    it.unit().name()))
            .toList());
  }

  @Operation(
      value = "List the editions that one began, or those of a unit in which one works",
      refusals = 422,
      clients = true)
  @GetMapping("/editions")
  Page<EditionInList> listEditions(
      Actor actor,
      @Says("A unit in which one works; left out: one's own") @RequestParam(required = false)
          @Nullable UUID unit,
      @Says("Where to read on") @RequestParam(required = false) @Nullable UUID after,
      @Says("At most so many, 1 to 100") @RequestParam(defaultValue = Page.USUAL) int limit) {
    int most = Page.limit(limit);
    @Nullable EditionId from = after == null ? null : new EditionId(after);
    List<EditionLine> found =
        unit == null
            ? editions.startedBy(new PersonId(actor.person()), from, most + 1)
            : editions.ofUnit(ownUnit(actor, unit), from, most + 1);
    return Page.cut(found, most, it -> it.edition().id().toString()).map(ItemApi::line);
  }

  @Operation(
      value = "Begin an item",
      status = 201,
      refusals = {422},
      clients = true,
      tagged = true)
  @PostMapping("/items")
  ResponseEntity<SavedText> draftItem(Actor actor, @RequestBody NewItem body) {
    Fields fields = new Fields();
    Manuscript text = text(fields, body.text(), List.of());
    List<UnitId> own = writers.unitsOf(actor);
    if (body.unit() == null && own.size() != 1) {
      fields.wrong("/unit", "请说明以哪个单位的名义起草");
    }
    if (body.unit() != null && own.stream().noneMatch(it -> it.value().equals(body.unit()))) {
      fields.wrong("/unit", "您不在这个单位任职");
    }
    if (body.text() != null
        && writers.columnsOf(actor).stream()
            .noneMatch(it -> it.column().id().equals(text.column()))) {
      fields.wrong("/text/column", "没有这个栏目，或者您不能向它供稿");
    }
    fields.done();
    UnitId unit = body.unit() == null ? own.getFirst() : new UnitId(body.unit());
    return saved(drafting.draft(new DraftItem(unit, text, actor)), false);
  }

  @Operation(
      value = "Save a changed text; what was approved before counts no more",
      status = 201,
      refusals = {409, 412, 422, 428},
      clients = true,
      tagged = true,
      matched = true)
  @PostMapping("/editions/{edition}/revisions")
  ResponseEntity<SavedText> saveRevision(
      Actor actor,
      @PathVariable UUID edition,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody NewRevision body) {
    Edition found = own(edition, actor);
    Fields fields = new Fields();
    Manuscript text = text(fields, body.text(), editions.current(found).text().attachments());
    if (body.text() != null
        && writers.columnsOf(actor).stream()
            .noneMatch(it -> it.column().id().equals(text.column()))) {
      fields.wrong("/text/column", "没有这个栏目，或者您不能向它供稿");
    }
    fields.done();
    int basedOn = basedOn(found, body.basedOn(), ifMatch);
    return saved(editing.edit(new EditText(found.id(), basedOn, text, actor)), ifMatch != null);
  }

  private static Manuscript text(Fields fields, @Nullable TextBody body, List<Attachment> added) {
    return fields.given("/text", body, TextBody.empty()).read(fields, "/text", added);
  }

  /** Which text the change is based on, said by its number or by its hash. */
  private int basedOn(Edition edition, @Nullable Integer number, @Nullable String ifMatch) {
    if (number != null) {
      return number;
    }
    String hash = Seen.of(ifMatch, null).hash();
    return editions.revisions(edition.id()).stream()
        .filter(it -> it.hash().toString().equals(hash))
        .mapToInt(RevisionLine::number)
        .max()
        .orElseThrow(() -> ApiProblem.of(Problem.Kind.PRECONDITION_FAILED, "If-Match 说的不是本稿的文本"));
  }

  private static ResponseEntity<SavedText> saved(Saving saving, boolean named) {
    return switch (saving) {
      case Saving.Saved(EditionId edition, Revision revision) ->
          ResponseEntity.status(HttpStatus.CREATED)
              .location(
                  URI.create(
                      ApiController.ROOT
                          + "/editions/"
                          + edition
                          + "/revisions/"
                          + revision.number()))
              .eTag(Seen.tag(revision.hash()))
              .body(new SavedText(edition.value(), revision.number(), revision.hash().toString()));
      case Saving.Conflict(Revision mine, Revision theirs) ->
          throw new ApiProblem(Problem.ofClash(new Problem.Clash(mine.number(), theirs.number())));
      case Saving.Refused refused -> throw Refusals.of(refused.obstacles(), named);
    };
  }

  /** An edition that this person may write; others are not there for them. */
  private Edition own(UUID id, Actor actor) {
    return editions
        .find(new EditionId(id))
        .filter(it -> it.standing().authority().value().equals(actor.authority()))
        .filter(it -> writers.mayWriteFor(actor, it.standing().unit()))
        .filter(it -> !(it instanceof Edition.Locked))
        .orElseThrow(() -> new NotFound("edition " + id));
  }

  private UnitId ownUnit(Actor actor, UUID unit) {
    return Optional.of(new UnitId(unit))
        .filter(it -> writers.mayWriteFor(actor, it))
        .orElseThrow(() -> new NotFound("unit " + unit));
  }

  private static EditionInList line(EditionLine line) {
    Edition edition = line.edition();
    return new EditionInList(
        edition.id().value(),
        edition.standing().number().toString(),
        edition.standing().ordinal(),
        line.title(),
        edition.stateKey(),
        line.column().value(),
        line.unit().value(),
        line.savedAt());
  }
}
