package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules for those who arrange sites, columns and units, as lines. */
final class AdministrationLines {
  private final List<RuleLine> lines;

  AdministrationLines(List<RuleLine> lines) {
    this.lines = lines;
  }

  void add(AdministrationRules rules) {
    rules.siteOwners().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e ->
            add(
                "site-owner-" + e.getKey(),
                "网站主办单位（" + FactName.SITE_KIND.labelOf(e.getKey()) + "）",
                "由"
                    + e.getValue().kinds().stream()
                        .map(FactName.UNIT_KIND::labelOf)
                        .collect(Collectors.joining("、"))
                    + "主办，"
                    + (e.getValue().fixed() ? "不得更换" : "另定的须写明理由"),
                e.getValue().basis()));
    rules
        .columnGrounds()
        .ifPresent(it ->
            add(
                "column-grounds",
                "栏目分工的理由",
                it.grounds().stream()
                    .map(AdministrationRules.Ground::name)
                    .collect(Collectors.joining("、")),
                it.basis()));
    rules
        .sheet()
        .ifPresent(it ->
            add(
                "sheet",
                "单位责任登记",
                it.fields().stream()
                    .map(AdministrationRules.SheetField::name)
                    .collect(Collectors.joining("、")),
                it.basis()));
    rules
        .duties()
        .ifPresent(it ->
            add(
                "duties",
                "各单位分担的职责",
                it.duties().stream()
                    .map(AdministrationRules.Duty::name)
                    .collect(Collectors.joining("、")),
                it.basis()));
    rules
        .columnTemplate()
        .ifPresent(it ->
            add(
                "column-template",
                "新建门户的栏目",
                it.columns().stream()
                    .map(AdministrationRules.TemplateColumn::name)
                    .collect(Collectors.joining("、")),
                it.basis()));
  }

  private void add(String anchor, String name, String words, List<Basis> basis) {
    lines.add(new RuleLine("管理要求", "administration-" + anchor, name, words, basis));
  }
}
