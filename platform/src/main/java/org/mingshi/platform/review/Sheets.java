package org.mingshi.platform.review;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.review.difference.Sheet;
import org.mingshi.platform.review.difference.Sheet.Line;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Writes all of a text in the words that people read, so that two of them can be compared. */
@Component
public class Sheets {

  private final Sites sites;
  private final Organization organization;
  private final RulesInForce rules;

  Sheets(Sites sites, Organization organization, RulesInForce rules) {
    this.sites = sites;
    this.organization = organization;
    this.rules = rules;
  }

  /** The text as a sheet; every component of the manuscript is in it. */
  public Sheet of(Standing at, Manuscript text) {
    EffectiveRules inForce = rules.of(at);
    Column column = sites.column(text.column());
    List<Line> lines = new ArrayList<>();
    add(lines, "标题", text.title());
    add(lines, "栏目", column.name() + "（" + column.code() + "）");
    add(lines, "信息类别", className(inForce, text.itemClass()));
    add(lines, "影响级别", text.impact().label());
    add(lines, "以政府名义发布", text.governmentName() ? "是" : "否");
    add(lines, "稿件来源", text.origin().label());
    add(lines, "来源名称", text.source().name());
    add(lines, "原文网址", text.source().url());
    add(lines, "原文时间", spaced(text.source().originalTime()));
    add(lines, "文号", text.document().number());
    add(lines, "发文机关", text.document().issuer());
    add(lines, "成文日期", text.document().writtenOn());
    add(lines, "作者署名", text.authorLine());
    add(lines, "关键词", String.join("、", text.keywords()));
    add(lines, "摘要", text.summary());
    add(lines, "涉及其他单位", units(text));
    for (String flag : flags(inForce, text)) {
      Boolean answer = text.flags().get(flag);
      add(lines, flagName(inForce, flag), answer == null ? "" : answer ? "是" : "否");
    }
    return new Sheet(lines, text.body(), text.attachments().stream().map(Sheets::file).toList());
  }

  private static void add(List<Line> lines, String name, @Nullable Object value) {
    lines.add(new Line(name, Objects.toString(value, "")));
  }

  private static String spaced(@Nullable LocalDateTime time) {
    return time == null ? "" : time.toString().replace('T', ' ');
  }

  private String units(Manuscript text) {
    return text.involvedUnits().stream()
        .map(organization::unit)
        .map(Unit::name)
        .collect(Collectors.joining("、"));
  }

  private static Set<String> flags(EffectiveRules inForce, Manuscript text) {
    Set<String> flags = new TreeSet<>(text.flags().keySet());
    inForce.flags().stream().filter(FlagRule::asked).map(FlagRule::id).forEach(flags::add);
    return flags;
  }

  private static String flagName(EffectiveRules inForce, String id) {
    return inForce.flag(id).map(FlagRule::name).orElse(id);
  }

  private static String className(EffectiveRules inForce, String id) {
    return inForce.classes().stream()
        .filter(it -> it.id().equals(id))
        .map(ItemClass::name)
        .findFirst()
        .orElse(id);
  }

  private static Sheet.File file(Attachment it) {
    return new Sheet.File(it.name(), it.mediaType(), it.size(), it.sha256().hex(), null);
  }
}
