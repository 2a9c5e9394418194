# Logs with mistakes: each with its line, and the rest is taken in
$ printf 'date;event\n1.1.2027;"unclosed\n' > $TMPDIR/a.csv; agrc status --as-of 1.6.2027 --events $TMPDIR/a.csv harbour.agr | grep ' [EW][0-9]*:'
warning W506: `` is no event, stage, duty or right of this agreement
error E261: this quotation mark does not open and close a whole field
$ printf 'date;event\n1.1.2027;talks-begin;extra;more\n2.1.2027\n3.1.2027;Negotiations begin\n' > $TMPDIR/b.csv; agrc status --as-of 1.2.2027 --events $TMPDIR/b.csv harbour.agr | grep ' [EW][0-9]*:\|negotiation'
error E262: this row has 4 fields, but the first row has 2
error E262: this row has 1 fields, but the first row has 2
  due           dispute-resolution 1 – in negotiation since 3.1.2027 (Sunday); each
$ printf 'date;event\n0.0.0;x\n1.13.2027;x\n29.2.2027;x\n1.1.0000;x\n1.1.10000;x\n' > $TMPDIR/c.csv; agrc status --as-of 1.6.2027 --events $TMPDIR/c.csv harbour.agr | grep ' [EW][0-9]*:'
error E504: there is no such day: `0.0.0`
error E504: there is no such day: `1.13.2027`
error E504: there is no such day: `29.2.2027`
error E504: there is no such day: `1.1.0000`
error E504: there is no such day: `1.1.10000`
$ printf '\377\376d\000a\000' > $TMPDIR/d.csv; agrc status --as-of 1.6.2027 --events $TMPDIR/d.csv harbour.agr 2>&1 | grep ' [EW][0-9]*:'
error E006: the file is saved as UTF-16
$ agrc status --as-of 1.6.2027 --events . harbour.agr 2>&1 | grep ' [EW][0-9]*:'
error E002: `.` is a folder, not a file
# Lines that say the same twice, a stage that was left, and nobody's name
$ printf 'date;event;who\n1.1.2027;talks-begin;\n2.1.2027;talks-begin;\n3.1.2027;negotiation;nobody\n' > $TMPDIR/e.csv; agrc status --as-of 1.2.2027 --events $TMPDIR/e.csv harbour.agr | grep ' [EW][0-9]*:\|dispute'
warning W511: `negotiation`: several runs of `dispute-resolution` go on; which one is
warning W517: `nobody` is nobody of this agreement
  due           dispute-resolution 1 – in negotiation since 1.1.2027 (Friday); each
  due           dispute-resolution 2 – in negotiation since 2.1.2027 (Saturday); each
