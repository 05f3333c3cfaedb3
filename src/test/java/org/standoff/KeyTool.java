package org.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes keys of servers for which nobody vouches, in files of PKCS #12. */
public final class KeyTool {
  private KeyTool() {}

  /** Makes a file with the key of {@code localhost}, called {@code key}. */
  public static void makeKey(Path file, String password) throws IOException, InterruptedException {
    run(
        file,
        password,
        List.of(
            "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "SAN=dns:localhost"));
  }

  /** Writes the certificate of such a key, as PEM. */
  public static void exportCertificate(Path file, String password, Path certificate)
      throws IOException, InterruptedException {
    run(file, password, List.of("-exportcert", "-rfc", "-file", certificate.toString()));
  }

  private static void run(Path file, String password, List<String> arguments)
      throws IOException, InterruptedException {
    var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> command = new ArrayList<>(List.of(tool));
    command.addAll(arguments);
    command.addAll(List.of("-alias", "key", "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", file.toString(), "-storepass", password));
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    assertThat(code).as(String.join(" ", command)).isZero();
  }
}
