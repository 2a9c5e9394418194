# What an agreement may open: regular files beneath the root, and nothing else.
$ cd $TMPDIR; mkdir -p in/sub out; echo 'SECRET;V' >out/secret.csv; printf 'language english\nclause 9 "S"\n party secret "SECRET"\nend\n' | tee out/secret.agr >in/good.agr
> ln -s ../out/secret.agr in/link.agr; ln -s ../out in/dir; ln -s good.agr in/inside.agr; ln -s $TMPDIR/in/good.agr in/absolute.agr; ln -s loop in/loop; mkfifo in/pipe.agr; ln -s /dev/zero in/zero.agr; ln -s /proc/self/environ in/environ.agr
$ cd $TMPDIR; for path in ../out/secret.agr $TMPDIR/out/secret.agr link.agr dir/secret.agr sub/../../out/secret.agr ./../out/secret.agr loop/x.agr pipe.agr zero.agr environ.agr /dev/tty sub . '' good.agr/ good.agr/x good.agr inside.agr absolute.agr sub/../good.agr; do
>   printf 'language english\nuse "%s"\nclause 1 "A"\n party koski\nend\n' "$path" >in/a.agr
>   timeout 5 agrc check in/a.agr | grep -m1 -e '^error' -e '^no findings' -e SECRET | sed "s#$TMPDIR#T#; s#^#$(echo $path | sed "s#$TMPDIR#T#"): #"
> done
../out/secret.agr: error E003: `../out/secret.agr` lies outside the folder of the agreement
T/out/secret.agr: error E003: `T/out/secret.agr` lies outside the folder of the
link.agr: error E003: `link.agr` lies outside the folder of the agreement
dir/secret.agr: error E003: `dir/secret.agr` lies outside the folder of the agreement
sub/../../out/secret.agr: error E003: `sub/../../out/secret.agr` lies outside the folder of the agreement
./../out/secret.agr: error E003: `./../out/secret.agr` lies outside the folder of the agreement
loop/x.agr: error E001: there is no file `loop/x.agr`
pipe.agr: error E005: `pipe.agr` can't be read
zero.agr: error E003: `zero.agr` lies outside the folder of the agreement
environ.agr: error E003: `environ.agr` lies outside the folder of the agreement
/dev/tty: error E003: `/dev/tty` lies outside the folder of the agreement
sub: error E002: `sub` is a folder, not a file
.: error E002: `.` is a folder, not a file
: error E002: `` is a folder, not a file
good.agr/: error E001: there is no file `good.agr/`
good.agr/x: error E001: there is no file `good.agr/x`
good.agr: no findings
inside.agr: no findings
absolute.agr: no findings
sub/../good.agr: no findings
# The same for data files and the texts that quotes are held against.
$ cd $TMPDIR; for path in ../out/secret.csv dir/secret.csv pipe.agr zero.agr; do
>   printf 'language english\nclause 1 "A"\n party koski;  kind: municipality\n quantity q;  per: municipality;  from data: "%s";  column: "V"\nend\n' "$path" >in/a.agr
>   timeout 5 agrc check in/a.agr | grep -m1 '^error'
>   printf 'language english\nclause 1 "A"\n party koski\n duty d;  who: koski;  source: "%s";  quote: "SECRET"\nend\n' "$path" >in/a.agr
>   timeout 5 agrc check in/a.agr | grep -e E410 -e E411 -e SECRET
> done
error E003: `../out/secret.csv` lies outside the folder of the agreement
     4 |  duty d;  who: koski;  source: "../out/secret.csv";  quote: "SECRET"
error E003: `dir/secret.csv` lies outside the folder of the agreement
     4 |  duty d;  who: koski;  source: "dir/secret.csv";  quote: "SECRET"
error E005: `pipe.agr` can't be read
     4 |  duty d;  who: koski;  source: "pipe.agr";  quote: "SECRET"
error E003: `zero.agr` lies outside the folder of the agreement
     4 |  duty d;  who: koski;  source: "zero.agr";  quote: "SECRET"
# A root that is not there lets nothing through; a name with a NUL can't be written in a text.
$ cd $TMPDIR; printf 'language english\nuse "../out/secret.agr"\nclause 1 "A"\n party koski\nend\n' >in/a.agr; agrc check --root nowhere in/a.agr | head -1; agrc check --root '' in/a.agr | head -1; agrc check --root / in/a.agr | head -1
error E003: `in/a.agr` lies outside the folder of the agreement
error E003: `../out/secret.agr` lies outside the folder of the agreement
no findings
$ cd $TMPDIR; printf 'language english\nuse "good.agr\0/../../out/secret.agr"\n' >in/a.agr; agrc check in/a.agr | head -1
error E008: a NUL byte stands here: `in/a.agr` is no text
# A file that changes meanwhile is read whole, as it was before or after, or not at all; a folder that is
# swapped for a link meanwhile leads nowhere.
$ python3 race.py $TMPDIR
a file that changes: as it was at one moment, or refused
a folder that is swapped: within
