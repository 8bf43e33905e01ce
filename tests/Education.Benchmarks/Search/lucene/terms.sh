#!/bin/sh
# Texts and what Lucene makes of them, as the tests keep them: terms.sh en|de|es|fr <lines>. Needs Debian's liblucene8-java and a JDK.
set -eu
here=$(dirname "$0"); work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
jars=$(ls /usr/share/java/lucene-core-8.*.jar /usr/share/java/lucene-analyzers-common-8.*.jar /usr/share/java/lucene-quer*-8.*.jar | tr '\n' ':')
javac -cp "$jars" -d "$work" "$here/DumpTerms.java"
if [ "$1" = en ]; then python3 "$here/odd-texts.py" "$2"; else python3 "$here/odd-words.py" "$1" "$2"; fi > "$work/texts"
java -cp "$jars$work" DumpTerms "$1" < "$work/texts" > "$work/terms"
paste "$work/texts" "$work/terms"
