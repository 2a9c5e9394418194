# E015 folder_too_deep
$ mkdir -p $TMPDIR/E015/a/b && cp ../../findings/E015/wrong.agr $TMPDIR/E015/a/b
$ cd $TMPDIR && agrc check --limit folder-depth=1 E015
error E015: folders lie more than 1 deep in the folder
  help: name folders further down, or allow more with --limit folder-depth=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
[3]
$ cd $TMPDIR && agrc check --limit folder-depth=2 E015
no findings
$ cd $TMPDIR && mv E015/a/b/wrong.agr E015/a/right.agr && rmdir E015/a/b && agrc check --limit folder-depth=1 E015
no findings
$ cd $TMPDIR && mkdir -p E015/a/.git/b && cp $OLDPWD/../../findings/E015/near.agr E015/a/.git/b 2>/dev/null; agrc check --limit folder-depth=1 E015
no findings
$ agrc check ../../findings/E015/right.agr ../../findings/E015/near.agr
no findings
