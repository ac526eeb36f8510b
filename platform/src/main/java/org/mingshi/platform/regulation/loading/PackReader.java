package org.mingshi.platform.regulation.loading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingshi.platform.regulation.AdministrationRules;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.CadenceRule;
import org.mingshi.platform.regulation.ChainRule;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.ClauseKind;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.ClockRule;
import org.mingshi.platform.regulation.ColumnRules;
import org.mingshi.platform.regulation.DeclaredObstacle;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.Gate;
import org.mingshi.platform.regulation.ImpactRule;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackId;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.RetentionRule;
import org.mingshi.platform.regulation.ReviewFormRule;
import org.mingshi.platform.regulation.RoleKind;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.SubmissionRule;
import org.mingshi.platform.regulation.TakeDownRule;

/**
 * Reads one pack whole or not at all.
 *
 * <p>Example: {@code PackReader.read("regulations/bishan-2021.yaml", bytes)}; a fault is thrown as
 * {@link org.mingshi.platform.regulation.PackRejected} with every problem of the file.
 */
final class PackReader {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final PackId NAMELESS = new PackId("nameless");

  private final Entry root;
  private final PackContext pack;

  private PackReader(Entry root) {
    this.root = root;
    String id = root.text("pack");
    root.mustBeKebab(id.equals("?") ? "missing" : id, root.keyNode("pack"));
    PackId known =
        id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && id.length() <= 60 ? new PackId(id) : NAMELESS;
    LocalDate effective = root.date("effective");
    this.pack = new PackContext(new PackVersion(known, effective), root.text("title"));
  }

  static Pack read(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    Entry root =
        new Entry(problems, YamlText.compose(bytes, problems), "the pack", Optional.empty());
    Pack pack = new PackReader(root).pack();
    problems.rejectIfAny();
    return pack;
  }

  private Pack pack() {
    for (String remark : List.of("issuer", "document-number", "effective-note")) {
      root.optionalText(remark);
    }
    boolean baseline = root.flag("baseline", false);
    Map<String, Entry> documents = root.members("documents", "document");
    Map<String, String> titles = new HashMap<>();
    documents.forEach((id, entry) -> titles.put(id, document(id, entry)));
    root.clauses().forEach((no, entry) -> pack.clauses.put(no, clause(no, entry, titles)));
    if (pack.clauses.isEmpty()) {
      root.wrongAt("clauses", "the pack needs 'clauses'");
    }
    root.members("roles", "role").forEach((id, entry) -> pack.roles.put(id, role(id, entry)));
    root.members("classes", "class")
        .forEach((id, entry) -> pack.classes.put(id, itemClass(id, entry)));
    root.members("flags", "flag").forEach((id, entry) -> pack.flags.put(id, flag(id, entry)));
    Optional<ImpactRule> impact =
        root.find("impact").map(node -> impact(root.inner(node, "'impact'")));
    root.members("obstacles", "obstacle")
        .forEach((code, entry) -> pack.obstacles.put(code, obstacle(code, entry)));
    Map<Invariant, List<Basis>> invariants = new EnumMap<>(Invariant.class);
    root.members("invariants", "invariant")
        .forEach((key, entry) -> invariant(key, entry, invariants));
    ChecklistReader checklists = new ChecklistReader(pack);
    root.members("checklists", "checklist")
        .forEach((id, entry) -> pack.checklists.put(id, checklists.read(id, entry)));
    List<ChainRule> chains = new ChainReader(pack, root.members("chains", "chain")).read();
    GateReader gates = new GateReader(pack);
    List<Gate> gateRules =
        root.members("gates", "gate").entrySet().stream()
            .map(e -> gates.read(e.getKey(), e.getValue()))
            .toList();
    WritingRulesReader writing = new WritingRulesReader(pack);
    List<SubmissionRule> submission =
        root.members("submission", "submission rule").entrySet().stream()
            .map(e -> writing.submission(e.getKey(), e.getValue()))
            .toList();
    Optional<ColumnRules> columns =
        root.find("columns").map(node -> writing.columns(root.inner(node, "'columns'")));
    Optional<TakeDownRule> takeDown =
        root.find("take-down").map(node -> takeDown(root.inner(node, "'take-down'")));
    Optional<ReviewFormRule> reviewForm =
        root.find("review-form").map(node -> reviewForm(root.inner(node, "'review-form'")));
    ClockReader clocks = new ClockReader(pack);
    List<ClockRule> clockRules =
        root.members("clocks", "clock").entrySet().stream()
            .map(e -> clocks.clock(e.getKey(), e.getValue()))
            .toList();
    List<CadenceRule> cadences =
        root.members("cadences", "cadence").entrySet().stream()
            .map(e -> clocks.cadence(e.getKey(), e.getValue()))
            .toList();
    List<RetentionRule> retention =
        root.members("retention", "retention").entrySet().stream()
            .map(e -> clocks.retention(e.getKey(), e.getValue()))
            .toList();
    AdministrationRules administration =
        root.find("administration")
            .map(node -> new AdministrationReader(pack).read(root.inner(node, "'administration'")))
            .orElseGet(AdministrationRules::none);
    root.done();
    return new Pack(
        pack.version,
        pack.title,
        baseline,
        List.copyOf(pack.clauses.values()),
        List.copyOf(pack.roles.values()),
        List.copyOf(pack.classes.values()),
        List.copyOf(pack.flags.values()),
        impact,
        List.copyOf(pack.obstacles.values()),
        invariants,
        List.copyOf(pack.checklists.values()),
        chains,
        gateRules,
        submission,
        columns,
        takeDown,
        reviewForm,
        clockRules,
        cadences,
        retention,
        administration);
  }

