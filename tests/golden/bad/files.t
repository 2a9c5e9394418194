# Files that are no files, or lie elsewhere.
$ cd $TMPDIR; agrc check missing.agr
error E001: there is no file `missing.agr`
  missing.agr:1:1

1 error
[2]
$ cd $TMPDIR; mkdir -p folder.agr; agrc check folder.agr | head -1; agrc ask folder.agr "who are the parties"
error E012: there is no .agr file in the folder `folder.agr`
error E012: there is no .agr file in the folder `folder.agr`
  folder.agr:1:1
[2]
$ cd $TMPDIR; mkfifo pipe.agr; agrc check pipe.agr | head -1; agrc check /dev/zero | head -1
error E005: `pipe.agr` can't be read
error E005: `/dev/zero` can't be read
$ cd $TMPDIR; ln -s /etc/hostname out.agr; agrc check out.agr | head -1; ln -s loop.agr loop.agr; agrc check loop.agr | head -1
error E003: `out.agr` lies outside the folder of the agreement
error E001: there is no file `loop.agr`
$ cd $TMPDIR; mkdir in; ln -s ../ok.agr in/ok.agr; printf 'language english\nclause 1 "P"\n  party koski\nend\n' >ok.agr
> printf 'language english\nuse "ok.agr"; "../ok.agr"; "/etc/passwd"; "nix.agr"; "."\nclause 2 "C"\nend\n' >in/use.agr
> agrc check in/use.agr | grep -A1 ^error
error E003: `ok.agr` lies outside the folder of the agreement
  in/use.agr:2:5
--
error E003: `../ok.agr` lies outside the folder of the agreement
  in/use.agr:2:15
--
error E003: `/etc/passwd` lies outside the folder of the agreement
  in/use.agr:2:28
--
error E001: there is no file `nix.agr`
  in/use.agr:2:43
--
error E002: `.` is a folder, not a file
  in/use.agr:2:54
# A ring of files is shown as a chain, and a long row has an end.
$ cd $TMPDIR; for i in 1 2 3; do printf 'language english\nuse "r%s.agr"\nclause 1 "P"\n  party p%s\nend\n' $((i % 3 + 1)) $i >r$i.agr; done
> agrc check r1.agr | grep -A2 ^error
error E010: files use one another in a circle: r1.agr → r2.agr → r3.agr → r1.agr
  r3.agr:2:5
     2 | use "r1.agr"
$ cd $TMPDIR; for i in $(seq 40); do printf 'language english\nuse "d%s.agr"\n' $((i + 1)) >d$i.agr; done
> agrc check d1.agr | grep -A2 ^error
error E011: files use one another more than 16 deep
  d16.agr:2:5
     2 | use "d17.agr"
# A full disk and a closed pipe.
$ cd $TMPDIR; for verb in "check ok.agr" "test ok.agr" "explain E101" "ask --forms" "check --format json ok.agr"; do agrc $verb >/dev/full; echo $?; done
agrc: the output cannot be written: No space left on device
3
agrc: the output cannot be written: No space left on device
3
agrc: the output cannot be written: No space left on device
3
agrc: the output cannot be written: No space left on device
3
agrc: the output cannot be written: No space left on device
3
$ cd $TMPDIR; agrc ask ok.agr "who are the parties" >/dev/full
agrc: the output cannot be written: No space left on device
[3]
$ cd $TMPDIR; agrc explain | head -1; agrc ask --forms | head -1
E001  error       there is no file `…`
English
$ cd $TMPDIR; cat >save.txt <<'END'
> who are the parties
> save as test "t" to /dev/full
> save as test "t" to nowhere/t.agr
> save as test "t" to pipe.agr
> save as test "t" to folder.agr
> END
$ cd $TMPDIR; agrc repl ok.agr <save.txt 2>&1 | grep written
/dev/full cannot be written: Invalid argument
nowhere/t.agr cannot be written: No such file or directory
pipe.agr cannot be written: Invalid argument
folder.agr cannot be written: Invalid argument
$ cd $TMPDIR; printf 'who are the parties\nsave as test "t"\n' >save.txt; cp ok.agr before.agr
> (ulimit -f 0; agrc repl ok.agr <save.txt 2>&1) | grep written; cmp ok.agr before.agr && ls | grep -c 'ok.agr.'
ok.agr cannot be written: File too large
0
[1]
# A folder among the inputs is the root of its own files, not of the next input.
$ mkdir $TMPDIR/a $TMPDIR/b && printf 'language english\nclause 1 "A"\n  party north "North"\nend\n' | tee $TMPDIR/a/x.agr $TMPDIR/b/y.agr > $TMPDIR/z.agr
> agrc check $TMPDIR/a $TMPDIR/b $TMPDIR/z.agr
no findings
