package org.mingshi.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.ledger.Verifying;
import org.mingshi.platform.shell.PermissionDenied;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds which post when, and that nothing crosses an authority. */
@PeopleTest
class PostsTests {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);

  @Autowired private PeopleFixture people;
  @Autowired private Organization organization;
  @Autowired private GivingPost givingPost;
  @Autowired private EndingPost endingPost;
  @Autowired private AddingUnit addingUnit;
  @Autowired private Verifying verifying;
  @Autowired private TestDatabase database;

  @Test
  void aPostOutsideItsSpanDoesNotCount() {
    Unit unit = people.unitBelow(people.authority());
    Post post = give(people.personOf(unit), unit, "section-head");
    endingPost.end(new EndPost(post.id(), LAST_DAY.plusDays(1), null));

    assertThat(organization.holders("section-head", unit.id(), FIRST_DAY.minusDays(1))).isEmpty();
    assertThat(organization.holders("section-head", unit.id(), FIRST_DAY)).hasSize(1);
    assertThat(organization.holders("section-head", unit.id(), LAST_DAY)).hasSize(1);
    assertThat(organization.holders("section-head", unit.id(), LAST_DAY.plusDays(1))).isEmpty();
    assertThat(organization.postsOf(post.person(), LAST_DAY.plusDays(1))).isEmpty();
  }

  @Test
  void aRoleIsLookedForInItsUnitOrInTheWholeAuthority() {
    Unit root = people.authority();
    Unit one = people.unitBelow(root);
    Unit other = people.unitBelow(root);
    Unit elsewhere = people.unitBelow(people.authority());
    give(people.personOf(one), one, "editor");
    give(people.personOf(elsewhere), elsewhere, "editor");

    assertThat(organization.holders("editor", one.id(), FIRST_DAY)).hasSize(1);
    assertThat(organization.holders("editor", other.id(), FIRST_DAY)).isEmpty();
    assertThat(organization.holdersInAuthority("editor", root.authority(), FIRST_DAY))
        .extracting(Holder::unit)
        .containsExactly(one);
  }

  @Test
  void ancestryGoesUpToTheRoot() {
    Unit root = people.authority();
    Unit unit = people.unitBelow(root);
    Unit section = people.unitBelow(unit);

    assertThat(organization.ancestry(section.id()))
        .containsExactly(section.id(), unit.id(), root.id());
    assertThat(organization.units(root.authority())).containsExactly(root, unit, section);
  }

  @Test
  void aPersonOfOneAuthorityHoldsNoPostInAnother() {
    Unit here = people.unitBelow(people.authority());
    Unit there = people.unitBelow(people.authority());
    Person person = people.personOf(here);

    assertThatThrownBy(() -> give(person, there, "editor"))
        .isInstanceOf(OrganizationException.class)
        .hasMessageContaining("another authority");
  }

  @Test
  void evenTheDatabaseRefusesAPostAcrossAuthorities() {
    Unit here = people.unitBelow(people.authority());
    Unit there = people.unitBelow(people.authority());
    Person person = people.personOf(here);

    assertThatThrownBy(() -> plantPost(here.authority(), person, there))
        .rootCause()
        .hasMessageContaining("violates foreign key");
    assertThatThrownBy(() -> plantPost(there.authority(), person, there))
        .rootCause()
        .hasMessageContaining("violates foreign key");
  }

  @Test
  void anAdministratorHoldsNoPostNotEvenInTheDatabase() {
    Unit root = people.authority();
    Person administrator = people.administrator(root).person();

    assertThatThrownBy(() -> give(administrator, root, "unit-head"))
        .isInstanceOf(OrganizationException.class)
        .hasMessageContaining("administrator holds no post");
    assertThatThrownBy(() -> plantPost(root.authority(), administrator, root))
        .rootCause()
        .hasMessageContaining("violates foreign key");
  }

  @Test
  void aRoleThatNoPackOfTheUnitKnowsIsRefused() {
    Unit unit = people.unitBelow(people.authority());
    Person person = people.personOf(unit);

    assertThatThrownBy(() -> give(person, unit, "town-crier"))
        .isInstanceOf(OrganizationException.class)
        .hasMessageContaining("town-crier");
  }

  @Test
  void onlyAnAdministratorOfTheSameAuthorityArrangesUnits() {
    Unit root = people.authority();
    var editor = people.employee(root, "editor").actor();
    var foreigner = people.administrator(people.authority()).actor();
    var administrator = people.administrator(root).actor();

    assertThatThrownBy(() -> addingUnit.add(aUnitBelow(root, editor)))
        .isInstanceOf(PermissionDenied.class);
    assertThatThrownBy(() -> addingUnit.add(aUnitBelow(root, foreigner)))
        .isInstanceOf(PermissionDenied.class);
    assertThat(addingUnit.add(aUnitBelow(root, administrator)).parent()).isEqualTo(root.id());
  }

  @Test
  void aPostSlippedInBehindTheLedgersBackIsFound() {
    Unit root = people.authority();
    Person person = people.personOf(root);
    UUID planted = plantPost(root.authority(), person, root);
    try {
      assertThat(verifying.verify(line -> {}).differences())
          .anySatisfy(it -> assertThat(it.place()).contains(planted.toString()));
    } finally {
      database.asOwner("delete from post where id = '" + planted + "'");
    }
  }

  private static AddUnit aUnitBelow(Unit root, org.mingshi.platform.shell.Actor by) {
    return new AddUnit(root.id(), "arranged", "某局", UnitKind.DEPARTMENT, UnitLevel.COUNTY, by);
  }

  private Post give(Person person, Unit unit, String role) {
    return givingPost.give(new GivePost(person.id(), unit.id(), role, false, FIRST_DAY, null));
  }

  private UUID plantPost(AuthorityId authority, Person person, Unit unit) {
    UUID id = UUID.randomUUID();
    database.asOwner(
        """
        insert into post (id, authority, person, unit, role, valid_from)
        values ('%s', '%s', '%s', '%s', 'unit-head', '2026-01-01')
        """
            .formatted(id, authority, person.id(), unit.id()));
    return id;
  }
}
