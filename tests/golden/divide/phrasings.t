# What changes when costs, keys or payers change, asked in many words.
$ agrc ask institute.agr 'what if costs rise 8 %?'
$ agrc ask institute.agr "what if brook's lessons double?" | head -9
$ agrc ask institute.agr 'what if dunham leaves, who pays?' | head -9
$ agrc ask institute.agr 'what if dunham leaves?' | head -5
$ agrc ask institute.agr 'who pays what if dunham leaves?' | head -3
$ agrc ask institute.agr 'how much more would brook pay of costs if ashby leaves?' | head -3
$ agrc ask institute.agr 'divide 100 000 € half by lessons and half equally' | head -4
$ agrc ask institute.agr "what is brook's share of the costs, and why?"
$ agrc ask jate.agr 'paljonko enemmän koivula maksaisi, jos kulut nousevat 8 %?'
$ agrc ask jate.agr 'mitä jos niemen asukasluku kaksinkertaistuu?' | head -9
$ agrc ask jate.agr 'jaa 12 000 € jätteen määrän suhteessa' | head -4
$ agrc ask jate.agr 'paljonko 100 000 euron laskusta maksaa niemi hallintokulujen mukaan?' | head -3
$ agrc ask jate.agr 'mikä on Koivulan osuus kuljetuksista?'
$ agrc ask jate.agr 'kuka maksaa mitä, jos suvanto eroaa?' | head -7
$ agrc ask ambulans.agr 'vad händer om kostnaderna stiger med 8 %?' | head -8
$ agrc ask ambulans.agr 'hur stor är Nagus andel av kostnaden 100 000 €?' | head -2
$ agrc ask ambulans.agr 'fördela 100 000 € till hälften enligt utryckningar och till hälften lika' | head -3
$ agrc ask ambulans.agr 'om korpo utträder, vem betalar vad?'
