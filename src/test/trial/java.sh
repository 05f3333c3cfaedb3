# A JDK 25 or newer, as the launcher finds one: sets java.
for folder in "${STANDOFF_JAVA_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/* /opt/java/* "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
  [ -x "$folder/bin/java" ] && [ -r "$folder/release" ] || continue
  [ "$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$folder/release")" -ge 25 ] || continue
  java=$folder/bin/java
  break
done
