# Days that do not exist, a period that ends before it begins, amendments that amend each other, two
# of one day, what is not there; and sums that are wrong only after an amendment
$ agrc check --fail-on note bad.agr
$ agrc ask bad.agr 'what is the share of koski on 1.6.2029' | sed '/VERSION/d'
$ agrc ask bad.agr 'what amendments are there' | sed '/VERSION/d'
