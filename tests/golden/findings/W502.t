# W502 stage_time_unsaid
$ agrc check ../../findings/W502/wrong.agr
varning W502: `uppgörelse`: det anges inte vad som följer när tidsfristen (6 månader)
  har löpt ut
  ../../findings/W502/wrong.agr:14:41, punkt 9
    14 |     skede uppgörelse  vem: varje part;  inom: 6 månader;  leder till: utträtt
       |                                         ^^^^^^^^^^^^^^^
  hjälp: lägg till `leder annars till:`

1 varning
[1]
$ agrc check --format text ../../findings/W502/right.agr >$TMPDIR/right.txt
$ ! grep ' W502:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/W502/near.agr >$TMPDIR/near.txt
$ ! grep ' W502:' $TMPDIR/near.txt
