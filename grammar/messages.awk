# Makes messages.h (out=header) and messages.c (out=source) from messages/*.txt, and
# lists the findings that lack an example (out=missing). The examples stand in the
# folder -v examples=, as CODE/wrong.agr, CODE/right.agr and CODE/near.agr.

BEGIN {
    script = "grammar/messages.awk"
    split("note warning error", names, " ")
    for (i = 1; i <= 3; i++)
        severity_number[names[i]] = i - 1
    split("syntax name type content", names, " ")
    for (i = 1; i <= 4; i++)
        class_number[names[i]] = i - 1
    field_count = split("text help explain", fields, " ")
    finding_count = phrase_count = 0
}

FNR == 1 { end_stanza() }

/^#/ { next }

/^[ \t\r]*$/ {
    end_stanza()
    next
}

/^  / {
    if (field == "")
        fail("this line continues no text")
    else
        text[stanza, field] = text[stanza, field] \
            (text[stanza, field] == "" ? "" : "\n") right_trim(substr($0, 3))
    next
}

stanza == "" {
    start_stanza()
    next
}

{
    colon = index($0, ":")
    name = colon ? substr($0, 1, colon - 1) : $1
    field = field_of(name)
    if (field == "") {
        fail("no field of a " stanza_kind " is called `" name "`")
        field = "unknown"
    } else if ((stanza, field) in text)
        fail("the field `" name "` stands here twice")
    text[stanza, field] = trim(substr($0, colon + 1))
}

function right_trim(line) {
    sub(/[ \t\r]+$/, "", line)
    return line
}

# The inner name of a field: text, help or explain with the language, or "".
function field_of(name,    parts, count) {
    if (colon == 0)
        return ""
    count = split(name, parts, ".")
    if (count == 1 && (name in language_number))
        return "text." name
    if (count == 2 && (parts[1] == "help" || parts[1] == "explain") && \
        (parts[2] in language_number) && stanza_kind == "finding")
        return name
    return ""
}

function start_stanza(    id) {
    field = ""
    stanza_kind = $1
    if ($1 == "finding" && NF == 5) {
        if ($2 !~ /^[A-Z][0-9]+$/)
            fail("`" $2 "` is no code: use a capital letter and digits")
        if ($2 in code_place)
            fail("the code `" $2 "` stands here twice, first at " code_place[$2])
        code_place[$2] = here()
        if (!($4 in severity_number))
            fail("`" $4 "` is no severity; there are error, warning and note")
        if (!($5 in class_number))
            fail("`" $5 "` is no class; there are syntax, name, type and content")
        id = $3
    } else if ($1 == "phrase" && NF == 2)
        id = $2
    else {
        fail("expected `finding CODE key severity class` or `phrase key`")
        stanza_kind = "finding"
        stanza = "unknown"
        return
    }
    if (!is_key(id))
        fail("`" id "` is no key: use small letters, digits and _")
    stanza = stanza_kind " " id
    if (stanza in place) {
        fail("the " stanza_kind " `" id "` stands here twice, first at " place[stanza])
        stanza = stanza " again"
        return
    }
    place[stanza] = here()
    if (stanza_kind == "finding") {
        finding[++finding_count] = id
        code[id] = $2
        severity[id] = severity_number[$4]
        class[id] = class_number[$5]
    } else
        phrase[++phrase_count] = id
}

function end_stanza(    f) {
    if (stanza in place)
        for (f = 1; f <= field_count; f++)
            check_field(fields[f])
    stanza = ""
    field = ""
}

function check_field(which,    l, given, first, id) {
    for (l = 1; l <= language_count; l++)
        if (text[stanza, which "." languages[l]] != "")
            given++
    if (!given && (which == "help" || (which == "explain" && stanza_kind == "phrase")))
        return
    for (l = 1; l <= language_count; l++) {
        id = which "." languages[l]
        if (text[stanza, id] == "")
            fail_at(place[stanza], stanza " has no `" shown_name(id) ":`")
        else if (first == "")
            first = id
        else if (placeholders(text[stanza, id]) != placeholders(text[stanza, first]))
            fail_at(place[stanza], stanza ": `" shown_name(id) ":` uses other " \
                    "placeholders than `" shown_name(first) ":`")
    }
}

