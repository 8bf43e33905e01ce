#!/bin/sh
# Makes Data/en/word-bands.txt from the SCOWL lists (Debian package "scowl"): sizes 10, 20, 35, 40 and 50 become bands 1 to 5.
# A word keeps the most common band it is in. British and American spellings are both in. Names and abbreviations are not.
# Usage: sh make-word-bands.sh /usr/share/dict/scowl ../Data/en/word-bands.txt
set -eu
export LC_ALL=C
from=$1
to=$2
{
  echo "# How common English words are: SCOWL 2020.12.07 by Kevin Atkinson, sizes 10, 20, 35, 40 and 50 as bands 1 to 5."
  echo "# Copyright and permission: notices/scowl.txt. Made by Scripts/make-word-bands.sh; see Language/WordBands.cs for the form."
  band=0
  seen=$(mktemp)
  for size in 10 20 35 40 50; do
    band=$((band + 1))
    echo "@$band"
    cat "$from/english-words.$size" "$from/american-words.$size" "$from/british-words.$size" "$from/english-contractions.$size" 2>/dev/null \
      | grep -E "^[a-z]+('[a-z]+)?$" | grep -vE "'s$" | grep -E '..|^[ai]$' | sort -u | comm -23 - "$seen" > "$seen.new" || true
    awk '{ n = 0; m = length($0) < length(p) ? length($0) : length(p); if (m > 25) m = 25
           while (n < m && substr($0, n + 1, 1) == substr(p, n + 1, 1)) n++
           printf "%c%s\n", 97 + n, substr($0, n + 1); p = $0 }' "$seen.new"
    sort -u -o "$seen" "$seen" "$seen.new"
  done
  rm -f "$seen" "$seen.new"
} > "$to"
