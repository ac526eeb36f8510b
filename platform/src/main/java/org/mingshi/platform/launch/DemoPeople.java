package org.mingshi.platform.launch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.DemoAccount;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.organization.AddPerson;
import org.mingshi.platform.organization.AddUnit;
import org.mingshi.platform.organization.AddingPerson;
import org.mingshi.platform.organization.AddingUnit;
import org.mingshi.platform.organization.FoundAuthority;
import org.mingshi.platform.organization.FoundingAuthority;
import org.mingshi.platform.organization.GivePost;
import org.mingshi.platform.organization.GivingPost;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.PackBindings;
import org.mingshi.platform.regulation.SubjectId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the five demo authorities with their packs, units, posts and accounts. */
@Component
@Order(300)
@ConditionalOnBooleanProperty("mingshi.demo")
class DemoPeople implements Demo {

  private static final List<String> AUTHORITIES =
      List.of("saws", "yunzhou", "lvliang", "yuxi", "bishan");

  private final Organization organization;
  private final FoundingAuthority foundingAuthority;
  private final AddingUnit addingUnit;
  private final AddingPerson addingPerson;
  private final GivingPost givingPost;
  private final DemoAccounts accounts;
  private final PackBindings bindings;
  private final TransactionTemplate transaction;

  DemoPeople(
      Organization organization,
      FoundingAuthority foundingAuthority,
      AddingUnit addingUnit,
      AddingPerson addingPerson,
      GivingPost givingPost,
      DemoAccounts accounts,
      PackBindings bindings,
      TransactionTemplate transaction) {
    this.organization = organization;
    this.foundingAuthority = foundingAuthority;
    this.addingUnit = addingUnit;
    this.addingPerson = addingPerson;
    this.givingPost = givingPost;
    this.accounts = accounts;
    this.bindings = bindings;
    this.transaction = transaction;
  }

  /** One transaction for an authority: after a crash it is there as a whole or not at all. */
  @Override
  public void loadIfEmpty() {
    for (String code : AUTHORITIES) {
      if (organization.findAuthority(code).isEmpty()) {
        PeopleFile file = PeopleFile.read(code);
        transaction.executeWithoutResult(status -> load(file));
      }
    }
  }

  /** The password, and for each unit its login names; who does what stands on the log-in page. */
  @Override
  public List<String> announcement() {
    List<String> lines = new ArrayList<>();
    lines.add("  演示口令 password      " + DemoAccounts.PASSWORD);
    Map<String, Map<String, List<DemoAccount>>> byUnit =
        accounts.list().stream()
            .collect(
                groupingBy(
                    DemoAccount::authorityName,
                    LinkedHashMap::new,
                    groupingBy(DemoAccount::unitName, LinkedHashMap::new, toList())));
    byUnit.forEach((authority, units) -> {
      lines.add("  " + authority);
      units.forEach((unit, people) ->
          lines.add(
              people.stream()
                  .map(DemoAccount::loginName)
                  .collect(joining(" ", "    " + unit + "：", ""))));
    });
    return lines;
  }

  private void load(PeopleFile file) {
    Unit root =
        foundingAuthority.found(
            new FoundAuthority(file.code(), file.name(), file.shortName(), file.level(), null));
    Person administrator =
        addingPerson.add(
            new AddPerson(
                root.authority(), file.administrator().person(), PersonKind.ADMINISTRATOR, null));
    Account account =
        accounts.open(administrator.id(), file.code() + "." + file.administrator().login());
    bindings.bind(
        new SubjectId("authority", root.authority().toString()),
        file.packs(),
        DemoAdministrator.of(account, administrator, file.name()));
    file.leaders().forEach(post -> load(post, root, file.code(), file));
    file.units().forEach(unit -> load(unit, root, file));
  }

  private void load(PeopleFile.DemoUnit demoUnit, Unit parent, PeopleFile file) {
    Unit unit =
        addingUnit.add(
            new AddUnit(
                parent.id(),
                demoUnit.code(),
                demoUnit.name(),
                demoUnit.kind(),
                demoUnit.level(),
                null));
    demoUnit.posts().forEach(post -> load(post, unit, file.code() + "." + unit.code(), file));
    demoUnit.units().forEach(below -> load(below, unit, file));
  }

  private void load(PeopleFile.DemoPost post, Unit unit, String prefix, PeopleFile file) {
    Person person =
        addingPerson.add(new AddPerson(unit.authority(), post.person(), PersonKind.STAFF, null));
    for (String role : post.roles()) {
      givingPost.give(
          new GivePost(person.id(), unit.id(), role, post.seesBelow(), file.since(), null));
    }
    accounts.open(person.id(), prefix + "." + post.login());
  }
}
