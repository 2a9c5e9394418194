# Members who vote as one by the text, and in a what-if.
$ agrc test bloc.agr
ok      the coast votes as one
1 passed, 0 failed
$ agrc test ryhma.agr
ok      rannikko äänestää yhtenä
1 passed, 0 failed
$ agrc test block.agr
ok      kusten röstar som en
1 passed, 0 failed
$ agrc ask bloc.agr 'does council decide with koski and salmi?'
Read as: does a decision of council pass with koski and salmi in favour
ANSWER      Yes. 80 % are in favour; a decision needs more than 1/2 of all votes (30
            percentage points more than needed). It would fail if any of these were
            against: koski and coast.
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
              party 1 · votes: as costs
            clause 1 (bloc.agr:12): koski 35 % · salmi 25 % · lampi 20 % · harju 12 % ·
              niemi 8 %
            clause 3 (bloc.agr:29): bloc coast "Coastal towns": salmi; lampi
            (none of these is checked against the signed document)
SUM         koski  in favour  35 %
            coast  in favour  45 %
            total             80 %
ASSUMING    salmi and lampi vote as one in council: coast. (stated in the text)
            Voters that the ballot does not name are present and vote against: harju and
              niemi. (default)
VERSION     lakes · bloc.agr · sha256 b5f9d98d25d4 · agrc 0.1.0
$ agrc ask bloc.agr 'does council decide with koski and salmi, against lampi?' | head -4
Read as: does a decision of council pass with koski and salmi in favour against lampi
ANSWER      coast votes as one (salmi and lampi); the votes asked about differ, and the
            agreement does not say which of them counts.
BECAUSE     clause 2 (bloc.agr:21): seats: each party 1 · passes if: more than 1/2 of
$ agrc ask bloc.agr 'does council decide with coast, others absent?' | head -3
Read as: does a decision of council pass with salmi and lampi in favour others absent
ANSWER      No. 45 % are in favour; a decision needs more than 1/2 of all votes (more
            than 5 percentage points short). It would pass with these in favour as well:
$ agrc ask bloc.agr 'which are the minimal winning coalitions?' | head -8
Read as: which are the minimal winning coalitions
ANSWER      Smallest coalitions that can decide, where nobody can be left out (council):
            4.
            - koski, coast
            - coast, harju
            - coast, niemi
            - koski, harju, niemi
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
$ agrc ask bloc.agr 'what is the Owen index?'
Read as: what is the Owen index
ANSWER      Owen values in council when salmi and lampi form a union: koski 1/6; salmi
            1/4; lampi 1/4; harju 1/6; niemi 1/6.
            koski  Owen value 1/6          ≈ 16,67 %
            salmi  Owen value 1/4               25 %
            lampi  Owen value 1/4               25 %
            harju  Owen value 1/6          ≈ 16,67 %
            niemi  Owen value 1/6          ≈ 16,67 %
            koski  Banzhaf–Owen value 1/4       25 %
            salmi  Banzhaf–Owen value 3/8     37,5 %
            lampi  Banzhaf–Owen value 3/8     37,5 %
            harju  Banzhaf–Owen value 1/4       25 %
            niemi  Banzhaf–Owen value 1/4       25 %
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
              party 1 · votes: as costs
            clause 1 (bloc.agr:12): koski 35 % · salmi 25 % · lampi 20 % · harju 12 % ·
              niemi 8 %
            clause 3 (bloc.agr:29): bloc coast "Coastal towns": salmi; lampi
            (none of these is checked against the signed document)
ASSUMING    Everyone is present and votes for or against. (default)
VERSION     lakes · bloc.agr · sha256 b5f9d98d25d4 · agrc 0.1.0
$ agrc ask bloc.agr 'what is the Owen index with koski and niemi as a bloc?' | head -4
Read as: what is the Owen index with koski and niemi as a bloc
ANSWER      Owen values in council when koski and niemi form a union: koski 1/6; coast
            1/3; harju 1/3; niemi 1/6.
            koski  Owen value 1/6          ≈ 16,67 %
$ agrc power bloc.agr | sed -n '/Owen/,$p'
Owen index
Owen: as Shapley–Shubik, but the members of the union always come one right after the
other. Banzhaf–Owen: how often the vote decides when each union votes as one.
  koski                       Owen value 1/6  ≈ 16,67 %
  salmi                       Owen value 1/4  25 %
  lampi                       Owen value 1/4  25 %
  harju                       Owen value 1/6  ≈ 16,67 %
  niemi                       Owen value 1/6  ≈ 16,67 %
  koski                       Banzhaf–Owen value 1/4 25 %
  salmi                       Banzhaf–Owen value 3/8 37,5 %
  lampi                       Banzhaf–Owen value 3/8 37,5 %
  harju                       Banzhaf–Owen value 1/4 25 %
  niemi                       Banzhaf–Owen value 1/4 25 %
