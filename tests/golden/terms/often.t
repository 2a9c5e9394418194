# Once a year, twice a year, in words
$ agrc calendar --from 1.1.2027 --to 31.1.2028 hamn.agr
Hamn: från 1.1.2027 till 31.1.2028
31.1.2027   rapport2 – salmi: rapporterar (ska); 1.1.2027–31.1.2027 (punkt 1)
28.2.2027   rapport2 – salmi: rapporterar (ska); 1.2.2027–28.2.2027 (punkt 1)
31.3.2027   rapport2 – salmi: rapporterar (ska); 1.3.2027–31.3.2027 (punkt 1)
30.4.2027   rapport2 – salmi: rapporterar (ska); 1.4.2027–30.4.2027 (punkt 1)
31.5.2027   rapport2 – salmi: rapporterar (ska); 1.5.2027–31.5.2027 (punkt 1)
30.6.2027   rapport2 – salmi: rapporterar (ska); 1.6.2027–30.6.2027 (punkt 1)
31.7.2027   rapport2 – salmi: rapporterar (ska); 1.7.2027–31.7.2027 (punkt 1)
31.8.2027   rapport2 – salmi: rapporterar (ska); 1.8.2027–31.8.2027 (punkt 1)
30.9.2027   rapport2 – salmi: rapporterar (ska); 1.9.2027–30.9.2027 (punkt 1)
31.10.2027  rapport2 – salmi: rapporterar (ska); 1.10.2027–31.10.2027 (punkt 1)
30.11.2027  rapport2 – salmi: rapporterar (ska); 1.11.2027–30.11.2027 (punkt 1)
31.12.2027  Styrelsen – Möten; 2027; 2 gånger (punkt 1)
31.12.2027  rapport – koski: rapporterar (ska); 2027 (punkt 1)
31.12.2027  rapport2 – salmi: rapporterar (ska); 1.12.2027–31.12.2027 (punkt 1)
31.12.2027  rapport3 – salmi: rapporterar (ska); 2027 (punkt 1)
31.12.2027  rapport4 – salmi: rapporterar (ska); 2027; 2 gånger (punkt 1)
31.1.2028   rapport2 – salmi: rapporterar (ska); 1.1.2028–31.1.2028 (punkt 1)
$ agrc calendar --from 1.1.2027 --to 31.1.2028 satama.agr
Satama: 1.1.2027 – 31.1.2028
31.1.2027   rapport2 – koski: raportoi (pitää); 1.1.2027–31.1.2027 (kohta 1)
28.2.2027   rapport2 – koski: raportoi (pitää); 1.2.2027–28.2.2027 (kohta 1)
31.3.2027   rapport2 – koski: raportoi (pitää); 1.3.2027–31.3.2027 (kohta 1)
30.4.2027   rapport2 – koski: raportoi (pitää); 1.4.2027–30.4.2027 (kohta 1)
31.5.2027   rapport2 – koski: raportoi (pitää); 1.5.2027–31.5.2027 (kohta 1)
30.6.2027   rapport2 – koski: raportoi (pitää); 1.6.2027–30.6.2027 (kohta 1)
31.7.2027   rapport2 – koski: raportoi (pitää); 1.7.2027–31.7.2027 (kohta 1)
31.8.2027   rapport2 – koski: raportoi (pitää); 1.8.2027–31.8.2027 (kohta 1)
30.9.2027   rapport2 – koski: raportoi (pitää); 1.9.2027–30.9.2027 (kohta 1)
31.10.2027  rapport2 – koski: raportoi (pitää); 1.10.2027–31.10.2027 (kohta 1)
30.11.2027  rapport2 – koski: raportoi (pitää); 1.11.2027–30.11.2027 (kohta 1)
31.12.2027  Hallitus – Kokoukset; 2027; 2 kertaa (kohta 1)
31.12.2027  rapport – koski: raportoi (pitää); 2027 (kohta 1)
31.12.2027  rapport2 – koski: raportoi (pitää); 1.12.2027–31.12.2027 (kohta 1)
31.12.2027  rapport3 – koski: raportoi (pitää); 2027; 2 kertaa (kohta 1)
31.1.2028   rapport2 – koski: raportoi (pitää); 1.1.2028–31.1.2028 (kohta 1)
$ agrc calendar --from 1.1.2027 --to 31.1.2028 port.agr
Port: from 1.1.2027 to 31.1.2028
31.1.2027   report2 – koski: reports (must); 1.1.2027–31.1.2027 (clause 1)
28.2.2027   report2 – koski: reports (must); 1.2.2027–28.2.2027 (clause 1)
31.3.2027   report2 – koski: reports (must); 1.3.2027–31.3.2027 (clause 1)
30.4.2027   report2 – koski: reports (must); 1.4.2027–30.4.2027 (clause 1)
31.5.2027   report2 – koski: reports (must); 1.5.2027–31.5.2027 (clause 1)
30.6.2027   report2 – koski: reports (must); 1.6.2027–30.6.2027 (clause 1)
31.7.2027   report2 – koski: reports (must); 1.7.2027–31.7.2027 (clause 1)
31.8.2027   report2 – koski: reports (must); 1.8.2027–31.8.2027 (clause 1)
30.9.2027   report2 – koski: reports (must); 1.9.2027–30.9.2027 (clause 1)
31.10.2027  report2 – koski: reports (must); 1.10.2027–31.10.2027 (clause 1)
30.11.2027  report2 – koski: reports (must); 1.11.2027–30.11.2027 (clause 1)
31.12.2027  report – koski: reports (must); 2027 (clause 1)
31.12.2027  report2 – koski: reports (must); 1.12.2027–31.12.2027 (clause 1)
31.12.2027  report3 – koski: reports (must); 2027; 2 (clause 1)
31.12.2027  report4 – koski: reports (must); 2027; 2 times (clause 1)
31.1.2028   report2 – koski: reports (must); 1.1.2028–31.1.2028 (clause 1)
# What a mistake in one duty leaves out is told; the others stand
$ agrc ask virhe.agr 'mitä erääntyy vuonna 2027'
agrc: tekstin virheitä: 1; vastataan siihen, mihin ne eivät vaikuta (`agrc check` luettelee ne)
Luettu näin: mitä erääntyy aikana 2027
VASTAUS     Erääntyy 2027: 1.
            rapport  koski: raportoi (pitää)  31.3.2027
