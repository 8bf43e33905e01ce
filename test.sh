#!/usr/bin/env bash
# Every check there is, from a fresh clone: restore, format, build, tests, the site, the browser.
# Needs the .NET 10 SDK. Chromium is installed by the system's package manager when it is missing.
set -euo pipefail
cd "$(dirname "$0")"
log=$(mktemp)
trap 'rm -f "$log"' EXIT

step() { printf '\n== %s\n' "$*"; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

install() { # install COMMAND PACKAGE: by apt, dnf or brew, when the command is missing
  command -v "$1" >/dev/null 2>&1 && return
  step "Installing $2"
  if command -v apt-get >/dev/null 2>&1; then
    as_root apt-get update -qq && as_root apt-get install -y -qq "$2" >/dev/null
  elif command -v dnf >/dev/null 2>&1; then
    as_root dnf install -y -q "$2"
  elif command -v brew >/dev/null 2>&1; then
    brew install --quiet "$2"
  else
    echo "Please install $2 and run this again." >&2
    exit 1
  fi
}

step "Restoring packages, exactly the locked versions"
dotnet restore --locked-mode

step "Checking the format of the code"
dotnet format whitespace Education.sln --no-restore --verify-no-changes

step "Building"
dotnet build -c Release --no-restore

step "Testing the rooms"
dotnet test tests/Education.Tests -c Release --no-build --nologo 2>&1 | tee -a "$log"

step "Checking the content and building the site"
education="dotnet src/Education.Cli/bin/Release/net10.0/education.dll"
$education build

step "Compiling the program to native code; its site must be the same to the byte"
command -v clang >/dev/null 2>&1 || install gcc gcc
native=$(mktemp -d)
trap 'rm -rf "$log" "$native"' EXIT
dotnet publish src/Education.Cli -o "$native/program"
"$native/program/education" build --output "$native/site"
diff -r output "$native/site" --exclude .gitignore

step "Checking the pages in Chromium"
if [ -z "${CHROMIUM:-}" ]; then
  command -v chromium-browser >/dev/null 2>&1 || install chromium chromium
  CHROMIUM=$(command -v chromium || command -v chromium-browser)
fi
export CHROMIUM
dotnet test tests/Education.Browser.Tests -c Release --no-build --nologo 2>&1 | tee -a "$log"

step "Checking the HTML of every page"
install npm npm
install java default-jre-headless
tests/html/check.sh output

passed=$(sed -nE 's/.*Passed: +([0-9]+).*/\1/p' "$log" | awk '{s+=$1} END {print s+0}')
printf '\n%s passed, 0 failed\n' "$passed"
