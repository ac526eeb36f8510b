package org.mingshi.platform.site.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitPicker;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Problem;
import org.mingshi.platform.shell.Redirect;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.ApplyingTemplate;
import org.mingshi.platform.site.ChangeSite;
import org.mingshi.platform.site.ChangingSite;
import org.mingshi.platform.site.OpenSite;
import org.mingshi.platform.site.OpeningSite;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteFields;
import org.mingshi.platform.site.SiteKind;
import org.mingshi.platform.site.SiteProfile;
import org.mingshi.platform.site.SiteRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens sites, changes what the register says of them, closes them. */
@Controller
class AdminSites {

  static final String ACTION = "site.arrange";

  private final Views views;
  private final Permissions permissions;
  private final SiteRegister register;
  private final UnitPicker picker;
  private final Organization organization;
  private final OpeningSite openingSite;
  private final ChangingSite changingSite;
  private final ApplyingTemplate applyingTemplate;

  AdminSites(
      Views views,
      Permissions permissions,
      SiteRegister register,
      UnitPicker picker,
      Organization organization,
      OpeningSite openingSite,
      ChangingSite changingSite,
      ApplyingTemplate applyingTemplate) {
    this.views = views;
    this.permissions = permissions;
    this.register = register;
    this.picker = picker;
    this.organization = organization;
    this.openingSite = openingSite;
    this.changingSite = changingSite;
    this.applyingTemplate = applyingTemplate;
  }

  @Bean
  static AdminSection sitesSection() {
    return new AdminSection(
        500, "站点与栏目", "/admin/sites", "登记站点和主办单位，设置栏目、责任单位、级别和更新要求，启用或停用栏目。", ACTION);
  }

  @GetMapping("/admin/sites")
  ResponseEntity<byte[]> list(
      Frame frame,
      Actor actor,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, ACTION, "page:sites");
    var page = register.sites(actor, after);
    Map<Site, String> owners = new HashMap<>();
    page.rows().forEach(site -> owners.put(site, organization.unit(site.owner()).name()));
    return views.page(
        "site/admin-sites.jte",
        Map.of("frame", frame, "page", page, "owners", owners, "saved", saved));
  }

  @GetMapping("/admin/sites/new")
  ResponseEntity<byte[]> blank(Frame frame, Actor actor) {
    permissions.require(actor, ACTION, "page:sites");
    return form(HttpStatus.OK, frame, actor, "", Form.of(Map.of("color", "#1b5e8c")));
  }

  @PostMapping("/admin/sites")
  ResponseEntity<byte[]> open(
      Frame frame, Actor actor, @RequestParam MultiValueMap<String, String> parameters) {
    Form form = Form.typed(parameters);
    permissions.require(actor, ACTION, "site:new");
    List<Problem> problems = new ArrayList<>(new SiteFields(form).problems());
    SiteFields.codeProblem(form.value("code")).ifPresent(problems::add);
    Optional<SiteKind> kind = SiteFields.kind(form.value("kind"));
    if (kind.isEmpty()) {
      problems.add(Problem.of("kind", "SITE_KIND_MISSING", "请选择站点类型"));
    }
    Optional<Unit> owner = owner(actor, form, problems);
    if (!problems.isEmpty()) {
      return again(frame, actor, "", form, problems);
    }
    try {
      openingSite.open(
          new OpenSite(
              owner.orElseThrow().id(),
              form.value("owner-reason"),
              new PathCode(form.value("code")),
              kind.orElseThrow(),
              new SiteFields(form).profile(),
              actor));
      return Redirect.to("/admin/sites/" + form.value("code") + "/columns?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, "", form, List.of(refused.problem()));
    }
  }

  @GetMapping("/admin/sites/{code}")
  ResponseEntity<byte[]> show(Frame frame, Actor actor, @PathVariable String code) {
    permissions.require(actor, ACTION, "site:" + code);
    return form(HttpStatus.OK, frame, actor, code, form(site(actor, code)));
  }

  @PostMapping("/admin/sites/{code}")
  ResponseEntity<byte[]> change(
      Frame frame,
      Actor actor,
      @PathVariable String code,
      @RequestParam MultiValueMap<String, String> parameters) {
    permissions.require(actor, ACTION, "site:" + code);
    Site site = site(actor, code);
    Form form = Form.typed(parameters).with("code", code).with("kind", site.kind().key());
    List<Problem> problems = new ArrayList<>(new SiteFields(form).problems());
    Optional<Unit> owner = owner(actor, form, problems);
    if (!problems.isEmpty()) {
      return again(frame, actor, code, form, problems);
    }
    try {
      changingSite.change(
          new ChangeSite(
              site.id(),
              owner.orElseThrow().id(),
              form.value("owner-reason"),
              new SiteFields(form).profile(),
              form.has("closed", "yes"),
              actor));
      return Redirect.to("/admin/sites?saved=true");
    } catch (ArrangementRefused refused) {
      return again(frame, actor, code, form, List.of(refused.problem()));
    }
  }

  @PostMapping("/admin/sites/{code}/template")
  ResponseEntity<byte[]> template(Frame frame, Actor actor, @PathVariable String code) {
    permissions.require(actor, ACTION, "site:" + code);
    applyingTemplate.apply(site(actor, code), actor);
    return Redirect.to("/admin/sites/" + code + "/columns?saved=true");
  }

  private Optional<Unit> owner(Actor actor, Form form, List<Problem> problems) {
    Optional<Unit> owner = picker.find(actor, form.value("owner"));
    if (owner.isEmpty()) {
      problems.add(Problem.of("owner", "SITE_OWNER_MISSING", "请选择主办单位；每个站点有且只有一个主办单位"));
    }
    return owner;
  }

  private Site site(Actor actor, String code) {
    return register.site(actor, code).orElseThrow(() -> new NotFound("site " + code));
  }

  private Form form(Site site) {
    SiteProfile profile = site.profile();
    Map<String, String> fields = new HashMap<>();
    fields.put("code", site.code().value());
    fields.put("kind", site.kind().key());
    fields.put("owner", organization.unit(site.owner()).code());
    fields.put("owner-reason", site.ownerReason());
    fields.put("name", profile.name());
    fields.put("domain", profile.domain());
    fields.put("identification-code", profile.identificationCode());
    fields.put("icp", profile.icpNumber());
    fields.put("police", profile.policeNumber());
    fields.put("organizer", profile.organizer());
    fields.put("undertaker", profile.undertaker());
    fields.put("contact", profile.contact());
    fields.put("color", profile.mainColor());
    fields.put("closed", site.closed() ? "yes" : "");
    return Form.of(fields);
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
        "site/admin-site.jte",
        Map.of(
            "frame", frame,
            "code", code,
            "form", form,
            "units", picker.options(actor),
            "kinds", SiteFields.kinds()));
  }
}
