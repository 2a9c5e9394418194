# Output that can't be written is never success: a full disk has a message.
$ agrc --help >/dev/full
agrc: the output cannot be written: No space left on device
[3]
# A reader that went away needs none.
$ (trap '' PIPE; sleep 0.3; agrc --help; echo "exit code $?" >&2) | true
exit code 3
# Colours only when asked for, or on a terminal.
$ agrc explain --help | grep -c "$(printf '\033')"
0
[1]
$ NO_COLOR=1 agrc explain --color=always --help | grep -c "$(printf '\033')"
3
$ agrc explain --color=never --help | grep -c "$(printf '\033')"
0
[1]
