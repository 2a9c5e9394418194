# Data files: odd bytes, other folders, many rows.
$ cd $TMPDIR; mkdir -p in; echo 'Name;V' >out.csv; printf 'language english\nclause 1 "A"\n party koski;  kind: municipality\n quantity qq;  per: municipality;  from data: "../out.csv";  column: "V"\n quantity b;  per: municipality;  from data: "/etc/passwd";  column: "V"\n quantity c;  per: municipality;  from data: "none.csv";  column: "V"\n quantity d;  per: municipality;  from data: ".";  column: "V"\n quantity e;  per: municipality;  column: "V"\nend\n' >in/a.agr
> agrc check in/a.agr | grep ^error; agrc ask in/a.agr 'how much is qq of koski?' 2>/dev/null | sed -n 2p
error E003: `../out.csv` lies outside the folder of the agreement
error E003: `/etc/passwd` lies outside the folder of the agreement
error E001: there is no file `none.csv`
error E002: `.` is a folder, not a file
error E225: `quantity` lacks `from data:`
ANSWER      There is a mistake in what the answer rests on (in/a.agr, line 4): correct
$ cd $TMPDIR; printf 'language english\nclause 1 "A"\n party koski;  kind: municipality\n party salmi;  kind: municipality\n quantity qq;  per: municipality;  from data: "a.csv";  column: "V"\nend\n' >a.agr
> for data in '' '\n\n' ';' 'Name;V' '\377\376N\0a\0' 'Name;V\nKoski;\344\n' 'Name;V\nKoski;1\nKoski;2\nSalmi;3\n' '\357\273\277Name;V\r\nKoski;1\r\nSalmi;2\r\n' 'Name;V\nKoski;1\n"Salmi;2\n' 'Name;V\nKoski;1 2\nSalmi;1 2345\n' 'Name;V\nKoski;-5\nSalmi;\342\210\2222,5\n' 'Name;V\nKoski;9–3\nSalmi;1 €\n' 'sep=,\nName,V\nKoski,1\nSalmi,2' 'Name;"V"x\nKoski;1\n'; do
> printf "$data" >a.csv; n=$((n+1)); echo "file $n"; agrc check a.agr | grep -E '^(error|warning W45)'; agrc ask a.agr 'what is the total of qq?' 2>/dev/null | sed -n 2p; done
file 1
error E263: `a.csv` has no rows under a first row of column names
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 2
error E263: `a.csv` has no rows under a first row of column names
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 3
error E263: `a.csv` has no rows under a first row of column names
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 4
error E263: `a.csv` has no rows under a first row of column names
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 5
error E006: the file is saved as UTF-16
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 6
error E007: the file is not UTF-8: the byte 0xE4 stands here (perhaps it was saved as
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 7
error E316: `koski` has two rows in `qq`
ANSWER      qq, total: 4.
file 8
ANSWER      qq, total: 3.
file 9
error E261: this quotation mark does not open and close a whole field
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 10
error E266: `1 2` is no figure
error E266: `1 2345` is no figure
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 11
ANSWER      qq, total: -7,5.
file 12
error E266: `9–3` is no figure
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
file 13
ANSWER      qq, total: 3.
file 14
error E261: this quotation mark does not open and close a whole field
ANSWER      There is a mistake in what the answer rests on (a.agr, line 5): correct it
# A hundred thousand rows are read in linear time.
$ cd $TMPDIR; python3 -c "
> print('Name;V')
> for i in range(100000): print('town%d;%d' % (i, i))
> print('Koski;7')
> print('Salmi;8')" >a.csv; timeout 10 agrc ask a.agr 'what is the total of qq?' | sed -n 2p
ANSWER      qq, total: 15.
$ cd $TMPDIR; python3 -c "
> print('language english'); print('clause 1 \"A\"')
> for i in range(20000): print(' party town%d;  kind: municipality' % i)
> print(' quantity qq;  per: municipality;  from data: \"a.csv\";  column: \"V\"'); print('end')" >many.agr
> timeout 15 agrc ask many.agr 'how much is qq of town7?' | sed -n 2p; timeout 15 agrc check many.agr | grep -E '^(error|warning W45)'
ANSWER      town7, qq: 7.
[1]
# A comma before three digits may part thousands where whole things are counted.
$ cd $TMPDIR; printf 'Name;V;W\nKoski;4,500;0,125\nSalmi;3 200;4,500\n' >a.csv; printf 'language english\nclause 1 "A"\n party koski;  kind: municipality\n party salmi;  kind: municipality\n quantity qq;  per: municipality;  from data: "a.csv";  column: "V";  unit: persons\n quantity ww;  per: municipality;  from data: "a.csv";  column: "W";  unit: fte\nend\n' >a.agr; agrc check a.agr; agrc ask a.agr 'what is the total of ww?' | sed -n 2p
error E267: `4,500` can be read in two ways: the sign in it may be for decimals or for
  thousands
  a.csv:2:7
     2 | Koski;4,500;0,125
       |       ^^^^^
  help: write `4,5` for four and a half and `31 149` for thirty-one thousand

1 error
agrc: errors in the text: 1; what they do not touch is answered (`agrc check` lists them)
ANSWER      ww, total: 4,625 fte.
