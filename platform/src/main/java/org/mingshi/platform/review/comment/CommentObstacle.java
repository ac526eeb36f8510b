package org.mingshi.platform.review.comment;

import java.util.List;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;

/** Why a comment, or an approval beside comments, is refused. */
enum CommentObstacle {
  /** Comments that ask for something are still open. */
  COMMENT_UNRESOLVED("还有批注没有处理", "请先处理批注：由审核人标为“已处理”，或退回作者修改所指的文字"),
  /** Only those whose turn it is to review comment. */
  COMMENT_NOT_PERMITTED("只有正在审核这篇稿件的人可以加批注", "可以回复已有的批注"),
  /** Only reviewers and whoever wrote the comment say that it is dealt with. */
  COMMENT_NOT_RESOLVABLE("批注由审核人或批注人标为“已处理”", "可以回复批注，说明已如何修改"),
  /** No words. */
  COMMENT_EMPTY("批注没有内容", "请写明意见"),
  /** More words than are kept. */
  COMMENT_TOO_LONG("批注过长", "每条批注不超过 2000 字，引用的文字不超过 500 字"),
  /** More drafts than a reviewer needs. */
  COMMENTS_TOO_MANY("未发出的批注已有 200 条", "请先随决定发出，或删去一些"),
  /** The passage is not in the text. */
  PASSAGE_UNKNOWN("找不到所指的文字", "请写明段号；引用的文字须与该段原文一致"),
  /** The text was changed after this person opened it. */
  REVISION_OUTDATED("您打开之后稿件已被修改", "请查看改动后再批注；您填写的内容仍在页面上");

  private final String words;
  private final String help;

  CommentObstacle(String words, String help) {
    this.words = words;
    this.help = help;
  }

  Obstacle on(List<Basis> basis) {
    return on(basis, "");
  }

  Obstacle on(List<Basis> basis, String more) {
    return new Obstacle(name(), basis, words + more, help);
  }
}
