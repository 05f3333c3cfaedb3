package org.standoff.words;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Remembers what was made of the latest keys, so that it is made only once as long as a key comes
 * up again soon. May be shared by threads.
 *
 * @param <K> keys, which must not change any more
 */
public final class Latest<K, V> {
  /** Each key has one place here, which it shares with others: the latest stays. */
  private final AtomicReferenceArray<Entry<K, V>> places;

  private record Entry<K, V>(K key, V value) {}

  /**
   * Remembers nothing yet.
   *
   * @param places how much is remembered at most, a power of two
   */
  public Latest(int places) {
    this.places = new AtomicReferenceArray<>(places);
  }

  /** What is remembered of a key, or else is made of it now. */
  public V of(K key, Function<? super K, ? extends V> making) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 16) & (places.length() - 1);
    var known = places.getPlain(place);
    if (known != null && known.key.equals(key)) {
      return known.value;
    }
    V value = making.apply(key);
    places.setRelease(place, new Entry<>(key, value));
    return value;
  }
}
