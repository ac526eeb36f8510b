package org.mingshi.platform.item.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Frame;
import org.mingshi.platform.shell.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lays out the form in which a text is written. */
@Component
class FormPages {

  private final Views views;
  private final Writers writers;
  private final RulesInForce rules;
  private final Organization organization;
  private final FormFiles files;

  FormPages(
      Views views,
      Writers writers,
      RulesInForce rules,
      Organization organization,
      FormFiles files) {
    this.views = views;
    this.writers = writers;
    this.rules = rules;
    this.organization = organization;
    this.files = files;
  }

  /** What is said above the fields. */
  record Remarks(
      List<FieldProblem> problems,
      List<Obstacle> obstacles,
      String note,
      String warning,
      @Nullable Revision theirs) {

    static Remarks none() {
      return new Remarks(List.of(), List.of(), "", "", null);
    }

    static Remarks of(List<FieldProblem> problems, List<Obstacle> obstacles) {
      return new Remarks(problems, obstacles, "", "", null);
    }

    static Remarks of(FormFiles.Change change) {
      return new Remarks(change.problems(), List.of(), change.note(), "", null);
    }

    static Remarks note(String note) {
      return new Remarks(List.of(), List.of(), note, "", null);
    }

    Remarks warning(String words) {
      return new Remarks(problems, obstacles, note, words, theirs);
    }

    boolean bad() {
      return !problems.isEmpty() || !obstacles.isEmpty() || theirs != null;
    }
  }

  List<Writers.Choice> columns(Actor actor) {
    return writers.columnsOf(actor);
  }

  List<Writers.Choice> columns(Actor actor, Edition edition) {
    return columns(actor).stream()
        .filter(it -> it.site().id().equals(edition.standing().site()))
        .filter(it -> it.unit().id().equals(edition.standing().unit()))
        .toList();
  }

  ResponseEntity<byte[]> forNew(Frame frame, Actor actor, TextForm form, Remarks remarks) {
    List<Writers.Choice> columns = columns(actor);
    List<EffectiveRules> possible = columns.stream().map(this::rules).distinct().toList();
    List<ItemClass> classes =
        possible.stream().flatMap(it -> it.classes().stream()).distinct().toList();
    List<FlagRule> flags = possible.stream().flatMap(it -> asked(it).stream()).distinct().toList();
    return page(
        frame,
        new FormPage(
            "起草稿件",
            "/drafts/new",
            0,
            form,
            columns,
            classes,
            flags,
            otherUnits(actor, columns.isEmpty() ? null : columns.getFirst().unit().id()),
            files.of(form, null, actor),
            remarks.problems(),
            remarks.obstacles(),
            remarks.note(),
            remarks.warning(),
            null),
        remarks.bad());
  }

  ResponseEntity<byte[]> forEdit(
      Frame frame, Actor actor, Edition edition, int basedOn, TextForm form, Remarks remarks) {
    EffectiveRules inForce = rules.of(edition.standing());
    return page(
        frame,
        new FormPage(
            "修改稿件",
            "/editions/" + edition.id() + "/edit",
            basedOn,
            form,
            columns(actor, edition),
            inForce.classes(),
            asked(inForce),
            otherUnits(actor, edition.standing().unit()),
            files.of(form, edition.standing().item(), actor),
            remarks.problems(),
            remarks.obstacles(),
            remarks.note(),
            remarks.warning(),
            remarks.theirs()),
        remarks.bad());
  }

  /** The text of the form with those answers alone that are asked for, and with its files. */
  Manuscript text(TextForm form, Writers.Choice choice, Actor actor) {
    return asked(form.manuscript(), rules(choice)).withAttachments(files.of(form, null, actor));
  }

  /** The text of the form with those answers alone that are asked for, and with its files. */
  Manuscript text(TextForm form, Edition edition, Actor actor) {
    return asked(form.manuscript(), rules.of(edition.standing()))
        .withAttachments(files.of(form, edition.standing().item(), actor));
  }

  private static Manuscript asked(Manuscript text, EffectiveRules inForce) {
    TreeMap<String, Boolean> answers = new TreeMap<>(text.flags());
    answers.keySet().retainAll(asked(inForce).stream().map(FlagRule::id).toList());
    return text.withFlags(answers);
  }

  private static List<FlagRule> asked(EffectiveRules inForce) {
    return inForce.flags().stream().filter(FlagRule::asked).toList();
  }

  private EffectiveRules rules(Writers.Choice choice) {
    return rules.of(choice.unit().authority(), choice.unit().id(), choice.site().id());
  }

  private List<Unit> otherUnits(Actor actor, @Nullable UnitId own) {
    return organization.units(new AuthorityId(actor.authority())).stream()
        .filter(unit -> !unit.id().equals(own))
        .toList();
  }

  private ResponseEntity<byte[]> page(Frame frame, FormPage page, boolean bad) {
    return views.page(
        bad ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK,
        "item/form.jte",
        Map.of("frame", frame, "page", page));
  }
}
