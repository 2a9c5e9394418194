# Makes forms.h (out=header) and forms.c (out=source), the forms of questions and
# changes, from forms/*.txt.

BEGIN {
    script = "grammar/forms.awk"
    form_count = 0
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
        line_text = line_text " " trim($0)
    next
}

form == "" {
    start_stanza()
    next
}

{
    end_field()
    colon = index($0, ":")
    field = colon ? substr($0, 1, colon - 1) : $1
    language = field
    sub(/^example\./, "", language)
    if (!colon || !(language in language_number))
        fail("no field of a form is called `" field "`")
    line_text = trim(substr($0, colon + 1))
    line_place = here()
}

# A stanza `part NAME`: words that patterns of the same language take in as @NAME.
function start_part() {
    form = "part " $2
    if (!is_key($2) || NF != 2 || form in place)
        fail("`part " $2 "` has no fitting name, or stands here twice")
    place[form] = here()
    form_kind[form] = "part"
}

function start_stanza() {
    if ($1 == "part") {
        start_part()
        return
    }
    if ($1 != "form" || NF != 3 || ($3 != "question" && $3 != "change")) {
        fail("expected `form KEY question` or `form KEY change`")
        form = "unknown"
        return
    }
    form = $2
    if (!is_key(form))
        fail("`" form "` is no key: use small letters, digits and _")
    if (form in place) {
        fail("the form `" form "` stands here twice, first at " place[form])
        form = "unknown"
        return
    }
    place[form] = here()
    forms[++form_count] = form
    form_kind[form] = $3
}

function end_field(    count, i, parts) {
    if (field == "")
        return
    if (field ~ /^example\./) {
        if ((form, field) in example)
            fail_at(line_place, "the field `" field "` stands here twice")
        example[form, field] = line_text
    } else if (form_kind[form] == "part") {
        part_text["@" substr(form, 6), field] = squeeze(line_text)
    } else {
        count = split(line_text, parts, / \| /)
        if (count == 0)
            fail_at(line_place, "the form `" form "` has an empty pattern")
        for (i = 1; i <= count; i++)
            add_pattern(squeeze(parts[i]))
    }
    field = ""
}

function with_parts(line,    name) {
    while (match(line, /@[a-z_]+/)) {
        name = substr(line, RSTART, RLENGTH)
        if (!((name, language) in part_text)) {
            fail_at(line_place, "there is no part `" name "` in that language")
            return ""
        }
        line = substr(line, 1, RSTART - 1) part_text[name, language] \
               substr(line, RSTART + RLENGTH)
    }
    return line
}

function add_pattern(line,    id) {
    line = with_parts(line)
    id = form_kind[form] SUBSEP language SUBSEP fold(line)
    if (line == "" || line ~ /^\||\|$/)
        fail_at(line_place, "the form `" form "` has an empty pattern")
    else if (!balanced(line, "{", "}") || !balanced(line, "[", "]"))
        fail_at(line_place, "the brackets of `" line "` do not match")
    else if (id in pattern_place)
        fail_at(line_place, "the pattern `" line "` is ambiguous: it stands at " \
                pattern_place[id])
    pattern_place[id] = line_place
    pattern[form, language, ++pattern_count[form, language]] = line
}

function end_stanza(    l) {
    end_field()
    for (l = 1; (form in place) && form_kind[form] != "part" && l <= language_count; l++) {
        if (!pattern_count[form, languages[l]])
            fail_at(place[form], "the form `" form "` has no `" languages[l] ":`")
        if (example[form, "example." languages[l]] == "")
            fail_at(place[form], "the form `" form "` has no `example." languages[l] ":`")
    }
    form = ""
}

function print_header(    n) {
    banner()
    print "#ifndef AGR_FORMS_H\n#define AGR_FORMS_H\n\n#include <stddef.h>"
    print "\ntypedef enum FormKey {\n    FORM_none,"
    for (n = 1; n <= form_count; n++)
        print "    FORM_" forms[n] ","
    print "    FORM_COUNT\n} FormKey;"
    print "\ntypedef struct FormRow {"
    print "    const char *key;"
    print "    int is_change;"
    print "    const char *const *patterns[3];"
    print "    size_t pattern_count[3];"
    print "    const char *example[3];"
    print "} FormRow;"
    print "\nextern const FormRow form_rows[FORM_COUNT]; /* the first, FORM_none, is empty */"
    print "\n#endif"
}

function print_patterns(form, language,    i) {
    print "\nstatic const char *const " form "_" language "[] = {"
    for (i = 1; i <= pattern_count[form, language]; i++)
        print "    " quoted(pattern[form, language, i]) ","
    print "};"
}

function print_source(    n, l, form, names, counts, shown, comma) {
    banner()
    print "#include \"forms.h\""
    for (n = 1; n <= form_count; n++)
        for (l = 1; l <= language_count; l++)
            print_patterns(forms[n], languages[l])
    print "\nconst FormRow form_rows[FORM_COUNT] = {"
    print "    {\"none\", 0, {NULL, NULL, NULL}, {0, 0, 0}, {\"\", \"\", \"\"}},"
    for (n = 1; n <= form_count; n++) {
        form = forms[n]
        names = counts = shown = comma = ""
        for (l = 1; l <= language_count; l++) {
            names = names comma form "_" languages[l]
            counts = counts comma pattern_count[form, languages[l]]
            shown = shown comma "\n      " quoted(example[form, "example." languages[l]])
            comma = ", "
        }
        print "    {" quoted(form) ", " (form_kind[form] == "change") ","
        print "     {" names "},\n     {" counts "},\n     {" shown "}},"
    }
    print "};"
}

END {
    end_stanza()
    if (failed)
        exit 1
    if (out == "header")
        print_header()
    else
        print_source()
}
