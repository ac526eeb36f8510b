package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.review.difference.Difference.FileChange;
import org.mingshi.platform.review.difference.Sheet.File;

/** Finds which attachment became which: the same, renamed, replaced, moved, new or gone. */
final class ComparingFiles {

  private final List<File> gone;
  private final List<File> come;
  private final List<FileChange> changes = new ArrayList<>();
  private final List<File> kept = new ArrayList<>();
  private final IdentityHashMap<File, File> became = new IdentityHashMap<>();

  private ComparingFiles(List<File> before, List<File> after) {
    this.gone = new ArrayList<>(before);
    this.come = new ArrayList<>(after);
  }

  static ComparingFiles compare(List<File> before, List<File> after) {
    ComparingFiles comparing = new ComparingFiles(before, after);
    comparing.pair((one, other) -> one.equals(other));
    comparing.pair((one, other) -> one.name().equals(other.name()));
    comparing.pair((one, other) -> one.hash().equals(other.hash()));
    comparing.gone.forEach(file -> comparing.change(file, null, List.of("删去附件")));
    comparing.come.forEach(file -> comparing.change(null, file, List.of("新增附件")));
    comparing.order(before, after);
    return comparing;
  }

  List<FileChange> changes() {
    return changes;
  }

  List<File> kept() {
    return kept;
  }

  private void pair(BiPredicate<File, File> same) {
    for (File before : List.copyOf(gone)) {
      come.stream()
          .filter(after -> same.test(before, after))
          .findFirst()
          .ifPresent(after -> {
            gone.remove(before);
            come.remove(after);
            paired(before, after);
          });
    }
  }

  private void paired(File before, File after) {
    became.put(before, after);
    List<String> what = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      what.add("由“" + before.name() + "”改名");
    }
    if (!before.hash().equals(after.hash())) {
      what.add("文件内容已替换");
    }
    if (!before.mediaType().equals(after.mediaType())) {
      what.add("类型由 " + before.mediaType() + " 改为 " + after.mediaType());
    }
    if (what.isEmpty()) {
      kept.add(after);
    } else {
      change(before, after, what);
    }
  }

  private void change(@Nullable File before, @Nullable File after, List<String> what) {
    String name = after == null ? Objects.requireNonNull(before).name() : after.name();
    List<String> fields = new ArrayList<>(what);
    fields.add(before == null ? "" : before.name() + " " + before.hash());
    fields.add(after == null ? "" : after.name() + " " + after.hash());
    changes.add(
        new FileChange(
            Change.of("附件", "“" + name + "”" + String.join("，", what), fields),
            before,
            after,
            what,
            text(before, after)));
  }

  private static @Nullable BodyChange text(@Nullable File before, @Nullable File after) {
    if (before == null || after == null || before.hash().equals(after.hash())) {
      return null;
    }
    return before.text() == null || after.text() == null
        ? null
        : ComparingBlocks.compare(Blocks.ofLines(before.text()), Blocks.ofLines(after.text()));
  }

  /** The order in which attachments stand is published too. */
  private void order(List<File> before, List<File> after) {
    List<Integer> places =
        before.stream()
            .filter(became::containsKey)
            .map(file -> after.indexOf(became.get(file)))
            .toList();
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i) < places.get(i - 1)) {
        String names = String.join("、", after.stream().map(File::name).toList());
        List<String> what = List.of("附件顺序改为：" + names);
        changes.add(new FileChange(Change.of("附件", what.getFirst(), what), null, null, what, null));
        return;
      }
    }
  }
}
