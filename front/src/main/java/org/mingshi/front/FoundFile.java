package org.mingshi.front;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.TreePath;

/**
 * A regular file of the tree, open, with what identifies this very state of it. No part of its path
 * below {@code www} is a symbolic link: a link that somebody plants in the tree leads nowhere.
 *
 * @param channel its bytes; the holder closes it
 * @param size how many
 * @param modified when it was written, to the second
 * @param etag differs for every state of the file
 */
record FoundFile(SeekableByteChannel channel, long size, Instant modified, String etag)
    implements AutoCloseable {

  /**
   * Opens the file, or finds nothing: missing, a directory, a link, a device, or replaced while
   * being opened again and again.
   */
  static Optional<FoundFile> open(Path www, TreePath path) throws IOException {
    Path file = path.under(www);
    for (int attempt = 0; attempt < 3; attempt++) {
      if (!directoriesAreReal(www, file)) {
        return Optional.empty();
      }
      BasicFileAttributes before = attributes(file);
      if (before == null || !before.isRegularFile()) {
        return Optional.empty();
      }
      SeekableByteChannel channel;
      try {
        channel =
            Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
      } catch (IOException e) {
        continue; // taken down, replaced by a link, or not readable: the next look at it says which
      }
      BasicFileAttributes after = attributes(file);
      if (after != null
          && String.valueOf(after.fileKey()).equals(String.valueOf(before.fileKey()))
          && after.lastModifiedTime().equals(before.lastModifiedTime())
          && channel.size() == after.size()) {
        return Optional.of(
            new FoundFile(
                channel,
                after.size(),
                after.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.SECONDS),
                etag(after)));
      }
      channel.close();
    }
    return Optional.empty();
  }

  /** Whether a directory, not a link, is there. */
  static boolean isDirectory(Path www, TreePath path) {
    Path directory = path.under(www);
    return directoriesAreReal(www, directory)
        && Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS);
  }

  /** Bytes from {@code from} on; for answers short enough to be sent at once. */
  ByteBuffer read(long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    channel.position(from);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // until the buffer is full
    }
    if (buffer.hasRemaining()) {
      throw new IOException("a file of the tree is shorter than it was");
    }
    return buffer.flip();
  }

  private static boolean directoriesAreReal(Path www, Path file) {
    for (Path parent = file.getParent();
        parent != null && !parent.equals(www);
        parent = parent.getParent()) {
      if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      return null;
    }
  }

  private static String etag(BasicFileAttributes file) {
    Instant modified = file.lastModifiedTime().toInstant();
    return "\"%x-%x-%x-%x\""
        .formatted(
            modified.getEpochSecond(),
            modified.getNano(),
            file.size(),
            String.valueOf(file.fileKey()).hashCode());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
