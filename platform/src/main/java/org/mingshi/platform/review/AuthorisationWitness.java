package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.StandingAuthorisation.Revocation;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.review.store.AuthorisationRows;
import org.mingshi.platform.review.store.Bases;
import org.springframework.stereotype.Component;

/** Testifies what the rows of standing authorisations and their revocations say. */
@Component
class AuthorisationWitness implements Witness {

  private final AuthorisationRows rows;

  AuthorisationWitness(AuthorisationRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return GivingAuthorisation.KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), digestOf(it)));
  }

  /** The digest of an authorisation as it stands, form {@code standing-authorisation-1}. */
  static Digest digestOf(StandingAuthorisation it) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add("standing-authorisation-1");
    fields.add(it.id().toString());
    fields.add(it.authority().toString());
    switch (it.subject()) {
      case Subject.OfColumn(var column) -> fields.addAll(List.of("column", column.toString()));
      case Subject.OfClass(var unit, var itemClass) ->
          fields.addAll(List.of("class", unit.toString(), itemClass));
    }
    fields.add(it.subjectName());
    fields.add(it.role());
    fields.add(it.roleName());
    fields.add(Integer.toString(it.basis().size()));
    fields.addAll(List.of(Bases.written(it.basis())));
    fields.add(it.from().toString());
    fields.add(it.until().toString());
    fields.add(it.scope());
    fields.add(it.reason());
    fields.add(it.account().toString());
    fields.add(it.person().toString());
    fields.add(it.personLabel());
    fields.add(it.givenIn().toString());
    fields.add(it.givenAt().toString());
    Revocation revocation = it.revocation();
    if (revocation != null) {
      fields.add(revocation.reason());
      fields.add(revocation.account().toString());
      fields.add(revocation.person().toString());
      fields.add(revocation.personLabel());
      fields.add(revocation.at().toString());
    }
    return Digest.ofFields(fields);
  }
}
