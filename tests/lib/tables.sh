#!/bin/sh
# Checks the table generators in grammar/ on small inputs, good and bad.
# Prints one line a check: `ok NAME`, or `not ok NAME` with the reason.

cd "$(dirname "$0")/../.." || exit 2
scripts=$PWD/grammar
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
mkdir grammar grammar/keywords grammar/messages grammar/forms examples

generate() { # NAME OUT FILE...
    generator=$1 kind=$2
    shift 2
    LC_ALL=C awk -v out="$kind" -v examples=examples -f "$scripts/tables.awk" \
        -f "$scripts/$generator.awk" "$@" </dev/null
}

keywords() { generate keywords source grammar/*.def grammar/keywords/*.txt; }
keys() { generate keywords header grammar/*.def; }
messages() { generate messages source grammar/messages/*.txt; }
missing() { generate messages missing grammar/messages/*.txt; }
forms() { generate forms source grammar/forms/*.txt; }

# Each sets up good inputs; a check then edits one file.
good() {
    cat >grammar/blocks.def <<'X'
// Blocks, see keywords/*.txt
/* and
 * labels. */
BLOCK(clause, BLOCK, NAME_NEW, PARENTS(file))
BLOCK(party, LINE, NAME_NEW, PARENTS(file, side))
BLOCK(side, LINE, NAME_NEW, PARENTS(clause)) /* shares a phrase with party */
LABEL(party, kind, SLOT_NAME, 0)
LABEL(side, kind, SLOT_NAME, 0)
LABEL(any, kind, SLOT_NAME, 0)
X
    echo 'WORD(at_least, LIMIT)' >grammar/words.def
    for language in en fi sv; do
        cat >grammar/keywords/$language.txt <<'X'
# Phrases
[blocks]
clause: Clause
party: Party | Ärlig ÅÖÉ
side: Party
[labels]
kind: kind
[words]
at_least: at least # | "from" \ up
[end]
end: End
X
    done
    cat >grammar/messages/one.txt <<'X'
# Messages
finding E101 missing_end error syntax
en: a `{1}` \ "{2}"
  second line
fi: b {2} {1}
sv: c {1} {2}
explain.en: d
explain.fi: e
explain.sv: f

phrase because
en: BECAUSE
fi: PERUSTE
sv: GRUND
X
    cat >grammar/forms/one.txt <<'X'
form share_of question
en: what is the {share} [share] of {party} | how much for {party}
en: how big is {share}
fi: mikä {share}
sv: vad {share}
example.en: what is the fee of Ann
example.fi: mikä osuus
example.sv: vad del
X
}

# passes NAME GENERATOR TEXT: the generator succeeds and prints the text.
passes() {
    if $2 >out 2>&1 && { test -z "$3" || grep -qF -e "$3" out; }; then echo "ok $1"; else
        echo "not ok $1"
        sed 's/^/  /' out
    fi
}

# refuses NAME GENERATOR TEXT: the generator fails and prints the text.
refuses() {
    if ! $2 >out 2>&1 && grep -qF -e "$3" out; then echo "ok $1"; else
        echo "not ok $1: expected $3"
        sed 's/^/  /' out
    fi
    good
}

edit() { sed "$2" "$1" >edited && mv edited "$1"; }

good
passes 'keys' keys 'BLOCK_party,'
passes 'keywords fold letters' keywords '{"ärlig åöé", KEYWORD_BLOCK, BLOCK_party},'
passes 'keywords quote' keywords '{"\"from\" \\ up", KEYWORD_WORD, WORD_at_least},'
passes 'keywords count' keywords 'keyword_row_counts[3] = {7, 7, 7};'
passes 'keywords end' keywords 'keyword_end_words[3] = {"End", "End", "End"};'
passes 'messages' messages '"a `{1}` \\ \"{2}\"\nsecond line"'
passes 'forms' forms '{"share_of", 0, 0, 0, 5,'

edit grammar/keywords/fi.txt /party/d
refuses 'a key without a phrase' keywords \
    'grammar/blocks.def:5: the block `party` has no phrase in grammar/keywords/fi.txt'
