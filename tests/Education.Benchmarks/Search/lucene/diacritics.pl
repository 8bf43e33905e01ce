#!/usr/bin/perl
# Writes src/Education.Search/Analysis/Data/diacritics.txt: letters with accents and the letters without.
use strict; use warnings; use Unicode::Normalize; binmode STDOUT, ':utf8';
for my $code (0x80 .. 0xFFFF) {
  next if $code >= 0xD800 && $code <= 0xDFFF;
  my $apart = NFD(chr $code); (my $bare = $apart) =~ s/[\x{300}-\x{36F}]//g;
  $bare = NFC($bare);
  printf "%04X %s\n", $code, join ' ', map { sprintf '%04X', ord } split //, $bare if $apart =~ /[\x{300}-\x{36F}]/;
}
