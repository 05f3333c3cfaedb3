package org.standoff.prose;

/** What a name, a title or a pronoun tells of a person; most names tell nothing. */
public enum Gender {
  FEMALE,
  MALE
}
