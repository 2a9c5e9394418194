# E010 use_cycle
$ agrc check ../../findings/E010/wrong.agr
virhe E010: tiedostot käyttävät toisiaan kehänä: ../../findings/E010/wrong.agr →
  ../../findings/E010/kehys.agr → ../../findings/E010/wrong.agr
  ../../findings/E010/kehys.agr:3:7
     3 | käytä "wrong.agr"
       |       ^^^^^^^^^^^
  ohje: poista yksi näistä käyttöriveistä

1 virhe
[1]
$ agrc check --format text ../../findings/E010/right.agr >$TMPDIR/right.txt
$ ! grep ' E010:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E010/near.agr >$TMPDIR/near.txt
$ ! grep ' E010:' $TMPDIR/near.txt
