package org.mingshi.platform.ledger.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.ledger.store.ShownRows;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.NavigationEntry;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the ledger of one's own authority, for whoever may read it. */
@Controller
class LedgerPage {

  private static final String READ = "ledger.read";
  private static final int SHOWN = 50;

  private final Views views;
  private final ShownRows rows;
  private final Permissions permissions;

  LedgerPage(Views views, ShownRows rows, Permissions permissions) {
    this.views = views;
    this.rows = rows;
    this.permissions = permissions;
  }

  @Bean
  static NavigationEntry ledgerEntry() {
    return new NavigationEntry(900, "审计台账", "/ledger", READ);
  }

  @GetMapping("/ledger")
  ResponseEntity<byte[]> show(
      Frame frame,
      Actor actor,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(required = false) @Nullable Long before) {
    if (!permissions.may(actor, READ)) {
      throw new NotFound("ledger for " + actor.account());
    }
    List<ShownRows.Shown> found =
        rows.page(
            actor.authority(),
            before == null ? Long.MAX_VALUE : before,
            kind.strip(),
            subject.strip(),
            SHOWN + 1);
    List<ShownRows.Shown> shown = found.subList(0, Math.min(SHOWN, found.size()));
    Map<String, Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put("kind", kind.strip());
    values.put("subject", subject.strip());
    values.put("later", before != null);
    values.put("entries", shown);
    values.put("next", found.size() > SHOWN ? shown.getLast().entry().id() : 0L);
    return views.page("ledger/ledger.jte", values);
  }
}
