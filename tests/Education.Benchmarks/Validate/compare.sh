#!/bin/sh
# `education validate` beside markdownlint-cli2 on the same made-up lessons, turn by turn on the same machine.
# Needs GNU time, a Release build of src/Education.Cli, and in a folder of your choice: npm install markdownlint-cli2
#   dotnet run -c Release --project tests/Education.Benchmarks -- corpus --lessons 1000 --out CORPUS
#   sh tests/Education.Benchmarks/Validate/compare.sh CORPUS FOLDER-OF-node_modules [ROUNDS]
# Prints the middle of the rounds (default 3): seconds on the clock, seconds of processor, peak memory; and ours as a share of theirs.
set -eu
corpus=$(cd "$1" && pwd)
linter=$(cd "$2" && pwd)/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs
program=$(cd "$(dirname "$0")/../../.." && pwd)/src/Education.Cli/bin/Release/net10.0/education.dll
figures=$(mktemp)
trap 'rm -f "$figures" "$figures".*' EXIT

# Both end with 1 when they find something, which is not a failure here.
run() {
  name=$1
  shift
  status=0
  (cd "$corpus" && /usr/bin/time -o "$figures.one" -f '%e %U %S %M' "$@" > "$figures.out" 2> "$figures.err") || status=$?
  if [ "$status" -gt 1 ]; then
    echo "$name ended with $status" >&2
    tail -5 "$figures.err" >&2
    exit 1
  fi
  tail -1 "$figures.one" | awk -v name="$name" '{ print name, $1, $2 + $3, $4 / 1024 }' >> "$figures"
}

round=0
while [ "$round" -lt "${3:-3}" ]; do
  run education dotnet "$program" validate
  run markdownlint node "$linter" 'content/**/*.md'
  round=$((round + 1))
done

middle() {
  awk -v name="$1" -v column="$2" '$1 == name { print $column }' "$figures" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
}

printf '%-22s %10s %13s %7s\n' '' education markdownlint ratio
for line in '2 wall, seconds' '3 processor, seconds' '4 peak memory, MiB'; do
  ours=$(middle education "${line%% *}")
  theirs=$(middle markdownlint "${line%% *}")
  printf '%-22s %10.2f %13.2f %7.2f\n' "${line#* }" "$ours" "$theirs" "$(awk -v a="$ours" -v b="$theirs" 'BEGIN { print a / b }')"
done