$ agrc ask bloc.agr 'what if koski and niemi vote as one: who can block alone?' | head -3
Read as: what if koski and niemi vote as one: who can block alone
ANSWER      Nobody can block a decision alone in council.
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
$ agrc ask bloc.agr 'what if koski and salmi vote as one: who can decide alone?'
Read as: what if koski and salmi vote as one: who can decide alone
ANSWER      Can decide alone in council: koski + salmi.
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
              party 1 · votes: as costs
            clause 1 (bloc.agr:12): koski 35 % · salmi 25 % · lampi 20 % · harju 12 % ·
              niemi 8 %
            clause 3 (bloc.agr:29): bloc coast "Coastal towns": salmi; lampi
            (none of these is checked against the signed document)
ASSUMING    koski, salmi and lampi vote as one in council: koski + salmi. (so asked)
            Everyone is present and votes for or against. (default)
VERSION     lakes · bloc.agr · sha256 b5f9d98d25d4 · agrc 0.1.0
$ agrc ask bloc.agr 'who can decide alone if koski, harju and niemi form a bloc?' | head -3
Read as: what if koski, harju and niemi vote as one: who can decide alone
ANSWER      Can decide alone in council: koski + harju + niemi.
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
$ agrc ask bloc.agr 'if salmi, harju and niemi always vote alike, who never matters?' | head -3
Read as: what if salmi, harju and niemi vote as one: who never matters
ANSWER      Their vote never changes a decision in council: koski.
BECAUSE     clause 2 (bloc.agr:25): passes if: more than 1/2 of all votes · seats: each
$ agrc ask bloc.agr 'what if koski votes as one: who can decide alone?'
Read as: what if koski vote as one: who can decide alone
ANSWER      A bloc needs at least two members.
VERSION     lakes · bloc.agr · sha256 b5f9d98d25d4 · agrc 0.1.0
# In Finnish and Swedish; a bloc of one body only.
$ agrc ask ryhma.agr 'mitkä ovat pienimmät voittavat koalitiot neuvostossa?' | head -7
Luettu näin: mitkä ovat pienimmät voittavat koalitiot toimielimessä neuvosto
VASTAUS     Päätökseen riittäviä liittoumia, joista ketään ei voi jättää pois (toimielin
            neuvosto): 2.
            - koski, rannikko
            - rannikko, harju
PERUSTE     kohta 2 (ryhma.agr:26): syntyy jos: yli 55 % kaikista äänistä · paikat:
              kukin osapuoli 1 · äänet: kuten kulut
$ agrc ask ryhma.agr 'mitkä ovat pienimmät voittavat koalitiot hallituksessa?' | head -7
Luettu näin: mitkä ovat pienimmät voittavat koalitiot toimielimessä hallitus
VASTAUS     Päätökseen riittäviä liittoumia, joista ketään ei voi jättää pois (toimielin
            hallitus): 4.
            - koski, salmi, lampi
            - koski, salmi, harju
            - koski, lampi, harju
            - salmi, lampi, harju
$ agrc ask ryhma.agr 'kuka voi päättää yksin neuvostossa, jos koski ja harju muodostavat ryhmän?' | head -3
Luettu näin: entä jos koski ja harju äänestävät yhdessä: kuka voi päättää yksin
  toimielimessä neuvosto
VASTAUS     Kukaan ei voi päättää yksin (toimielin neuvosto).
$ agrc ask ryhma.agr 'entä jos koski ja harju äänestävät samoin: kenellä ei ole merkitystä neuvostossa?' | head -3
Luettu näin: entä jos koski ja harju äänestävät yhdessä: kenellä ei ole merkitystä
  toimielimessä neuvosto
VASTAUS     Jokainen ääni voi muuttaa päätöksen (toimielin neuvosto).
$ agrc ask ryhma.agr 'mikä on Owenin indeksi neuvostossa?' | head -4
Luettu näin: mikä on Owenin indeksi toimielimessä neuvosto
VASTAUS     Owenin arvot (toimielin neuvosto), kun salmi ja lampi toimivat yhtenä
            ryhmänä: koski 1/6; salmi 1/3; lampi 1/3; harju 1/6.
            koski  Owenin arvo 1/6          ≈ 16,67 %
$ agrc ask block.agr 'vem kan blockera ensam om koski och harju bildar ett block?' | head -3
Läst så här: tänk om koski och harju röstar lika: vem kan blockera ensam
SVAR        Kan ensam hindra ett beslut (organet rad): koski + harju och kusten.
GRUND       punkt 2 (block.agr:23): godkänns om: över 55 % av alla röster · platser:
$ agrc ask block.agr 'vad är Owens index?' | head -4
Läst så här: vad är Owens index
SVAR        Owens värden (organet rad) när salmi och lampi bildar ett block: koski 1/6;
            salmi 1/3; lampi 1/3; harju 1/6.
            koski  Owens värde 1/6          ≈ 16,67 %
