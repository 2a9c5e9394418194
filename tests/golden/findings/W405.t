# W405 stage_leads_nowhere
$ agrc check ../../findings/W405/wrong.agr
varning W405: `forhandling`: det anges inte vad som följer efter skedet
  ../../findings/W405/wrong.agr:12:11, punkt 9
    12 |     skede forhandling  vem: varje part;  inom: 60 dagar
       |           ^^^^^^^^^^^
  hjälp: lägg till `leder till:` och `leder annars till:`

1 varning
[1]
$ agrc check --format text ../../findings/W405/right.agr >$TMPDIR/right.txt
$ ! grep ' W405:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W405/near.agr >$TMPDIR/near.txt
$ ! grep ' W405:' $TMPDIR/near.txt
