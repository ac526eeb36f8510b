package org.mingshi.platform.regulation.loading;

import java.util.Optional;

/**
 * Faults for the example of {@code docs/packs.md}: what is replaced by what, and what must be said
 * about it where.
 */
enum PlantedFault {
  UNKNOWN_KEY(
      "role: section-head, checklists",
      "rolle: x, role: section-head, checklists",
      "5-a",
      "unknown key 'rolle'"),
  UNKNOWN_SECTION("impact: {basis", "colour: {basis", "", "unknown key 'colour'"),
  MISSING_KEY("title: 示例县政务信息发布办法", "#", "", "needs 'title'", true, "pack: "),
  DUPLICATE_KEY("issuer: ", "title: x\nissuer: ", "", "'title' stands twice", false, "title: x"),
  DUPLICATE_CLAUSE(
      "\"6\": {cite", "\"5-a\": {cite", "5-a", "'5-a' stands twice", false, "\"5-a\": {cite: 第六条"),
  DUPLICATE_CHAIN(
      "  routine:\n",
      "  ordinary:\n",
      "",
      "'ordinary' stands twice",
      false,
      "  ordinary:\n    name: 统计"),
  DUPLICATE_STEP(
      "{id: second, name: 县", "{id: first, name: 县", "5-a", "'first' stands twice", false, ""),
  UNKNOWN_CLAUSE(
      "name: 动态, basis: [\"5-a\"]", "name: 动态, basis: [\"5-z\"]", "", "no clause '5-z'", false, ""),
  UNKNOWN_ROLE("role: county-meeting", "role: mayor", "6", "there is no role 'mayor'", false, ""),
  TAKEN_DOWN_BY_NOBODY(
      "take-down: {basis: [\"10\"], roles: [county-office]}",
      "take-down: {basis: [\"10\"], roles: []}",
      "10",
      "needs 'roles'"),
  TAKEN_DOWN_FROM_OUTSIDE(
      "take-down: {basis: [\"10\"], roles: [county-office]}",
      "take-down: {basis: [\"10\"], roles: [city-department]}",
      "10",
      "'city-department' is no user",
      false,
      ""),
  UNKNOWN_CHECKLIST(
      "checklists: [points]", "checklists: [pionts]", "5-a", "no checklist 'pionts'", false, ""),
  UNKNOWN_CHAIN(
      "over: [ordinary, village]          #",
      "over: [extraordinary] #",
      "7",
      "no chain 'extraordinary'",
      false,
      ""),
  UNKNOWN_FACT(
      "{item.flags: needs-consent}", "{item.flag: needs-consent}", "8", "unknown fact 'item.flag'"),
  UNKNOWN_CLASS(
      "{item.class: statistics, item",
      "{item.class: statistic, item",
      "7",
      "'statistic' is no value of item.class",
      false,
      ""),
  WRONG_TYPE(
      "when: {item.reprint: true}", "when: {item.reprint: maybe}", "10", "must be true or false"),
  NO_ORDER(
      "when: {item.flags: sensitive}",
      "when: {item.flags: {at-least: sensitive}}",
      "6",
      "has no order"),
  CIRCLE(
      "over: [ordinary, village]          #",
      "over: [routine] #",
      "7",
      "would beat itself",
      false,
      ""),
  ADDS_TO_AN_ADDITION(
      "adds-to: any\n    separation",
      "adds-to: [superior]\n    separation",
      "5-b",
      "itself adds to others",
      false,
      "adds-to: [superior]"),
  PERIOD_WITHOUT_UNIT("{amount: 10, unit: working-days}", "{amount: 10}", "9", "needs 'unit'"),
  PERIOD_WITHOUT_AMOUNT(
      "{amount: 10, unit: working-days}", "{unit: working-days}", "9", "needs 'amount'"),
  UNKNOWN_UNIT(
      "{amount: 10, unit: working-days}", "{amount: 10, unit: days}", "9", "unknown unit 'days'"),
  BAD_DATE("effective: 2030-01-01", "effective: 2030-02-30", "", "must be a day like", false, ""),
  NO_DATE("effective: 2030-01-01", "effective: soon", "", "must be a day like"),
  BAD_DAY_OF_THE_YEAR("day: \"01-31\"", "day: \"31.1.\"", "1", "day of the year"),
  NUMBER_AS_TEXT("cite: 第一条", "cite: 1", "1", "must be text"),
  UNKNOWN_CODE(
      "else: MEETING_MISSING",
      "else: MEETING_LOST",
      "6",
      "has no obstacle 'MEETING_LOST'",
      false,
      ""),
  FLAG_THAT_IS_NONE(
      "raises: sensitive", "raises: sensitiv", "5-a", "no flag 'sensitiv'", false, ""),
  RELEASE_IN_THE_MIDDLE(
      "{id: second, name",
      "{id: second, kind: release, name",
      "5-a",
      "ends with its one release step",
      false,
      "- {id: first, name: 股室审核, role: section-head, checklists"),
  OUTSIDER_SIGNS(
      "市主管部门批准, kind: consent", "市主管部门批准, kind: filing", "8", "who is no user", false, ""),
  ANCHOR("pack: example-county-2030", "pack: &a example-county-2030", "", "anchors", false, ""),
  NO_BASIS("    basis: [\"7\"]\n    when", "    when", "", "needs 'basis'", true, "    name: 统计资料"),
  UNKNOWN_KIND("kind: context, gist", "kind: purpose, gist", "1", "unknown kind 'purpose'"),
  UNKNOWN_NEED("needs: source-named", "needs: good-weather", "10", "unknown needs 'good-weather'"),
  SUBMITTED_BY_NOBODY(
      "roles: [unit-clerk, section-head]",
      "roles: []",
      "12",
      "needs 'roles'",
      true,
      "basis: [\"12\"]\n    when: {not"),
  SUBMITTED_FROM_OUTSIDE(
      "roles: [unit-clerk, section-head]",
      "roles: [city-department]",
      "12",
      "'city-department' is no user",
      false,
      ""),
  UNKNOWN_COLUMN_RULE(
      "  owner-needed: {basis", "  owner-wanted: {basis", "", "unknown key 'owner-wanted'"),
  ALSO_NOBODY("- {roles: [site-editor], when", "- {when", "11", "needs 'roles'", true, ""),
  UNKNOWN_ORIGIN(
      "item.origin: [reprint, site-edited]",
      "item.origin: [stolen]",
      "11",
      "'stolen' is no value of item.origin",
      false,
      ""),
  OFFICE_THAT_IS_NONE(
      "when: {not: {unit.offices: county-office}}",
      "when: {not: {unit.offices: section-head}}",
      "5-a",
      "'section-head' is no value of unit.offices",
      false,
      ""),
  NOT_ALLOWED_AT_ALL(
      "    when: {item.flags: yearbook, item.impact: extra-major}\n",
      "",
      "7",
      "needs 'when'",
      false,
      "    basis: [\"7\"]\n    at: submission\n    needs"),
  SOURCE_WITH_WHAT(
      "with: [link, time]", "with: [smell]", "10", "a source has link and time", true, ""),
  NO_FLAG_TO_ANSWER(
      "asked: true, lowered-by",
      "asked: false, lowered-by",
      "8",
      "needs a flag",
      false,
      "answers: {basis"),
  HAND_IN_WITH_CHECKLIST(
      "kind: hand-in, role",
      "kind: hand-in, checklists: [points], role",
      "12",
      "only a review has checklists",
      false,
      ""),
  KEY_IN_CAPITALS("  county-meeting: {name", "  County-Meeting: {name", "", "kebab-case");