function shown_name(id) {
    sub(/^text\./, "", id)
    return id
}

# The placeholders of a text, each once: "{1}{3}".
function placeholders(line,    n, found) {
    for (n = 1; n <= 9; n++)
        if (index(line, "{" n "}"))
            found = found "{" n "}"
    return found
}

function file_text(path,    line, all, some) {
    while ((getline line <path) > 0) {
        all = all line "\n"
        some = 1
    }
    close(path)
    return some ? all : ""
}

function print_header(    n) {
    banner()
    print "#ifndef AGR_MESSAGES_H\n#define AGR_MESSAGES_H"
    print "\ntypedef enum Language {\n    LANGUAGE_EN,\n    LANGUAGE_FI,"
    print "    LANGUAGE_SV,\n    LANGUAGE_COUNT\n} Language;"
    print "\ntypedef enum FindingKey {\n    FINDING_none,"
    for (n = 1; n <= finding_count; n++)
        print "    FINDING_" finding[n] ","
    print "    FINDING_COUNT\n} FindingKey;"
    print "\ntypedef enum PhraseKey {\n    PHRASE_none,"
    for (n = 1; n <= phrase_count; n++)
        print "    PHRASE_" phrase[n] ","
    print "    PHRASE_COUNT\n} PhraseKey;"
    print "\ntypedef struct FindingRow {"
    print "    const char *code, *key;"
    print "    int severity; /* 0 note, 1 warning, 2 error */"
    print "    int class;    /* 0 syntax, 1 name, 2 type, 3 content */"
    print "    const char *text[3], *help[3], *explain[3]; /* no help: NULL */"
    print "    const char *wrong, *right; /* examples; none: NULL */"
    print "} FindingRow;"
    print "\nextern const FindingRow finding_rows[FINDING_COUNT];"
    print "extern const char *const phrase_texts[PHRASE_COUNT][3];"
    print "\n#endif"
}

function three(stanza, which,    l, row) {
    for (l = 1; l <= language_count; l++)
        row = row (l > 1 ? ",\n      " : "") \
            quoted_or_null(text[stanza, which "." languages[l]])
    return "{" row "}"
}

function print_source(    n, id) {
    banner()
    print "#include \"messages.h\"\n\n#include <stddef.h>"
    print "\nconst FindingRow finding_rows[FINDING_COUNT] = {"
    print "    {\"\", \"none\", 0, 0, {\"\", \"\", \"\"}, {NULL, NULL, NULL}, " \
        "{\"\", \"\", \"\"}, NULL, NULL},"
    for (n = 1; n <= finding_count; n++) {
        id = finding[n]
        print "    {" quoted(code[id]) ", " quoted(id) ", " severity[id] ", " class[id] ","
        print "     " three("finding " id, "text") ","
        print "     " three("finding " id, "help") ","
        print "     " three("finding " id, "explain") ","
        print "     " quoted_or_null(file_text(examples "/" code[id] "/wrong.agr")) ","
        print "     " quoted_or_null(file_text(examples "/" code[id] "/right.agr")) "},"
    }
    print "};"
    print "\nconst char *const phrase_texts[PHRASE_COUNT][3] = {"
    print "    {\"\", \"\", \"\"},"
    for (n = 1; n <= phrase_count; n++)
        print "    " three("phrase " phrase[n], "text") ","
    print "};"
}

function print_missing(    n, id, path, e, line) {
    split("wrong right near", names, " ")
    for (n = 1; n <= finding_count; n++) {
        id = finding[n]
        for (e = 1; e <= 3; e++) {
            path = examples "/" code[id] "/" names[e] ".agr"
            if ((getline line <path) < 0)
                fail_at(place["finding " id], "the finding " code[id] " has no " path)
            close(path)
        }
    }
}

END {
    end_stanza()
    if (out == "missing")
        print_missing()
    if (failed)
        exit 1
    if (out == "header")
        print_header()
    else if (out == "source")
        print_source()
}
