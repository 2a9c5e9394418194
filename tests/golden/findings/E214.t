# E214 chain_too_long
$ agrc check ../../findings/E214/wrong.agr
error E214: `e16` begins a chain of more than 16, each made of the next
  ../../findings/E214/wrong.agr:26:22, clause 2
    26 |   exception e16  to: e15;  is: "way 16"
       |                      ^^^
  help: name in the middle of the chain what its end comes to

1 error
[1]
$ agrc check --format text ../../findings/E214/right.agr >$TMPDIR/right.txt
$ ! grep ' E214:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/E214/near.agr >$TMPDIR/near.txt
$ ! grep ' E214:' $TMPDIR/near.txt
$ agrc check --untrusted ../../findings/E214/near.agr | grep E214
error E214: `e8` begins a chain of more than 8, each made of the next
  ../../findings/E214/near.agr:18:21, clause 2