  private final String find;
  private final String replacement;
  private final String clause;
  private final String sentence;
  private final boolean shapeShowsIt;
  private final String place;

  PlantedFault(String find, String replacement, String clause, String sentence) {
    this(find, replacement, clause, sentence, true, "");
  }

  PlantedFault(
      String find,
      String replacement,
      String clause,
      String sentence,
      boolean shapeShowsIt,
      String place) {
    this.find = find;
    this.replacement = replacement;
    this.clause = clause;
    this.sentence = sentence;
    this.shapeShowsIt = shapeShowsIt;
    this.place = place.isEmpty() ? replacement : place;
  }

  String plant(String text) {
    if (!text.contains(find)) {
      throw new IllegalStateException("The example no longer holds " + find);
    }
    int at = text.indexOf(find);
    return text.substring(0, at) + replacement + text.substring(at + find.length());
  }

  /** Where it must be found, counted from 1. */
  int line(String text) {
    String planted = plant(text);
    return (int) planted.substring(0, planted.indexOf(place)).chars().filter(c -> c == '\n').count()
        + 1;
  }

  Optional<String> clause() {
    return clause.isEmpty() ? Optional.empty() : Optional.of(clause);
  }

  String sentence() {
    return sentence;
  }

  /** Whether a schema, which knows shapes but not references, can see it too. */
  boolean shapeShowsIt() {
    return shapeShowsIt;
  }
}
