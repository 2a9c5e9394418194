# Many ways to ask, in three languages
$ agrc ask --language en towns.agr - <phrases.txt | grep -E 'Read as|not understood'
# A stretch of days in which the text changes: each day by the text that holds on it
$ agrc ask towns.agr 'what must koski do between 1.1.2027 and 31.12.2028'
$ agrc calendar --from 1.1.2027 --to 31.12.2028 towns.agr
$ agrc ask towns.agr 'what does amendment 1 change'
