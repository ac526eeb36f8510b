package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.item.TextFacts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Facts;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Collects what the regulations may ask about an edition, from its text, column, unit and site. */
@Component
class GatheringFacts {

  private final Organization organization;
  private final Sites sites;
  private final Marked marked;
  private final Clock clock;

  GatheringFacts(Organization organization, Sites sites, Marked marked, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.marked = marked;
    this.clock = clock;
  }

  /** What is known with the flags and the impact that count now. */
  Facts of(Standing at, Manuscript text) {
    return of(at, text, marked.of(at, text));
  }

  /** What would be known with these flags and this impact. */
  Facts of(Standing at, Manuscript text, Marks marks) {
    return TextFacts.with(ofPlace(at.unit(), text.column()), text)
        .with(FactName.ITEM_IMPACT, marks.impact().id())
        .with(FactName.ITEM_FLAGS, marks.flags());
  }

  /** What is known of an item of this unit in this column before anything is written. */
  Facts ofPlace(UnitId unit, ColumnId id) {
    Column column = sites.column(id);
    Facts facts =
        Facts.none()
            .with(FactName.COLUMN_LEVEL, column.level().key())
            .with(FactName.UNIT_OFFICES, organization.rolesIn(unit, LocalDate.now(clock)));
    facts = chosen(facts, FactName.COLUMN_KIND, column.kind().key(), function(column.kind()));
    Unit own = organization.unit(unit);
    facts = chosen(facts, FactName.UNIT_KIND, own.kind().id());
    if (own.parent() != null) {
      UnitKind parent = organization.unit(own.parent()).kind();
      facts = chosen(facts, FactName.UNIT_PARENT_KIND, parent.id());
    }
    return chosen(facts, FactName.SITE_KIND, sites.site(column.site()).kind().key());
  }

  /** Takes the first of these words that the vocabulary of the regulations knows. */
  private static Facts chosen(Facts facts, FactName fact, String... words) {
    Optional<String> word = Arrays.stream(words).filter(fact.allowed()::contains).findFirst();
    return word.map(it -> facts.with(fact, it)).orElse(facts);
  }

  private static String function(ColumnKind kind) {
    return switch (kind) {
      case NEWS,
          NOTICE,
          WORK_NEWS,
          PUBLIC_NOTICE,
          PROFILE,
          ORGANIZATION,
          LEADERSHIP,
          DATA,
          EMERGENCY,
          TOPIC ->
          "information";
      case INTERPRETATION, RESPONSE -> "interpretation";
      case INTERACTION -> "interaction";
      case SERVICE -> "service";
      case POLICY_DOCUMENT, DISCLOSURE_GUIDE, YEARLY_REPORT -> "disclosure";
    };
  }
}
