# A kind that the vocabulary has too is one with it, in the plural and in other languages.
$ agrc check anew.agr | grep '^error'
[1]
$ for q in "which goals have no risks" "mitkä tavoitteet ovat ilman riskejä" "list the goals" "vilka risker finns" "how many networks are there" "which municipalities are there" "what must town do" "who coordinates care"; do agrc ask anew.agr "$q" | sed -n 1,2p; done
Read as: which goal has no risks
ANSWER      goal without risks: green.
Read as: which goal has no risk
ANSWER      goal without risk: green.
Read as: list the goal
ANSWER      goal (3): employment, staying and green.
Read as: list the risk
ANSWER      risk (2): money and people.
Read as: how many network are there
ANSWER      number (network): 2.
Read as: list the municipality
ANSWER      municipality: town.
Read as: what must town do
ANSWER      Duties of town: 1.
Read as: who coordinates care
ANSWER      coordinates: care: each municipality.
# Of all things of a kind side by side.
$ for q in "does each goal have a risk" "har alla nätverk members" "which goal has the most risks" "millä tavoitteella on vähiten riskejä" "which networks does college belong to" "kuinka moneen verkostoon college kuuluu" "which risks are high"; do agrc ask anew.agr "$q" | sed -n 1,2p; done
Read as: does every goal have risk
ANSWER      No: goal – these lack it: green (risk).
Read as: does every network have members
ANSWER      Yes: network – all 2 have this: members.
Read as: which goal have the most risks
ANSWER      goal with the most risks (1) (2): employment and staying.
Read as: which goal have the fewest risk
ANSWER      goal with the fewest risk (0): green.
Read as: to which network does college belong
ANSWER      college, network (2): metal and care.
Read as: in how many network is college a member
ANSWER      college, network: 2.
Read as: which risk is high
ANSWER      risk: high: money.
