package org.mingshi.platform.testing;

import java.nio.charset.StandardCharsets;
import org.mingshi.platform.review.ScanFile;

/** Scans of signed forms, as small as they can be. */
public final class PaperScans {

  private PaperScans() {}

  /** One page without anything on it. */
  public static byte[] pdf() {
    return """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF
    """
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The same as a file that a clerk chose. */
  public static ScanFile signedForm() {
    return new ScanFile("审查表.pdf", pdf());
  }
}
