package org.mingshi.platform.organization.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.organization.AddUnit;
import org.mingshi.platform.organization.AddingUnit;
import org.mingshi.platform.organization.ChangeUnit;
import org.mingshi.platform.organization.ChangingUnit;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.organization.UnitPicker;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists units, adds them, renames and moves them. A unit is named by its code within the authority.
 */
@Controller
class AdminUnits {

  private static final String ACTION = "organization.arrange";

  private final Views views;
  private final Permissions permissions;
  private final OrganizationRegister register;
  private final UnitPicker picker;
  private final AddingUnit addingUnit;
  private final ChangingUnit changingUnit;

  AdminUnits(
      Views views,
      Permissions permissions,
      OrganizationRegister register,
      UnitPicker picker,
      AddingUnit addingUnit,
      ChangingUnit changingUnit) {
    this.views = views;
    this.permissions = permissions;
    this.register = register;
    this.picker = picker;
    this.addingUnit = addingUnit;
    this.changingUnit = changingUnit;
  }

  @Bean
  static AdminSection unitsSection() {
    return new AdminSection(200, "单位", "/admin/units", "建立单位树：增加、改名、移动，确定类型和层级。类型决定审核流程。", ACTION);
  }

  @GetMapping("/admin/units")
  ResponseEntity<byte[]> list(
      Frame frame,
      Actor actor,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, ACTION, "page:units");
    return views.page(
        "organization/admin-units.jte",
        Map.of(
            "frame",
            frame,
            "words",
            words.strip(),
            "page",
            register.units(actor, words.strip(), after),
            "saved",
            saved));
  }

  @GetMapping("/admin/units/new")
  ResponseEntity<byte[]> blank(
      Frame frame, Actor actor, @RequestParam(defaultValue = "") String parent) {
    permissions.require(actor, ACTION, "page:units");
    return form(HttpStatus.OK, frame, actor, "", Form.of(Map.of("parent", parent)));
  }

  @PostMapping("/admin/units")
  ResponseEntity<byte[]> add(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    Form form = Form.typed(parameters);
    try {
      Unit parent = picker.require(actor, "parent", form.value("parent"));
      UnitFields fields = UnitFields.of(form);
      if (!fields.problems().isEmpty()) {
        permissions.require(actor, ACTION, "unit:new");
        return again(frame, actor, "", form, fields.problems());
      }
      addingUnit.add(
          new AddUnit(
              parent.id(),
              form.value("code"),
              form.value("name"),
              fields.kind(),
              fields.level(),
              actor));
      return Redirect.to("/admin/units?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, "", form, List.of(refused.problem()));
    }
  }

  @GetMapping("/admin/units/{code}")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable String code) {
    permissions.require(actor, ACTION, "unit:" + code);
    Unit unit = unit(actor, code);
    UnitId parent = unit.parent();
    Map<String, String> fields = new HashMap<>();
    fields.put("code", unit.code());
    fields.put("name", unit.name());
    fields.put("kind", unit.kind().id());
    fields.put("level", unit.level().id());
    fields.put("parent", parent == null ? "" : register.unit(parent).code());
    return form(HttpStatus.OK, frame, actor, code, Form.of(fields));
  }

  @PostMapping("/admin/units/{code}")
  ResponseEntity<byte[]> change(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> parameters) {
    Form form = Form.typed(parameters).with("code", code);
    Unit unit = unit(actor, code);
    try {
      UnitFields fields = UnitFields.of(form);
      if (!fields.problems().isEmpty()) {
        permissions.require(actor, ACTION, "unit:" + code);
        return again(frame, actor, code, form, fields.problems());
      }
      UnitId parent =
          unit.parent() == null && form.value("parent").isEmpty()
              ? null
              : picker.require(actor, "parent", form.value("parent")).id();
      changingUnit.change(
          new ChangeUnit(
              unit.id(), form.value("name"), fields.kind(), fields.level(), parent, actor));
      return Redirect.to("/admin/units?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, code, form, List.of(refused.problem()));
    }
  }

  private Unit unit(Actor actor, String code) {
    return picker.find(actor, code).orElseThrow(() -> new NotFound("unit " + code));
  }

  private ResponseEntity<byte[]> again(
      Frame frame, Actor actor, String code, Form form, List<Problem> problems) {
    Form wrong = form;
    for (Problem problem : problems) {
      wrong = wrong.with(problem);
    }
    return form(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, code, wrong);
  }

  private ResponseEntity<byte[]> form(
      HttpStatus status, Frame frame, Actor actor, String code, Form form) {
    return views.page(
        status,
        "organization/admin-unit.jte",
        Map.of(
            "frame",
            frame,
            "code",
            code,
            "form",
            form,
            "units",
            picker.options(actor),
            "kinds",
            kinds(),
            "levels",
            levels()));
  }

  private static List<Option> kinds() {
    return Arrays.stream(UnitKind.values()).map(it -> new Option(it.id(), it.label())).toList();
  }

  private static List<Option> levels() {
    return Arrays.stream(UnitLevel.values()).map(it -> new Option(it.id(), it.label())).toList();
  }
}
