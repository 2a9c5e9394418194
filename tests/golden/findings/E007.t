# E007 file_not_utf8
$ agrc check ../../findings/E007/wrong.agr
virhe E007: tiedosto ei ole UTF-8:aa: tässä on tavu 0xF6 (ehkä se tallennettiin
  Windows-1252-muodossa)
  ../../findings/E007/windows.agr:3:8
     3 | laji ty\x{F6}ryhm\x{E4}
       |        ^
  ohje: tallenna se uudelleen UTF-8-muodossa

1 virhe
[1]
$ agrc check --format text ../../findings/E007/right.agr >$TMPDIR/right.txt
$ ! grep ' E007:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E007/near.agr >$TMPDIR/near.txt
$ ! grep ' E007:' $TMPDIR/near.txt
