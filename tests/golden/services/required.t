# A requirement may ask for aspects of services, in every situation; an act of the same name is none.
$ agrc check required.agr
error E383: `has: produce at least 1` does not hold for 1 of 3: course
  required.agr:25:3, clause 1
    25 |   require each service;  has: produce at least 1
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, narrow down whom the requirement concerns, or soften it
        with `strength: should`

warning W384: what is aimed at, `has: archive`, does not hold for 1 of 3: course
  required.agr:26:3, clause 1
    26 |   require each service;  has: archive;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, or acknowledge that the aim is not met for these

warning W385: `has: archive` can't be shown for: trial
  required.agr:26:3, clause 1
    26 |   require each service;  has: archive;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: complete the open list, or state what is not stated

warning W384: what is aimed at, `has: pay exactly 1`, does not hold for 2 of 3: advice,
  trial
  required.agr:27:3, clause 1
    27 |   require each service;  has: pay exactly 1;  strength: should
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add what is missing, or acknowledge that the aim is not met for these

1 error, 3 warnings; 2 accepted in the text
[1]
