# E021 limit_memory
$ cp -R ../../findings/E021 $TMPDIR && cd $TMPDIR/E021 && python3 -c "print('language english\n' + 'clause 9 \"A\"\nend\n' * 100000)" >large.agr && agrc check --limit memory=64000000 wrong.agr
error E021: this needs more memory than the limit allows: 64 000 000 bytes
  wrong.agr:1:1
  help: split the agreement, or allow more with --limit memory=N

agrc: this is more than the limits of the tool allow; the work was stopped
1 error
[3]
$ cd $TMPDIR/E021 && python3 -c "print('language english\n' + ''.join('clause 9.%d \"A\"\nend\n' % i for i in range(100)))" >large.agr && agrc check --limit memory=64000000 right.agr
no findings
$ cd $TMPDIR/E021 && python3 -c "print('language english\n' + ''.join('# %s\nclause 9.%d \"A\"\nend\n' % ('x' * 50000, i) for i in range(100)))" >large.agr && agrc check --limit memory=64000000 near.agr
no findings
$ cd $TMPDIR/E021 && python3 -c "print('language english\n' + 'clause 9 \"A\"\nend\n' * 100000)" >large.agr && agrc ask --limit memory=64000000 --language fi wrong.agr 'ketkä ovat osapuolet'
agrc: työ keskeytettiin: tämä tarvitsee enemmän muistia kuin raja sallii: 64 000 000 tavua (E021). Neuvo: jaa sopimus osiin tai salli enemmän valitsimella --limit memory=N
virhe E021: tämä tarvitsee enemmän muistia kuin raja sallii: 64 000 000 tavua
  wrong.agr:1:1
  ohje: jaa sopimus osiin tai salli enemmän valitsimella --limit memory=N
[3]
