package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.review.Trial;
import org.mingshi.platform.review.TryItem;
import org.mingshi.platform.review.TryingRegulations;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * "What would happen if": a form that keeps its choices in the address, so that an answer can be
 * sent to a colleague as a link.
 */
@Controller
class TryPage {

  private final Views views;
  private final TryingRegulations trying;
  private final RulesInForce rulesInForce;
  private final Organization organization;
  private final Sites sites;
  private final Writers writers;

  TryPage(
      Views views,
      TryingRegulations trying,
      RulesInForce rulesInForce,
      Organization organization,
      Sites sites,
      Writers writers) {
    this.views = views;
    this.trying = trying;
    this.rulesInForce = rulesInForce;
    this.organization = organization;
    this.sites = sites;
    this.writers = writers;
  }

  @GetMapping("/regulations/try")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    boolean asked = parameters.containsKey("unit");
    List<Unit> units = organization.units(new AuthorityId(actor.authority()));
    List<Site> own = sites.sitesOf(new AuthorityId(actor.authority()));
    Form form = asked ? Form.typed(parameters) : first(actor, units, own);
    Optional<Unit> unit = chosen(units, it -> it.id().toString(), form.value("unit"));
    Map<Site, List<Column>> columns =
        own.stream().collect(Collectors.toMap(it -> it, it -> sites.columns(it.id())));
    Optional<Column> column =
        chosen(
            columns.values().stream().flatMap(List::stream).toList(),
            it -> it.id().toString(),
            form.value("column"));
    EffectiveRules rules = rules(actor, unit, column);
    List<TryQuestion> questions = TryQuestion.of(rules, form);
    if (asked) {
      form = checked(form, unit, column);
    }
    Trial trial = asked && !form.isWrong() ? trial(actor, unit, column, form, rules) : null;
    return views.page(
        form.isWrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
        "review/try.jte",
        values(frame, form, units, own, columns, rules, questions, trial));
  }

  private static Map<String, Object> values(
      Frame frame,
      Form form,
      List<Unit> units,
      List<Site> own,
      Map<Site, List<Column>> columns,
      EffectiveRules rules,
      List<TryQuestion> questions,
      @Nullable Trial trial) {
    Map<String, Object> values = new TreeMap<>();
    values.put("frame", frame);
    values.put("form", form);
    values.put("units", units.stream().map(TryPage::option).toList());
    values.put("columns", columnOptions(own, columns));
    values.put(
        "classes", rules.classes().stream().map(it -> new Option(it.id(), it.name())).toList());
    values.put("impacts", options(Impact.values(), Impact::id, Impact::label));
    values.put("origins", options(Origin.values(), Origin::id, Origin::label));
    values.put("questions", questions);
    if (trial != null) {
      values.put("trial", trial);
    }
    return values;
  }

  /**
   * The reader's own unit and the first column, so that the page opens with a sensible question.
   */
  private Form first(Actor actor, List<Unit> units, List<Site> own) {
    List<Writers.Choice> choices = writers.columnsOf(actor);
    if (!choices.isEmpty()) {
      return form(choices.getFirst().unit().id(), choices.getFirst().column().id());
    }
    List<Column> columns = own.isEmpty() ? List.of() : sites.columns(own.getFirst().id());
    return units.isEmpty() || columns.isEmpty()
        ? Form.empty()
        : form(units.getFirst().id(), columns.getFirst().id());
  }

  private static Form form(UnitId unit, ColumnId column) {
    return Form.of(
        Map.of(
            "unit", unit.toString(),
            "column", column.toString(),
            "impact", Impact.ORDINARY.id(),
            "origin", Origin.ORIGINAL.id()));
  }

  private Form checked(Form form, Optional<Unit> unit, Optional<Column> column) {
    Form checked = form;
    if (unit.isEmpty()) {
      checked = checked.with(Problem.of("unit", "UNKNOWN_CHOICE", "请选择本级的一个单位"));
    }
    if (column.isEmpty()) {
      checked = checked.with(Problem.of("column", "UNKNOWN_CHOICE", "请选择本级网站的一个栏目"));
    }
    if (one(Impact.values(), Impact::id, form.value("impact")).isEmpty()) {
      checked = checked.with(Problem.of("impact", "UNKNOWN_CHOICE", "请选择影响级别"));
    }
    if (one(Origin.values(), Origin::id, form.value("origin")).isEmpty()) {
      checked = checked.with(Problem.of("origin", "UNKNOWN_CHOICE", "请选择信息来源"));
    }
    return checked;
  }

  private Trial trial(
      Actor actor, Optional<Unit> unit, Optional<Column> column, Form form, EffectiveRules rules) {
    TreeMap<String, Boolean> flags = new TreeMap<>();
    rules.flags().stream()
        .map(flag -> flag.id())
        .filter(id -> List.of("yes", "no").contains(form.value("flag-" + id)))
        .forEach(id -> flags.put(id, form.value("flag-" + id).equals("yes")));
    String itemClass = form.value("class");
    return trying.run(
        new TryItem(
            unit.orElseThrow().id(),
            column.orElseThrow().id(),
            rules.classes().stream().anyMatch(it -> it.id().equals(itemClass)) ? itemClass : "",
            one(Impact.values(), Impact::id, form.value("impact")).orElseThrow(),
            one(Origin.values(), Origin::id, form.value("origin")).orElseThrow(),
            flags,
            form.value("government-name").equals("yes"),
            form.all("involved").stream()
                .map(TryPage::uuid)
                .flatMap(Optional::stream)
                .map(UnitId::new)
                .collect(Collectors.toSet()),
            actor));
  }

  private EffectiveRules rules(Actor actor, Optional<Unit> unit, Optional<Column> column) {
    AuthorityId authority = new AuthorityId(actor.authority());
    return unit.isPresent() && column.isPresent()
        ? rulesInForce.of(authority, unit.get().id(), column.get().site())
        : EffectiveRules.of(List.of());
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static <T> Optional<T> chosen(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().filter(it -> id.apply(it).equals(wanted)).findFirst();
  }

  private static <T> Optional<T> one(T[] all, Function<T, String> id, String wanted) {
    return chosen(List.of(all), id, wanted);
  }

  private static <T> List<Option> options(
      T[] all, Function<T, String> id, Function<T, String> label) {
    return List.of(all).stream().map(it -> new Option(id.apply(it), label.apply(it))).toList();
  }

  private static Option option(Unit unit) {
    return new Option(unit.id().toString(), unit.name() + "（" + unit.kind().label() + "）");
  }

  private static List<Option> columnOptions(List<Site> own, Map<Site, List<Column>> columns) {
    List<Option> options = new ArrayList<>();
    for (Site site : own) {
      for (Column column : columns.getOrDefault(site, List.of())) {
        options.add(new Option(column.id().toString(), site.name() + " / " + column.name()));
      }
    }
    return options;
  }
}
