package org.mingshi.platform.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every rule of a pack as a line that people read, so that an official sees which rules carry out a
 * clause.
 *
 * <p>Example: {@code RuleLines.of(pack)} holds, for the deputy head's approval, the kind 审核环节, the
 * anchor {@code chain-impact-major-district-deputy} and the words 由区政府分管领导（全区）签署.
 */
public final class RuleLines {
  private final List<RuleLine> lines = new ArrayList<>();

  private RuleLines() {}

  /** All rules in the order in which the pack's page shows them. */
  public static List<RuleLine> of(Pack pack) {
    RuleLines all = new RuleLines();
    pack.invariants().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e ->
            all.add(
                "底线",
                "invariant-" + e.getKey().key(),
                e.getKey().words(),
                "程序在任何情形下都遵守",
                e.getValue()));
    pack.chains().forEach(all::chain);
    pack.checklists().forEach(all::checklist);
    pack.gates().forEach(all::gate);
    pack.submission().forEach(all::submission);
    pack.columns().ifPresent(all::columns);
    all.choices(pack);
    pack.takeDown()
        .ifPresent(rule -> all.add("撤稿", "take-down", "可以立即撤下", names(rule.roles()), rule.basis()));
    pack.obstacles()
        .forEach(it ->
            all.add(
                "提示",
                "obstacle-" + lower(it.code()),
                it.code(),
                it.words() + "。" + it.help(),
                it.basis()));
    new TimeLines(all.lines).add(pack);
    return List.copyOf(all.lines);
  }

  private void add(String kind, String anchor, String name, String words, List<Basis> basis) {
    lines.add(new RuleLine(kind, anchor, name, words, basis));
  }

  private void chain(ChainRule chain) {
    String anchor = "chain-" + chain.id();
    String steps = chain.steps().stream().map(StepRule::name).collect(Collectors.joining(" → "));
    String what =
        switch (chain.addsTo()) {
          case ChainRule.AddsTo.Nothing nothing -> "适用于";
          case ChainRule.AddsTo.AnyChain any -> "加在任何流程上，适用于";
          case ChainRule.AddsTo.Chains some -> "加在本规定的其他流程上，适用于";
        };
    add("审核流程", anchor, chain.name(), what + chain.when().sentence() + "：" + steps, chain.basis());
    for (StepRule step : chain.steps()) {
      add(
          "审核环节",
          anchor + "-" + step.id(),
          chain.name() + "：" + step.name(),
          step(step),
          step.basis());
    }
  }

  private static String step(StepRule step) {
    StringBuilder words =
        new StringBuilder("由" + step.role().name() + "（" + step.heldIn().words() + "）签署");
    if (!(step.when() instanceof Condition.Always)) {
      words.insert(0, step.when().sentence() + "时，");
    }
    if (!step.checklists().isEmpty()) {
      words
          .append("，逐项回答")
          .append(step.checklists().stream().map(Checklist::name).collect(Collectors.joining("、")));
    }
    step.onPaperBy().ifPresent(role -> words.append("，可以纸质签字后登记"));
    step.standing()
        .ifPresent(standing -> words.append("，可以授权").append(standing.months()).append("个月"));
    return words.append("；否则：").append(step.elseWords()).toString();
  }

  private void checklist(Checklist list) {
    add(
        "审查要点",
        "checklist-" + list.id(),
        list.name(),
        "共" + list.points().size() + "项",
        list.basis());
    for (CheckPoint point : list.points()) {
      add(
          "审查要点",
          "checklist-" + list.id() + "-" + point.id(),
          list.name() + "：" + point.words(),
          "答“" + (point.goodAnswer() ? "否" : "是") + "”时" + point.bad().effect().words(),
          point.basis().isEmpty() ? list.basis() : point.basis());
    }
  }

  private void gate(Gate gate) {
    String when = gate.when() instanceof Condition.Always ? "" : gate.when().sentence() + "时，";
    add(
        gate.at() == GateMoment.SUBMISSION ? "送审条件" : "发布条件",
        "gate-" + gate.id(),
        gate.elseWords(),
        when + gate.need().words(),
        gate.basis());
  }

  private void submission(SubmissionRule rule) {
    String when = rule.when() instanceof Condition.Always ? "" : rule.when().sentence() + "时，";
    add(
        "报送人员",
        "submission-" + rule.id(),
        "由" + names(rule.roles()) + "报送",
        when + "否则：" + rule.elseWords(),
        rule.basis());
  }

  private void columns(ColumnRules rules) {
    rules.ownerOnly().ifPresent(it -> demand("columns-owner-only", "只有栏目责任单位可以编报", it.refusal()));
    rules.ownerNeeded().ifPresent(it -> demand("columns-owner-needed", "栏目须有责任单位", it));
    rules.reviewNeeded().ifPresent(it -> demand("columns-review-needed", "栏目须经审核", it));
  }

  private void demand(String anchor, String name, Obstacle otherwise) {
    add("栏目分工", anchor, name, "否则：" + otherwise.words(), otherwise.basis());
  }

  private void choices(Pack pack) {
    pack.classes().forEach(it -> add("信息类别", "class-" + it.id(), it.name(), "送审时选择", it.basis()));
    pack.flags()
        .forEach(it ->
            add(
                "标记",
                "flag-" + it.id(),
                it.name(),
                (it.asked() ? "作者须回答是或否；" : "") + lowered(it.loweredBy()),
                it.basis()));
    pack.impact()
        .ifPresent(
            it -> add("影响级别", "impact", "影响级别", "审核人员可以调高；" + lowered(it.loweredBy()), it.basis()));
  }

  private static String lowered(List<RoleRule> roles) {
    return roles.isEmpty() ? "不得撤销" : "由" + names(roles) + "说明理由后撤销或调低";
  }

  private static String names(List<RoleRule> roles) {
    return roles.stream().map(RoleRule::name).collect(Collectors.joining("、"));
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
