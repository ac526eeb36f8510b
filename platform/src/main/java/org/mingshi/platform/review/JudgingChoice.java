package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.Decide.Secrecy;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.StepState;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a choice in a step, whoever makes it. */
@Component
class JudgingChoice {

  private static final int LONGEST_WORDS = 2000;

  private final StepHolders holders;
  private final StepChecklists checklists;
  private final Remarks remarks;
  private final RulesInForce rules;
  private final List<DecisionCompanion> companions;
  private final Clock clock;

  JudgingChoice(
      StepHolders holders,
      StepChecklists checklists,
      Remarks remarks,
      RulesInForce rules,
      List<DecisionCompanion> companions,
      Clock clock) {
    this.holders = holders;
    this.checklists = checklists;
    this.remarks = remarks;
    this.rules = rules;
    this.companions = List.copyOf(companions);
    this.clock = clock;
  }

  /** An approval whose secrecy point was not answered with "not secret" is that judgement. */
  static Choice meant(Choice choice) {
    return choice instanceof Choice.Approve(var opinion, var answers, var secrecy, var noted)
            && secrecy != null
            && secrecy.result() != Secrecy.NOT_SECRET
        ? new Choice.JudgeSecrecy(secrecy.result(), secrecy.basis(), opinion, answers, noted)
        : choice;
  }

  /** Whether the choice would bring the item to the next step. */
  static boolean goesOn(Choice choice) {
    return switch (meant(choice)) {
      case Choice.Approve it -> true;
      case Choice.JudgeSecrecy it -> it.result() == Secrecy.NOT_SECRET;
      case Choice.Return it -> false;
      case Choice.Refer it -> false;
      case Choice.Answer it -> false;
      case Choice.Postpone it -> false;
    };
  }

  List<Obstacle> obstacles(Edition edition, ReviewRound round, Step step, Choice choice) {
    Asking asking = new Asking(edition, round, step, checklists.of(round, step));
    List<Obstacle> obstacles = new ArrayList<>(ofLength(asking, choice));
    obstacles.addAll(ofMeaning(asking, meant(choice)));
    if (goesOn(choice)) {
      companions.forEach(it -> obstacles.addAll(it.againstGoingOn(edition)));
    }
    return obstacles;
  }

  /** What is asked, and of what. */
  private record Asking(Edition edition, ReviewRound round, Step step, List<Checklist> checklists) {

    boolean isSecrecyStep() {
      return step.kind() == StepKind.SECRECY_REVIEW;
    }

    boolean asksSecrecy() {
      return isSecrecyStep() || JudgingAnswers.askSecrecy(checklists);
    }
  }

  private List<Obstacle> ofLength(Asking asking, Choice choice) {
    boolean tooLong =
        switch (choice) {
          case Choice.JudgeSecrecy it -> it.basis().length() > LONGEST_WORDS;
          case Choice.Approve it ->
              it.secrecy() != null && it.secrecy().basis().length() > LONGEST_WORDS;
          case Choice.Return it -> false;
          case Choice.Refer it -> false;
          case Choice.Answer it -> false;
          case Choice.Postpone it -> false;
        };
    return tooLong || choice.opinion().length() > LONGEST_WORDS
        ? List.of(of(Missing.TOO_LONG.name(), basis(asking), "意见和审查依据各不能超过 2000 字", "请缩短后再提交"))
        : List.of();
  }

  private List<Obstacle> ofMeaning(Asking asking, Choice choice) {
    boolean answering =
        asking.step().state() == StepState.REFERRED
            && holders.isAsked(asking.edition().standing(), asking.step());
    if (answering != choice instanceof Choice.Answer) {
      return List.of(
          answering
              ? of(
                  Missing.REFERRED.name(),
                  asking.step().basis(),
                  "本环节已上报请示，等待答复",
                  "请填写答复意见并用“答复”提交")
              : of(
                  Missing.NOT_REFERRED.name(),
                  asking.step().basis(),
                  "本环节没有待答复的请示",
                  "请刷新页面查看办理情况"));
    }
    return switch (choice) {
      case Choice.Return it -> words(asking, it.opinion(), "请写明退回的理由和修改要求");
      case Choice.Answer it -> words(asking, it.opinion(), "请写明答复意见");
      case Choice.Refer it -> ofReferral(asking, it);
      case Choice.Postpone it -> ofPostponing(asking, it);
      case Choice.Approve it -> ofApproval(asking, it);
      case Choice.JudgeSecrecy it -> ofSecrecy(asking, it);
    };
  }

  private List<Obstacle> ofApproval(Asking asking, Choice.Approve choice) {
    if (asking.isSecrecyStep()) {
      return List.of(secrecyNotJudged(asking, "请在保密审查表中选择审查结论"));
    }
    List<Obstacle> obstacles = new ArrayList<>();
    Decide.@Nullable Judgement secrecy = choice.secrecy();
    if (secrecy != null && !asking.asksSecrecy()) {
      obstacles.add(secrecyNotJudged(asking, "本环节不作保密审查结论"));
    }
    if (secrecy != null && secrecy.basis().isBlank()) {
      obstacles.addAll(words(asking, "", "请写明保密审查的依据"));
    }
    obstacles.addAll(
        ofAnswers(asking, choice, choice.answers(), secrecy == null ? null : secrecy.result()));
    obstacles.addAll(ofRemarks(asking, choice.acknowledged()));
    return obstacles;
  }

