package org.standoff.index.stored;

import static org.standoff.index.stored.Packing.readOptional;
import static org.standoff.index.stored.Packing.readText;
import static org.standoff.index.stored.Packing.writeOptional;
import static org.standoff.index.stored.Packing.writeText;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.standoff.search.Account;
import org.standoff.text.ArticlePath;

/** An account as it is stored. */
public final class StoredAccount {
  private StoredAccount() {}

  /** The bytes of an account. */
  public static byte[] pack(Account account) {
    return BytesRef.deepCopyOf(Packing.pack(account, StoredAccount::write)).bytes;
  }

  public static Account unpack(byte[] bytes) throws IOException {
    return Packing.unpack(new BytesRef(bytes), StoredAccount::read);
  }

  public static void write(DataOutput out, Account account) throws IOException {
    writeText(out, account.path().file());
    writeOptional(out, account.path().record(), Packing::writeText);
    writeText(out, account.state().label());
    out.writeVInt(account.read());
    out.writeVInt(account.missing());
    writeOptional(out, account.reason(), Packing::writeText);
  }

  public static Account read(DataInput in) throws IOException {
    var path = new ArticlePath(readText(in), readOptional(in, Packing::readText));
    var label = readText(in);
    for (var state : Account.State.values()) {
      if (state.label().equals(label)) {
        return new Account(
            path, state, in.readVInt(), in.readVInt(), readOptional(in, Packing::readText));
      }
    }
    throw new IOException("no state of an account: " + label);
  }
}
