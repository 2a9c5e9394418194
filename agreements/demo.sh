#!/bin/sh
# The main job on real agreements: check them, ask, play what-if.   agreements/demo.sh AGRC
set -u
agrc=$1
here=$(dirname "$0")
alliance=$here/rovaseutu/osaaja-allianssi.agr
ecosystem=$here/pohjois-karjala/ekosysteemi.agr
rovaseutu=$here/rovaseutu/jarjestamissuunnitelma.agr
oulu=$here/oulu/jarjestamissuunnitelma.agr
redu=$here/redu/kumppanuussuunnitelma.agr

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

show check --fail-on error "$here"
show ask "$alliance" 'syntyykö päätös johtoryhmässä, jos puolesta ovat Rovaniemen kaupunki, Lapin AMK, Rovala ja Luovi'
show ask "$alliance" 'kenellä ei ole merkitystä johtoryhmässä'
show ask --language en "$alliance" 'what if the limit in the management group is at least 70 %: whose vote never matters?'
show ask --language sv "$alliance" 'vem kan blockera ensam i ledningsgruppen'
show ask "$ecosystem" 'saako työryhmässä olla 16 henkilöä'
show ask --language en "$ecosystem" 'which questions are open'
show ask "$rovaseutu" 'mikä on ranuan kustannusosuus'
show ask "$oulu" 'kuka tuottaa työvoimapoliittisen lausunnon'
show ask "$redu" 'mitkä kriittiset pisteet katetaan vuonna 2022'
show ask --language en "$here" 'in which agreements is Rovaniemen kaupunki a party'
show test --language en "$here"

echo
echo "Ask on: $agrc repl $alliance"
