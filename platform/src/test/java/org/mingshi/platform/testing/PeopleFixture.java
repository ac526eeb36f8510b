package org.mingshi.platform.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.organization.AddPerson;
import org.mingshi.platform.organization.AddUnit;
import org.mingshi.platform.organization.AddingPerson;
import org.mingshi.platform.organization.AddingUnit;
import org.mingshi.platform.organization.FoundAuthority;
import org.mingshi.platform.organization.FoundingAuthority;
import org.mingshi.platform.organization.GivePost;
import org.mingshi.platform.organization.GivingPost;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.regulation.PackBindings;
import org.mingshi.platform.regulation.PackId;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.shell.Actor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes authorities, units and people for tests, under a pack that knows the roles {@code editor},
 * {@code section-head} and {@code unit-secrecy-reviewer}. Names are numbered, since tests share a
 * database.
 */
public final class PeopleFixture {

  /** The password of every account made here. */
  public static final String PASSWORD = DemoAccounts.PASSWORD;

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

  private final FoundingAuthority founding;
  private final AddingUnit addingUnit;
  private final AddingPerson addingPerson;
  private final GivingPost givingPost;
  private final DemoAccounts accounts;
  private final PackBindings bindings;
  private final TransactionTemplate transaction;

  PeopleFixture(
      FoundingAuthority founding,
      AddingUnit addingUnit,
      AddingPerson addingPerson,
      GivingPost givingPost,
      DemoAccounts accounts,
      PackBindings bindings,
      TransactionTemplate transaction) {
    this.founding = founding;
    this.addingUnit = addingUnit;
    this.addingPerson = addingPerson;
    this.givingPost = givingPost;
    this.accounts = accounts;
    this.bindings = bindings;
    this.transaction = transaction;
  }

  /** Somebody who can log in. */
  public record Employee(Person person, Account account, Actor actor) {}

  /** The root unit of a new authority. */
  public Unit authority() {
    return authority("bishan-2021");
  }

  /** The root unit of a new authority under this pack. */
  public Unit authority(String pack) {
    String code = "authority-" + COUNT.incrementAndGet();
    return transaction.execute(status -> {
      Unit root = founding.found(new FoundAuthority(code, "某区", "某区", UnitLevel.COUNTY, null));
      bindings.bind(
          new SubjectId("authority", root.authority().toString()),
          List.of(new PackId(pack)),
          administrator(root).actor());
      return root;
    });
  }

  public Unit unitBelow(Unit parent) {
    return unitBelow(parent, UnitKind.DEPARTMENT);
  }

  /** A unit of this kind. */
  public Unit unitBelow(Unit parent, UnitKind kind) {
    String code = "unit-" + COUNT.incrementAndGet();
    return addingUnit.add(new AddUnit(parent.id(), code, "某局", kind, UnitLevel.COUNTY, null));
  }

  public Person personOf(Unit unit) {
    return addingPerson.add(new AddPerson(unit.authority(), "采编员甲", PersonKind.STAFF, null));
  }

  /** A person with an account and these roles in the unit. */
  public Employee employee(Unit unit, String... roles) {
    return employee(unit, false, roles);
  }

  /** The same, looking down on the units below. */
  public Employee leader(Unit unit, String... roles) {
    return employee(unit, true, roles);
  }

  public Employee administrator(Unit unit) {
    return withAccount(
        addingPerson.add(new AddPerson(unit.authority(), "系统管理员", PersonKind.ADMINISTRATOR, null)));
  }

  private Employee employee(Unit unit, boolean seesBelow, String... roles) {
    Person person = personOf(unit);
    for (String role : roles) {
      givingPost.give(new GivePost(person.id(), unit.id(), role, seesBelow, LONG_AGO, null));
    }
    return withAccount(person);
  }

  private Employee withAccount(Person person) {
    Account account = accounts.open(person.id(), "login-" + COUNT.incrementAndGet());
    Actor actor =
        new Actor(
            account.id().value(),
            person.id().value(),
            person.authority().value(),
            "某局 " + person.name(),
            "某区");
    return new Employee(person, account, actor);
  }
}
