# Whether somebody may leave: a right, a prohibition, a period of notice, nothing
$ agrc ask leaving.agr 'voiko koski erota?'
Luettu näin: onko oikeutta erota osapuolella koski
VASTAUS     Kyllä, näin sanotaan: eroaminen (saa); irtisanomisaika: 12 kuukautta.
            eroaminen  koski; salmi  eroaminen (saa); irtisanomisaika: 12 kuukautta
PERUSTE     kohta 2 (leaving.agr:11): kuka: koski; salmi · irtisanomisaika: 12 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhtyma · leaving.agr · sha256 841a6666b47d · agrc 0.1.0
$ agrc ask leaving.agr 'saako Kosken kunta irtisanoa perussopimuksen'
Kysymystä ei ymmärretty: saako Kosken kunta irtisanoa perussopimuksen (pysähtyi sanaan
  ”perussopimuksen”)
Sopimus puhuu tästä näissä kohdissa:
  kohta 2 (leaving.agr:11): eroaminen (oikeus): kuka: koski; salmi; irtisanomisaika: 12
    kuukautta
Tarkoititko:
  saako irtisanoo: koski, kunta
  onko oikeutta erota osapuolella koski
  onko sallittua, että koski irtisanoo: yhtyma, kunta
[2]
$ agrc ask leaving.agr 'kan lampi lämna samarbetet?'
Luettu näin: onko oikeutta erota osapuolella lampi
VASTAUS     Ei, se on kielletty: Lampi ei voi erota ennen vuotta 2030 (ei saa); saakka:
            31.12.2029.
            eroamiskielto  lampi  Lampi ei voi erota ennen vuotta 2030 (ei saa); saakka:
                                  31.12.2029
PERUSTE     kohta 2 (leaving.agr:12): kuka: lampi · saakka: 31.12.2029
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhtyma · leaving.agr · sha256 841a6666b47d · agrc 0.1.0
$ agrc ask leaving.agr 'miten kunta voi erota kuntayhtymästä?'
Luettu näin: onko oikeutta erota
VASTAUS     Kyllä, mutta vain sanotuin ehdoin: eroaminen (saa); irtisanomisaika: 12
            kuukautta. Lampi ei voi erota ennen vuotta 2030 (ei saa); saakka:
            31.12.2029.
            eroaminen      koski; salmi  eroaminen (saa); irtisanomisaika: 12 kuukautta
            eroamiskielto  lampi         Lampi ei voi erota ennen vuotta 2030 (ei saa);
                                         saakka: 31.12.2029
PERUSTE     kohta 2 (leaving.agr:11): kuka: koski; salmi · kuka: lampi ·
              irtisanomisaika: 12 kuukautta · saakka: 31.12.2029
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhtyma · leaving.agr · sha256 841a6666b47d · agrc 0.1.0
$ agrc ask leaving.agr 'can salmi withdraw from the federation?'
Luettu näin: onko oikeutta erota osapuolella salmi
VASTAUS     Kyllä, näin sanotaan: eroaminen (saa); irtisanomisaika: 12 kuukautta.
            eroaminen  koski; salmi  eroaminen (saa); irtisanomisaika: 12 kuukautta
PERUSTE     kohta 2 (leaving.agr:11): kuka: koski; salmi · irtisanomisaika: 12 kuukautta
              (ei tarkistettu allekirjoitetusta asiakirjasta)
VERSIO      yhtyma · leaving.agr · sha256 841a6666b47d · agrc 0.1.0
$ printf 'language english\nagreement pact\nend\nclause 1 "A"\n  party koski; party salmi\n  term;  from: 1.1.2027;  notice: 6 months\nend\n' >$TMPDIR/pact.agr
$ agrc ask $TMPDIR/pact.agr 'is koski allowed to leave?' | head -2
Read as: is leaving allowed to koski
ANSWER      Yes, as stated: term; from: 1.1.2027; notice: 6 months.
$ printf 'language english\nagreement pact\nend\nclause 1 "A"\n  party koski; party salmi\n  term;  from: 1.1.2027\nend\n' >$TMPDIR/mute.agr
$ agrc ask $TMPDIR/mute.agr 'can koski leave?' | head -2
Read as: is leaving allowed to koski
ANSWER      The agreement does not state this: koski: termination.
