package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Disk;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreeWriter;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The public trees of this data directory, and the one writer of the current one, opened when first
 * needed.
 */
@Component
class Trees implements DisposableBean {

  private final PublicTree trees;
  private final Disk disk;
  private @Nullable TreeWriter writer;

  @Autowired
  Trees(@Value("${mingshi.data}") Path data) {
    this(PublicTree.in(data), Disk.real());
  }

  Trees(PublicTree trees, Disk disk) {
    this.trees = trees;
    this.disk = disk;
  }

  PublicTree all() {
    return trees;
  }

  /** The writer of the current tree, which must be there. */
  synchronized TreeWriter writer() {
    PublicTree.Tree current =
        trees.current().orElseThrow(() -> new IllegalStateException("there is no public tree yet"));
    TreeWriter open = writer;
    if (open == null || !open.tree().equals(current)) {
      closeWriter();
      open = open(current);
      writer = open;
    }
    return open;
  }

  /**
   * After the disk refused something: opens the tree anew next time, which repairs what was left
   * half done.
   */
  synchronized void mistrust() {
    closeWriter();
  }

  /** A writer of a new tree that nobody sees yet. */
  TreeWriter next() {
    return open(trees.createNext());
  }

  /** The finished tree is the current one from now on; the writer goes on writing to it. */
  synchronized void switchTo(TreeWriter finished) {
    trees.switchTo(finished.tree());
    closeWriter();
    writer = finished;
  }

  private TreeWriter open(PublicTree.Tree tree) {
    try {
      return TreeWriter.open(tree, disk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void closeWriter() {
    TreeWriter open = writer;
    writer = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized void destroy() {
    closeWriter();
  }
}
