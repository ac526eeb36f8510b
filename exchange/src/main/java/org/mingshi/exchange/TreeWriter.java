package org.mingshi.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a tree. A file appears whole or not at all, is on the disk before the manifest
 * speaks of it, and never gives way to an older version.
 *
 * <p>The order for each change: the bytes into a temporary file outside {@code www}, synced; moved
 * over the old file in one step; the directory synced; then, for all changes of a call together,
 * their lines in the manifest, synced. When the power fails anywhere in between, the same change
 * made again ends in the same tree. Nobody else writes to the tree while a writer is open: it holds
 * a lock on {@code writer.lock}.
 *
 * <p>Example: {@code writer.apply(List.of(new Put(new TreePath("bishan-jw/2026/11/1024.html"),
 * PAGE, bytes, 9, now, content)))}.
 */
public final class TreeWriter implements AutoCloseable {

  private final PublicTree.Tree tree;
  private final Disk disk;
  private final FileChannel lock;
  private final ManifestFile manifest;

  private TreeWriter(PublicTree.Tree tree, Disk disk, FileChannel lock, ManifestFile manifest) {
    this.tree = tree;
    this.disk = disk;
    this.lock = lock;
    this.manifest = manifest;
  }

  /**
   * Opens the tree, repairs a torn end of its manifest and clears what an interrupted writer left
   * in the temporary directory.
   *
   * @throws IOException when the tree cannot be read, or another writer holds it
   */
  public static TreeWriter open(PublicTree.Tree tree, Disk disk) throws IOException {
    FileChannel lock = lock(tree.directory().resolve("writer.lock"));
    boolean opened = false;
    try {
      disk.createDirectories(tree.www());
      Path temporary = tree.directory().resolve("tmp");
      disk.createDirectories(temporary);
      try (Stream<Path> left = Files.list(temporary)) {
        for (Path file : left.toList()) {
          disk.delete(file);
        }
      }
      var writer = new TreeWriter(tree, disk, lock, ManifestFile.open(tree.manifest(), disk));
      opened = true;
      return writer;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      @Nullable FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException("another writer holds the tree: " + file, e);
    }
    channel.close();
    throw new IOException("another writer holds the tree: " + file);
  }

  /** Which tree. */
  public PublicTree.Tree tree() {
    return tree;
  }

  /** What the manifest says of a path last. */
  public Optional<ManifestEntry> find(TreePath path) {
    return manifest.find(path);
  }

  /** The last entry of every path, removals included. */
  public Collection<ManifestEntry> latest() {
    return manifest.latest();
  }

  /**
   * Carries the changes out in their order and gives the entries now in the manifest; a change that
   * is not newer than what is there is left out.
   *
   * @throws IOException when the disk refuses; what was already moved stays and is repaired by
   *     making the same changes again
   */
  public List<ManifestEntry> apply(List<? extends TreeChange> changes) throws IOException {
    return apply(changes, true);
  }

  /**
   * As {@link #apply(List)}, but nothing is promised to be on the disk before {@link #syncAll}: for
   * building a tree that nobody sees yet.
   */
  public List<ManifestEntry> applyUnsynced(List<? extends TreeChange> changes) throws IOException {
    return apply(changes, false);
  }

  /** Brings everything in the tree to the disk. */
  public void syncAll() throws IOException {
    try (Stream<Path> all = Files.walk(tree.directory())) {
      for (Path path : all.toList()) {
        disk.sync(path);
      }
    }
  }

  /** Shortens the manifest to the last entry of each path. */
  public void compact() throws IOException {
    manifest.compact();
  }

  private List<ManifestEntry> apply(List<? extends TreeChange> changes, boolean synced)
      throws IOException {
    List<ManifestEntry> entries = new ArrayList<>();
    Set<Path> directories = new LinkedHashSet<>();
    for (TreeChange change : changes) {
      boolean outdated =
          manifest.find(change.path()).filter(e -> e.version() >= change.version()).isPresent();
      if (!outdated) {
        carryOut(change, synced, directories);
        entries.add(entryOf(change, manifest.nextSequence() + entries.size()));
      }
    }
    if (synced) {
      for (Path directory : directories) {
        disk.sync(directory);
      }
    }
    if (!entries.isEmpty()) {
      manifest.append(entries, synced);
    }
    return List.copyOf(entries);
  }

  private void carryOut(TreeChange change, boolean synced, Set<Path> directories)
      throws IOException {
    Path target = change.path().under(tree.www());
    switch (change) {
      case TreeChange.Put put -> {
        createParents(target, directories);
        Path arriving = arriving(put);
        disk.write(arriving, put.bytes());
        arrive(arriving, target, synced, directories);
      }
      case TreeChange.Copy copy -> {
        createParents(target, directories);
        Path arriving = arriving(copy);
        disk.copy(copy.source(), arriving);
        if (!Digest.of(arriving).equals(copy.digest())) {
          disk.delete(arriving);
          throw new IOException(
              copy.source() + " has other bytes than were approved for " + copy.path());
        }
        arrive(arriving, target, synced, directories);
      }
      case TreeChange.Remove _ -> {
        disk.delete(target);
        if (Files.isDirectory(parentOf(target))) {
          directories.add(parentOf(target));
        }
      }
    }
  }

  private Path arriving(TreeChange change) {
    return tree.directory().resolve("tmp").resolve(Digest.of(change.path().value()).hex());
  }

  private void arrive(Path arriving, Path target, boolean synced, Set<Path> directories)
      throws IOException {
    if (synced) {
      disk.sync(arriving);
    }
    disk.replace(arriving, target);
    directories.add(parentOf(target));
  }

  private void createParents(Path target, Set<Path> directories) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path parent = parentOf(target); !Files.isDirectory(parent); parent = parentOf(parent)) {
      missing.add(parent);
    }
    if (!missing.isEmpty()) {
      disk.createDirectories(parentOf(target));
      missing.forEach(m -> directories.add(parentOf(m)));
    }
  }

  private static Path parentOf(Path path) {
    Path parent = path.getParent();
    if (parent == null) {
      throw new IllegalStateException("a file of the tree lies in a directory: " + path);
    }
    return parent;
  }

  private static ManifestEntry entryOf(TreeChange change, long sequence) {
    return switch (change) {
      case TreeChange.Put put ->
          new ManifestEntry(
              sequence,
              put.path(),
              put.kind(),
              Digest.of(put.bytes()),
              put.bytes().length,
              put.version(),
              put.at(),
              put.content());
      case TreeChange.Copy copy ->
          new ManifestEntry(
              sequence,
              copy.path(),
              copy.kind(),
              copy.digest(),
              copy.size(),
              copy.version(),
              copy.at(),
              null);
      case TreeChange.Remove remove ->
          new ManifestEntry(
              sequence, remove.path(), remove.kind(), null, 0, remove.version(), remove.at(), null);
    };
  }

  /** Lets the next writer in. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
