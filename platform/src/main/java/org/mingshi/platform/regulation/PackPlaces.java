package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.regulation.store.BindingRows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells where in one authority a pack is bound, in names. */
@Component
public class PackPlaces {

  private final BindingRows rows;
  private final ObjectProvider<Bound> kinds;

  PackPlaces(BindingRows rows, ObjectProvider<Bound> kinds) {
    this.rows = rows;
    this.kinds = kinds;
  }

  /** The authority itself, its units and sites: {@code 重庆市璧山区}, {@code 区教委}. */
  public List<String> of(PackId pack, UUID authority) {
    return rows.boundWith(pack).stream()
        .flatMap(subject -> name(subject, authority).stream())
        .toList();
  }

  private Optional<String> name(SubjectId subject, UUID authority) {
    return kinds.stream()
        .filter(kind -> kind.kind().equals(subject.kind()))
        .filter(kind -> kind.authorityOf(subject.id()).filter(authority::equals).isPresent())
        .findFirst()
        .flatMap(kind -> kind.nameOf(subject.id()));
  }
}
