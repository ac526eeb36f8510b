package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.review.ReviewMarking;
import org.mingshi.platform.review.web.ReviewSheet.Cell;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Writes the data part of the review form: what the item is, in the words of its author. */
@Component
class SheetData {

  private final Organization organization;
  private final Sites sites;

  SheetData(Organization organization, Sites sites) {
    this.organization = organization;
    this.sites = sites;
  }

  List<Cell> of(Edition edition, Revision revision, EffectiveRules rules) {
    Standing at = edition.standing();
    Manuscript text = revision.text();
    List<Cell> cells = new ArrayList<>();
    wide(cells, "标题", text.title());
    cell(cells, "编号", at.number().toString());
    cell(cells, "稿次", "第 " + revision.number() + " 稿");
    cell(cells, "报送单位", organization.unit(at.unit()).name());
    cell(cells, "拟发布栏目", sites.site(at.site()).name() + " / " + column(text));
    cell(cells, "信息类别", className(rules, text));
    cell(cells, "影响级别", text.impact().label());
    wide(cells, "信息来源", source(text));
    cell(cells, "以政府名义发布", text.governmentName() ? "是" : "否");
    cell(cells, "文号", orNone(text.document().number()));
    cell(cells, "发文机关", orNone(text.document().issuer()));
    cell(
        cells,
        "成文日期",
        text.document().writtenOn() == null ? "无" : "" + text.document().writtenOn());
    wide(cells, "涉及其他单位", involved(text));
    for (FlagRule flag : rules.flags()) {
      Boolean answer = text.flags().get(flag.id());
      if (answer != null) {
        cell(cells, flag.name(), answer ? "是" : "否");
      }
    }
    wide(cells, "附件", attachments(text));
    cell(cells, "填表人", revision.savedByLabel());
    cell(cells, "填表时间", Dates.minute(revision.savedAt()));
    return cells;
  }

  /** A marking in words: {@code 标记“敏感”；影响级别改为重大}. */
  static String words(ReviewMarking it, EffectiveRules rules) {
    Map<String, String> names =
        rules.flags().stream().collect(Collectors.toMap(FlagRule::id, FlagRule::name));
    List<String> words = new ArrayList<>();
    named(words, "标记", it.raised(), names);
    named(words, "取消标记", it.lowered(), names);
    if (it.impact() != null) {
      words.add("影响级别改为“" + it.impact().label() + "”");
    }
    return String.join("；", words);
  }

  private static void named(
      List<String> words, String verb, Set<String> flags, Map<String, String> names) {
    if (!flags.isEmpty()) {
      words.add(
          verb
              + flags.stream()
                  .sorted()
                  .map(it -> "“" + names.getOrDefault(it, it) + "”")
                  .collect(Collectors.joining()));
    }
  }

  private static void cell(List<Cell> cells, String label, String value) {
    cells.add(new Cell(label, value, false));
  }

  private static void wide(List<Cell> cells, String label, String value) {
    cells.add(new Cell(label, value, true));
  }

  private String column(Manuscript text) {
    return sites.column(text.column()).name();
  }

  private static String className(EffectiveRules rules, Manuscript text) {
    return rules.classes().stream()
        .filter(it -> it.id().equals(text.itemClass()))
        .map(ItemClass::name)
        .findFirst()
        .orElse("未选择");
  }

  private static String source(Manuscript text) {
    List<String> parts = new ArrayList<>(List.of(text.origin().label()));
    if (text.source().name() != null) {
      parts.add(text.source().name());
    }
    if (text.source().url() != null) {
      parts.add(text.source().url());
    }
    if (text.source().originalTime() != null) {
      parts.add(text.source().originalTime().toString().replace('T', ' '));
    }
    return String.join("，", parts);
  }

  private String involved(Manuscript text) {
    return text.involvedUnits().isEmpty()
        ? "无"
        : text.involvedUnits().stream()
            .map(it -> organization.unit(it).name())
            .collect(Collectors.joining("、"));
  }

  private static String attachments(Manuscript text) {
    return text.attachments().isEmpty()
        ? "无"
        : text.attachments().stream().map(SheetData::named).collect(Collectors.joining("；"));
  }

  private static String named(Attachment it) {
    return it.name() + "（" + it.size() + " 字节，校验码 " + it.sha256().hex().substring(0, 10) + "）";
  }

  private static String orNone(@Nullable String value) {
    return value == null ? "无" : value;
  }
}
