"""Rules of decision in the words that people use: each line of wordings.txt holds the minimal
winning coalitions (by first letters) and the rule, `\\n` for a new line. Weights: 12, 9, 4, 4
votes; 3, 2, 2, 1 seats; 40, 21, 9, 5 thousand inhabitants; 40, 27, 20, 13 per cent of costs."""

import json
import subprocess

HEADS = {
"en": """language english
agreement x "x"
  state: absent
end
clause 1 "Parties"
  party koski "Koski"
  party salmi "Salmi"
  party lampi "Lampi"
  party harju "Harju"
  set coast: koski; salmi
  set founders: koski; lampi
  matter budget
  share costs
    koski 40 %
    salmi 27 %
    lampi 20 %
    harju 13 %
  end
  table population;  per: party
    koski 40 000 inhabitants
    salmi 21 000 inhabitants
    lampi 9 000 inhabitants
    harju 5 000 inhabitants
  end
  body council
    seats: koski 3; salmi 2; lampi 2; harju 1;  chair: koski
  end
  decision of council
    votes: koski 12; salmi 9; lampi 4; harju 4
%s
  end
end
""",
"fi": """kieli suomi
sopimus x "x"
  tila: poissa
loppu
kohta 1 "Osapuolet"
  osapuoli koski "Koski"
  osapuoli salmi "Salmi"
  osapuoli lampi "Lampi"
  osapuoli harju "Harju"
  joukko rannikko: koski; salmi
  joukko perustajat: koski; lampi
  asia talousarvio
  osuus kulut
    koski 40 %
    salmi 27 %
    lampi 20 %
    harju 13 %
  loppu
  taulukko väkiluku;  per: osapuoli
    koski 40 000 asukasta
    salmi 21 000 asukasta
    lampi 9 000 asukasta
    harju 5 000 asukasta
  loppu
  toimielin neuvosto
    paikat: koski 3; salmi 2; lampi 2; harju 1;  puheenjohtaja: koski
  loppu
  päätös toimielimessä neuvosto
    äänet: koski 12; salmi 9; lampi 4; harju 4
%s
  loppu
loppu
""",
"sv": """språk svenska
avtal x "x"
  läge: frånvarande
slut
punkt 1 "Parter"
  part koski "Koski"
  part salmi "Salmi"
  part lampi "Lampi"
  part harju "Harju"
  grupp kusten: koski; salmi
  grupp grundarna: koski; lampi
  ärende budgeten
  andel kostnader
    koski 40 %
    salmi 27 %
    lampi 20 %
    harju 13 %
  slut
  tabell folkmängd;  per: part
    koski 40 000 invånare
    salmi 21 000 invånare
    lampi 9 000 invånare
    harju 5 000 invånare
  slut
  organ rådet
    platser: koski 3; salmi 2; lampi 2; harju 1;  ordförande: koski
  slut
  beslut i rådet
    röster: koski 12; salmi 9; lampi 4; harju 4
%s
  slut
slut
""",
}
ASK = "which are the minimal winning coalitions"


def coalitions(language, rule):
    lines = "\n".join("    " + line for line in rule.split("\\n"))
    with open("rule.agr", "w", encoding="utf-8") as file:
        file.write(HEADS[language].replace("%s", lines))
    done = subprocess.run(["agrc", "ask", "--format", "json", "rule.agr", ASK],
                          capture_output=True, text=True, check=False)
    answer = json.loads(done.stdout)
    if answer["value"] is None:
        return answer["sentence"]
    return " ".join("".join(name[0].upper() for name in group)
                    for group in answer["value"]["groups"])


def main():
    language, compared = "", 0
    with open("wordings.txt", encoding="utf-8") as file:
        for line in file.read().splitlines():
            if len(line) == 2:
                language = line
                continue
            wanted, rule = line[:16].strip(), line[16:].strip()
            found = coalitions(language, rule)
            compared += 1
            if found != wanted:
                print(f"{language} {rule}\n  found {found}, wanted {wanted}")
    print(f"{compared} rules compared")


main()
