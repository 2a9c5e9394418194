# What the table generators share. Each is run as
#   awk -v out=header|source -f grammar/tables.awk -f grammar/NAME.awk INPUT...
# with LC_ALL=C, so that text is bytes, and writes C on standard output.

BEGIN {
    language_count = split("en fi sv", languages, " ")
    for (l = 1; l <= language_count; l++)
        language_number[languages[l]] = l
}

function fail_at(place, text) {
    print place ": " text >"/dev/stderr"
    failed = 1
}

function fail(text) {
    fail_at(FILENAME ":" FNR, text)
}

function here() {
    return FILENAME ":" FNR
}

function trim(text) {
    gsub(/^[ \t\r]+|[ \t\r]+$/, "", text)
    return text
}

# One space between words, none at the ends.
function squeeze(text) {
    gsub(/[ \t\r]+/, " ", text)
    return trim(text)
}

function fold(text) {
    text = tolower(text)
    gsub(/Å/, "å", text)
    gsub(/Ä/, "ä", text)
    gsub(/Ö/, "ö", text)
    gsub(/É/, "é", text)
    return text
}

function is_key(text) {
    return text ~ /^[a-z][a-z0-9_]*$/
}

# A C string literal of the bytes of a text.
function quoted(text) {
    gsub(/\\/, "&&", text)
    gsub(/"/, "\\\"", text)
    gsub(/\t/, "\\t", text)
    gsub(/\r/, "\\r", text)
    gsub(/\n/, "\\n", text)
    return "\"" text "\""
}

function quoted_or_null(text) {
    return text == "" ? "NULL" : quoted(text)
}

# Sorts the numbers in order[1..count] by the strings they stand for, bytewise.
function sort_by(order, count, strings,    i, j, moved, text) {
    for (i = 2; i <= count; i++) {
        moved = order[i]
        text = strings[moved] ""
        for (j = i - 1; j > 0 && (strings[order[j]] "") > text; j--)
            order[j + 1] = order[j]
        order[j + 1] = moved
    }
}

function banner() {
    print "/* Made by " script " from the tables in grammar; not to be edited. */"
}

# Whether a text opens and closes the given brackets in turn.
function balanced(text, open, close_mark,    i, depth, c) {
    for (i = 1; i <= length(text); i++) {
        c = substr(text, i, 1)
        if (c == open)
            depth++
        if (c == close_mark && --depth < 0)
            return 0
    }
    return depth == 0
}
