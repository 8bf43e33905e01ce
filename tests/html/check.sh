#!/usr/bin/env bash
# Judges every page of a built site: check.sh DIR
set -euo pipefail
site=$(cd "$1" && pwd)
cd "$(dirname "$0")"
[ -d node_modules/html-validate ] || npm ci --silent
jar=$(find node_modules/vnu-jar -name vnu.jar | head -n 1)
java -Xss4m -jar "$jar" --errors-only --skip-non-html "$site"
java -jar "$jar" --errors-only --css "$site"/assets/*.css
npx --no-install html-validate --config html-validate.json "$site/**/*.html"
echo "$(find "$site" -name '*.html' | wc -l) pages: 0 errors from the Nu HTML checker and html-validate"
