package org.standoff.planted.street;

import org.standoff.planted.house.House;

/** May use the house, and goes straight into the hall. */
record Stranger(House house) {
  String look() {
    return house.hall().toString();
  }
}
