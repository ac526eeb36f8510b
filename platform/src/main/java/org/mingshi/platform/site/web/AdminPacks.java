package org.mingshi.platform.site.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitPicker;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackBindings;
import org.mingshi.platform.regulation.PackId;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.regulation.TryingBindings;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteRegister;
import org.mingshi.platform.site.Sites;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Binds packs to the authority, a unit or a site. The list is put together in the address alone, so
 * that every state of it shows what it would change; only the last button saves.
 */
@Controller
class AdminPacks {

  private static final String ACTION = "packs.bind";

  private final Views views;
  private final Permissions permissions;
  private final Organization organization;
  private final UnitPicker picker;
  private final SiteRegister register;
  private final Sites sites;
  private final PackBindings bindings;
  private final TryingBindings trying;
  private final TransactionTemplate transaction;

  AdminPacks(
      Views views,
      Permissions permissions,
      Organization organization,
      UnitPicker picker,
      SiteRegister register,
      Sites sites,
      PackBindings bindings,
      TryingBindings trying,
      TransactionTemplate transaction) {
    this.views = views;
    this.permissions = permissions;
    this.organization = organization;
    this.picker = picker;
    this.register = register;
    this.sites = sites;
    this.bindings = bindings;
    this.trying = trying;
    this.transaction = transaction;
  }

  @Bean
  static AdminSection packsSection() {
    return new AdminSection(
        150, "制度绑定", "/admin/packs", "为机关、单位或站点绑定制度并排定次序，保存前先看流程和门槛有哪些变化。", ACTION);
  }

  /** What packs are bound to, with the subjects around it. */
  private record Subject(
      String key, String name, SubjectId id, List<SubjectId> inwardsOut, List<String> unitKinds) {}

  @GetMapping("/admin/packs")
  ResponseEntity<byte[]> show(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, ACTION, "page:packs");
    Form form = Form.typed(parameters);
    Subject subject = subject(actor, form.value("subject"));
    List<PackId> packs = form.has("edit", "yes") ? edited(form) : bindings.boundTo(subject.id());
    return page(HttpStatus.OK, frame, actor, subject, packs, form);
  }

  @PostMapping("/admin/packs")
  ResponseEntity<byte[]> save(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, ACTION, "page:packs");
    Form form = Form.typed(parameters);
    Subject subject = subject(actor, form.value("subject"));
    List<PackId> packs = packs(form);
    if (packs.size() != form.all("pack").stream().distinct().count()) {
      throw new NotFound("pack among " + form.all("pack"));
    }
    List<String> conflicts =
        trying.preview(subject.inwardsOut(), subject.id(), packs, subject.unitKinds()).conflicts();
    if (!conflicts.isEmpty()) {
      Form wrong =
          form.with(
              Problem.of("packs", "PACKS_CONFLICT", "这些制度不能这样一起绑定。" + String.join("；", conflicts)));
      return page(HttpStatus.UNPROCESSABLE_CONTENT, frame, actor, subject, packs, wrong);
    }
    transaction.executeWithoutResult(status -> bindings.bind(subject.id(), packs, actor));
    return Redirect.to("/admin/packs?saved=true&subject=" + subject.key());
  }

  private List<PackId> edited(Form form) {
    List<PackId> packs = new ArrayList<>(packs(form));
    String[] order = form.value("do").split("-", 2);
    int at = order.length == 2 && order[1].matches("[0-9]{1,3}") ? Integer.parseInt(order[1]) : -1;
    if (at >= 0 && at < packs.size()) {
      switch (order[0]) {
        case "remove" -> packs.remove(at);
        case "up" -> packs.add(Math.max(0, at - 1), packs.remove(at));
        case "down" -> packs.add(Math.min(packs.size() - 1, at + 1), packs.remove(at));
        default -> {
          // a button that no page has changes nothing
        }
      }
    }
    return packs;
  }

  /**
   * The packs of the form and, last, the one to add; each once, and only ones that can be bound.
   */
  private List<PackId> packs(Form form) {
    List<String> known = trying.bindable().stream().map(it -> it.id().value()).toList();
    return Stream.concat(form.all("pack").stream(), form.all("add").stream())
        .filter(known::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .map(PackId::new)
        .toList();
  }

  private Subject subject(Actor actor, String key) {
    AuthorityId authority = new AuthorityId(actor.authority());
    SubjectId whole = new SubjectId("authority", authority.toString());
    List<String> allKinds = Arrays.stream(UnitKind.values()).map(UnitKind::id).toList();
    if (key.startsWith("unit:")) {
      Unit unit =
          picker.find(actor, key.substring(5)).orElseThrow(() -> new NotFound("subject " + key));
      return new Subject(
          key,
          unit.name(),
          new SubjectId("unit", unit.id().toString()),
          with(unit, whole),
          List.of(unit.kind().id()));
    }
    if (key.startsWith("site:")) {
      Site site =
          register.site(actor, key.substring(5)).orElseThrow(() -> new NotFound("subject " + key));
      SubjectId id = new SubjectId("site", site.id().value().toString());
      List<SubjectId> around = new ArrayList<>(List.of(id));
      around.addAll(with(organization.unit(site.owner()), whole));
      return new Subject(key, site.name(), id, around, allKinds);
    }
    return new Subject(
        "", organization.authority(authority).name(), whole, List.of(whole), allKinds);
  }

  private List<SubjectId> with(Unit unit, SubjectId whole) {
    return Stream.concat(
            organization.ancestry(unit.id()).stream()
                .map(id -> new SubjectId("unit", id.toString())),
            Stream.of(whole))
        .toList();
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, Frame frame, Actor actor, Subject subject, List<PackId> packs, Form form) {
    Map<PackId, Pack> known = new HashMap<>();
    trying.bindable().forEach(pack -> known.put(pack.id(), pack));
    List<Option> subjects = new ArrayList<>();
    picker
        .options(actor)
        .forEach(it -> subjects.add(new Option("unit:" + it.value(), "单位 " + it.label())));
    sites
        .sitesOf(new AuthorityId(actor.authority()))
        .forEach(it -> subjects.add(new Option("site:" + it.code(), "站点 " + it.name())));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("form", form.with("subject", subject.key()));
    values.put("subjectKey", subject.key());
    values.put("subjectName", subject.name());
    values.put("subjects", subjects);
    values.put("packs", packs.stream().map(known::get).toList());
    values.put(
        "others",
        known.values().stream()
            .filter(it -> !packs.contains(it.id()))
            .map(it -> new Option(it.id().value(), "《" + it.title() + "》"))
            .sorted(Comparator.comparing(Option::label))
            .toList());
    values.put("changed", !packs.equals(bindings.boundTo(subject.id())));
    values.put(
        "preview", trying.preview(subject.inwardsOut(), subject.id(), packs, subject.unitKinds()));
    return views.page(status, "site/admin-packs.jte", values);
  }
}
