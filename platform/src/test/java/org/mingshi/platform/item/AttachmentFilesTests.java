package org.mingshi.platform.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.Disk;

class AttachmentFilesTests {

  @TempDir Path data;

  @Test
  void theSameBytesAreStoredOnce() throws IOException {
    AttachmentFiles files = AttachmentFiles.in(data);
    Digest first = files.store(SomeFiles.pdf());
    Digest second = files.store(SomeFiles.pdf());
    assertThat(second).isEqualTo(first);
    assertThat(files.read(first)).isEqualTo(SomeFiles.pdf());
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void alteredBytesAreNotHandedOut() throws IOException {
    AttachmentFiles files = AttachmentFiles.in(data);
    Digest digest = files.store(SomeFiles.pdf());
    Files.writeString(files.place(digest), "别的");
    assertThatThrownBy(() -> files.read(digest)).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void storingDiesAtEveryStepAndTheNextTryIsWhole() throws IOException {
    int steps = 0;
    boolean died = true;
    while (died) {
      byte[] bytes = SomeFiles.docx("第" + steps + "份");
      died = false;
      try {
        new AttachmentFiles(data, new DyingDisk(steps)).store(bytes);
      } catch (UncheckedIOException powerCut) {
        died = true;
      }
      Path place = AttachmentFiles.in(data).place(Digest.of(bytes));
      assertThat(!Files.exists(place) || Digest.of(place).equals(Digest.of(bytes)))
          .as("after %d steps a file is whole or not there", steps)
          .isTrue();
      Digest again = AttachmentFiles.in(data).store(bytes);
      assertThat(AttachmentFiles.in(data).read(again)).isEqualTo(bytes);
      steps++;
    }
    assertThat(steps).isGreaterThan(5);
  }

  private long stored() throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("attachments"))) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  /** A disk that does so many things and then fails, in the middle of a write. */
  private static final class DyingDisk implements Disk {

    private final Disk real = Disk.real();
    private int left;

    DyingDisk(int left) {
      this.left = left;
    }

    private void live() throws IOException {
      if (left-- <= 0) {
        throw new IOException("the power failed");
      }
    }

    @Override
    public void createDirectories(Path directory) throws IOException {
      live();
      real.createDirectories(directory);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      if (left <= 0) {
        real.write(file, new byte[] {1});
      }
      live();
      real.write(file, bytes);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      live();
      real.copy(from, to);
    }

    @Override
    public void append(Path file, byte[] bytes) throws IOException {
      live();
      real.append(file, bytes);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
      live();
      real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
      live();
      real.delete(file);
    }

    @Override
    public void sync(Path fileOrDirectory) throws IOException {
      live();
      real.sync(fileOrDirectory);
    }
  }
}
