# Makes forms.h (out=header) and forms.c (out=source), the forms of questions and
# changes, from forms/*.txt.

BEGIN {
    script = "grammar/forms.awk"
    form_count = rephrase_count = relative_count = 0
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

# A stanza `rephrase`: phrases that may be said in other words, which patterns know.
function start_rephrase() {
    form = "rephrase " here()
    if (NF != 1)
        fail("`rephrase` stands alone on its line")
    place[form] = here()
    form_kind[form] = "rephrase"
}

# A stanza `relative KIND UNIT OFFSET`, perhaps with `perhaps`: phrases that name days from
# today on.
function start_relative() {
    form = "relative " here()
    if (!($2 ~ /^(on|in|of|start|end|after|ago|within|past|part|season)$/) || $4 !~ /^-?[0-9]+$/ || \
        !($3 ~ /^(day|week|month|quarter|half|year)$/) || NF > 5 || (NF == 5 && $5 != "perhaps"))
        fail("expected `relative KIND UNIT OFFSET`, perhaps with `perhaps`")
    place[form] = here()
    form_kind[form] = "relative"
    relative_row = "RELATIVE_" $2 ", RELATIVE_" $3 ", " $4 + 0 ", " (NF == 5 ? "true" : "false")
}

# A stanza `also KEY`: more patterns of a form that another file has. Files are read in the
# order of their names.
function start_more() {
    form = $2
    if (NF != 2 || !(form in place) || form_kind[form] == "part") {
        fail("`also " $2 "` names no form that stands before it")
        form = "rephrase " here()
        place[form] = here()
        form_kind[form] = "rephrase"
    }
}

function start_stanza() {
    if ($1 == "part") {
        start_part()
        return
    }
    if ($1 == "rephrase") {
        start_rephrase()
        return
    }
    if ($1 == "relative") {
        start_relative()
        return
    }
    if ($1 == "also") {
        start_more()
        return
    }
    if ($1 != "form" || NF != 3 || ($3 != "question" && $3 != "change" && $3 != "portfolio")) {
        fail("expected `form KEY question`, `form KEY change` or `form KEY portfolio`")
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

# `a | b => c`: a and b are said as c.
function add_rephrases(line,    cut, count, i, parts, to) {
    cut = index(line, "=>")
    if (cut < 2) {
        fail_at(line_place, "`" line "` lacks a phrase or its `=>`")
        return
    }
    to = squeeze(substr(line, cut + 2))
    count = split(squeeze(substr(line, 1, cut - 1)), parts, / \| /)
    for (i = 1; i <= count; i++) {
        if ((language, loose(parts[i])) in rephrase_at)
            fail_at(line_place, "`" parts[i] "` stands here twice, first at " \
                    rephrase_at[language, loose(parts[i])])
        rephrase_at[language, loose(parts[i])] = line_place
        rephrase_language[rephrase_count] = language_number[language] - 1
        rephrase_from[rephrase_count] = squeeze(loose(parts[i]))
        rephrase_to[rephrase_count++] = to
    }
}

function add_relatives(line,    count, i, parts, phrase) {
    count = split(squeeze(line), parts, / \| /)
    for (i = 1; i <= count; i++) {
        phrase = squeeze(loose(parts[i]))
        if ((language, phrase) in relative_at)
            fail_at(line_place, "`" parts[i] "` stands here twice, first at " \
                    relative_at[language, phrase])
        relative_at[language, phrase] = line_place
        relative_phrase[relative_count] = phrase
        relative_head[relative_count++] = language_number[language] - 1 ", " relative_row
    }
    relative_said[form, language] = count
}

function end_field(    count, i, parts) {
    if (field == "")
        return
    if (field ~ /^example\./) {
        if ((form, field) in example)
            fail_at(line_place, "the field `" field "` stands here twice")
        example[form, field] = line_text
    } else if (form_kind[form] == "rephrase") {
        add_rephrases(line_text)
    } else if (form_kind[form] == "relative") {
        add_relatives(line_text)
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
    pattern_text_place[form, language, pattern_count[form, language]] = line_place
}

function end_stanza(    l) {
    end_field()
    for (l = 1; form_kind[form] == "relative" && l <= language_count; l++)
        if (!relative_said[form, languages[l]])
            fail_at(place[form], "these days have no words for `" languages[l] ":`")
    for (l = 1; (form in place) && form_kind[form] != "part" && form_kind[form] != "relative" && \
         form_kind[form] != "rephrase" && l <= language_count; l++) {
        if (!pattern_count[form, languages[l]])
            fail_at(place[form], "the form `" form "` has no `" languages[l] ":`")
        if (example[form, "example." languages[l]] == "")
            fail_at(place[form], "the form `" form "` has no `example." languages[l] ":`")
    }
    form = ""
}

# --- programs: each pattern becomes a row of ops (src/engine/forms_pattern.h) ---

# As text_fold_loose in src/base/text.h does for the letters of these languages.
function loose(text) {
    text = fold(text)
    gsub(/å/, "a", text)
    gsub(/ä/, "a", text)
    gsub(/ö/, "o", text)
    gsub(/é/, "e", text)
    return text
}

# The number of a text in the pool of strings.
function string_number(text) {
    if (!(text in string_at)) {
        string_at[text] = string_count
        string[string_count++] = text
    }
    return string_at[text]
}

# Words as compared come first in the pool, so that a number tells a word.
function word_number(text) {
    if (!(text in word_at)) {
        word_at[text] = word_count
        word[word_count++] = text
    }
    return word_at[text]
}

function add_op(kind, slot, text, name, to) {
    op_kind[op_count] = kind
    op_slot[op_count] = slot
    op_text[op_count] = text
    op_name[op_count] = name
    op_to[op_count] = to
    return op_count++
}

function at_end() {
    return at > length(source)
}

function letter() {
    return substr(source, at, 1)
}

function skip_spaces() {
    while (letter() == " ")
        at++
}

function bad_pattern(why) {
    if (!is_bad)
        fail_at(source_place, "the pattern `" source "` " why)
    is_bad = 1
    at = length(source) + 1
}

# How many patterns hold any of the words: the fewer, the more a need of them tells.
function cost(need,    words, count, i, sum) {
    count = split(need, words, " ")
    for (i = 1; i <= count; i++)
        sum += word_uses[words[i]]
    return sum
}

# Each compile function returns what its part needs: words one of which must stand in any
# question that fits, or nothing when no word must.
function compile_word(    text, prefix) {
    match(substr(source, at), /^[^ ()\[\]{}<>|]+/)
    text = substr(source, at, RLENGTH)
    at += RLENGTH
    prefix = text ~ /~$/
    sub(/~$/, "", text)
    if (text == "")
        bad_pattern("has a ~ without a word")
    add_op(prefix ? "PREFIX" : "WORD", 0, word_number(loose(text)), string_number(text), 0)
    return prefix ? "" : loose(text)
}

# {type}, {type:name} or {name=word}.
function compile_slot(    text, cut) {
    cut = index(substr(source, at), "}")
    text = substr(source, at + 1, cut - 2)
    at += cut
    if (!match(text, /[:=]/))
        add_op("SLOT", "SLOT_KIND_" text, 0, string_number(text), 0)
    else if (substr(text, RSTART, 1) == ":")
        add_op("SLOT", "SLOT_KIND_" substr(text, 1, RSTART - 1), 0, \
               string_number(substr(text, RSTART + 1)), 0)
    else
        add_op("SET", 0, string_number(substr(text, RSTART + 1)), \
               string_number(substr(text, 1, RSTART - 1)), "WORD_" substr(text, RSTART + 1))
}

# Alternatives up to the closing sign: each but the last is tried or passed over.
function compile_choice(close_sign, optional, depth,    more, split_op, exits, count, need, \
                        all, certain) {
    certain = !optional
    do {
        at++
        split_op = add_op("SPLIT", 0, 0, 0, 0)
        need = compile_sequence(depth + 1)
        certain = certain && need != ""
        all = all " " need
        more = letter() == "|"
        exits[++count] = add_op("JUMP", 0, 0, 0, 0)
        # Without more alternatives the split leads on (optional) or back to the only way.
        op_to[split_op] = (more || optional ? op_count : split_op + 1) - program_start
    } while (more)
    if (letter() != close_sign)
        bad_pattern("lacks a `" close_sign "`")
    at++
    for (; count > 0; count--)
        op_to[exits[count]] = op_count - program_start
    return certain ? trim(all) : ""
}

# <a> <b>: a loop in which each part is taken at most once.
function compile_groups(depth,    loop, split_op) {
    loop = op_count - program_start
    while (letter() == "<") {
        at++
        split_op = add_op("SPLIT", 0, 0, 0, 0)
        add_op("ONCE", 0, 0, 0, group_count++)
        compile_sequence(depth + 1)
        add_op("JUMP", 0, 0, 0, loop)
        op_to[split_op] = op_count - program_start
        if (letter() != ">" || group_count >= 32) {
            bad_pattern("has a part in <> that does not end, or too many")
            return
        }
        at++
        skip_spaces()
    }
}

function compile_item(depth,    sign) {
    sign = letter()
    if (sign == "(")
        return compile_choice(")", 0, depth)
    if (sign == "[")
        return compile_choice("]", 1, depth)
    if (sign == "<")
        return compile_groups(depth)
    if (sign == "{")
        return compile_slot()
    return compile_word()
}

function compile_sequence(depth,    need, best) {
    if (depth > 12)
        bad_pattern("is nested too deeply")
    skip_spaces()
    while (!at_end() && !index(")]>|}", letter())) {
        need = compile_item(depth)
        if (need != "" && (best == "" || cost(need) < cost(best)))
            best = need
        skip_spaces()
    }
    return best
}

function compile(form, language, n,    need, words, count, i) {
    source = pattern[form, language, n]
    source_place = pattern_text_place[form, language, n]
    at = 1
    is_bad = group_count = 0
    program_start = op_count
    need = compile_sequence(0)
    add_op("END", 0, 0, 0, 0)
    if (!is_bad && !at_end())
        bad_pattern("has a bracket too many")
    program[program_count] = "{" program_start ", FORM_" form ", " \
        language_number[language] - 1 "}"
    if (need == "")
        always[always_count++] = program_count
    count = split(need, words, " ")
    for (i = 1; i <= count; i++)
        if (!((words[i], program_count) in needed)) {
            needed[words[i], program_count] = 1
            needing[words[i]] = needing[words[i]] " " program_count
        }
    program_count++
}

function count_words(form, language, n,    words, count, i, seen) {
    count = split(pattern[form, language, n], words, /[ ()\[\]<>|]+|{[^}]*}/)
    for (i = 1; i <= count; i++)
        if (words[i] != "" && words[i] !~ /~$/ && !((words[i] = loose(words[i])) in seen)) {
            seen[words[i]] = 1
            word_uses[words[i]]++
        }
}

# Rephrasings are rows of language and two strings.
function number_rephrases(    i) {
    for (i = 0; i < rephrase_count; i++)
        rephrase[i] = "{" rephrase_language[i] ", " string_number(rephrase_from[i]) ", " \
            string_number(rephrase_to[i]) "}"
}

function number_relatives(    i) {
    for (i = 0; i < relative_count; i++)
        relative[i] = "{" relative_head[i] ", " string_number(relative_phrase[i]) "}"
}

function compile_all(    f, l, n) {
    word_count = string_count = op_count = program_count = always_count = 0
    for (f = 1; f <= form_count; f++)
        for (l = 1; l <= language_count; l++)
            for (n = 1; n <= pattern_count[forms[f], languages[l]]; n++)
                count_words(forms[f], languages[l], n)
    for (f = 1; f <= form_count; f++) {
        first_program[f] = program_count
        for (l = 1; l <= language_count; l++)
            for (n = 1; n <= pattern_count[forms[f], languages[l]]; n++)
                compile(forms[f], languages[l], n)
    }
    number_rephrases()
    number_relatives()
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
    print "    int is_portfolio; /* asked of several agreements together */"
    print "    unsigned short first, count; /* its programs */"
    print "    const char *example[3];"
    print "} FormRow;"
    print "\nextern const FormRow form_rows[FORM_COUNT]; /* the first, FORM_none, is empty */"
    print "\n#endif"
}

# A list of numbers or the like, some on a line.
function print_list(type, name, list, count,    i) {
    print "\nconst " type " " name "[] = {"
    for (i = 0; i < count; i++)
        printf "%s%s,%s", i % 8 == 0 ? "    " : " ", list[i], \
            i % 8 == 7 || i == count - 1 ? "\n" : ""
    if (count == 0)
        print "    0,"
    print "};"
}

# Strings one after the other, and where each begins.
function print_pool(name, list, count,    i, offset, starts) {
    print "\nconst char " name "_text[] ="
    for (i = 0; i < count; i++) {
        starts[i] = offset + 0
        offset += length(list[i]) + 1
        print "    " quoted(list[i]) " \"\\0\""
    }
    print "    ;"
    starts[count] = offset + 0
    print_list("uint32_t", name "_starts", starts, count + 1)
}

function hash(text,    i, value) {
    for (i = 1; i <= length(text); i++)
        value = (value * 31 + byte[substr(text, i, 1)]) % hash_room
    return value + 0
}

# The words by hash: the first of each hash and the next of each word, counted from 1.
function print_hash(    i, at_hash, heads, nexts) {
    for (i = 1; i < 256; i++)
        byte[sprintf("%c", i)] = i
    for (i = 0; i < hash_room; i++)
        heads[i] = 0
    for (i = 0; i < word_count; i++) {
        at_hash = hash(word[i])
        nexts[i] = heads[at_hash]
        heads[at_hash] = i + 1
    }
    print_list("uint16_t", "form_word_heads", heads, hash_room)
    print_list("uint16_t", "form_word_nexts", nexts, word_count)
}

# Which programs need each word.
function print_needs(    i, k, count, starts, list, programs, total) {
    total = 0
    for (i = 0; i < word_count; i++) {
        starts[i] = total
        count = split(needing[word[i]], programs, " ")
        for (k = 1; k <= count; k++)
            list[total++] = programs[k]
    }
    starts[word_count] = total
    print_list("uint32_t", "form_need_starts", starts, word_count + 1)
    print_list("uint16_t", "form_needs", list, total)
    print_list("uint16_t", "form_always", always, always_count)
}

function print_ops(    i, list) {
    for (i = 0; i < op_count; i++)
        list[i] = "{OP_" op_kind[i] ", " op_slot[i] ", " op_text[i] ", " op_name[i] ", " \
            op_to[i] "}"
    print_list("Op", "form_ops", list, op_count)
}

function print_source(    n, l, form, shown, comma) {
    compile_all()
    if (failed)
        exit 1
    hash_room = 4096
    banner()
    print "#include \"engine/forms/forms_pattern.h\""
    print "#include <forms.h>"
    print_pool("form_words", word, word_count)
    print_pool("form_strings", string, string_count)
    print_hash()
    print_needs()
    print_ops()
    program[program_count] = "{" op_count ", FORM_none, 0}"
    print_list("FormProgram", "form_programs", program, program_count + 1)
    print_list("Rephrase", "form_rephrases", rephrase, rephrase_count)
    print "const size_t form_rephrase_count = " rephrase_count ";"
    print_list("Relative", "form_relatives", relative, relative_count)
    print "const size_t form_relative_count = " relative_count ";"
    print "\nconst size_t form_program_count = " program_count ";"
    print "const size_t form_always_count = " always_count ";"
    print "const size_t form_word_count = " word_count ";"
    print "_Static_assert(" program_count " <= PROGRAMS_MOST, \"too many patterns\");"
    print "_Static_assert(" word_count " < NO_WORD && " string_count \
        " < NO_WORD, \"too many words\");"
    print "\nconst FormRow form_rows[FORM_COUNT] = {"
    print "    {\"none\", 0, 0, 0, 0, {\"\", \"\", \"\"}},"
    first_program[form_count + 1] = program_count
    for (n = 1; n <= form_count; n++) {
        form = forms[n]
        shown = comma = ""
        for (l = 1; l <= language_count; l++) {
            shown = shown comma "\n      " quoted(example[form, "example." languages[l]])
            comma = ", "
        }
        print "    {" quoted(form) ", " (form_kind[form] == "change") ", " \
            (form_kind[form] == "portfolio") ", " \
            first_program[n] ", " first_program[n + 1] - first_program[n] ","
        print "     {" shown "}},"
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
