package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.DecisionRows;
import org.springframework.stereotype.Component;

/** Testifies what the rows of releases and of those responsible say. */
@Component
class ReleaseWitness implements Witness {

  static final String KIND = "review-release";

  private final DecisionRows rows;

  ReleaseWitness(DecisionRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.releases().map(it -> new Evidence(it.id().toString(), digestOf(it)));
  }

  /** The digest of a release, form {@code release-1}. */
  static Digest digestOf(ReleaseRecord it) {
    List<String> fields =
        new ArrayList<>(
            List.of(
                "release-1",
                it.id().toString(),
                it.round().toString(),
                it.edition().toString(),
                it.hash().toString(),
                it.account().toString(),
                it.person().toString(),
                it.personLabel(),
                it.unit().toString(),
                it.at().toString()));
    it.responsible().stream()
        .map(one ->
            Digest.ofFields(
                    one.role(),
                    one.roleName(),
                    one.person().toString(),
                    one.personName(),
                    one.unit().toString())
                .toString())
        .sorted()
        .forEach(fields::add);
    return Digest.ofFields(fields);
  }
}
