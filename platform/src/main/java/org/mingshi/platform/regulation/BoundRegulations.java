package org.mingshi.platform.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The shipped packs, as they are bound. */
@Component
class BoundRegulations implements Regulations {
  private final ShippedPacks shipped;
  private final PackBindings bindings;
  private final Clock clock;

  BoundRegulations(ShippedPacks shipped, PackBindings bindings, Clock clock) {
    this.shipped = shipped;
    this.bindings = bindings;
    this.clock = clock;
  }

  @Override
  public EffectiveRules rulesFor(List<SubjectId> fromInnermostToAuthority) {
    List<PackId> ids = new ArrayList<>();
    fromInnermostToAuthority.reversed().forEach(subject -> ids.addAll(bindings.boundTo(subject)));
    return new SelectedRules(shipped.withBaseline(ids, LocalDate.now(clock)));
  }

  @Override
  public EffectiveRules rulesOf(List<PackVersion> versions) {
    return new SelectedRules(
        versions.stream()
            .map(version ->
                shipped
                    .exactly(version)
                    .orElseThrow(() ->
                        new IllegalStateException(
                            version + " is in use but no longer shipped; put its file back")))
            .toList());
  }

  @Override
  public Collection<Pack> packs() {
    return shipped.all();
  }
}
