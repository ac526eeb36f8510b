package org.mingshi.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the public pages lie in a data directory, and which of several trees is the current one.
 *
 * <pre>
 * DIR/public/current -> trees/000003
 * DIR/public/trees/000003/www             only this is served
 * DIR/public/trees/000003/manifest.jsonl  what must be found in www
 * </pre>
 *
 * <p>A tree is changed page by page while it is current. A rebuild writes the next one beside it
 * and then moves one symbolic link, so that a reader sees the old tree or the new one, never a
 * mixture.
 */
public final class PublicTree {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{6}");

  private final Path directory;

  private PublicTree(Path directory) {
    this.directory = directory;
  }

  /** The trees of this data directory, which need not exist yet. */
  public static PublicTree in(Path dataDirectory) {
    return new PublicTree(dataDirectory.toAbsolutePath().normalize().resolve("public"));
  }

  /** The path that always leads to the current tree: {@code DIR/public/current}. */
  public Path currentLink() {
    return directory.resolve("current");
  }

  /** The current tree, or nothing when none was ever finished. */
  public Optional<Tree> current() {
    try {
      if (!Files.isSymbolicLink(currentLink())) {
        return Optional.empty();
      }
      String name = Files.readSymbolicLink(currentLink()).getFileName().toString();
      Path place = trees().resolve(name);
      return NUMBER.matcher(name).matches() && Files.isDirectory(place.resolve("www"))
          ? Optional.of(new Tree(Integer.parseInt(name), place))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty tree behind all others; nobody sees it before {@link #switchTo}. */
  public Tree createNext() {
    int number = all().stream().mapToInt(Tree::number).max().orElse(0) + 1;
    Tree tree = new Tree(number, trees().resolve("%06d".formatted(number)));
    try {
      Files.createDirectories(tree.www());
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes this tree the current one, in one step that a reader cannot see half of. */
  public void switchTo(Tree tree) {
    try {
      Path fresh = directory.resolve(".current-" + tree.directory().getFileName());
      Files.deleteIfExists(fresh);
      Files.createSymbolicLink(fresh, Path.of("trees").resolve(tree.directory().getFileName()));
      Files.move(
          fresh,
          currentLink(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      Disk.real().sync(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every tree that lies here, also unfinished ones, by number. */
  public List<Tree> all() {
    if (!Files.isDirectory(trees())) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(trees())) {
      List<Tree> all = new ArrayList<>();
      found
          .filter(p -> NUMBER.matcher(p.getFileName().toString()).matches())
          .forEach(p -> all.add(new Tree(Integer.parseInt(p.getFileName().toString()), p)));
      all.sort(Comparator.comparingInt(Tree::number));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path trees() {
    return directory.resolve("trees");
  }

  /**
   * One tree of pages.
   *
   * @param number its number, from 1
   * @param directory where it lies
   */
  public record Tree(int number, Path directory) {

    /** What is served. */
    public Path www() {
      return directory.resolve("www");
    }

    /** The file that says what must be found in {@link #www}. */
    public Path manifest() {
      return directory.resolve("manifest.jsonl");
    }
  }
}
