# Completion of agrc's command line in bash. The words come from agrc's own help, so that
# they are those of the version at hand.

_agrc()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local verb=${COMP_WORDS[1]} values
    if ((COMP_CWORD == 1)); then
        values="--help --version $(agrc --help | sed -n 's/^  agrc \([a-z]*\) .*/\1/p')"
    elif [[ $verb == explain && $word != -* ]]; then
        values=$(agrc explain | grep -o '^[A-Z][0-9]*')
    elif [[ $word == -* ]]; then
        values=$(agrc "$verb" --help 2>/dev/null | grep -o '^  --[a-z-]*')
    else
        values=$(agrc "$verb" --help 2>/dev/null |
            sed -n "s/^  $before \([a-z]*|[a-z|]*\).*/\1/p" | tr '|' ' ')
    fi
    # Where nothing fits, bash goes on to the names of files.
    mapfile -t COMPREPLY < <(compgen -W "$values" -- "$word")
}

complete -o default -F _agrc agrc