  private List<Obstacle> ofSecrecy(Asking asking, Choice.JudgeSecrecy choice) {
    List<Obstacle> obstacles = new ArrayList<>();
    boolean clears = choice.result() == Secrecy.NOT_SECRET;
    if (!asking.asksSecrecy()) {
      obstacles.add(secrecyNotJudged(asking, "本环节不是保密审查，请用“同意”或“退回”"));
    } else if (clears && !asking.isSecrecyStep()) {
      obstacles.add(secrecyNotJudged(asking, "请用“同意”，与审核意见一并签署保密结论"));
    }
    if (choice.basis().isBlank()) {
      obstacles.addAll(words(asking, "", "请写明保密审查的依据"));
    }
    if (clears && asking.isSecrecyStep()) {
      obstacles.addAll(ofAnswers(asking, choice, choice.answers(), choice.result()));
      obstacles.addAll(ofRemarks(asking, choice.acknowledged()));
    }
    return obstacles;
  }

  private List<Obstacle> ofAnswers(
      Asking asking, Choice choice, Map<String, Boolean> given, @Nullable Secrecy judgement) {
    JudgingAnswers answers = new JudgingAnswers(asking.checklists(), given, judgement);
    List<Obstacle> obstacles = new ArrayList<>(answers.obstacles());
    if (answers.leavesRemark() && choice.opinion().isBlank()) {
      obstacles.addAll(words(asking, "", "请在意见中写明需要下一环节注意的事项"));
    }
    return obstacles;
  }

  private List<Obstacle> ofRemarks(Asking asking, boolean acknowledged) {
    return acknowledged
        ? List.of()
        : remarks.open(asking.round()).stream().map(JudgingChoice::notNoted).toList();
  }

  /** A remark of an earlier step of which nobody has taken note. */
  static Obstacle notNoted(Remarks.Open remark) {
    return of(
        Missing.REMARK_NOT_ACKNOWLEDGED.name(),
        remark.basis(),
        "尚未确认“" + remark.step().name() + "”的备注：" + remark.signature().opinion(),
        "请阅读备注并勾选“已阅”");
  }

  private List<Obstacle> ofReferral(Asking asking, Choice.Refer choice) {
    Seat above = asking.step().refersTo();
    List<Obstacle> obstacles = new ArrayList<>();
    if (above == null || asking.isSecrecyStep()) {
      obstacles.add(
          of(
              Missing.REFERRAL_NOT_OFFERED.name(),
              basis(asking),
              "制度没有规定本环节可以上报请示",
              asking.isSecrecyStep() ? "不能确定是否涉密的，请选择“不能确定”" : "请用“同意”或“退回”"));
    } else if (holders.of(asking.edition().standing(), above).isEmpty()) {
      obstacles.add(
          of(
              ObstacleCode.CHAIN_NOT_CONFIGURED.name(),
              basis(asking),
              above.whose() + "无人任职，不能上报",
              "请本单位管理员配齐岗位人员"));
    }
    obstacles.addAll(words(asking, choice.question(), "请写明请示的事项"));
    return obstacles;
  }

  private List<Obstacle> ofPostponing(Asking asking, Choice.Postpone choice) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (!JudgingAnswers.askPostponing(asking.checklists())) {
      obstacles.add(
          of(Missing.POSTPONING_NOT_OFFERED.name(), basis(asking), "制度没有规定本环节可以缓议", "请用“同意”或“退回”"));
    }
    LocalDate today = LocalDate.now(clock);
    if (!choice.againOn().isAfter(today) || choice.againOn().isAfter(today.plusYears(1))) {
      obstacles.add(
          of(
              Missing.AGAIN_ON_WRONG.name(),
              basis(asking),
              "再次审议日期须在今天（" + today + "）之后、一年之内，填写的是" + choice.againOn(),
              "请改填日期"));
    }
    obstacles.addAll(words(asking, choice.reason(), "请写明缓议的理由"));
    return obstacles;
  }

  private List<Obstacle> words(Asking asking, String said, String words) {
    return said.isBlank()
        ? List.of(of(ObstacleCode.OPINION_REQUIRED.name(), basis(asking), words, "填写后再提交"))
        : List.of();
  }

  private List<Basis> basis(Asking asking) {
    return rules.of(asking.edition().standing()).basisOf(Invariant.REVIEW_BEFORE_RELEASE);
  }

  private static Obstacle secrecyNotJudged(Asking asking, String help) {
    return of(
        ObstacleCode.SECRECY_NOT_CLEARED.name(),
        asking.step().basis(),
        ObstacleCode.SECRECY_NOT_CLEARED.words(),
        help);
  }

  private static Obstacle of(String code, List<Basis> basis, String words, String help) {
    return new Obstacle(code, basis, words, help);
  }
}
