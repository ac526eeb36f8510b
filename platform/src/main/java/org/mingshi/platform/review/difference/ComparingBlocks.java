package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.item.CleanHtml;

/** Compares two texts block by block, and changed blocks word by word. */
final class ComparingBlocks {

  private final List<Block> before;
  private final List<Block> after;
  private final BlockWords words = new BlockWords();
  private final List<Edit> edits = new ArrayList<>();

  private ComparingBlocks(List<Block> before, List<Block> after) {
    this.before = before;
    this.after = after;
  }

  static BodyChange compare(CleanHtml before, CleanHtml after) {
    BodyChange change = compare(Blocks.of(before), Blocks.of(after));
    boolean silent = change.isEmpty() && !before.equals(after);
    return new BodyChange(change.edits(), change.shortened(), silent);
  }

  static BodyChange compare(List<Block> before, List<Block> after) {
    return new ComparingBlocks(before, after).compare();
  }

  private BodyChange compare() {
    List<Block.Key> keys = before.stream().map(Block::key).toList();
    List<Block.Key> newKeys = after.stream().map(Block::key).toList();
    for (Alignment.Stretch it : Alignment.anchored(keys, newKeys)) {
      if (it.same()) {
        for (int i = 0; i < it.to() - it.from(); i++) {
          edits.add(new Edit.Same(before.get(it.from() + i), after.get(it.newFrom() + i)));
        }
      } else {
        replaced(before.subList(it.from(), it.to()), after.subList(it.newFrom(), it.newTo()));
      }
    }
    List<Edit> moved = Moves.in(edits, words);
    return new BodyChange(moved, words.shortened(), false);
  }

  private void replaced(List<Block> gone, List<Block> come) {
    int[] partners = Pairing.of(gone, come);
    int next = 0;
    for (int i = 0; i < gone.size(); i++) {
      if (partners[i] == Pairing.NONE) {
        edits.add(new Edit.Removed(gone.get(i)));
      } else {
        inserted(come.subList(next, partners[i]));
        next = partners[i] + 1;
        edits.add(changed(gone.get(i), come.get(partners[i])));
      }
    }
    inserted(come.subList(next, come.size()));
  }

  private void inserted(List<Block> come) {
    come.forEach(block -> edits.add(new Edit.Inserted(block)));
  }

  private Edit changed(Block was, Block is) {
    return new Edit.Changed(was, is, words.compare(was, is), BlockWords.reshaped(was, is));
  }
}
