package org.mingshi.platform.item;

import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Facts;

/** Says in the words of the packs what an author chose for a text. */
public final class TextFacts {

  private TextFacts() {}

  /** These facts, and those of the text; a class not yet chosen stays unknown. */
  public static Facts with(Facts known, Manuscript text) {
    Facts facts =
        known
            .with(FactName.ITEM_IMPACT, text.impact().id())
            .with(FactName.ITEM_ORIGIN, text.origin().id())
            .with(FactName.ITEM_REPRINT, text.origin() == Origin.REPRINT)
            .with(FactName.ITEM_FLAGS, text.flagsRaised())
            .with(FactName.ITEM_GOVERNMENT_NAME, text.governmentName())
            .with(FactName.ITEM_INVOLVES_OTHER_UNITS, !text.involvedUnits().isEmpty());
    return text.itemClass().isEmpty() ? facts : facts.with(FactName.ITEM_CLASS, text.itemClass());
  }
}
