#!/bin/sh
# The main job on real agreements: check them, ask, play what-if.   agreements/demo.sh AGRC
set -u
agrc=$1
here=$(dirname "$0")
alliance=$here/rovaseutu/osaaja-allianssi.agr
ecosystem=$here/pohjois-karjala/ekosysteemi.agr

show() {
    printf '\n\033[1m$ agrc'
    for word; do
        case $word in
        *' '*) printf " '%s'" "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    printf '\033[0m\n'
    "$agrc" "$@"
}

show check --fail-on error "$alliance" "$ecosystem"
show ask "$alliance" 'mikä on REDU:n osuus'
show ask "$alliance" 'syntyykö päätös johtoryhmässä, jos puolesta ovat rovaniemi, lapin-amk, rovala ja luovi'
show ask "$alliance" 'kenellä ei ole merkitystä johtoryhmässä'
show ask --language en "$alliance" 'what if the limit is at least 70 %: who never matters in johtoryhma?'
show ask "$ecosystem" 'saako työryhmässä olla 16 henkilöä'
show ask "$ecosystem" 'mitä sopimus ei sano'
show test --language en "$here"

echo
echo "Ask on: $agrc repl $alliance"
