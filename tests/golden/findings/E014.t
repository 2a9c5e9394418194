# E014 folder_too_many
$ mkdir $TMPDIR/E014 && cp ../../findings/E014/wrong.agr ../../findings/E014/near.agr $TMPDIR/E014
$ cd $TMPDIR && agrc check --limit folder-files=1 E014
error E014: the folder has more than 1 .agr files
  help: name folders further down, or allow more with --limit folder-files=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
[3]
$ cd $TMPDIR && agrc check --limit folder-files=2 E014
no findings
$ cd $TMPDIR && mv E014/near.agr E014/notes.txt && agrc check --limit folder-files=1 E014
no findings
$ agrc check ../../findings/E014/right.agr
no findings
$ cd $TMPDIR && mv E014/notes.txt E014/near.agr && agrc ask --limit folder-files=1 E014 'who are the parties'
agrc: the work was stopped: the folder has more than 1 .agr files (E014). What helps: name folders further down, or allow more with --limit folder-files=N
[3]
