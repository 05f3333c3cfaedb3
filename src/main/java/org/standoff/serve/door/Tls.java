package org.standoff.serve.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** The key and certificate by which a server shows who it is. */
public final class Tls {
  private Tls() {}

  /**
   * Reads a file in the form PKCS #12, as keytool and openssl write it.
   *
   * @throws IOException if it cannot be read or has no key
   */
  public static SSLContext read(Path file, String password) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(in, password.toCharArray());
      var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store, password.toCharArray());
      var context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), null, null);
      if (!hasKey(store)) {
        throw new IOException(file + " has no key: put one in with its certificate");
      }
      return context;
    } catch (GeneralSecurityException wrong) {
      throw new IOException(file + " is no key store with a key: " + wrong.getMessage(), wrong);
    }
  }

  private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
    var aliases = store.aliases();
    while (aliases.hasMoreElements()) {
      if (store.isKeyEntry(aliases.nextElement())) {
        return true;
      }
    }
    return false;
  }
}
