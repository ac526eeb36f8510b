package org.mingshi.platform.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.ItemPanel;
import org.mingshi.platform.review.PaperSteps;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.Reviews;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Leads from the page of an edition to its review form, to recording from paper, to handing in. */
@Component
class PaperPanel implements ItemPanel {

  private final Reviews reviews;
  private final PaperSteps steps;

  PaperPanel(Reviews reviews, PaperSteps steps) {
    this.reviews = reviews;
    this.steps = steps;
  }

  @Override
  public List<Link> links(Edition edition, Actor actor) {
    Optional<ReviewRound> latest = reviews.latest(edition.id());
    List<Link> links = new ArrayList<>();
    String base = "/editions/" + edition.id();
    latest.ifPresent(round -> {
      steps
          .toHandIn(edition, round, actor)
          .ifPresent(step -> links.add(new Link("报送", base + "/hand-in", step.name())));
      steps
          .recordable(edition, round, actor)
          .forEach(step ->
              links.add(
                  new Link(
                      "登记纸质签署：" + step.name(),
                      base + "/steps/" + step.id() + "/paper",
                      "在纸质审查表上已签字的，登记结论并上传扫描件")));
      links.add(new Link("信息发布审查表", base + "/form", "查看和打印本稿的审查表"));
    });
    return links;
  }
}
