package org.mingshi.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.ledger.Verifying;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleFixture.Employee;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in for whom, for which post, and for how long. */
@PeopleTest
class DeputiesTests {

  @Autowired private PeopleFixture people;
  @Autowired private Organization organization;
  @Autowired private Deputies deputies;
  @Autowired private NamingDeputy naming;
  @Autowired private EndingDeputy ending;
  @Autowired private Verifying verifying;
  @Autowired private TestDatabase database;
  @Autowired private Clock clock;

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Post postOf(Employee holder) {
    return organization.postsOf(holder.person().id(), today()).getFirst();
  }

  private NameDeputy asks(Employee holder, Employee deputy, int days, Employee by) {
    LocalDate last = today().plusDays(days - 1);
    return new NameDeputy(
        postOf(holder).id(), deputy.person().id(), today(), last, "外出培训", by.actor());
  }

  private static List<String> wrongFields(DeputyResult result) {
    return switch (result) {
      case DeputyResult.Done done -> List.of();
      case DeputyResult.Refused(var flaws) -> flaws.stream().map(DeputyResult.Flaw::field).toList();
    };
  }

  @Test
  void aDeputyCountsAmongTheHoldersWithinTheSpanAndSaysForWhom() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");

    assertThat(naming.name(asks(head, colleague, 3, head))).isInstanceOf(DeputyResult.Done.class);

    List<Holder> holders = organization.holders("section-head", unit.id(), today());
    assertThat(holders)
        .extracting(Holder::person)
        .containsExactly(head.person(), colleague.person());
    Holder deputy = holders.getLast();
    assertThat(deputy.actingFor()).isEqualTo(head.person());
    assertThat(deputy.post()).isEqualTo(postOf(head));
    assertThat(deputy.signsAs("某局 采编员甲")).isEqualTo("某局 采编员甲（代采编员甲）");
    assertThat(organization.postsOf(colleague.person().id(), today().plusDays(2)))
        .extracting(Post::role)
        .containsExactly("editor", "section-head");
    assertThat(organization.postsOf(colleague.person().id(), today().plusDays(3)))
        .extracting(Post::role)
        .containsExactly("editor");
    assertThat(organization.postsOf(head.person().id(), today())).hasSize(1);
  }

  @Test
  void theHolderOrAnAdministratorNamesAndNobodyElse() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    Employee administrator = people.administrator(unit);
    Employee strange = people.administrator(people.unitBelow(people.authority()));

    assertThat(wrongFields(naming.name(asks(head, colleague, 3, colleague))))
        .containsExactly("post");
    assertThat(wrongFields(naming.name(asks(head, colleague, 3, strange)))).containsExactly("post");
    assertThat(naming.name(asks(head, colleague, 3, administrator)))
        .isInstanceOf(DeputyResult.Done.class);
  }

  @Test
  void aDeputyLendsThePostToNobody() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    Employee third = people.employee(unit, "editor");
    naming.name(asks(head, colleague, 3, head));
    assertThat(wrongFields(naming.name(asks(head, third, 3, colleague)))).containsExactly("post");
  }

  @Test
  void whatIsWrongIsSaidFieldByField() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee second = people.employee(unit, "section-head");
    Employee stranger = people.employee(people.unitBelow(people.authority()), "editor");
    Employee administrator = people.administrator(unit);
    Employee colleague = people.employee(unit, "editor");

    assertThat(wrongFields(naming.name(asks(head, head, 3, head)))).containsExactly("person");
    assertThat(wrongFields(naming.name(asks(head, second, 3, head)))).containsExactly("person");
    assertThat(wrongFields(naming.name(asks(head, stranger, 3, head)))).containsExactly("person");
    assertThat(wrongFields(naming.name(asks(head, administrator, 3, head))))
        .containsExactly("person");
    NameDeputy backwards =
        new NameDeputy(
            postOf(head).id(),
            colleague.person().id(),
            today().minusDays(1),
            today().minusDays(2),
            " ",
            head.actor());
    assertThat(wrongFields(naming.name(backwards))).containsExactly("from", "last-day", "reason");
    assertThat(deputies.ofHolder(head.person().id(), today())).isEmpty();
  }

  @Test
  void aPostHasOneDeputyAtATime() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    Employee third = people.employee(unit, "editor");
    naming.name(asks(head, colleague, 3, head));
    assertThat(wrongFields(naming.name(asks(head, third, 1, head)))).containsExactly("from");
  }

  @Test
  void holderDeputyAndAdministratorMayEndItFromTodayOn() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    Employee third = people.employee(unit, "editor");
    for (Employee by : List.of(head, colleague, people.administrator(unit))) {
      Deputy named = ((DeputyResult.Done) naming.name(asks(head, colleague, 3, head))).deputy();
      assertThat(wrongFields(ending.end(new EndDeputy(named.id(), third.actor()))))
          .containsExactly("deputy");
      assertThat(ending.end(new EndDeputy(named.id(), by.actor())))
          .isInstanceOf(DeputyResult.Done.class);
      assertThat(organization.holders("section-head", unit.id(), today())).hasSize(1);
      assertThat(wrongFields(ending.end(new EndDeputy(named.id(), by.actor()))))
          .containsExactly("deputy");
    }
  }

  @Test
  void whenThePostEndsTheDeputyEndsWithIt(@Autowired EndingPost endingPost) {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    naming.name(asks(head, colleague, 30, head));
    endingPost.end(new EndPost(postOf(head).id(), today().plusDays(5), null));
    assertThat(organization.holders("section-head", unit.id(), today().plusDays(4))).hasSize(2);
    assertThat(organization.holders("section-head", unit.id(), today().plusDays(5))).isEmpty();
  }

  @RepeatedTest(5)
  void ofTwoDeputiesNamedAtOnceOneIsNamed() throws Exception {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee one = people.employee(unit, "editor");
    Employee other = people.employee(unit, "editor");
    CyclicBarrier start = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<DeputyResult>> both =
          List.of(
              () -> {
                start.await();
                return naming.name(asks(head, one, 3, head));
              },
              () -> {
                start.await();
                return naming.name(asks(head, other, 3, head));
              });
      var results = threads.invokeAll(both);
      assertThat(List.of(results.getFirst().get(), results.getLast().get()))
          .filteredOn(DeputyResult.Done.class::isInstance)
          .hasSize(1);
    }
  }

  @Test
  void theVerificationFindsASpanThatWasMadeLonger() {
    Unit unit = people.unitBelow(people.authority());
    Employee head = people.employee(unit, "section-head");
    Employee colleague = people.employee(unit, "editor");
    Deputy named = ((DeputyResult.Done) naming.name(asks(head, colleague, 3, head))).deputy();
    assertThat(verifying.verify(line -> {}).differences()).isEmpty();
    database.asOwner(
        "update deputy set valid_until = '2030-01-01' where id = '" + named.id() + "'");
    try {
      assertThat(verifying.verify(line -> {}).differences())
          .anyMatch(it -> it.place().contains(named.id().toString()));
    } finally {
      database.asOwner(
          "update deputy set valid_until = '%s' where id = '%s'"
              .formatted(named.until(), named.id()));
    }
  }
}
