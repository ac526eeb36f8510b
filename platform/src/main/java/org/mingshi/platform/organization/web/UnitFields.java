package org.mingshi.platform.organization.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Problem;

/** Kind and level of a unit as a form gives them; a unit without a kind is never taken. */
record UnitFields(Optional<UnitKind> givenKind, Optional<UnitLevel> givenLevel) {

  static UnitFields of(Form form) {
    return new UnitFields(UnitKind.find(form.value("kind")), UnitLevel.find(form.value("level")));
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (givenKind.isEmpty()) {
      problems.add(UnitKind.missing("kind"));
    }
    if (givenLevel.isEmpty()) {
      problems.add(Problem.of("level", "UNIT_LEVEL_MISSING", "请选择单位层级"));
    }
    return problems;
  }

  UnitKind kind() {
    return givenKind.orElseThrow();
  }

  UnitLevel level() {
    return givenLevel.orElseThrow();
  }
}
