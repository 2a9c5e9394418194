# An agreement and its amendment in a file of its own: every verb reads them together
$ cd files; agrc status --as-of 1.6.2028 base.agr first.agr
Base: status on 1.6.2028 (events: 0)
DUTIES
  breached      report – a: reports (must); not done by 31.3.2027 (Wednesday), 428 days
                ago; 31.3.2028 (Friday), 62 days ago; last day 31.3.2029 (Saturday), in
                303 days (clause 1)
AMENDMENTS
  in force      m1 – in force from 1.1.2028 (Saturday)
$ cd files; agrc status --as-of 1.6.2027 . | head -1
Base: status on 1.6.2027 (events: 0)
$ cd files; agrc power base.agr first.agr | head -6
Who can decide
Before: base · base.agr · sha256 3980d496307a
After: base · base.agr · sha256 3980d496307a · as amended from 1.1.2028 (first.agr)

What changes, in short
- Board: Changed: Who decides alone; Who can block alone; Who never matters; Groups
$ cd files; agrc ask base.agr first.agr 'what is the share of a on 1.6.2028' | sed '/^VERSION/d'
Read as: what is the share of a on 1.6.2028
ANSWER      share of a (costs): 80 %.
BECAUSE     clause m1/1 (first.agr:7): a 80 % [as amended by First amendment, in force
              from 1.1.2028]
              (not checked against the signed document)
$ cd files; agrc calendar --from 1.1.2028 --to 31.12.2028 base.agr first.agr | head -2
Base: from 1.1.2028 to 31.12.2028
31.3.2028   report – a: reports (must) (clause 1)
# Several agreements
$ agrc status --as-of 1.6.2027 rannikko.agr northshore.agr --language en | grep -E '^[^ ]'
Länsirannikon työllisyysalueen yhteistoimintasopimus: status on 1.6.2027 (events: 0)
PROCEDURES
DUTIES
RIGHTS
Northshore employment area agreement: status on 1.6.2027 (events: 0)
PROCEDURES
DUTIES
RIGHTS
$ agrc status --as-of 1.6.2027 rannikko.agr northshore.agr --format json | python3 ../command/schema.py status
valid
$ agrc power rannikko.agr northshore.agr files/base.agr --language en
agrc: These are 3 agreements. `agrc power` reports on one, or compares two: name the files of these.
[2]
$ agrc status --as-of 1.6.2027 nowhere.agr; agrc status --as-of 1.6.2027
error E001: there is no file `nowhere.agr`
  nowhere.agr:1:1

agrc: which file or folder? For example: agrc status alliance.agr
[2]
