# What lawyers write before they have read the reference: what can mean one thing only is read,
# the rest gets a message that tells what to write.
$ agrc check plainly_wrong.agr | grep -A9 '^fel'
fel E578: efter `tiger om` ska inget kolon stå
  plainly_wrong.agr:4:3
     4 |   tiger om: tvist
       |   ^^^^^^^^^^^^^^^
  hjälp: skriv `tiger om` och det som hör till utan kolon: det börjar en egen rad

anmärkning N343: `nämnden`: det anges inte hur nedlagda röster och frånvaro räknas
  plainly_wrong.agr:24:12, punkt 1
    24 |   beslut i nämnden
       |            ^^^^^^^
--
fel E575: `tar vattenprov` är inget namn, och egna ord skrivs inom citattecken
  plainly_wrong.agr:39:41, punkt 1
    39 |   skyldighet prov;  vem: bolaget;  gör: tar vattenprov
       |                                         ^^^^^^^^^^^^^^
  hjälp: skriv `"tar vattenprov"`, eller inför det om det är ett namn

fel E112: två namn bredvid varandra: `korsbo` och `malby`
  plainly_wrong.agr:40:29, punkt 1
    40 |   skyldighet rapport;  vem: korsbo malby;  gör: rapporterar;  senast: 15 mars 2028
       |                             ^^^^^^^^^^^^
  hjälp: sätt `;` mellan dem, eller citattecken kring ett namn med flera ord; tal skrivs
         med siffror: `30 dagar`, `över 2/3 av rösterna`; en storhets tal så här:
         `platser: som NAMN`

fel E108: `end` är ett ord på ett annat språk
  plainly_wrong.agr:42:1, punkt 1
    42 | end
       | ^^^
  hjälp: på den här filens språk är det `slut`

4 fel, 4 anmärkningar
$ agrc check plainly.agr | grep '^fel\|^varning'
[1]
$ agrc ask plainly.agr 'hur många platser har korsbo i nämnden' | sed -n 2p
SVAR        platser för korsbo (nämnden): 5.
$ agrc ask plainly.agr 'vad är beslutförheten i nämnden' | sed -n 2p
SVAR        nämnden är beslutför när det är minst 4 ledamöter närvarande. Det är 4 av 8.
$ agrc ask plainly.agr 'när måste anmälan göras om störning är 1.3.2028' | sed -n 2,3p
SVAR        tidsfrist (anmälan): 2.3.2028 (torsdag) – 3.3.2028 (fredag) – inom: 36
            timmar; räknat från: störning 1.3.2028.
$ agrc ask plainly.agr 'när ska budget lämnas' | sed -n 2p
SVAR        tidsfrist (budget): senast: 30.9.
$ agrc ask plainly.agr 'vem betalar hur mycket' | sed -n 2,3p
SVAR        1 200,40 € fördelas enligt kostnader: korsbo 1 002,40 €, malby 198,00 €.
TABELL      kostnader
$ agrc ask plainly.agr 'hur stor är förbrukning sammanlagt' | sed -n 2p
SVAR        förbrukning, totalt: 970 000 m³.
