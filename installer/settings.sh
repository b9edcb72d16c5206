# What the scripts of this folder have in common; sourced by them, from the repository's root.
modules=java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.prefs,java.scripting,java.security.jgss,java.sql
modules=$modules,jdk.charsets,jdk.jfr,jdk.localedata,jdk.net,jdk.unsupported,jdk.zipfs,javafx.controls

jdk=${JAVA_HOME:?set JAVA_HOME to a JDK 25}
grep -q '^JAVA_VERSION="25' "$jdk/release" || { echo "$jdk is not a JDK 25" >&2; exit 2; }
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<.*/\1/p' pom.xml)
# every file carries this time: builds are the same, and the start-up cache compares the times of the jars
SOURCE_DATE_EPOCH=$(date -d "$(sed -n 's/.*outputTimestamp>\(.*\)<.*/\1/p' pom.xml)" +%s)
export SOURCE_DATE_EPOCH
export MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow       # Maven's own libraries, on JDK 25
