# N580 read_at_least
$ agrc check ../../findings/N580/wrong.agr | grep -A5 N580:
note N580: `two thirds of all votes` is read as at least so much
  ../../findings/N580/wrong.agr:15:16, clause 2
    15 |     passes if: two thirds of all votes and 60 % of members
       |                ^^^^^^^^^^^^^^^^^^^^^^^
  help: write `at least` before it if that is meant, `more than` if just so much is not
        enough
--
note N580: `60 % of members` is read as at least so much
  ../../findings/N580/wrong.agr:15:44, clause 2
    15 |     passes if: two thirds of all votes and 60 % of members
       |                                            ^^^^^^^^^^^^^^^
  help: write `at least` before it if that is meant, `more than` if just so much is not
        enough
$ agrc check --format text ../../findings/N580/right.agr >$TMPDIR/right.txt
[1]
$ ! grep ' N580:' $TMPDIR/right.txt
$ agrc check --format text ../../findings/N580/near.agr >$TMPDIR/near.txt
$ ! grep ' N580:' $TMPDIR/near.txt
$ agrc check --language fi ../../findings/N580/wrong.agr | grep N580:; agrc check --language sv ../../findings/N580/wrong.agr | grep N580:
huomautus N580: `two thirds of all votes` luetaan vähintään niin paljoksi
huomautus N580: `60 % of members` luetaan vähintään niin paljoksi
anmärkning N580: `two thirds of all votes` läses som minst så mycket
anmärkning N580: `60 % of members` läses som minst så mycket
$ agrc ask ../../findings/N580/wrong.agr "what majority is needed" | grep -A1 ANSWER
ANSWER      A decision of council needs: all of these (at least 2/3 of all votes; at
            least 60 % of members).
# A number, and half of the votes, are not read so.
$ for r in "half of all votes" "5 votes" "50 % of all votes" "7/6 of all votes"; do sed "s|passes if: .*|passes if: $r|" ../../findings/N580/wrong.agr >$TMPDIR/r.agr; agrc check $TMPDIR/r.agr | grep -e E221 -e N580; done
error E221: `half of all votes` does not fit here: a limit is wanted here, such as `more
error E221: `5 votes` does not fit here: a limit is wanted here, such as `more than 1/2
error E221: `50 % of all votes` does not fit here: a limit is wanted here, such as `more
error E221: `7/6 of all votes` does not fit here: a limit is wanted here, such as `more
