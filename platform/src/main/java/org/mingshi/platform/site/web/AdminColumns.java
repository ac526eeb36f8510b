package org.mingshi.platform.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitPicker;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.AddColumn;
import org.mingshi.platform.site.AddingColumn;
import org.mingshi.platform.site.AssignColumn;
import org.mingshi.platform.site.Assignment;
import org.mingshi.platform.site.ChangeColumn;
import org.mingshi.platform.site.ChangingColumn;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnFields;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Contributors;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteFields;
import org.mingshi.platform.site.SiteRegister;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The columns of a site: adds and changes them, and makes units responsible. */
@Controller
class AdminColumns {

  private final Views views;
  private final Permissions permissions;
  private final SiteRegister register;
  private final UnitPicker picker;
  private final Organization organization;
  private final AddingColumn addingColumn;
  private final ChangingColumn changingColumn;

  AdminColumns(
      Views views,
      Permissions permissions,
      SiteRegister register,
      UnitPicker picker,
      Organization organization,
      AddingColumn addingColumn,
      ChangingColumn changingColumn) {
    this.views = views;
    this.permissions = permissions;
    this.register = register;
    this.picker = picker;
    this.organization = organization;
    this.addingColumn = addingColumn;
    this.changingColumn = changingColumn;
  }

  @GetMapping("/admin/sites/{code}/columns")
  ResponseEntity<byte[]> list(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, AdminSites.ACTION, "site:" + code);
    Site site = site(actor, code);
    return views.page(
        "site/admin-columns.jte",
        Map.of(
            "frame", frame,
            "site", site,
            "columns", ColumnTree.of(register.columns(site), this::nameOf),
            "hasTemplate", register.template(site).isPresent(),
            "saved", saved));
  }

  @GetMapping("/admin/sites/{code}/columns/new")
  ResponseEntity<byte[]> blank(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String parent) {
    permissions.require(actor, AdminSites.ACTION, "site:" + code);
    Form form = Form.of(Map.of("parent", parent, "position", "100"));
    return page(HttpStatus.OK, frame, actor, site(actor, code), null, form);
  }

  @PostMapping("/admin/sites/{code}/columns")
  ResponseEntity<byte[]> add(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, AdminSites.ACTION, "site:" + code);
    Site site = site(actor, code);
    Form form = Form.typed(parameters);
    ColumnFields fields = new ColumnFields(form);
    List<Problem> problems = new ArrayList<>(fields.problems());
    SiteFields.codeProblem(form.value("code")).ifPresent(problems::add);
    if (!problems.isEmpty()) {
      return again(frame, actor, site, null, form, problems);
    }
    try {
      addingColumn.add(
          new AddColumn(
              site.id(),
              parent(site, form),
              unit(actor, form),
              fields.ground(),
              new PathCode(form.value("code")),
              form.value("name"),
              fields.kind(),
              fields.level(),
              fields.description(),
              fields.keywords(),
              fields.position(),
              actor));
      return Redirect.to("/admin/sites/" + code + "/columns?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, site, null, form, List.of(refused.problem()));
    }
  }

  @GetMapping("/admin/sites/{code}/columns/{column}")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @PathVariable String code, @PathVariable String column) {
    permissions.require(actor, AdminSites.ACTION, "column:" + code + "/" + column);
    Site site = site(actor, code);
    Column found = column(site, column);
    return page(HttpStatus.OK, frame, actor, site, found, form(site, found));
  }

  @PostMapping("/admin/sites/{code}/columns/{column}")
  ResponseEntity<byte[]> change(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @PathVariable String column,
      @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, AdminSites.ACTION, "column:" + code + "/" + column);
    Site site = site(actor, code);
    Column found = column(site, column);
    Form form = Form.typed(parameters);
    ColumnFields fields = new ColumnFields(form);
    if (!fields.problems().isEmpty()) {
      return again(frame, actor, site, found, form, fields.problems());
    }
    try {
      changingColumn.change(
          new ChangeColumn(
              found.id(),
              parent(site, form),
              form.value("name"),
              fields.kind(),
              fields.level(),
              fields.description(),
              fields.keywords(),
              fields.position(),
              form.has("enabled", "yes"),
              contributors(actor, form),
              fields.update(),
              form.has("review", "none"),
              actor));
      return Redirect.to("/admin/sites/" + code + "/columns?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, site, found, form, List.of(refused.problem()));
    }
  }

  @PostMapping("/admin/sites/{code}/columns/{column}/unit")
  ResponseEntity<byte[]> assign(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @PathVariable String column,
      @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, AdminSites.ACTION, "column:" + code + "/" + column);
    Site site = site(actor, code);
    Column found = column(site, column);
    Form typed = Form.typed(parameters);
    Form form = form(site, found);
    for (String field : List.of("owner", "ground", "ground-year", "ground-words")) {
      form = form.with(field, typed.value(field));
    }
    ColumnFields fields = new ColumnFields(form);
    if (!fields.problems().isEmpty()) {
      return again(frame, actor, site, found, form, fields.problems());
    }
    try {
      changingColumn.assign(
          new AssignColumn(found.id(), unit(actor, form), fields.ground(), actor));
      return Redirect.to("/admin/sites/" + code + "/columns?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, site, found, form, List.of(refused.problem()));
    }
  }

  private Contributors contributors(Actor actor, Form form) {
    Contributors.Mode mode =
        form.has("contributors", "all")
            ? Contributors.Mode.ALL
            : form.has("contributors", "listed")
                ? Contributors.Mode.LISTED
                : Contributors.Mode.NONE;
    Set<UnitId> units =
        Arrays.stream(form.value("contributor").split("[\\s,，、]+"))
            .filter(it -> !it.isEmpty())
            .map(code -> picker.require(actor, "contributor", code).id())
            .collect(Collectors.toSet());
    return new Contributors(mode, units);
  }

  private @Nullable ColumnId parent(Site site, Form form) {
    String code = form.value("parent");
    return code.isEmpty() ? null : column(site, code).id();
  }

  private @Nullable UnitId unit(Actor actor, Form form) {
    String code = form.value("owner");
    return code.isEmpty() ? null : picker.require(actor, "owner", code).id();
  }

  private Site site(Actor actor, String code) {
    return register.site(actor, code).orElseThrow(() -> new NotFound("site " + code));
  }

  private Column column(Site site, String code) {
    return register.column(site, code).orElseThrow(() -> new NotFound("column " + code));
  }

  private String nameOf(@Nullable UnitId unit) {
    return unit == null ? "" : organization.unit(unit).name();
  }

  private String codeOf(UnitId unit) {
    return organization.unit(unit).code();
  }

  private Form form(Site site, Column column) {
    UnitId owner = column.owner();
    ColumnId parent = column.parent();
    Map<String, String> fields = new HashMap<>();
    fields.put("name", column.name());
    fields.put("kind", column.kind().key());
    fields.put("level", column.level().key());
    fields.put("description", column.description());
    fields.put("keywords", String.join("，", column.keywords()));
    fields.put("position", Integer.toString(column.position()));
    fields.put("enabled", column.enabled() ? "yes" : "");
    fields.put("contributors", column.contributors().mode().key());
    fields.put(
        "contributor",
        column.contributors().units().stream()
            .map(this::codeOf)
            .sorted()
            .collect(Collectors.joining(" ")));
    fields.put("update-words", column.update().words());
    fields.put(
        "update-days", column.update().days() == 0 ? "" : Integer.toString(column.update().days()));
    fields.put("owner", owner == null ? "" : codeOf(owner));
    fields.put(
        "parent",
        register.columns(site).stream()
            .filter(it -> it.id().equals(parent))
            .map(it -> it.code().value())
            .findFirst()
            .orElse(""));
    return Form.of(fields);
  }

  private ResponseEntity<byte[]> again(
      Frame frame,
      Actor actor,
      Site site,
      @Nullable Column column,
      Form form,
      List<Problem> problems) {
    Form wrong = form;
    for (Problem problem : problems) {
      wrong = wrong.with(problem);
    }
    return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, site, column, wrong);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Actor actor, Site site, @Nullable Column column, Form form) {
    List<Assignment> history = column == null ? List.of() : register.history(column);
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("site", site);
    values.put("column", Optional.ofNullable(column));
    values.put("form", form);
    values.put("units", picker.options(actor));
    values.put(
        "columns",
        register.columns(site).stream()
            .map(it -> new Option(it.code().value(), it.name()))
            .toList());
    List<AssignmentLine> lines =
        history.stream().map(it -> new AssignmentLine(it, nameOf(it.unit()))).toList();
    values.put("history", lines.reversed());
    values.put(
        "grounds",
        register.grounds(site, site.owner()).stream()
            .map(it -> new Option(it.id(), it.name()))
            .toList());
    return views.page(status, "site/admin-column.jte", values);
  }
}
