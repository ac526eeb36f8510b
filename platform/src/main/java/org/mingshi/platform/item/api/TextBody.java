package org.mingshi.platform.item.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Says;
import org.mingshi.platform.site.ColumnId;

/** A text as programs send it: whole, what is missing is empty. */
@Says("A text, whole: what is left out is empty")
public record TextBody(
    @Nullable String title,
    @Says("HTML; what is not allowed on a government page is taken away") @Nullable String body,
    @Says("The column; see GET /columns/writable") @Nullable UUID column,
    @Says("The class of the item, from the packs in force") @Nullable String itemClass,
    @Says("ordinary, major or extra-major") @Nullable String impact,
    @Says("original, reprint or site-edited") @Nullable String origin,
    @Nullable SourceBody source,
    @Nullable DocumentBody document,
    @Nullable String authorLine,
    @Nullable List<String> keywords,
    @Nullable String summary,
    @Says("Other units whose affairs the text touches") @Nullable List<UUID> involvedUnits,
    @Says("The answers to the questions that the packs ask of a text, by the id of the flag")
        @Nullable Map<String, Boolean> flags,
    @Says("Whether it is published in the name of the government") @Nullable Boolean governmentName,
    @Says("Which of the files added before are published with it; left out: all of them")
        @Nullable List<UUID> attachments) {

  private static final int MOST = 200;
  private static final int LONGEST_BODY = 1_000_000;

  /** Where a text comes from. */
  @Says("Where a text comes from")
  public record SourceBody(
      @Nullable String name,
      @Nullable String url,
      @Says("When it first appeared there, in Chinese time")
          @Nullable LocalDateTime originalTime) {}

  /** The head of an official document. */
  @Says("The head of an official document")
  public record DocumentBody(
      @Says("For example 璧教发〔2026〕18号") @Nullable String number,
      @Nullable String issuer,
      @Nullable LocalDate writtenOn) {}

  /** Nothing was sent. */
  public static TextBody empty() {
    return new TextBody(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** The same, from a text that was saved. */
  public static TextBody of(Manuscript text) {
    return new TextBody(
        text.title(),
        text.body().html(),
        text.column().value(),
        text.itemClass(),
        text.impact().id(),
        text.origin().id(),
        new SourceBody(text.source().name(), text.source().url(), text.source().originalTime()),
        new DocumentBody(
            text.document().number(), text.document().issuer(), text.document().writtenOn()),
        text.authorLine(),
        text.keywords(),
        text.summary(),
        text.involvedUnits().stream().map(UnitId::value).toList(),
        text.flags(),
        text.governmentName(),
        text.attachments().stream().map(it -> it.id().value()).toList());
  }

  /**
   * The text that is meant; what is wrong is noted.
   *
   * @param at the pointer to this object
   * @param added the files that were added before
   */
  public Manuscript read(Fields fields, String at, List<Attachment> added) {
    String html = body == null ? "" : body;
    if (html.length() > LONGEST_BODY) {
      fields.wrong(at + "/body", "不能超过 " + LONGEST_BODY + " 字");
      html = "";
    }
    TreeSet<UnitId> units = new TreeSet<>(Comparator.comparing(UnitId::toString));
    all(fields, at + "/involvedUnits", involvedUnits).forEach(it -> units.add(new UnitId(it)));
    return new Manuscript(
        fields.optional(at + "/title", title, MOST * 10),
        CleanHtml.of(html),
        new ColumnId(fields.id(at + "/column", column)),
        fields.optional(at + "/itemClass", itemClass, MOST),
        impact == null
            ? Impact.ORDINARY
            : fields
                .word(at + "/impact", impact, Arrays.asList(Impact.values()), Impact::id)
                .orElse(Impact.ORDINARY),
        origin == null
            ? Origin.ORIGINAL
            : fields
                .word(at + "/origin", origin, Arrays.asList(Origin.values()), Origin::id)
                .orElse(Origin.ORIGINAL),
        source(fields, at + "/source"),
        document(fields, at + "/document"),
        fields.optional(at + "/authorLine", authorLine, MOST * 10),
        all(fields, at + "/keywords", keywords).stream()
            .map(it -> fields.optional(at + "/keywords", it, MOST))
            .toList(),
        fields.optional(at + "/summary", summary, MOST * 10),
        units,
        answers(fields, at + "/flags"),
        governmentName != null && governmentName,
        files(fields, at + "/attachments", added));
  }

  private Source source(Fields fields, String at) {
    return source == null
        ? Source.none()
        : new Source(
            fields.optional(at + "/name", source.name, MOST * 10),
            fields.optional(at + "/url", source.url, MOST * 10),
            source.originalTime);
  }

  private DocumentData document(Fields fields, String at) {
    return document == null
        ? DocumentData.none()
        : new DocumentData(
            fields.optional(at + "/number", document.number, MOST * 10),
            fields.optional(at + "/issuer", document.issuer, MOST * 10),
            document.writtenOn);
  }

  private TreeMap<String, Boolean> answers(Fields fields, String at) {
    TreeMap<String, Boolean> answers = new TreeMap<>();
    if (flags != null) {
      flags.forEach((flag, answer) -> {
        fields.text(at, flag, MOST);
        answers.put(flag, fields.given(at + "/" + flag, answer, false));
      });
    }
    return answers;
  }

  private List<Attachment> files(Fields fields, String at, List<Attachment> added) {
    if (attachments == null) {
      return added;
    }
    return all(fields, at, attachments).stream()
        .flatMap(id -> {
          List<Attachment> found =
              added.stream().filter(it -> it.id().value().equals(id)).limit(1).toList();
          if (found.isEmpty()) {
            fields.wrong(at, "没有这个附件：" + id);
          }
          return found.stream();
        })
        .toList();
  }

  private static <T> List<T> all(Fields fields, String at, @Nullable List<T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.size() > MOST || values.contains(null)) {
      fields.wrong(at, "不能含有空值，且不超过 " + MOST + " 个");
      return List.of();
    }
    return values;
  }
}
