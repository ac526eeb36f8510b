package org.mingshi.platform.item.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Imported;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.item.TextLimits;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;

/** What stands in the fields of the form, exactly as typed, so that an error loses nothing. */
public record TextForm(
    String column,
    String title,
    String body,
    String itemClass,
    String impact,
    String origin,
    String sourceName,
    String sourceUrl,
    String sourceTime,
    String documentNumber,
    String documentIssuer,
    String documentDate,
    String authorLine,
    String keywords,
    String summary,
    Set<String> involved,
    Map<String, String> flags,
    boolean governmentName,
    List<String> attachments) {

  private static final String FLAG = "flag.";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int LONGEST_BODY = 1_000_000;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);

  static TextForm blank(String column) {
    return new TextForm(
        column,
        "",
        "",
        "",
        "ordinary",
        "original",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        Set.of(),
        Map.of(),
        false,
        List.of());
  }

  static TextForm of(HttpServletRequest request) {
    Function<String, String> field =
        name -> {
          String value = request.getParameter(name);
          return value == null ? "" : value;
        };
    return new TextForm(
        field.apply("column"),
        field.apply("title"),
        field.apply("body"),
        field.apply("itemClass"),
        field.apply("impact"),
        field.apply("origin"),
        field.apply("sourceName"),
        field.apply("sourceUrl"),
        field.apply("sourceTime"),
        field.apply("documentNumber"),
        field.apply("documentIssuer"),
        field.apply("documentDate"),
        field.apply("authorLine"),
        field.apply("keywords"),
        field.apply("summary"),
        Set.copyOf(all(request.getParameterValues("involved"))),
        Collections.list(request.getParameterNames()).stream()
            .filter(name -> name.startsWith(FLAG))
            .collect(Collectors.toMap(name -> name.substring(FLAG.length()), field)),
        request.getParameter("governmentName") != null,
        all(request.getParameterValues("attachment")));
  }

  static TextForm of(Manuscript text) {
    return new TextForm(
        text.column().toString(),
        text.title(),
        BodyField.shown(text.body()),
        text.itemClass(),
        text.impact().id(),
        text.origin().id(),
        orEmpty(text.source().name()),
        orEmpty(text.source().url()),
        orEmpty(text.source().originalTime()).replace('T', ' '),
        orEmpty(text.document().number()),
        orEmpty(text.document().issuer()),
        orEmpty(text.document().writtenOn()),
        text.authorLine(),
        String.join("，", text.keywords()),
        text.summary(),
        text.involvedUnits().stream().map(UnitId::toString).collect(Collectors.toSet()),
        text.flags().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue() ? YES : NO)),
        text.governmentName(),
        text.attachments().stream().map(it -> it.id().toString()).toList());
  }

  /** The same form with the text of a file; what the file does not say stays as it was typed. */
  TextForm with(Imported.Text file) {
    return new TextForm(
        column,
        file.title().isEmpty() ? title : file.title(),
        BodyField.shown(file.body()),
        itemClass,
        impact,
        origin,
        either(file.source().name(), sourceName),
        either(file.source().url(), sourceUrl),
        either(file.source().originalTime(), sourceTime),
        either(file.document().number(), documentNumber),
        documentIssuer,
        documentDate,
        authorLine,
        keywords,
        summary,
        involved,
        flags,
        governmentName,
        attachments);
  }

  /** The same form with these files, by their ids. */
  TextForm withAttachments(List<String> ids) {
    return new TextForm(
        column,
        title,
        body,
        itemClass,
        impact,
        origin,
        sourceName,
        sourceUrl,
        sourceTime,
        documentNumber,
        documentIssuer,
        documentDate,
        authorLine,
        keywords,
        summary,
        involved,
        flags,
        governmentName,
        ids);
  }

  /** Whether this answer to the question of the flag is chosen: {@code yes} or {@code no}. */
  public boolean answers(String flag, String answer) {
    return answer.equals(flags.get(flag));
  }

  List<FieldProblem> problems(Set<String> columns) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!columns.contains(column)) {
      problems.add(new FieldProblem("column", "请选择栏目"));
    }
    if (body.length() > LONGEST_BODY) {
      problems.add(new FieldProblem("body", "正文过长，请分为几篇或改为附件"));
    }
    if (Arrays.stream(Impact.values()).noneMatch(it -> it.id().equals(impact))) {
      problems.add(new FieldProblem("impact", "请选择影响级别"));
    }
    if (Arrays.stream(Origin.values()).noneMatch(it -> it.id().equals(origin))) {
      problems.add(new FieldProblem("origin", "请选择稿件来源"));
    }
    if (!sourceUrl.isBlank() && !TextLimits.isWebAddress(sourceUrl.strip())) {
      problems.add(new FieldProblem("sourceUrl", "原文网址应以 http:// 或 https:// 开头"));
    }
    if (!sourceTime.isBlank() && time(sourceTime) == null) {
      problems.add(new FieldProblem("sourceTime", "原文时间请写成 2026-11-21 16:05"));
    }
    if (!documentDate.isBlank() && day(documentDate) == null) {
      problems.add(new FieldProblem("documentDate", "成文日期请写成 2026-11-21"));
    }
    if (!involved.stream().allMatch(TextForm::isId)) {
      problems.add(new FieldProblem("involved", "请重新选择涉及单位"));
    }
    flags.forEach((flag, answer) -> {
      if (!answer.equals(YES) && !answer.equals(NO)) {
        problems.add(new FieldProblem(FLAG + flag, "请回答“是”或“否”"));
      }
    });
    if (problems.isEmpty()) {
      TextLimits.of(manuscript())
          .forEach(fault -> problems.add(new FieldProblem(fault.field(), fault.words())));
    }
    return problems;
  }

  /** The text that is meant; asked only when there are no problems. */
  Manuscript manuscript() {
    TreeSet<UnitId> units = new TreeSet<>(Comparator.comparing(UnitId::toString));
    involved.forEach(id -> units.add(UnitId.parse(id)));
    return new Manuscript(
        title,
        BodyField.read(body),
        new ColumnId(UUID.fromString(column)),
        itemClass,
        Impact.ofId(impact),
        Origin.ofId(origin),
        new Source(sourceName, sourceUrl, time(sourceTime)),
        new DocumentData(documentNumber, documentIssuer, day(documentDate)),
        authorLine,
        keywordList(),
        summary,
        units,
        answers(),
        governmentName,
        List.of());
  }

  private NavigableMap<String, Boolean> answers() {
    NavigableMap<String, Boolean> answers = new TreeMap<>();
    flags.forEach((flag, answer) -> answers.put(flag, answer.equals(YES)));
    return answers;
  }

  private List<String> keywordList() {
    return Arrays.stream(keywords.split("[;；,，、\\s]+"))
        .filter(word -> !word.isBlank())
        .distinct()
        .toList();
  }

  private static List<String> all(String @Nullable [] values) {
    return values == null ? List.of() : Arrays.stream(values).distinct().toList();
  }

  private static @Nullable LocalDateTime time(String typed) {
    try {
      return typed.isBlank() ? null : LocalDateTime.parse(typed.strip().replace('T', ' '), TIME);
    } catch (DateTimeParseException notATime) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return typed.isBlank() ? null : LocalDate.parse(typed.strip());
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  private static boolean isId(String typed) {
    try {
      return UUID.fromString(typed).toString().equals(typed);
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String either(@Nullable Object first, String second) {
    return first == null ? second : first.toString();
  }
}
