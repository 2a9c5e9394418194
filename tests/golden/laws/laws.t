# What the law requires, tried on the agreement; each rule with its section and how sure it is.
$ agrc check joki.agr
$ agrc ask joki.agr 'täyttyykö laki' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
$ agrc ask joki.agr 'täyttyykö 20 000 ilman Ranuaa?' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
$ agrc ask joki.agr 'täyttyykö 20 000, jos Ranua on yksin?' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
$ agrc ask joki.agr 'is 20 000 met without ranua' | sed -n 2p
$ agrc ask joki.agr 'would the requirement of 20 000 be met if only ranua remains' | sed -n 2p
$ agrc ask joki.agr 'nås 20 000 utan ranua' | sed -n 2p
$ agrc ask joki.agr 'är lagens krav uppfyllda om bara koski är kvar' | sed -n 1,2p
$ agrc ask joki.agr 'mikä laaja-työvoima täyttäisi vaatimukset' | sed '/^PERUSTE/,/allekirjoitetusta/d;/^VERSIO/d'
# A pack alone is checked for its sources, not for what agreements bring.
$ agrc check kuntalaki.agr
$ agrc check koko.agr
# Before it is in force a law is not looked at.
$ agrc check --as-of 31.12.2024 joki.agr | grep 'N544\|Palvelulaki'
# The law of another country.
$ agrc check school.agr
$ agrc ask school.agr 'does the agreement comply with the law?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
$ agrc ask --as-of 1.1.2028 school.agr 'does the agreement comply with the law?' | sed '/^BECAUSE/,/signed/d;/^VERSION/d'
$ agrc ask skola.agr 'följer avtalet lagen' | sed '/^GRUND/,/undertecknade/d;/^VERSION/d'
$ agrc ask skola.agr 'uppfylls lagen om söder lämnar' | sed -n 1,2p
# JSON names the rule's place in the pack.
$ agrc check --format json school.agr | python3 -c "import json,sys; f=[x for x in json.load(sys.stdin)['findings'] if x['code']=='E540'][0]; print(f['file'], f['line'], [(r['file'], r['line']) for r in f['related']])"
