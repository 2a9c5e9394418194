# Checking a folder, as an editor does when it opens one: nothing is run, sent or written.
# The program does not even import what opens connections or runs a shell. It can start one program, the
# worker of native functions, and only for --natives.
$ nm -D --undefined-only $(readlink -f $(command -v agrc)) | sed 's/@.*//; s/.* //' | grep -x -e system -e popen -e wordexp -e execvp -e execlp -e posix_spawnp -e socket -e connect -e sendto -e getaddrinfo -e dlopen
[1]
# What lies about in a folder is left alone: settings, programs, links, rings of links, other files.
$ cd $TMPDIR; mkdir -p region/.agrc region/deep/er region/bin home; printf 'language english\nclause 1 "A"\n party koski\nend\n' | tee region/a.agr region/deep/er/b.agr region/.hidden.agr >region/notes.txt
> printf '#!/bin/sh\ntouch %s/ran\n' $TMPDIR | tee region/.agrc/config region/.editorconfig region/bin/sh region/agrc region/Makefile >region/deep/c.csv; chmod +x region/bin/sh region/agrc
> ln -s ../.. region/deep/up; ln -s . region/self; ln -s / region/everything; ln -s ring2 region/ring1; ln -s ring1 region/ring2; mkfifo region/pipe; ln -s /dev/zero region/endless.agr; ln -s ../secret.agr region/link.agr; mkdir region/folder.agr; echo x >secret.agr
> find region -printf '%p %y %s %T@ %m\n' | sort >before
$ cd $TMPDIR; for verb in check test; do HOME=$TMPDIR/home timeout 10 agrc $verb region; done; HOME=$TMPDIR/home timeout 10 agrc check --format sarif --untrusted region | grep -c uri; PATH=$TMPDIR/region/bin:$TMPDIR/region:$PATH HOME=$TMPDIR/home $(command -v agrc) ask region 'who are the parties' | tail -3
no findings
0 passed, 0 failed
4
region/deep/er/b.agr  koski   clause 1 (region/deep/er/b.agr:3)

SAME        The 2 agreements that answer give the same answer.
$ cd $TMPDIR; find region -printf '%p %y %s %T@ %m\n' | sort | diff before - && find home; ls ran 2>&1 | sed 's/.*: //'
home
No such file or directory
# The same where nothing can be written.
$ cd $TMPDIR; (ulimit -f 0; agrc check region 2>&1) | cat
no findings
# A folder of very many files, and one of folders without end.
$ cd $TMPDIR; mkdir many; python3 -c "
> for i in range(2001): open(f'many/{i}.agr', 'w').write('language english\nclause 1 \"A\"\n party koski\nend\n')"
> agrc check --untrusted many; agrc check many | tail -1
error E014: the folder has more than 2 000 .agr files
  help: name folders further down, or allow more with --limit folder-files=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
no findings
$ cd $TMPDIR; python3 -c "
> import os
> os.mkdir('endless'); os.chdir('endless')
> for i in range(1000): os.mkdir('d' * 200); os.chdir('d' * 200)
> open('x.agr', 'w').write('language english\n')"
> agrc check endless; agrc check --untrusted endless --format json 2>/dev/null | grep code; rm -rf endless
error E015: folders lie more than 64 deep in the folder
  help: name folders further down, or allow more with --limit folder-depth=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
      "code": "E015",
