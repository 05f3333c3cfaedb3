package org.standoff.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.standoff.learn.KeyPlanes;
import org.standoff.learn.ModelFile;
import org.standoff.text.Fold;

/**
 * Places by their names, kept small: coordinates to a hundredth of a degree, a kilometre, and
 * populations to a twentieth. May be shared by threads.
 */
public final class Gazetteer {
  private static final ModelFile FILE = new ModelFile("table of places", "PL", 1);
  private static final List<PlaceKind> KINDS = List.of(PlaceKind.values());
  private static final double DEGREE = 100;

  /** So many steps of size double a population. */
  private static final double STEPS = 8;

  /** In the order of their folded names. */
  private final List<String> areas;

  private final byte[] letters;
  private final int[] ends;
  private final int[] kinds;
  private final int[] countries;
  private final int[] divisions;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] sizes;

  private Gazetteer(List<String> areas, byte[] letters, int[] ends, int[][] numbers) {
    this.areas = areas;
    this.letters = letters;
    this.ends = ends;
    kinds = numbers[0];
    countries = numbers[1];
    divisions = numbers[2];
    latitudes = numbers[3];
    longitudes = numbers[4];
    sizes = numbers[5];
  }

  /** The same places in whatever order give the same gazetteer. */
  public static Gazetteer of(List<Place> places) {
    var sorted =
        places.stream()
            .sorted(
                Comparator.comparing((Place place) -> Fold.fold(place.name()))
                    .thenComparing(Place::name)
                    .thenComparing(Place::kind)
                    .thenComparing(place -> place.country().orElse(""))
                    .thenComparing(place -> place.division().orElse(""))
                    .thenComparingDouble(Place::latitude)
                    .thenComparingDouble(Place::longitude)
                    .thenComparingLong(Place::population))
            .toList();
    var areaNames = new TreeSet<String>(List.of(""));
    sorted.forEach(place -> {
      place.country().ifPresent(areaNames::add);
      place.division().ifPresent(areaNames::add);
    });
    var areas = List.copyOf(areaNames);
    var bytes = new ArrayList<byte[]>();
    var ends = new int[sorted.size()];
    var numbers = new int[6][sorted.size()];
    int end = 0;
    for (int i = 0; i < sorted.size(); i++) {
      var place = sorted.get(i);
      var name = place.name().getBytes(UTF_8);
      bytes.add(name);
      end += name.length;
      ends[i] = end;
      numbers[0][i] = KINDS.indexOf(place.kind());
      numbers[1][i] = index(areas, place.country());
      numbers[2][i] = index(areas, place.division());
      numbers[3][i] = (int) Math.round(place.latitude() * DEGREE);
      numbers[4][i] = (int) Math.round(place.longitude() * DEGREE);
      numbers[5][i] = size(place.population());
    }
    var letters = new byte[end];
    for (int i = 0; i < ends.length; i++) {
      var name = bytes.get(i);
      System.arraycopy(name, 0, letters, ends[i] - name.length, name.length);
    }
    return new Gazetteer(areas, letters, ends, numbers);
  }

  private static int index(List<String> areas, Optional<String> area) {
    return area.map(name -> Collections.binarySearch(areas, name)).orElse(0);
  }

  private static int size(long population) {
    return population == 0
        ? 0
        : 1 + (int) Math.round(STEPS * StrictMath.log((double) population) / StrictMath.log(2));
  }

  private static long population(int size) {
    return size == 0 ? 0 : Math.round(StrictMath.pow(2, (size - 1) / STEPS));
  }

  /** How many places it has. */
  public int size() {
    return ends.length;
  }

  /**
   * The places of a name.
   *
   * @param folded the name as {@link Fold} has it
   */
  List<Place> named(String folded) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Fold.fold(name(middle)).compareTo(folded) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Place> named = new ArrayList<>();
    for (int i = low; i < ends.length && Fold.fold(name(i)).equals(folded); i++) {
      named.add(place(i));
    }
    return named;
  }

  private String name(int i) {
    int start = i == 0 ? 0 : ends[i - 1];
    return new String(letters, start, ends[i] - start, UTF_8);
  }

  private Place place(int i) {
    return new Place(
        name(i),
        KINDS.get(kinds[i]),
        area(countries[i]),
        area(divisions[i]),
        latitudes[i] / DEGREE,
        longitudes[i] / DEGREE,
        population(sizes[i]));
  }

  private Optional<String> area(int number) {
    return number == 0 ? Optional.empty() : Optional.of(areas.get(number));
  }

  /** Writes it; the same places always give the same bytes. */
  public void writeFile(OutputStream out) throws IOException {
    FILE.write(out, this::write);
  }

  /** Of each name only what the one before it has not is written. */
  private void write(DataOutput out) throws IOException {
    out.writeInt(areas.size());
    for (var area : areas) {
      out.writeUTF(area);
    }
    var shared = new int[ends.length];
    var others = new int[ends.length];
    for (int i = 0; i < ends.length; i++) {
      shared[i] = i == 0 ? 0 : shared(i);
      others[i] = ends[i] - (i == 0 ? 0 : ends[i - 1]) - shared[i];
    }
    out.writeInt(ends.length);
    KeyPlanes.writeNumbers(shared, out);
    KeyPlanes.writeNumbers(others, out);
    for (int i = 0; i < ends.length; i++) {
      out.write(letters, ends[i] - others[i], others[i]);
    }
    for (var numbers : List.of(kinds, countries, divisions, latitudes, longitudes, sizes)) {
      KeyPlanes.writeNumbers(numbers, out);
    }
  }

  /** How many bytes a name begins with as the one before it. */
  private int shared(int i) {
    int before = i == 1 ? 0 : ends[i - 2];
    int start = ends[i - 1];
    int length = Math.min(start - before, ends[i] - start);
    int shared = 0;
    while (shared < length && letters[before + shared] == letters[start + shared]) {
      shared++;
    }
    return shared;
  }

  /**
   * Reads what {@link #writeFile} wrote.
   *
   * @throws IOException if it is no such file; the message does not name it
   */
  public static Gazetteer readFile(InputStream in) throws IOException {
    return FILE.read(in, Gazetteer::read);
  }

  private static Gazetteer read(DataInput in) throws IOException {
    List<String> areas = new ArrayList<>();
    int areaCount = in.readInt();
    for (int i = 0; i < areaCount; i++) {
      areas.add(in.readUTF());
    }
    int count = in.readInt();
    var shared = KeyPlanes.readNumbers(count, in);
    var others = KeyPlanes.readNumbers(count, in);
    var ends = new int[count];
    int end = 0;
    for (int i = 0; i < count; i++) {
      end += shared[i] + others[i];
      ends[i] = end;
    }
    var letters = new byte[end];
    for (int i = 0; i < count; i++) {
      int start = ends[i] - others[i] - shared[i];
      if (shared[i] > 0) {
        System.arraycopy(letters, i == 1 ? 0 : ends[i - 2], letters, start, shared[i]);
      }
      in.readFully(letters, start + shared[i], others[i]);
    }
    var numbers = new int[6][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = KeyPlanes.readNumbers(count, in);
    }
    return new Gazetteer(List.copyOf(areas), letters, ends, numbers);
  }
}
