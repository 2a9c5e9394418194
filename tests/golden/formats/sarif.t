# SARIF of several files: with findings of each kind, some accepted; with mistakes; without
# findings; and one that is not there. One has a name of signs that URIs have no room for.
$ mkdir -p "$TMPDIR/region/käyttö" && cp kunnat.agr "$TMPDIR/region/käyttö/100 % \"ö\", <a>&b: 'c'#?.agr" && cp rikki.agr frame.agr $TMPDIR/region
$ cd $TMPDIR/region && agrc check --format sarif käyttö rikki.agr frame.agr puuttuu.agr
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "unicodeCodePoints",
      "results": [
        {
          "ruleId": "W394",
          "ruleIndex": 0,
          "level": "warning",
          "message": {
            "text": "sopimuksen voimassaoloa ei ole määrätty\nohje: lisää kohtaan `voimassaolo` ja sille `alkaen:` ja `saakka:`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 9,
                  "endLine": 2,
                  "endColumn": 15
                }
              }
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "3dec5b977ea17c3465a50e4b3ad2211b:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "N396",
          "ruleIndex": 1,
          "level": "note",
          "message": {
            "text": "erimielisyyksien ratkaisemisesta ei ole määrätty\nohje: lisää erimielisyyksiä varten `menettely` tai `vaikenee erimielisyys`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 2,
                  "startColumn": 9,
                  "endLine": 2,
                  "endColumn": 15
                }
              }
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "804db48982d19c948422a8cd41a047f4:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "N317",
          "ruleIndex": 2,
          "level": "note",
          "message": {
            "text": "`kulut`: osuutta ei ole seuraavilla: lampi\nohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 13,
                  "startColumn": 9,
                  "endLine": 13,
                  "endColumn": 14
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "8dde9ee0c919419a497d7d1c98a7e45a:1"
          },
          "suppressions": [
            {
              "kind": "inSource",
              "justification": "Lampi on <mukana> & 'maksaa' vasta ensi vuonna: 0 %, ei muuta."
            }
          ]
        },
        {
          "ruleId": "E310",
          "ruleIndex": 3,
          "level": "error",
          "message": {
            "text": "`kulut`: osat ovat yhteensä 90 %, mutta ilmoitettu summa on 100 % (ero 10 %)\nohje: korjaa virheellinen osa tai summa, tai esittele molemmat ristiriitana (`ristiriita`)"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 16,
                  "startColumn": 5,
                  "endLine": 16,
                  "endColumn": 20
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "519bae420b15b391070c0a6d1e2f0eba:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "N317",
          "ruleIndex": 2,
          "level": "note",
          "message": {
            "text": "`palkat`: osuutta ei ole seuraavilla: lampi\nohje: lisää rivi, tai rivi `0 %`, jos se on tarkoitus"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 18,
                  "startColumn": 9,
                  "endLine": 18,
                  "endColumn": 15
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "e5b8bc747c8f9dddc8ec43bb11b25d45:1"
          },
          "suppressions": [
            {
              "kind": "inSource",
              "justification": "Lampi on <mukana> & 'maksaa' vasta ensi vuonna: 0 %, ei muuta."
            }
          ]
        },
        {
          "ruleId": "W370",
          "ruleIndex": 4,
          "level": "warning",
          "message": {
            "text": "`maksu` antaa 30 päivää ja `pidempi-maksu` antaa 60 päivää, ja molempia sovelletaan: joka tapauksessa\nohje: tee toisesta poikkeus (`poikkeus`) toiseen tai rajaa ehtoa"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 29,
                  "startColumn": 10,
                  "endLine": 29,
                  "endColumn": 23
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "3",
                  "kind": "clause"
                }
              ]
            }
          ],
          "relatedLocations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 28,
                  "startColumn": 10,
                  "endLine": 28,
                  "endColumn": 15
                }
              },
              "id": 1,
              "message": {
                "text": "ilmoitettu ensin tässä"
              }
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "ae3515d4412d44dbd05b0accba9d1f4e:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "E112",
          "ruleIndex": 5,
          "level": "error",
          "message": {
            "text": "kaksi nimeä vierekkäin: `ja` ja `\"toinen ]]>\"`\nohje: pane väliin `;`, tai lainausmerkit yhden monisanaisen nimen ympärille; luvut kirjoitetaan numeroin: `30 päivää`, `yli 2/3 äänistä`; suureen luvut näin: `paikat: kuten NIMI`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "rikki.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 4,
                  "startColumn": 34,
                  "endLine": 4,
                  "endColumn": 49
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "1",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "487506893d2a4f0d14a40f25c8aa6d32:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "E123",
          "ruleIndex": 6,
          "level": "error",
          "message": {
            "text": "merkillä `<` ei ole tässä merkitystä\nohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `\"`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "rikki.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 10,
                  "startColumn": 20,
                  "endLine": 10,
                  "endColumn": 21
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "2f34e7bb7c4901afc7dbb78e11e1d5d4:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "E123",
          "ruleIndex": 6,
          "level": "error",
          "message": {
            "text": "merkillä `<` ei ole tässä merkitystä\nohje: raja kirjoitetaan sanoin (`yli`, `vähintään`, `enintään`, `alle`); lainausmerkki on `\"`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "rikki.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 14,
                  "startColumn": 20,
                  "endLine": 14,
                  "endColumn": 21
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "2f34e7bb7c4901afc7dbb78e11e1d5d4:2"
          },
          "suppressions": []
        },
        {
          "ruleId": "E208",
          "ruleIndex": 7,
          "level": "error",
          "message": {
            "text": "lauseella `kohta` ei ole otsaketta `xyzzy`\nohje: käytä otsaketta, joka lauseella `kohta` on (`teksti:`), kirjoita asia otsakkeen `huomautus:` perään tai esittele kohdassa `ominaisuus xyzzy`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "rikki.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 16,
                  "startColumn": 3,
                  "endLine": 16,
                  "endColumn": 43
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "81dd136fc67cf527818958013ac6d1cd:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "E115",
          "ruleIndex": 8,
          "level": "error",
          "message": {
            "text": "`:` ei sovi tähän; sen edestä puuttuu ehkä `;` tai rivinvaihto"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "rikki.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 16,
                  "startColumn": 9,
                  "endLine": 16,
                  "endColumn": 10
                }
              },
              "logicalLocations": [
                {
                  "fullyQualifiedName": "2",
                  "kind": "clause"
                }
              ]
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "0f0490436c5d6766586d7cf55b0b76a3:1"
          },
          "suppressions": []
        },
        {
          "ruleId": "E001",
          "ruleIndex": 9,
          "level": "error",
          "message": {
            "text": "there is no file `puuttuu.agr`"
          },
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "puuttuu.agr",
                  "uriBaseId": "%SRCROOT%"
                },
                "region": {
                  "startLine": 1,
                  "startColumn": 1,
                  "endLine": 1,
                  "endColumn": 1
                }
              }
            }
          ],
          "partialFingerprints": {
            "agrcFinding/v1": "77de59d5f8cc6422379dc4bcf10a151e:1"
          },
          "suppressions": []
        }
      ],
      "artifacts": [
        {
          "location": {
            "uri": "k%C3%A4ytt%C3%B6/100%20%25%20%22%C3%B6%22%2C%20%3Ca%3E%26b%3A%20%27c%27%23%3F.agr",
            "uriBaseId": "%SRCROOT%"
          },
          "roles": [
            "analysisTarget"
          ],
          "encoding": "UTF-8"
        },
        {
          "location": {
            "uri": "rikki.agr",
            "uriBaseId": "%SRCROOT%"
          },
          "roles": [
            "analysisTarget"
          ],
          "encoding": "UTF-8"
        },
        {
          "location": {
            "uri": "frame.agr",
            "uriBaseId": "%SRCROOT%"
          },
          "roles": [
            "analysisTarget"
          ],
          "encoding": "UTF-8"
        }
      ],
      "language": "fi",
      "invocations": [
        {
          "executionSuccessful": false,
          "toolExecutionNotifications": []
        }
      ],
      "tool": {
        "driver": {
          "name": "agrc",
          "version": "0.1.0",
          "semanticVersion": "0.1.0",
          "language": "fi",
          "rules": [
            {
              "id": "W394",
              "shortDescription": {
                "text": "sopimuksen voimassaoloa ei ole määrätty"
              },
              "fullDescription": {
                "text": "Ilman voimassaoloaikaa ei voi sanoa, sovelletaanko sopimusta tiettynä päivänä. Avoin loppu kirjoitetaan `saakka: toistaiseksi`."
              },
              "help": {
                "text": "Ilman voimassaoloaikaa ei voi sanoa, sovelletaanko sopimusta tiettynä päivänä. Avoin loppu kirjoitetaan `saakka: toistaiseksi`.\n\nEsimerkiksi näin\n\nkieli suomi\nsopimus arkisto \"Arkistosopimus\"\nloppu\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Erimielisyydet\"\n  teksti: \"Erimielisyydet ratkaistaan neuvotellen.\"\nloppu\n\nkohta 5 \"Sopimuksen muuttaminen\"\n  teksti: \"Muutoksista sovitaan kirjallisesti.\"\nloppu\n\nKorjattuna\n\nkieli suomi\nsopimus arkisto \"Arkistosopimus\"\nloppu\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Voimassaolo\"\n  voimassaolo  alkaen: 1.1.2026;  saakka: 31.12.2028\nloppu\n\nkohta 4 \"Erimielisyydet\"\n  teksti: \"Erimielisyydet ratkaistaan neuvotellen.\"\nloppu\n\nkohta 5 \"Sopimuksen muuttaminen\"\n  teksti: \"Muutoksista sovitaan kirjallisesti.\"\nloppu\n",
                "markdown": "Ilman voimassaoloaikaa ei voi sanoa, sovelletaanko sopimusta tiettynä päivänä. Avoin loppu kirjoitetaan `saakka: toistaiseksi`.\n\n**Esimerkiksi näin**\n\n```agr\nkieli suomi\nsopimus arkisto \"Arkistosopimus\"\nloppu\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Erimielisyydet\"\n  teksti: \"Erimielisyydet ratkaistaan neuvotellen.\"\nloppu\n\nkohta 5 \"Sopimuksen muuttaminen\"\n  teksti: \"Muutoksista sovitaan kirjallisesti.\"\nloppu\n```\n\n**Korjattuna**\n\n```agr\nkieli suomi\nsopimus arkisto \"Arkistosopimus\"\nloppu\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Voimassaolo\"\n  voimassaolo  alkaen: 1.1.2026;  saakka: 31.12.2028\nloppu\n\nkohta 4 \"Erimielisyydet\"\n  teksti: \"Erimielisyydet ratkaistaan neuvotellen.\"\nloppu\n\nkohta 5 \"Sopimuksen muuttaminen\"\n  teksti: \"Muutoksista sovitaan kirjallisesti.\"\nloppu\n```"
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            },
            {
              "id": "N396",
              "shortDescription": {
                "text": "erimielisyyksien ratkaisemisesta ei ole määrätty"
              },
              "fullDescription": {
                "text": "Useimmissa sopimuksissa sanotaan, että ensin neuvotellaan, ja mikä tuomioistuin ratkaisee sen jälkeen. Jos tämä sopimus vaikenee tarkoituksella, merkitse se, niin lukijan ei tarvitse etsiä määräystä."
              },
              "help": {
                "text": "Useimmissa sopimuksissa sanotaan, että ensin neuvotellaan, ja mikä tuomioistuin ratkaisee sen jälkeen. Jos tämä sopimus vaikenee tarkoituksella, merkitse se, niin lukijan ei tarvitse etsiä määräystä.\n\nEsimerkiksi näin\n\nlanguage english\nagreement archive \"Archive agreement\"\nend\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n\nclause 3 \"Term\"\n  term  from: 1.1.2026;  until: 31.12.2028\nend\n\nclause 4 \"Amendments\"\n  text: \"Amendments are made in writing.\"\nend\n\nKorjattuna\n\nlanguage english\nagreement archive \"Archive agreement\"\nend\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n\nclause 3 \"Term\"\n  term  from: 1.1.2026;  until: 31.12.2028\nend\n\nclause 4 \"Amendments\"\n  text: \"Amendments are made in writing.\"\nend\n\nclause 5 \"Disputes\"\n  text: \"Disputes are settled by negotiation.\"\nend\n",
                "markdown": "Useimmissa sopimuksissa sanotaan, että ensin neuvotellaan, ja mikä tuomioistuin ratkaisee sen jälkeen. Jos tämä sopimus vaikenee tarkoituksella, merkitse se, niin lukijan ei tarvitse etsiä määräystä.\n\n**Esimerkiksi näin**\n\n```agr\nlanguage english\nagreement archive \"Archive agreement\"\nend\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n\nclause 3 \"Term\"\n  term  from: 1.1.2026;  until: 31.12.2028\nend\n\nclause 4 \"Amendments\"\n  text: \"Amendments are made in writing.\"\nend\n```\n\n**Korjattuna**\n\n```agr\nlanguage english\nagreement archive \"Archive agreement\"\nend\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n\nclause 3 \"Term\"\n  term  from: 1.1.2026;  until: 31.12.2028\nend\n\nclause 4 \"Amendments\"\n  text: \"Amendments are made in writing.\"\nend\n\nclause 5 \"Disputes\"\n  text: \"Disputes are settled by negotiation.\"\nend\n```"
              },
              "defaultConfiguration": {
                "level": "note"
              }
            },
            {
              "id": "N317",
              "shortDescription": {
                "text": "`…`: osuutta ei ole seuraavilla: …"
              },
              "fullDescription": {
                "text": "Taulukossa ovat kaikki muut osapuolet. Puuttuva osuus ei ole sama kuin nolla: jos vastaus tarvitsee osuutta, se sanoo, ettei osuutta ole ilmoitettu."
              },
              "help": {
                "text": "Taulukossa ovat kaikki muut osapuolet. Puuttuva osuus ei ole sama kuin nolla: jos vastaus tarvitsee osuutta, se sanoo, ettei osuutta ole ilmoitettu.\n\nEsimerkiksi näin\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli lampi  \"Lammen kaupunki\"\n  osapuoli harju  \"Harjun kaupunki\"\n  osapuoli niemi  \"Niemen kaupunki\"\nloppu\n\nkohta 4 \"Kustannukset\"\n  osuus kustannukset\n    lampi  60 %\n    harju  40 %\n  loppu\nloppu\n\nKorjattuna\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli lampi  \"Lammen kaupunki\"\n  osapuoli harju  \"Harjun kaupunki\"\n  osapuoli niemi  \"Niemen kaupunki\"\nloppu\n\nkohta 4 \"Kustannukset\"\n  osuus kustannukset\n    lampi  60 %\n    harju  30 %\n    niemi  10 %\n  loppu\nloppu\n",
                "markdown": "Taulukossa ovat kaikki muut osapuolet. Puuttuva osuus ei ole sama kuin nolla: jos vastaus tarvitsee osuutta, se sanoo, ettei osuutta ole ilmoitettu.\n\n**Esimerkiksi näin**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli lampi  \"Lammen kaupunki\"\n  osapuoli harju  \"Harjun kaupunki\"\n  osapuoli niemi  \"Niemen kaupunki\"\nloppu\n\nkohta 4 \"Kustannukset\"\n  osuus kustannukset\n    lampi  60 %\n    harju  40 %\n  loppu\nloppu\n```\n\n**Korjattuna**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli lampi  \"Lammen kaupunki\"\n  osapuoli harju  \"Harjun kaupunki\"\n  osapuoli niemi  \"Niemen kaupunki\"\nloppu\n\nkohta 4 \"Kustannukset\"\n  osuus kustannukset\n    lampi  60 %\n    harju  30 %\n    niemi  10 %\n  loppu\nloppu\n```"
              },
              "defaultConfiguration": {
                "level": "note"
              }
            },
            {
              "id": "E310",
              "shortDescription": {
                "text": "`…`: osat ovat yhteensä …, mutta ilmoitettu summa on … (ero …)"
              },
              "fullDescription": {
                "text": "Summan on oltava sama kuin osat yhteensä. Muuten joko jokin osa tai summa on väärin, eikä tekstistä näe kumpi. Lasku on tarkka; vaihteluvälit lasketaan yhteen päätepisteittäin."
              },
              "help": {
                "text": "Summan on oltava sama kuin osat yhteensä. Muuten joko jokin osa tai summa on väärin, eikä tekstistä näe kumpi. Lasku on tarkka; vaihteluvälit lasketaan yhteen päätepisteittäin.\n\nEsimerkiksi näin\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  27 årsverken\n    salmi  16 årsverken\n    summa  44 årsverken\n  slut\nslut\n\nKorjattuna\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  27 årsverken\n    salmi  16 årsverken\n    summa  43 årsverken\n  slut\nslut\n",
                "markdown": "Summan on oltava sama kuin osat yhteensä. Muuten joko jokin osa tai summa on väärin, eikä tekstistä näe kumpi. Lasku on tarkka; vaihteluvälit lasketaan yhteen päätepisteittäin.\n\n**Esimerkiksi näin**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  27 årsverken\n    salmi  16 årsverken\n    summa  44 årsverken\n  slut\nslut\n```\n\n**Korjattuna**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  27 årsverken\n    salmi  16 årsverken\n    summa  43 årsverken\n  slut\nslut\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "W370",
              "shortDescription": {
                "text": "`…` antaa … ja `…` antaa …, ja molempia sovelletaan: …"
              },
              "fullDescription": {
                "text": "Samassa tapauksessa sovelletaan kahta saman asian sääntöä, ja ne antavat eri arvon. Tekstin järjestys ei ratkaise; vain poikkeus kertoo, kumpi menee edelle. Näytetty tapaus on ehtojen mukaan mahdollinen."
              },
              "help": {
                "text": "Samassa tapauksessa sovelletaan kahta saman asian sääntöä, ja ne antavat eri arvon. Tekstin järjestys ei ratkaise; vain poikkeus kertoo, kumpi menee edelle. Näytetty tapaus on ehtojen mukaan mahdollinen.\n\nEsimerkiksi näin\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Maksaminen\"\n  asia maksuaika\n  sääntö maksu          aihe: maksuaika;  on: 30 päivää\n  sääntö pidempi-maksu  aihe: maksuaika;  on: 60 päivää\nloppu\n\nKorjattuna\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Maksaminen\"\n  asia maksuaika\n  seikka lakko  arvioi: koski\n  sääntö maksu            aihe: maksuaika;  on: 30 päivää\n  poikkeus pidempi-maksu  kenelle: maksu;   on: 60 päivää;  jos: lakko\nloppu\n",
                "markdown": "Samassa tapauksessa sovelletaan kahta saman asian sääntöä, ja ne antavat eri arvon. Tekstin järjestys ei ratkaise; vain poikkeus kertoo, kumpi menee edelle. Näytetty tapaus on ehtojen mukaan mahdollinen.\n\n**Esimerkiksi näin**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Maksaminen\"\n  asia maksuaika\n  sääntö maksu          aihe: maksuaika;  on: 30 päivää\n  sääntö pidempi-maksu  aihe: maksuaika;  on: 60 päivää\nloppu\n```\n\n**Korjattuna**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Maksaminen\"\n  asia maksuaika\n  seikka lakko  arvioi: koski\n  sääntö maksu            aihe: maksuaika;  on: 30 päivää\n  poikkeus pidempi-maksu  kenelle: maksu;   on: 60 päivää;  jos: lakko\nloppu\n```"
              },
              "defaultConfiguration": {
                "level": "warning"
              }
            },
            {
              "id": "E112",
              "shortDescription": {
                "text": "kaksi nimeä vierekkäin: `…` ja `…`"
              },
              "fullDescription": {
                "text": "Luettelon osat erotetaan puolipisteellä. Monisanainen nimi kirjoitetaan lainausmerkkeihin."
              },
              "help": {
                "text": "Luettelon osat erotetaan puolipisteellä. Monisanainen nimi kirjoitetaan lainausmerkkeihin.\n\nEsimerkiksi näin\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski salmi  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n\nKorjattuna\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n",
                "markdown": "Luettelon osat erotetaan puolipisteellä. Monisanainen nimi kirjoitetaan lainausmerkkeihin.\n\n**Esimerkiksi näin**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski salmi  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n```\n\n**Korjattuna**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "E123",
              "shortDescription": {
                "text": "merkillä `…` ei ole tässä merkitystä"
              },
              "fullDescription": {
                "text": "Rajat kirjoitetaan sanoin, jotta ”yli” ja ”vähintään” eivät sekaannu."
              },
              "help": {
                "text": "Rajat kirjoitetaan sanoin, jotta ”yli” ja ”vähintään” eivät sekaannu.\n\nEsimerkiksi näin\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  > 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n\nKorjattuna\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  yli 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n",
                "markdown": "Rajat kirjoitetaan sanoin, jotta ”yli” ja ”vähintään” eivät sekaannu.\n\n**Esimerkiksi näin**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  > 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n```\n\n**Korjattuna**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  yli 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "E208",
              "shortDescription": {
                "text": "lauseella `…` ei ole otsaketta `…`"
              },
              "fullDescription": {
                "text": "Jokaisella lausetyypillä on omat otsakkeensa, ja itse esitelty ominaisuus lisää uuden. Tuntemattoman otsakkeen sisältö jäisi pois kaikista vastauksista, joten siitä ilmoitetaan aina."
              },
              "help": {
                "text": "Jokaisella lausetyypillä on omat otsakkeensa, ja itse esitelty ominaisuus lisää uuden. Tuntemattoman otsakkeen sisältö jäisi pois kaikista vastauksista, joten siitä ilmoitetaan aina.\n\nEsimerkiksi näin\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  palvelukieli: \"suomi ja ruotsi\"\nloppu\n\nKorjattuna\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  huomautus: \"Palvelukielet ovat suomi ja ruotsi.\"\nloppu\n",
                "markdown": "Jokaisella lausetyypillä on omat otsakkeensa, ja itse esitelty ominaisuus lisää uuden. Tuntemattoman otsakkeen sisältö jäisi pois kaikista vastauksista, joten siitä ilmoitetaan aina.\n\n**Esimerkiksi näin**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  palvelukieli: \"suomi ja ruotsi\"\nloppu\n```\n\n**Korjattuna**\n\n```agr\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  huomautus: \"Palvelukielet ovat suomi ja ruotsi.\"\nloppu\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "E115",
              "shortDescription": {
                "text": "`…` ei sovi tähän; …"
              },
              "fullDescription": {
                "text": "Riviä ei voi lukea eteenpäin tästä sanasta."
              },
              "help": {
                "text": "Riviä ei voi lukea eteenpäin tästä sanasta.\n\nEsimerkiksi näin\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: 24 000 € + 6 000 €) * 3/5\nslut\n\nKorjattuna\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: (24 000 € + 6 000 €) * 3/5\nslut\n",
                "markdown": "Riviä ei voi lukea eteenpäin tästä sanasta.\n\n**Esimerkiksi näin**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: 24 000 € + 6 000 €) * 3/5\nslut\n```\n\n**Korjattuna**\n\n```agr\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: (24 000 € + 6 000 €) * 3/5\nslut\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            },
            {
              "id": "E001",
              "shortDescription": {
                "text": "tiedostoa `…` ei ole"
              },
              "fullDescription": {
                "text": "Nimettyä tiedostoa ei ole. Käyttölauseen polut lasketaan siitä tiedostosta, jossa ne ovat."
              },
              "help": {
                "text": "Nimettyä tiedostoa ei ole. Käyttölauseen polut lasketaan siitä tiedostosta, jossa ne ovat.\n\nEsimerkiksi näin\n\nlanguage english\n\nuse \"frame.agr\"\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n\nKorjattuna\n\nlanguage english\n\nuse \"frame/frame.agr\"\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n",
                "markdown": "Nimettyä tiedostoa ei ole. Käyttölauseen polut lasketaan siitä tiedostosta, jossa ne ovat.\n\n**Esimerkiksi näin**\n\n```agr\nlanguage english\n\nuse \"frame.agr\"\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n```\n\n**Korjattuna**\n\n```agr\nlanguage english\n\nuse \"frame/frame.agr\"\n\nclause 2 \"Parties\"\n  party koski  \"Koski Municipality\"\n  party salmi  \"Salmi Municipality\"\nend\n```"
              },
              "defaultConfiguration": {
                "level": "error"
              }
            }
          ]
        }
      }
    }
  ]
}
[2]
# Its rules have the words of `agrc explain`; --language is the reader's.
$ agrc check --format sarif --language sv rikki.agr frame.agr | grep '"language"\|"text"' | sort | uniq -c
      1                 "text": "Delarna i en lista skiljs åt med semikolon. Ett namn med flera ord står inom citattecken."
      1                 "text": "Delarna i en lista skiljs åt med semikolon. Ett namn med flera ord står inom citattecken.\n\nTill exempel så här\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski salmi  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n\nRättat\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Personal\"\n  tabell personal\n    koski  6 årsverken\n    salmi  4 årsverken\n  slut\nslut\n",
      1                 "text": "Gränser skrivs med ord, så att ”över” och ”minst” inte förväxlas."
      1                 "text": "Gränser skrivs med ord, så att ”över” och ”minst” inte förväxlas.\n\nTill exempel så här\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  > 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n\nRättat\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 4 \"Asukkaat\"\n  taulukko asukkaat\n    koski  yli 12 000 asukasta\n    salmi  8 820 asukasta\n  loppu\nloppu\n",
      1                 "text": "Raden kan inte läsas vidare från det här ordet."
      1                 "text": "Raden kan inte läsas vidare från det här ordet.\n\nTill exempel så här\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: 24 000 € + 6 000 €) * 3/5\nslut\n\nRättat\n\nspråk svenska\n\npunkt 2 \"Parter\"\n  part koski  \"Koski kommun\"\n  part salmi  \"Salmi kommun\"\nslut\n\npunkt 4 \"Avgift\"\n  storhet arsavgift  är: (24 000 € + 6 000 €) * 3/5\nslut\n",
      1                 "text": "Varje slag av sats har sina egna etiketter, och en egenskap som du inför lägger till en ny. Det som står efter en okänd etikett skulle lämnas utanför alla svar, och därför anmäls det alltid."
      1                 "text": "Varje slag av sats har sina egna etiketter, och en egenskap som du inför lägger till en ny. Det som står efter en okänd etikett skulle lämnas utanför alla svar, och därför anmäls det alltid.\n\nTill exempel så här\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  palvelukieli: \"suomi ja ruotsi\"\nloppu\n\nRättat\n\nkieli suomi\n\nkohta 2 \"Osapuolet\"\n  osapuoli koski  \"Kosken kunta\"\n  osapuoli salmi  \"Salmen kunta\"\nloppu\n\nkohta 3 \"Vastuukunta\"\n  rooli vastuukunta  haltija: koski;  huomautus: \"Palvelukielet ovat suomi ja ruotsi.\"\nloppu\n",
      1                 "text": "`…` har ingen betydelse här"
      1                 "text": "`…` kan inte stå här; …"
      1                 "text": "etiketten `…` hör inte till `…`"
      1                 "text": "två namn bredvid varandra: `…` och `…`"
      1             "text": "`:` kan inte stå här; kanske saknas `;` eller radslut före det"
      2             "text": "`<` har ingen betydelse här\nhjälp: en gräns skrivs med ord (`över`, `minst`, `högst`, `under`); citattecken är `\"`"
      1             "text": "etiketten `xyzzy` hör inte till `kohta`\nhjälp: använd en etikett som `kohta` har (`teksti:`), skriv saken efter `anmärkning:`, eller inför `egenskap xyzzy` i en punkt"
      1             "text": "två namn bredvid varandra: `ja` och `\"toinen ]]>\"`\nhjälp: sätt `;` mellan dem, eller citattecken kring ett namn med flera ord; tal skrivs med siffror: `30 dagar`, `över 2/3 av rösterna`; en storhets tal så här: `platser: som NAMN`"
      1           "language": "sv",
      1       "language": "sv",
# Equal inputs give equal bytes.
$ agrc check --format sarif . > $TMPDIR/one; agrc check --format sarif . | cmp - $TMPDIR/one
# Fingerprints stay when lines come before, when a line is set in, and when another clause
# changes; they change with the line itself.
$ prints() { agrc check --format sarif "$1" | grep agrcFinding; }
> prints kunnat.agr > $TMPDIR/before
> { head -n 4 kunnat.agr; printf '\n# Uusi rivi\n\nkohta 9 "Uusi"\n  teksti: "Uutta."\nloppu\n'; tail -n +5 kunnat.agr | sed 's/^    /      /; s/Lammen kunta/Lammin kunta/'; } > $TMPDIR/after.agr
> prints $TMPDIR/after.agr | cmp - $TMPDIR/before && echo same
> sed 's/salmi     30 %/salmi     31 %/; s/yhteensä  100 %/yhteensä  99 %/' kunnat.agr > $TMPDIR/other.agr
> prints $TMPDIR/other.agr | diff - $TMPDIR/before | grep -c '^<'
same
2
# Files are named as seen from --root, otherwise from the current folder.
$ uri() { agrc check --format sarif "$@" | grep '"uri' | sort -u | tr -d ' \n'; echo; }
> mkdir -p $TMPDIR/a/b && cp rikki.agr $TMPDIR/a/b && cd $TMPDIR/a && uri b/rikki.agr; uri ./b/../b//rikki.agr
> uri --root b b/rikki.agr; uri --root $TMPDIR/a b; uri $TMPDIR/a/b/rikki.agr; cd b; uri --root .. rikki.agr; uri --root ../.. .
> uri ../b/rikki.agr; uri ../../a/b/rikki.agr
"uri":"b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"rikki.agr","uriBaseId":"%SRCROOT%""uri":"rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"a/b/rikki.agr","uriBaseId":"%SRCROOT%""uri":"a/b/rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"rikki.agr","uriBaseId":"%SRCROOT%""uri":"rikki.agr","uriBaseId":"%SRCROOT%"
"uri":"rikki.agr","uriBaseId":"%SRCROOT%""uri":"rikki.agr","uriBaseId":"%SRCROOT%"
# What lies outside has its whole path.
$ mkdir -p $TMPDIR/c/d && cp rikki.agr $TMPDIR/c && cd $TMPDIR/c/d && agrc check --format sarif ../rikki.agr | grep '"uri' | sort -u | sed "s#$TMPDIR#/TMP#"
                  "uri": "file:///TMP/c/rikki.agr"
            "uri": "file:///TMP/c/rikki.agr"
# Standard input has no place.
$ agrc check --format sarif - < rikki.agr | grep '"uri' | sort -u
                  "uri": "%3Cstdin%3E"
            "uri": "%3Cstdin%3E"
# Other names of files: with a line end, and not UTF-8.
$ cd $TMPDIR && cp $OLDPWD/rikki.agr "$(printf 'a\nb\001\377.agr')" && agrc check --format sarif *b*.agr | grep '"uri"' | sort -u
                  "uri": "a%0Ab%01%FF.agr",
            "uri": "a%0Ab%01%FF.agr",
# All of it is SARIF.
$ valid() { agrc check --format sarif "$@" | python3 $ROOT/tests/lib/sarif.py; }
> valid . nope.agr; valid --language en kunnat.agr; valid frame.agr; valid - < rikki.agr; valid - < /dev/null; valid nope.agr; valid $ROOT/tests/golden
> mkdir -p $TMPDIR/empty; valid $TMPDIR/empty
valid
valid
valid
valid
valid
valid
valid
valid
# The exit codes are those of text.
$ for file in kunnat.agr frame.agr nope.agr; do for format in text json junit sarif github; do agrc check --format $format $file >$TMPDIR/out; printf '%s ' $?; done; echo; done
1 1 1 1 1 
0 0 0 0 0 
2 2 2 2 2 
$ agrc check --format sarif --fail-on note frame.agr > /dev/full
agrc: the output cannot be written: No space left on device
[3]
