# E102 missing_end_of_file
$ agrc check ../../findings/E102/wrong.agr
virhe E102: lohkolta `kohta` puuttuu `loppu`: tiedosto loppuu ennen sitä
  ../../findings/E102/wrong.agr:8:1, kohta 4
     8 | kohta 4 "Kustannukset"
       | ^^^^^
  ohje: kirjoita `loppu` omalle rivilleen siihen, missä lohko päättyy

1 virhe
[1]
$ agrc check --format text ../../findings/E102/right.agr >$TMPDIR/right.txt
$ ! grep ' E102:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E102/near.agr >$TMPDIR/near.txt
$ ! grep ' E102:' $TMPDIR/near.txt
