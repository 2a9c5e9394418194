# Days that do not exist, year 0, periods that end before they begin
$ agrc check year0.agr | grep -A3 -E '^(virhe|varoitus)'
virhe E119: päivämäärää `1.1.0` ei ole
  year0.agr:5:27, kohta 1
     5 |   osapuoli koski; alkaen: 1.1.0
       |                           ^^^^^
--
virhe E119: päivämäärää `31.2.2027` ei ole
  year0.agr:6:27, kohta 1
     6 |   osapuoli salmi; alkaen: 31.2.2027
       |                           ^^^^^^^^^
--
virhe E119: päivämäärää `1.1.0000` ei ole
  year0.agr:7:27, kohta 1
     7 |   osapuoli lampi; alkaen: 1.1.0000; saakka: 2026-00-10
       |                           ^^^^^^^^
--
virhe E119: päivämäärää `2026-00-10` ei ole
  year0.agr:7:45, kohta 1
     7 |   osapuoli lampi; alkaen: 1.1.0000; saakka: 2026-00-10
       |                                             ^^^^^^^^^^
--
virhe E440: `voimassaolo` päättyy 1.1.2026, mutta alkaa vasta 1.1.2027
  year0.agr:8:34, kohta 1
     8 |   voimassaolo; alkaen: 1.1.2027; saakka: 1.1.2026
       |                                  ^^^^^^^^^^^^^^^^
