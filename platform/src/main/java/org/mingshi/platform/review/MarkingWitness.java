package org.mingshi.platform.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.review.store.MarkingRows;
import org.springframework.stereotype.Component;

/** Testifies what the rows of markings say. */
@Component
class MarkingWitness implements Witness {

  static final String KIND = "review-marking";

  private final MarkingRows rows;

  MarkingWitness(MarkingRows rows) {
    this.rows = rows;
  }

  @Override
  public String subjectKind() {
    return KIND;
  }

  @Override
  public Stream<Evidence> evidence() {
    return rows.all().map(it -> new Evidence(it.id().toString(), digestOf(it)));
  }

  /** The digest of a marking, form {@code marking-1}. */
  static Digest digestOf(ReviewMarking it) {
    Impact impact = it.impact();
    List<@Nullable String> fields = new ArrayList<>();
    fields.add("marking-1");
    fields.add(it.id().toString());
    fields.add(it.edition().toString());
    fields.add(it.round().toString());
    fields.add(it.hash().toString());
    fields.add(Integer.toString(it.raised().size()));
    fields.addAll(it.raised().stream().sorted().toList());
    fields.add(Integer.toString(it.lowered().size()));
    fields.addAll(it.lowered().stream().sorted().toList());
    fields.add(impact == null ? null : impact.id());
    fields.add(it.reason());
    fields.add(Objects.toString(it.decision(), null));
    fields.add(it.account().toString());
    fields.add(it.person().toString());
    fields.add(it.personLabel());
    fields.add(it.unit().toString());
    fields.add(it.role());
    fields.add(it.at().toString());
    return Digest.ofFields(fields);
  }
}