PERUSTE     kohta 1 (virhe.agr:6): viimeistään: 31.3.2027 · alkaen: 1.1.2027 · saakka:
              31.12.2028 · tekee: raportoi · kuka: koski
              (ei tarkistettu allekirjoitetusta asiakirjasta)
EI SANOTA   virhe on jätetty pois: siinä on virhe (rivi 7) (kohta 1)
VERSIO      satama · virhe.agr · sha256 dc960505a1e7 · agrc 0.1.0
$ agrc calendar --from 1.1.2027 --to 31.12.2027 virhe.agr
Satama: 1.1.2027 – 31.12.2027
31.3.2027   rapport – koski: raportoi (pitää) (kohta 1)
            Laskettu kalenteripäivinä, koska muuta laskutapaa ei ole nimetty: alkupäivää
            ei lueta mukaan, viimeinen päivä luetaan.
Ilman päivää
            virhe: virhe on jätetty pois: siinä on virhe (rivi 7) (kohta 1)
# The longest time of a procedure, in several wordings
$ agrc ask ../procedures/pier.agr - < longest.txt | grep -E 'Read as|duration'
Read as: what if time is counted from 1.1.2027: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at
Read as: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at most
Read as: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at most
Read as: what if time is counted from 1.1.2027: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at
Read as: how long does a procedure take at most
ANSWER      duration of talks: 60 days + 14 days + 30 days + 2 months + 6 months at most
