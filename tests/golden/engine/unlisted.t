$ agrc check unlisted.agr
error E380: the requirement `elements count exactly 11` does not hold: elements count:
  12
  unlisted.agr:13:3, clause 1
    13 |   require elements count exactly 11
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: correct the figures or the requirement

warning W382: it can't be said whether `unlisted count at least 1` holds; missing:
  unlisted
  unlisted.agr:14:3, clause 1
    14 |   require unlisted count at least 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: state the missing figure, or an open question in its place

1 error, 1 warning
[1]
