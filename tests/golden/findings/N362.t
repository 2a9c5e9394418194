# N362 vague_time
$ agrc check ../../findings/N362/wrong.agr
huomautus N362: `alkukevät` ei ole aika, jonka voi tarkistaa
  ../../findings/N362/wrong.agr:9:80, kohta 6
     9 |   velvoite kokous  kuka: koski;  tekee: "kutsuu kokouksen koolle";  ajankohta: alkukevät
       |                                                                                ^^^^^^^^^
  ohje: kirjoita kuukausi, päivä tai kertojen määrä, tai esittele samanniminen
        `tapahtuma` ja sen aika

1 huomautus
$ agrc check --format text ../../findings/N362/right.agr >$TMPDIR/right.txt
$ ! grep ' N362:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N362/near.agr >$TMPDIR/near.txt
$ ! grep ' N362:' $TMPDIR/near.txt
