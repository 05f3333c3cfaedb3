package org.standoff.planted.house;

import org.standoff.planted.house.cellar.Stairs;
import org.standoff.planted.house.hall.Hall;

/** Whose parts these are. */
public record House(Hall hall, Stairs stairs) {}
