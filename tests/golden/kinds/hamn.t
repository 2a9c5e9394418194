# Samma på svenska
$ agrc check hamn.agr
varning W392: avtalet nämner inga parter
  hamn.agr:2:7
     2 | avtal plan "Hamnplan"
       |       ^^^^
  hjälp: inför varje `part` i en punkt

fel E383: `ska ha: risk minst 1` uppfylls inte för 1 av 2: kran
  hamn.agr:21:3, punkt 1
    21 |   krav varje mål;  ska ha: risk minst 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till det som saknas, begränsa vem kravet gäller, eller mildra det med
         `bindningsgrad: bör`

varning W384: det som eftersträvas, `ska ha: täckt-av minst 1`, uppfylls inte för 3 av
  6: p1 (2022), p2 (2021), p3 (2022)
  hamn.agr:22:3, punkt 1
    22 |   krav varje kritisk-punkt;  ska ha: täckt-av minst 1;  varje år: 2021–2022;  bindningsgrad: bör
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till det som saknas, eller godta att målet inte nås för dessa

fel E383: `får inte ha: risk` uppfylls inte för 1 av 1: kaj
  hamn.agr:23:3, punkt 1
    23 |   krav varje mål;  får inte ha: risk;  om: nivå minst mellan
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  hjälp: lägg till det som saknas, begränsa vem kravet gäller, eller mildra det med
         `bindningsgrad: bör`

2 fel, 2 varningar
[1]
$ agrc ask --format text hamn.agr 'vilka mål saknar risk' 2>$TMPDIR/err
Läst så här: vilka mål saknar risk
SVAR        mål utan risk: kran.
GRUND       punkt 1 (hamn.agr:16): nivå: låg
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka mål har risker' 2>$TMPDIR/err
Läst så här: vilka mål har risker
SVAR        mål: risker: kaj.
GRUND       punkt 1 (hamn.agr:15): nivå: hög
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka kritiska punkter täcks 2022' 2>$TMPDIR/err
Läst så här: vilka kritisk punkt täcker år 2022
SVAR        kritisk punkt: täckt-av (2022): p2.
GRUND       punkt 1 (hamn.agr:17): kritisk-punkt p1 "Djup" · kritisk-punkt p2 "Bredd" ·
              kritisk-punkt p3 "Vind" · mål kaj "Ny kaj"; årtal: 2021; nivå: hög;
              täcker: p1; p3; samordnare: hamnen · mål kran "Kran"; årtal: 2022–2023;
              nivå: låg; täcker: p2
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka kritiska punkter täcks under 2021' 2>$TMPDIR/err
Läst så här: vilka kritisk punkt täcker år 2021
SVAR        kritisk punkt: täckt-av (2021) (2): p1 och p3.
GRUND       punkt 1 (hamn.agr:17): kritisk-punkt p1 "Djup" · kritisk-punkt p2 "Bredd" ·
              kritisk-punkt p3 "Vind" · mål kaj "Ny kaj"; årtal: 2021; nivå: hög;
              täcker: p1; p3; samordnare: hamnen · mål kran "Kran"; årtal: 2022–2023;
              nivå: låg; täcker: p2
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vem är samordnare för kaj' 2>$TMPDIR/err
Läst så här: vad är samordnare för kaj
SVAR        kaj, samordnare: hamnen.
GRUND       punkt 1 (hamn.agr:15): samordnare: hamnen
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka mål är minst nivå mellan' 2>$TMPDIR/err
Läst så här: vilka mål är minst mellan
SVAR        mål: minst mellan: kaj.
GRUND       punkt 1 (hamn.agr:15): nivå: hög
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'hur många risker har kaj' 2>$TMPDIR/err
Läst så här: hur många risker har kaj
SVAR        kaj, risker: 1.
GRUND       punkt 1 (hamn.agr:15): nivå: hög · svarar-på: kaj
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka mål har ingen samordnare' 2>$TMPDIR/err
Läst så här: vilka mål saknar samordnare
SVAR        mål utan samordnare: kran.
GRUND       punkt 1 (hamn.agr:16): nivå: låg
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vilka är riskerna för kaj' 2>$TMPDIR/err
Läst så här: vad är risker för kaj
SVAR        kaj, risker: storm.
GRUND       punkt 1 (hamn.agr:20): svarar-på: kaj · nivå: hög
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
$ agrc ask --format text hamn.agr 'vad täcker kaj' 2>$TMPDIR/err
Läst så här: vad är täcker för kaj
SVAR        kaj, täcker (2): p1 och p3.
GRUND       punkt 1 (hamn.agr:15): täcker: p1; p3
              (inte kontrollerat mot det undertecknade dokumentet)
VERSION     plan · hamn.agr · sha256 02f405875113 · agrc 0.1.0
