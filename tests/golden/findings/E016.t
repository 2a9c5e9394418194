# E016 folder_too_large
$ mkdir $TMPDIR/E016 && cp ../../findings/E016/wrong.agr $TMPDIR/E016 && touch $TMPDIR/E016/a.txt $TMPDIR/E016/b.txt
$ cd $TMPDIR && agrc check --limit folder-entries=4 E016
error E016: the folder holds more than 4 names of files and folders
  help: name folders further down, or allow more with --limit folder-entries=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
[3]
$ cd $TMPDIR && agrc check --limit folder-entries=5 E016
no findings
$ cd $TMPDIR && rm E016/a.txt && agrc check --limit folder-entries=4 E016
no findings
$ cd $TMPDIR && rm E016/b.txt && agrc check --limit folder-entries=3 E016
no findings
$ agrc check ../../findings/E016/right.agr ../../findings/E016/near.agr
no findings
