# Every mistake in a declaration or a call is told, with its place.
$ agrc check --fail-on error mistakes.agr
error E281: `year` is no type of a native function
  mistakes.agr:11:27, clause 2
    11 |   native untyped;  takes: year;  gives: number
       |                           ^^^^
  help: write a name and a type, such as `year whole number`, `base money` or `people
        list of whole numbers inhabitants`; the types are whole number, number, share,
        money, yes or no, text, date, list of whole numbers, list of numbers, list of
        shares, list of money

error E225: `native` lacks `gives:`
  mistakes.agr:12:3, clause 2
    12 |   native unfinished;  takes: year whole number
       |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  help: add `gives:` and its value

error E281: `number t€` is no type of a native function
  mistakes.agr:13:29, clause 2
    13 |   native thousands;  gives: number t€
       |                             ^^^^^^^^^
  help: write a name and a type, such as `year whole number`, `base money` or `people
        list of whole numbers inhabitants`; the types are whole number, number, share,
        money, yes or no, text, date, list of whole numbers, list of numbers, list of
        shares, list of money

error E285: the number of values given to `cost-index` is 0, but it takes 1
  mistakes.agr:23:20, clause 3
    23 |   quantity a;  is: cost-index
       |                    ^^^^^^^^^^
  help: give a value for each name after `takes`, in the same order, with semicolons
        between them

error E286: `"2027"` can't be given to `cost-index` as `year`: the type is whole number
  mistakes.agr:24:31, clause 3
    24 |   quantity b;  is: cost-index("2027")
       |                               ^^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E286: `2 027,5` can't be given to `cost-index` as `year`: the type is whole number
  mistakes.agr:25:31, clause 3
    25 |   quantity c;  is: cost-index(2 027,5)
       |                               ^^^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E286: `2027` can't be given to `forecast` as `town`: the type is text
  mistakes.agr:26:29, clause 3
    26 |   quantity d;  is: forecast(2027; koski)
       |                             ^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E286: `koski` can't be given to `forecast` as `year`: the type is whole number
  mistakes.agr:26:35, clause 3
    26 |   quantity d;  is: forecast(2027; koski)
       |                                   ^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E201: `kosky` is not declared anywhere
  mistakes.agr:27:29, clause 3
    27 |   quantity e;  is: forecast(kosky; 2027)
       |                             ^^^^^
  help: did you mean `koski`? A new name is declared in a clause on a line of its own
        that begins with `party`, `actor` or `role`

error E286: `base` can't be given to `spread` as `figures`: the type is list of whole
  numbers inhabitants
  mistakes.agr:28:27, clause 3
    28 |   quantity f;  is: spread(base)
       |                           ^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E286: `koski` can't be given to `spread` as `figures`: the type is list of whole
  numbers inhabitants
  mistakes.agr:29:27, clause 3
    29 |   quantity g;  is: spread(koski)
       |                           ^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E287: `due` can't stand here: a number is wanted here
  mistakes.agr:30:20, clause 3
    30 |   quantity h;  is: due(31.12.2026; signed-by-all)
       |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

error E286: `2027` can't be given to `due` as `day`: the type is date
  mistakes.agr:31:34, clause 3
    31 |   quantity i;  is: 1 €;  if: due(2027; people)
       |                                  ^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E286: `people` can't be given to `due` as `sure`: the type is yes or no
  mistakes.agr:31:40, clause 3
    31 |   quantity i;  is: 1 €;  if: due(2027; people)
       |                                        ^^^^^^
  help: figures need the unit that the declaration names, money has at most whole cents,
        a list is the name of a share, a table or a quantity

error E201: `cost-idnex` is not declared anywhere
  mistakes.agr:32:20, clause 3
    32 |   quantity j;  is: cost-idnex(2027)
       |                    ^^^^^^^^^^
  help: did you mean `cost-index`? A new name is declared in a clause on a line of its
        own that begins with `party`, `actor` or `role`

error E114: the line ends too early; a name, a number or a quoted text is wanted
  mistakes.agr:33:31, clause 3
    33 |   quantity k;  is: cost-index(2027
       |                               ^^^^

error E116: the comma separates nothing
  mistakes.agr:36:34, clause 3
    36 |   quantity n;  is: forecast(koski, 2027)
       |                                  ^
  help: write `;` between items: the comma is only the decimal sign

error E287: `cost-index` can't stand here: a fact or a limit is wanted here
  mistakes.agr:37:30, clause 3
    37 |   quantity o;  is: 1 €;  if: cost-index(2027)
       |                              ^^^^^^^^^^^^^^^^

18 errors
[1]
