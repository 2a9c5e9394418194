# E017 file_changed. The files of the system's own state hold more than they say they do.
$ cd $TMPDIR && ln -s /proc/self/status s.agr && agrc check --root /proc s.agr
error E017: `s.agr` changed while it was being read
  s.agr:1:1
  help: run the command again when nothing writes to the file

1 error
[2]
$ cd $TMPDIR && printf 'language english\nclause 1 "A"\nend\n' >now.agr && agrc check now.agr >/dev/null; printf 'language english\nclause 1 "A"\n party koski\nend\n' >now.agr && agrc ask now.agr 'who are the parties' | sed -n 2p
ANSWER      Parties: koski.
$ agrc check ../../findings/E017/right.agr ../../findings/E017/near.agr | grep E017
[1]
