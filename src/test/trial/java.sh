# A JDK 25 or newer, as the launcher finds one: sets java.
for candidate in "${STANDOFF_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /opt/java/* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
  [ -x "$candidate/bin/java" ] && [ -r "$candidate/release" ] || continue
  [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release")" -ge 25 ] || continue
  java=$candidate/bin/java
  break
done
