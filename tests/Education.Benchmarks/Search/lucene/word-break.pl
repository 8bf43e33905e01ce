#!/usr/bin/perl
# Writes src/Education.Search/Analysis/Data/word-break.txt from the Unicode data that Perl carries.
# Characters newer than Unicode 9.0 (emoji: 11.0) are left out, because Lucene's tokenizer does not know them.
use strict; use warnings; binmode STDOUT, ':utf8';
# Letters for words only since a later version of Unicode.
my $later = '\x{2D7}\x{1CF2}\x{1CF3}\x{2C2}-\x{2C5}\x{2D2}-\x{2D6}\x{2DE}\x{2DF}\x{2E5}-\x{2EB}\x{2ED}\x{2EF}-\x{2FF}\x{55A}-\x{55C}\x{55E}\x{58A}\x{A708}-\x{A716}\x{A720}\x{A721}\x{A789}\x{A78A}\x{AB5B}';
my @classes = (
  [A => qr/(?![$later])\p{WB=ALetter}/], [H => qr/\p{WB=Hebrew_Letter}/], [N => qr/\p{WB=Numeric}|[\x{FF10}-\x{FF19}]/],
  [K => qr/\p{WB=Katakana}/], [L => qr/(?!\x{55F})\p{WB=MidLetter}|\x{2D7}/], [B => qr/\p{WB=MidNumLet}/], [Q => qr/\p{WB=Single_Quote}/],
  [D => qr/\p{WB=Double_Quote}/], [M => qr/\p{WB=MidNum}/], [U => qr/\p{WB=ExtendNumLet}/],
  [X => qr/(?![\x{1F3FB}-\x{1F3FF}\x{111C9}])[\x{1CF2}\x{1CF3}\p{WB=Extend}\p{WB=Format}\p{WB=ZWJ}]/], [R => qr/\p{WB=Regional_Indicator}/],
  [S => qr/\p{LB=Complex_Context}/], [J => qr/\p{Script=Han}/], [I => qr/\p{Script=Hiragana}/]);
my ($from, $last, $flags) = (-1, -1, '');
sub flush_range { printf "%X%s %s\n", $from, ($last > $from ? sprintf('-%X', $last) : ''), $flags if $flags ne '' }
for my $code (0 .. 0x10FFFF) {
  next if $code >= 0xD800 && $code <= 0xDFFF;
  my $c = chr $code; my $now = '';
  if ($c =~ /\p{Present_In: 9.0}/) { for (@classes) { $now .= $_->[0] if $c =~ $_->[1] } }
  if (($c =~ /[\p{Extended_Pictographic}\x{1FB00}-\x{1FFFD}]/ || $c =~ /\p{Emoji}/ && $c =~ /\p{Present_In: 11.0}/)
      && $c !~ /[0-9#*]|\p{WB=Regional_Indicator}|\p{Emoji_Modifier}/) { $now .= 'P' }
  $now .= 'F' if $c =~ /\p{Emoji_Modifier}/;
  $now .= 'E' if $c =~ /(?![\x{1F46A}-\x{1F46D}\x{1F46F}\x{1F48F}\x{1F491}\x{1F91D}\x{1F93C}])\p{Emoji_Modifier_Base}/ && $c =~ /\p{Present_In: 11.0}/;
  if ($now ne $flags || $code != $last + 1) { flush_range(); ($from, $flags) = ($code, $now) }
  $last = $code;
}
flush_range();