  private static String document(String id, Entry entry) {
    entry.mustBeKebab(id, entry.node());
    String title = entry.text("title");
    entry.optionalText("number");
    entry.done();
    return title;
  }

  private Clause clause(String no, Entry entry, Map<String, String> documents) {
    if (no.length() > 40 || !no.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}().-]*")) {
      entry.wrong(entry.node(), "'" + no + "' is no clause number");
    }
    Optional<String> document = entry.optionalText("document");
    if (document.isPresent() && !documents.containsKey(document.get())) {
      entry.wrongAt("document", "there is no document '" + document.get() + "' in this pack");
    }
    String title = document.map(id -> documents.getOrDefault(id, "?")).orElse(pack.title);
    Basis basis = new Basis(new ClauseRef(pack.version.pack(), no), title, entry.text("cite"));
    Clause clause =
        new Clause(
            no,
            basis,
            entry.text("gist"),
            entry.requiredChoice("kind", ClauseKind.class).orElse(ClauseKind.CONTEXT),
            entry.flag("verified", true));
    entry.done();
    return clause;
  }

  private static RoleRule role(String id, Entry entry) {
    entry.mustBeKebab(id, entry.node());
    RoleRule role =
        new RoleRule(
            id,
            entry.text("name"),
            entry.requiredChoice("held-in", Scope.class).orElse(Scope.UNIT),
            entry.choice("kind", RoleKind.class, RoleKind.POST));
    entry.done();
    return role;
  }

  private ItemClass itemClass(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    ItemClass itemClass = new ItemClass(id, entry.text("name"), basis);
    entry.done();
    return itemClass;
  }

  private FlagRule flag(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    FlagRule flag =
        new FlagRule(
            id,
            entry.text("name"),
            entry.flag("asked", false),
            entry.flag("raised-by-any-reviewer", true),
            pack.roles(entry, "lowered-by"),
            basis);
    entry.done();
    return flag;
  }

  private ImpactRule impact(Entry entry) {
    List<Basis> basis = pack.basis(entry);
    ImpactRule impact = new ImpactRule(pack.roles(entry, "lowered-by"), basis);
    entry.done();
    return impact;
  }

  private TakeDownRule takeDown(Entry entry) {
    List<Basis> basis = pack.basis(entry);
    List<RoleRule> roles = pack.roles(entry, "roles");
    if (entry.list("roles").isEmpty()) {
      entry.wrong(entry.node(), "'take-down' needs 'roles': who may take an item down");
    }
    for (RoleRule role : roles) {
      if (role.heldIn() == Scope.OUTSIDE) {
        entry.wrongAt("roles", "'" + role.id() + "' is no user and cannot take anything down");
      }
    }
    entry.done();
    return new TakeDownRule(roles, basis);
  }

  private ReviewFormRule reviewForm(Entry entry) {
    List<Basis> basis = pack.basis(entry);
    ReviewFormRule form = new ReviewFormRule(entry.text("title"), basis);
    entry.done();
    return form;
  }

  private DeclaredObstacle obstacle(String code, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    if (code.length() > 60 || !CODE.matcher(code).matches()) {
      entry.wrong(
          entry.node(),
          "an obstacle code is written in capitals: FORM_MISSING, not '" + code + "'");
    }
    if (PackContext.engineCode(code).isPresent()) {
      entry.wrong(entry.node(), "'" + code + "' is a code of the engine already");
    }
    DeclaredObstacle obstacle =
        new DeclaredObstacle(code, entry.text("words"), entry.text("help"), basis);
    entry.done();
    return obstacle;
  }

  private void invariant(String key, Entry entry, Map<Invariant, List<Basis>> invariants) {
    List<Basis> basis = pack.basis(entry);
    entry.done();
    for (Invariant invariant : Invariant.values()) {
      if (invariant.key().equals(key)) {
        invariants.put(invariant, basis);
        return;
      }
    }
    entry.wrong(entry.node(), "the engine has no invariant '" + key + "'");
  }
}
