package org.standoff.entities;

/** What a name, a title or a pronoun tells of a person; most names tell nothing. */
enum Gender {
  FEMALE,
  MALE
}
