package org.mingshi.platform.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;

/** Makes the digests by which the ledger later finds an altered site or column. */
final class SiteEvidence {

  private SiteEvidence() {}

  static Digest of(Site site, Instant openedAt) {
    SiteProfile profile = site.profile();
    return fields(
        beyondUsual(site),
        site.id(),
        site.authority(),
        site.owner(),
        site.code(),
        site.kind().key(),
        profile.name(),
        profile.domain(),
        profile.identificationCode(),
        profile.icpNumber(),
        profile.policeNumber(),
        profile.organizer(),
        profile.undertaker(),
        profile.contact(),
        profile.mainColor(),
        openedAt);
  }

  static Digest of(Column column, Instant addedAt) {
    return fields(
        Stream.concat(column.keywords().stream(), beyondUsual(column).stream()).toList(),
        column.id(),
        column.site(),
        column.parent(),
        column.owner(),
        column.code(),
        column.name(),
        column.kind().key(),
        column.level().key(),
        column.description(),
        column.position(),
        addedAt);
  }

  static Digest of(Assignment assignment) {
    return fields(
        List.of(),
        assignment.id(),
        assignment.column(),
        assignment.unit(),
        assignment.ground().kind(),
        assignment.ground().year(),
        assignment.ground().words(),
        assignment.since());
  }

  /** What a row has only since it can: so the digests of older rows stay what they were. */
  private static List<String> beyondUsual(Site site) {
    return site.ownerReason().isEmpty() && !site.closed()
        ? List.of()
        : List.of("owner-reason", site.ownerReason(), "closed", Boolean.toString(site.closed()));
  }

  private static List<String> beyondUsual(Column column) {
    boolean usual =
        column.enabled()
            && column.contributors().equals(Contributors.none())
            && column.update().equals(UpdateRule.NONE);
    return usual
        ? List.of()
        : List.of(
            "enabled",
            Boolean.toString(column.enabled()),
            "contributors",
            column.contributors().toString(),
            "update",
            column.update().toString());
  }

  private static Digest fields(List<String> last, @Nullable Object... values) {
    List<@Nullable String> fields = new ArrayList<>();
    Arrays.stream(values).forEach(value -> fields.add(Objects.toString(value, null)));
    fields.addAll(last);
    return Digest.ofFields(fields);
  }
}
