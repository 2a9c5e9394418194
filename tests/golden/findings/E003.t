# E003 file_outside
$ agrc check ../../findings/E003/wrong.agr
fel E003: `../E001/frame/frame.agr` ligger utanför avtalets mapp
  ../../findings/E003/wrong.agr:3:8
     3 | använd "../E001/frame/frame.agr"
       |        ^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: flytta den till mappen, eller ange en vidare mapp med --root

1 fel
[1]
$ agrc check --format text ../../findings/E003/right.agr >$TMPDIR/right.txt
$ ! grep ' E003:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E003/near.agr >$TMPDIR/near.txt
$ ! grep ' E003:' $TMPDIR/near.txt
