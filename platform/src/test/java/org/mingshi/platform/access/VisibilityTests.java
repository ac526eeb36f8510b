package org.mingshi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.EndPost;
import org.mingshi.platform.organization.EndingPost;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The one function that decides on seeing, and the rights to act. */
@PeopleTest
class VisibilityTests {

  @Autowired private PeopleFixture people;
  @Autowired private Visibility visibility;
  @Autowired private Permissions permissions;
  @Autowired private EndingPost endingPost;
  @Autowired private Organization organization;
  @Autowired private TestClock clock;

  private record Thing(
      AuthorityId authority,
      boolean isPublic,
      Set<UnitId> units,
      Set<PersonId> persons,
      boolean locked)
      implements Visible {}

  @Test
  void aDraftIsSeenInItsUnitAndFromAboveButNotNextDoor() {
    Unit root = people.authority();
    Unit edu = people.unitBelow(root);
    Unit health = people.unitBelow(root);
    Visible draft = draftOf(edu);

    assertThat(visibility.maySee(people.employee(edu, "editor").actor(), draft)).isTrue();
    assertThat(visibility.maySee(people.leader(root, "government-head").actor(), draft)).isTrue();
    assertThat(visibility.maySee(people.employee(root, "government-office").actor(), draft))
        .as("a post above without the right to look down")
        .isFalse();
    assertThat(visibility.maySee(people.employee(health, "unit-head").actor(), draft)).isFalse();
  }

  @Test
  void lookingDownDoesNotLookUpOrSideways() {
    Unit root = people.authority();
    Unit edu = people.unitBelow(root);
    Unit school = people.unitBelow(edu);
    Actor headOfSchool = people.leader(school, "unit-head").actor();

    assertThat(visibility.maySee(headOfSchool, draftOf(edu))).isFalse();
    assertThat(visibility.maySee(headOfSchool, draftOf(people.unitBelow(edu)))).isFalse();
  }

  @Test
  void nobodyOfAnotherAuthoritySeesWhatIsNotPublic() {
    Unit here = people.unitBelow(people.authority());
    Unit there = people.authority();
    var head = people.leader(there, "government-head");
    Visible draft =
        new Thing(here.authority(), false, Set.of(here.id()), Set.of(head.person().id()), false);

    assertThat(visibility.maySee(head.actor(), draft))
        .as("not even when named as a person involved")
        .isFalse();
  }

  @Test
  void anActorWithABorrowedAuthoritySeesNothing() {
    Unit here = people.unitBelow(people.authority());
    Actor honest = people.leader(people.authority(), "government-head").actor();
    Actor forged =
        new Actor(
            honest.account(), honest.person(), here.authority().value(), honest.label(), "某区");
    Actor madeUp =
        new Actor(
            UUID.randomUUID(), honest.person(), here.authority().value(), honest.label(), "某区");

    assertThat(visibility.maySee(forged, draftOf(here))).isFalse();
    assertThat(visibility.maySee(madeUp, draftOf(here))).isFalse();
  }

  @Test
  void whatIsPublicIsSeenByEverybody() {
    Unit here = people.unitBelow(people.authority());
    Visible page = new Thing(here.authority(), true, Set.of(here.id()), Set.of(), false);

    assertThat(visibility.maySee(people.employee(people.authority()).actor(), page)).isTrue();
  }

  @Test
  void aLockedThingIsSeenBySecrecyReviewersAndThoseInvolvedOnly() {
    Unit root = people.authority();
    Unit edu = people.unitBelow(root);
    var author = people.employee(edu, "editor");
    Visible secret =
        new Thing(root.authority(), false, Set.of(edu.id()), Set.of(author.person().id()), true);

    assertThat(visibility.maySee(author.actor(), secret)).isTrue();
    assertThat(visibility.maySee(people.employee(edu, "unit-secrecy-reviewer").actor(), secret))
        .isTrue();
    assertThat(visibility.maySee(people.employee(root, "unit-secrecy-reviewer").actor(), secret))
        .isFalse();
    assertThat(visibility.maySee(people.employee(edu, "unit-head").actor(), secret)).isFalse();
    assertThat(visibility.maySee(people.leader(root, "government-head").actor(), secret)).isFalse();
  }

  @Test
  void anAdministratorSeesNoDraftAndHasNoRightOfOrdinaryAccounts() {
    Unit root = people.authority();
    Actor administrator = people.administrator(root).actor();
    Actor editor = people.employee(root, "editor").actor();

    assertThat(visibility.maySee(administrator, draftOf(root))).isFalse();
    assertThat(permissions.may(administrator, "organization.arrange")).isTrue();
    assertThat(permissions.may(editor, "organization.arrange")).isFalse();
    assertThat(permissions.may(administrator, "no.such-action")).isFalse();
    assertThat(organization.postsOf(new PersonId(administrator.person()), LocalDate.now(clock)))
        .isEmpty();
  }

  @Test
  void anEndedPostShowsNothingMore() {
    Unit edu = people.unitBelow(people.authority());
    var editor = people.employee(edu, "editor");
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    var post = organization.postsOf(editor.person().id(), LocalDate.now(clock)).getFirst();
    endingPost.end(new EndPost(post.id(), tomorrow, null));

    assertThat(visibility.maySee(editor.actor(), draftOf(edu))).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(visibility.maySee(editor.actor(), draftOf(edu))).isFalse();
  }

  private static Visible draftOf(Unit unit) {
    return new Thing(unit.authority(), false, Set.of(unit.id()), Set.of(), false);
  }
}
