# Words that one would try before having read the reference: each message names the right one,
# the text is read as meant, and nothing after it has a message of its own.
$ agrc check --language en arvattu.agr | grep -E '^(error|  help)'
  help: add a `procedure` for disputes, or `silent on dispute`
  help: add a decision on amendment, or `silent on amendment`
error E207: `osapuoli` does not take the label `tyyppi`
  help: did you mean `laji:`?
error E107: `johtokunta` is not known here
  help: did you mean `toimielin`?
error E207: `toimielin` does not take the label `paikkajako`
  help: did you mean `paikat:`?
error E107: `päätös` is not known here
  help: did you mean `päätös toimielimessä`?
error E207: `päätös toimielimessä` does not take the label `enemmistö`
  help: did you mean `syntyy jos:`?
error E129: `maksaja` stands below the line of `velvoite` that it belongs to
  help: end the line above with `;`, so that the statement goes on below; `velvoite` is
error E207: `velvoite` does not take the label `maksaja`
  help: did you mean `kuka:`?
error E207: `velvoite` does not take the label `saaja`
  help: did you mean `kenelle:`?
error E207: `velvoite` does not take the label `seuraamus`
  help: did you mean `laiminlyönti:`?
error E107: `kausi` is not known here
  help: did you mean `voimassaolo`?
error E207: `voimassaolo` does not take the label `alkaa`
  help: did you mean `alkaen:`?
error E207: `voimassaolo` does not take the label `päättyminen`
  help: did you mean `saakka:`?
$ agrc check --language en gissat.agr | grep -E '^(error|  help)'
  help: add a `procedure` for disputes, or `silent on dispute`
  help: add a decision on amendment, or `silent on amendment`
error E107: `kommun` is not known here
  help: did you mean `part`?
error E207: `part` does not take the label `typ`
  help: did you mean `slag:`?
error E107: `nämnd` is not known here
  help: did you mean `organ`?
error E207: `organ` does not take the label `mandat`
  help: did you mean `platser:`?
error E107: `beslut` is not known here
  help: did you mean `beslut i`?
error E207: `beslut i` does not take the label `majoritet`
  help: did you mean `godkänns om:`?
error E207: `beslut i` does not take the label `vid lika`
  help: did you mean `lika röstetal:`?
error E107: `avtalstid` is not known here
  help: did you mean `giltighet`?
error E207: `giltighet` does not take the label `upphör`
  help: did you mean `till och med:`?
$ agrc check guessed.agr | grep -E '^(error|  help)'
  help: add `term` with `from:` and `until:` in a clause
  help: add a `procedure` for disputes, or `silent on dispute`
  help: add a decision on amendment, or `silent on amendment`
error E207: `party` does not take the label `type`
  help: did you mean `kind:`?
error E107: `municipality` is not known here
  help: did you mean `party`?
error E107: `committee` is not known here
  help: did you mean `body`?
error E207: `body` does not take the label `representatives`
  help: did you mean `seats:`?
error E215: `body` does not take the label `quorum`
  help: `quorum:` is a label of `decision of`, `require`; write it there, or put the
error E107: `decision` is not known here
  help: did you mean `decision of`?
error E207: `decision of` does not take the label `majority`
  help: did you mean `passes if:`?
error E129: `payer` stands below the line of `duty` that it belongs to
  help: end the line above with `;`, so that the statement goes on below; `duty` is one
error E207: `duty` does not take the label `payer`
  help: did you mean `who:`?
error E207: `duty` does not take the label `recipient`
  help: did you mean `to:`?
error E207: `duty` does not take the label `penalty`
  help: did you mean `if not done:`?
error E207: `division` does not take the label `amount`
  help: did you mean `of:`?
error E207: `division` does not take the label `basis`
  help: did you mean `according to:`?
