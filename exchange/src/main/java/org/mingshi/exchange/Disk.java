package org.mingshi.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The few things a writer does to a disk, so that a test can let the power fail after any of them.
 * Each returns when the operating system has it; only {@link #sync} makes it outlast a power cut.
 */
public interface Disk {

  /** Creates a directory and its parents where they are missing. */
  void createDirectories(Path directory) throws IOException;

  /** Writes a new file, or one that nobody reads yet. */
  void write(Path file, byte[] bytes) throws IOException;

  /** Copies a file to a new one, or to one that nobody reads yet. */
  void copy(Path from, Path to) throws IOException;

  /** Adds to the end of a file, creating it if need be. */
  void append(Path file, byte[] bytes) throws IOException;

  /** Moves a file over another in one step. */
  void replace(Path from, Path to) throws IOException;

  /** Removes a file if it is there. */
  void delete(Path file) throws IOException;

  /** Makes a file's bytes, or a directory's names, outlast a power cut. */
  void sync(Path fileOrDirectory) throws IOException;

  /** The disk itself. */
  static Disk real() {
    return RealDisk.INSTANCE;
  }

  /** The disk itself. */
  final class RealDisk implements Disk {
    private static final RealDisk INSTANCE = new RealDisk();

    private RealDisk() {}

    @Override
    public void createDirectories(Path directory) throws IOException {
      Files.createDirectories(directory);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      Files.write(file, bytes);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(Path file) throws IOException {
      Files.deleteIfExists(file);
    }

    @Override
    public void sync(Path fileOrDirectory) throws IOException {
      boolean directory = Files.isDirectory(fileOrDirectory);
      try (FileChannel channel =
          FileChannel.open(
              fileOrDirectory, directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }
}
