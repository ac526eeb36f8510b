package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.identity.KeepAccount;
import org.mingshi.platform.identity.KeepingAccount;
import org.mingshi.platform.identity.OpenWaitingAccount;
import org.mingshi.platform.identity.OpeningAccount;
import org.mingshi.platform.identity.PasswordLink;
import org.mingshi.platform.identity.PasswordLinks;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Listed;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.AdminSection;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Opens, locks and unlocks accounts, and gives out links that set a password. */
@Controller
class AdminAccounts {

  private static final String ACTION = "account.keep";

  private final Views views;
  private final Permissions permissions;
  private final Accounts accounts;
  private final OrganizationRegister register;
  private final OpeningAccount openingAccount;
  private final KeepingAccount keepingAccount;
  private final PasswordLinks links;

  AdminAccounts(
      Views views,
      Permissions permissions,
      Accounts accounts,
      OrganizationRegister register,
      OpeningAccount openingAccount,
      KeepingAccount keepingAccount,
      PasswordLinks links) {
    this.views = views;
    this.permissions = permissions;
    this.accounts = accounts;
    this.register = register;
    this.openingAccount = openingAccount;
    this.keepingAccount = keepingAccount;
    this.links = links;
  }

  @Bean
  static AdminSection accountsSection() {
    return new AdminSection(
        400, "账号", "/admin/accounts", "开通、锁定、解锁账号，发给一次性链接由本人设置口令。一人一个账号，管理员不知道任何人的口令。", ACTION);
  }

  @GetMapping("/admin/accounts")
  ResponseEntity<byte[]> list(
      Frame frame,
      Actor actor,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String after) {
    permissions.require(actor, ACTION, "page:accounts");
    Listed<Account> page = accounts.page(new AuthorityId(actor.authority()), words.strip(), after);
    return views.page(
        "identity/admin-accounts.jte",
        Map.of(
            "frame",
            frame,
            "words",
            words.strip(),
            "page",
            new Listed<>(
                page.rows().stream()
                    .map(it -> new AccountLine(it, register.name(it.person())))
                    .toList(),
                page.next())));
  }

  @GetMapping("/admin/accounts/{person}")
  ResponseEntity<byte[]> show(
      Frame frame,
      Actor actor,
      @PathVariable String person,
      @RequestParam(defaultValue = "false") boolean saved) {
    permissions.require(actor, ACTION, "person:" + person);
    return page(HttpStatus.OK, frame, person(actor, person), Form.empty(), saved, null, "");
  }

  @PostMapping("/admin/accounts/{person}")
  ResponseEntity<byte[]> open(
      Frame frame,
      Actor actor,
      @PathVariable String person,
      HttpServletRequest request,
      @RequestParam MultiValueMap<String, String> parameters) {
    Person found = person(actor, person);
    Form form = Form.typed(parameters);
    try {
      Account account =
          openingAccount.openWaiting(
              new OpenWaitingAccount(found.id(), form.value("login-name"), actor));
      return link(frame, found, links.issue(account.id(), actor), request);
    } catch (ArrangementRefused refused) {
      return refused(frame, found, form, refused);
    }
  }

  @PostMapping("/admin/accounts/{person}/link")
  ResponseEntity<byte[]> reset(
      Frame frame, Actor actor, @PathVariable String person, HttpServletRequest request) {
    Person found = person(actor, person);
    try {
      return link(frame, found, links.issue(account(found).id(), actor), request);
    } catch (ArrangementRefused refused) {
      return refused(frame, found, Form.empty(), refused);
    }
  }

  @PostMapping("/admin/accounts/{person}/lock")
  ResponseEntity<byte[]> lock(
      Frame frame,
      Actor actor,
      @PathVariable String person,
      @RequestParam MultiValueMap<String, String> parameters) {
    Person found = person(actor, person);
    Form form = Form.typed(parameters);
    try {
      keepingAccount.keep(
          new KeepAccount(
              account(found).id(), form.has("do", "lock"), form.value("reason"), actor));
      return Redirect.to("/admin/accounts/" + found.id() + "?saved=true");
    } catch (ArrangementRefused refused) {
      return refused(frame, found, form, refused);
    }
  }

  private ResponseEntity<byte[]> link(
      Frame frame, Person person, PasswordLink link, HttpServletRequest request) {
    String address =
        ServletUriComponentsBuilder.fromContextPath(request).path(link.path()).toUriString();
    return page(HttpStatus.OK, frame, person, Form.empty(), false, link, address);
  }

  private ResponseEntity<byte[]> refused(
      Frame frame, Person person, Form form, ArrangementRefused refused) {
    return page(
        HttpStatus.UNPROCESSABLE_CONTENT,
        frame,
        person,
        form.with(refused.problem()),
        false,
        null,
        "");
  }

  private Person person(Actor actor, String id) {
    return register.person(actor, id).orElseThrow(() -> new NotFound("person " + id));
  }

  private Account account(Person person) {
    return accounts.find(person.id()).orElseThrow(() -> new NotFound("account of " + person.id()));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status,
      Frame frame,
      Person person,
      Form form,
      boolean saved,
      @Nullable PasswordLink link,
      String address) {
    Optional<Account> account = accounts.find(person.id());
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("person", person);
    values.put("account", account);
    values.put("form", form);
    values.put("saved", saved);
    values.put("address", address);
    values.put("link", Optional.ofNullable(link));
    return views.page(status, "identity/admin-account.jte", values);
  }
}