rm grammar/keywords/sv.txt
refuses 'a language without a file' keywords 'grammar/keywords/sv.txt: the file is missing'
edit grammar/keywords/en.txt '/^at_least/i\
gone: x'
refuses 'an unknown key' keywords 'grammar/keywords/en.txt:9: no word is called `gone`'
edit grammar/keywords/en.txt '/^\[end/i\
at_least: x'
refuses 'a key given twice' keywords 'en.txt:10: the word `at_least` stands here twice'
edit grammar/keywords/en.txt 's/Clause/PARTY/; s/^clause/side/; s/^side: Party/clause: party/'
edit grammar/blocks.def 's/(clause))/(side))/'
refuses 'an ambiguous phrase' keywords 'is ambiguous: it is used for `side`'
edit grammar/blocks.def 's/(file, side)/(file, set)/'
refuses 'an unknown parent' keys 'the block `party` has the unknown parent `set`'
edit grammar/keywords/en.txt 's/kind: kind/kind: kind |/'
refuses 'an empty phrase' keywords 'en.txt:7: the label `kind` has an empty phrase'
edit grammar/keywords/en.txt 's/kind: kind/kind: a b c d e f g/'
refuses 'a long phrase' keywords 'has more than 6 words'
edit grammar/blocks.def '/^BLOCK(side/d'
refuses 'a label of no block' keys 'grammar/blocks.def:7: no block is called `side`'
edit grammar/keywords/en.txt '/^end:/d'
refuses 'no end' keywords 'grammar/keywords/en.txt: there is no section [end]'
echo 'WORD(at_least, LIMIT)' >>grammar/words.def
refuses 'a word defined twice' keys 'grammar/words.def:2: the word `at_least` stands here'
edit grammar/messages/one.txt /PERUSTE/d
refuses 'a phrase without a language' messages 'one.txt:11: phrase because has no `fi:`'
edit grammar/messages/one.txt /explain.sv/d
refuses 'an explanation missing' messages 'finding missing_end has no `explain.sv:`'
edit grammar/messages/one.txt 's/{2} {1}/{1}/'
refuses 'other placeholders' messages 'one.txt:2: finding missing_end: `fi:` uses other'
edit grammar/messages/one.txt 's/^explain.en: d/help.en: h/'
refuses 'help in one language' messages 'has no `help.fi:`'
edit grammar/messages/one.txt 's/^sv: G/sw: G/'
refuses 'an unknown field' messages 'one.txt:14: no field of a phrase is called `sw`'
{ echo; sed -n 2,9p grammar/messages/one.txt; } >grammar/messages/two.txt
refuses 'a finding twice' messages 'two.txt:2: the code `E101` stands here twice'
rm grammar/messages/two.txt
mkdir examples/E101
: >examples/E101/wrong.agr
refuses 'a missing example' missing 'the finding E101 has no examples/E101/near.agr'
printf 'a "b"\n\tc\n' >examples/E101/wrong.agr
passes 'an embedded example' messages '"a \"b\"\n\tc\n"'
: >examples/E101/right.agr
: >examples/E101/near.agr
passes 'all examples' missing ''
edit grammar/forms/one.txt '/^fi/d'
refuses 'a form without a language' forms 'one.txt:1: the form `share_of` has no `fi:`'
edit grammar/forms/one.txt '/^example.sv/d'
refuses 'a form without an example' forms 'has no `example.sv:`'
cp grammar/forms/one.txt grammar/forms/two.txt
refuses 'a form twice' forms 'two.txt:1: the form `share_of` stands here twice'
rm grammar/forms/two.txt
edit grammar/forms/one.txt 's/\[share\]/[share/'
refuses 'brackets left open' forms 'one.txt:2: the brackets of'

rm grammar/*.def grammar/*/*.txt
passes 'no words yet' 'generate keywords source' 'keyword_row_counts[3] = {0, 0, 0};'
passes 'no messages yet' 'generate messages header' 'FINDING_none,'
passes 'no forms yet' 'generate forms source' '{"none", 0,'
