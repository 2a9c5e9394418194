# Makes keys.h (out=header) from blocks.def and words.def, and keywords.c (out=source)
# from these and the phrases of each language in keywords/LANGUAGE.txt.

BEGIN {
    script = "grammar/keywords.awk"
    kind_count = split("block label word", kinds, " ")
    for (k = 1; k <= kind_count; k++) {
        kind_of_section[kinds[k] "s"] = kinds[k]
        key_count[kinds[k]] = 0
    }
    # The word that closes a block: one key, one phrase a language, in no row.
    kind_of_section["end"] = "end"
    # What writers try for a key, where it is not the word for it: only for messages.
    kind_of_section["guessed blocks"] = "block"
    kind_of_section["guessed labels"] = "label"
    key_number["end", "end"] = 1
    # Stand for all blocks in a LABEL, and for the outermost level among PARENTS.
    pseudo["any"] = pseudo["file"]
}

FNR == 1 {
    in_comment = 0
    section = ""
    language = ""
    is_def = FILENAME ~ /\.def$/
    if (!is_def) {
        language = FILENAME
        sub(/^.*\//, "", language)
        sub(/\.txt$/, "", language)
        if (!(language in language_number))
            fail("no language is called `" language "`")
        language_file[language] = FILENAME
    }
}

is_def {
    line = $0
    if (in_comment) {
        if (!index(line, "*/"))
            next
        line = substr(line, index(line, "*/") + 2)
        in_comment = 0
    }
    while ((start = index(line, "/*")) > 0) {
        if (index(line, "//") && index(line, "//") < start)
            break
        rest = substr(line, start + 2)
        if (!index(rest, "*/")) {
            in_comment = 1
            line = substr(line, 1, start - 1)
            break
        }
        line = substr(line, 1, start - 1) " " substr(rest, index(rest, "*/") + 2)
    }
    sub(/\/\/.*/, "", line)
    line = squeeze(line)
    if (line == "" || line ~ /^#/)
        next
    if (line !~ /^(BLOCK|LABEL|WORD) ?\(.*\)$/ || !balanced(line, "(", ")")) {
        fail("expected BLOCK(...), LABEL(...) or WORD(...) on one line")
        next
    }
    macro = line
    sub(/ ?\(.*/, "", macro)
    sub(/^[A-Z]+ ?\(/, "", line)
    sub(/\)$/, "", line)
    field_count = split(line, fields, ",")
    for (f = 1; f <= field_count; f++)
        fields[f] = trim(fields[f])
    if (macro == "BLOCK") {
        if (fields[2] != "LINE" && fields[2] != "BLOCK")
            fail("the shape of the block `" fields[1] "` must be LINE or BLOCK")
        if (line !~ /PARENTS ?\(.*\)$/)
            fail("the block `" fields[1] "` names no PARENTS(...)")
        sub(/^.*PARENTS ?\(/, "", line)
        sub(/\).*$/, "", line)
        if (fields[1] in pseudo)
            fail("no block may be called `" fields[1] "`")
        else if (add_key("block", fields[1], 0)) {
            gsub(/ /, "", line)
            parents[fields[1]] = line
        }
    } else if (macro == "LABEL") {
        if (!(("block", fields[1]) in key_number) && !(fields[1] in pseudo))
            fail("no block is called `" fields[1] "`")
        if ((fields[1], fields[2]) in owned)
            fail("the block `" fields[1] "` has the label `" fields[2] "` already, at " \
                 owned[fields[1], fields[2]])
        owned[fields[1], fields[2]] = here()
        add_key("label", fields[2], 1)
    } else
        add_key("word", fields[1], 0)
    next
}

/^[ \t]*(#|\r?$)/ { next }

/^\[.*\][ \t\r]*$/ {
    section = trim($0)
    section = substr(section, 2, length(section) - 2)
    if (!(section in kind_of_section))
        fail("no section is called `" section "`; there are blocks, labels, words and end")
    next
}

{
    if (section == "") {
        fail("a section such as [blocks] must come first")
        next
    }
    if (!(section in kind_of_section))
        next
    kind = kind_of_section[section]
    colon = index($0, ":")
    key = colon ? trim(substr($0, 1, colon - 1)) : ""
    if (!is_key(key)) {
        fail("expected `key: phrase | phrase`")
        next
    }
    if (!((kind, key) in key_number)) {
        fail("no " kind " is called `" key "`")
        next
    }
    guessed = section ~ /^guessed /
    phrase_count = split(substr($0, colon + 1), phrases, "|")
    if (guessed) {
        for (p = 1; p <= phrase_count; p++)
            add_guess(squeeze(phrases[p]))
        next
    }
    if ((language, kind, key) in given) {
        fail("the " kind " `" key "` stands here twice, first at " given[language, kind, key])
        next
    }
    given[language, kind, key] = here()
    if (phrase_count == 0) {
        phrase_count = 1
        phrases[1] = ""
    }
    for (p = 1; p <= phrase_count; p++)
        add_phrase(squeeze(phrases[p]), p == 1)
}

function add_key(kind, key, may_repeat) {
    if (!is_key(key)) {
        fail("`" key "` is no key: use small letters, digits and _")
        return 0
    }
    if ((kind, key) in key_number) {
        if (!may_repeat)
            fail("the " kind " `" key "` stands here twice, first at " key_place[kind, key])
        return 0
    }
    key_number[kind, key] = ++key_count[kind]
    key_name[kind, key_count[kind]] = key
    key_place[kind, key] = here()
    return 1
}

function add_phrase(phrase, canonical,    folded, i, rival, words) {
    if (phrase == "") {
        fail("the " kind " `" key "` has an empty phrase")
        return
    }
    if (split(phrase, words, " ") > 6)
        fail("the phrase `" phrase "` has more than 6 words")
    folded = fold(phrase)
    for (i = 1; i <= rival_count[language, kind, folded]; i++) {
        rival = rivals[language, kind, folded, i]
        if (kind != "block" || rival == key || share_a_parent(rival, key))
            fail("the phrase `" phrase "` is ambiguous: it is used for `" rival "` at " \
                 given[language, kind, rival])
    }
    if (kind == "end") {
        if (!canonical)
            fail("only one phrase ends a block")
        end_phrase[language] = end_phrase[language] (canonical ? phrase : "")
        return
    }
    rivals[language, kind, folded, ++rival_count[language, kind, folded]] = key
    row_count[language]++
    row_text[language, row_count[language]] = "{" quoted(folded) ", KEYWORD_" \
        toupper(kind) ", " toupper(kind) "_" key "}"
    row_phrase[language, row_count[language]] = folded
    if (canonical)
        canonical_phrase[language, kind, key] = phrase
}

function add_guess(phrase,    folded) {
    folded = fold(phrase)
    if (phrase == "" || (language, kind, key, folded) in is_guessed) {
        fail("the " kind " `" key "` has the guess `" phrase "` empty or twice")
        return
    }
    is_guessed[language, kind, key, folded] = 1
    guess_count[language]++
    guess_text[language, guess_count[language]] = "{" quoted(folded) ", KEYWORD_" \
        toupper(kind) ", " toupper(kind) "_" key "}"
}

function share_a_parent(one, other,    a, b, i, j, of_one, of_other) {
    a = split(parents[one], of_one, ",")
    b = split(parents[other], of_other, ",")
    for (i = 1; i <= a; i++)
        for (j = 1; j <= b; j++)
            if (of_one[i] == of_other[j] || of_one[i] == "any" || of_other[j] == "any")
                return 1
    return a == 0 || b == 0
}

function check_parents(    n, i, count, key, names) {
    for (n = 1; n <= key_count["block"]; n++) {
        key = key_name["block", n]
        count = split(parents[key], names, ",")
        for (i = 1; i <= count; i++)
            if (!(("block", names[i]) in key_number) && !(names[i] in pseudo))
                fail_at(key_place["block", key], "the block `" key \
                        "` has the unknown parent `" names[i] "`")
    }
}

function check_complete(    l, k, n, any, kind, key, place) {
    for (l = 1; l <= language_count; l++)
        any = any || (languages[l] in language_file)
    for (l = 1; any && l <= language_count; l++) {
        if (!(languages[l] in language_file)) {
            fail_at("grammar/keywords/" languages[l] ".txt", "the file is missing or empty")
            continue
        }
        if (end_phrase[languages[l]] == "")
            fail_at(language_file[languages[l]], "there is no section [end] with `end: phrase`")
        for (k = 1; k <= kind_count; k++)
            for (n = 1; n <= key_count[kinds[k]]; n++) {
                kind = kinds[k]
                key = key_name[kind, n]
                if (!((languages[l], kind, key) in given))
                    fail_at(key_place[kind, key], "the " kind " `" key \
                            "` has no phrase in " language_file[languages[l]])
            }
    }
}

function print_enum(type, kind,    n, prefix) {
    prefix = toupper(kind) "_"
    print "\ntypedef enum " type " {\n    " prefix "none,"
    for (n = 1; n <= key_count[kind]; n++)
        print "    " prefix key_name[kind, n] ","
    print "    " prefix "COUNT" \
        (kind == "block" ? ",\n    BLOCK_any = BLOCK_COUNT, /* not real blocks */" \
                           "\n    BLOCK_file" : "")
    print "} " type ";"
}

function print_header() {
    banner()
    print "#ifndef AGR_KEYS_H\n#define AGR_KEYS_H"
    print "\n#include \"messages.h\""
    print_enum("BlockKey", "block")
    print_enum("LabelKey", "label")
    print_enum("WordKey", "word")
    print "\n#endif"
}

function print_rows(language,    i, order, strings) {
    for (i = 1; i <= row_count[language]; i++) {
        order[i] = i
        strings[i] = row_phrase[language, i]
    }
    sort_by(order, row_count[language] + 0, strings)
    print "\nconst KeywordRow keyword_rows_" language "[] = {"
    for (i = 1; i <= row_count[language]; i++) {
        print "    " row_text[language, order[i]] ","
        sorted_phrase[language, i] = row_phrase[language, order[i]]
    }
    if (!row_count[language])
        print "    {\"\", KEYWORD_WORD, WORD_none, 0},"
    print "};"
}

function print_guesses(language,    i) {
    print "\nconst KeywordRow keyword_guesses_" language "[] = {"
    for (i = 1; i <= guess_count[language]; i++)
        print "    " guess_text[language, i] ","
    print "    {\"\", KEYWORD_WORD, WORD_none},"
    print "};"
}

# Where the rows stand that begin with each word: the same hash as in syntax/keywords.c.
function place_of(word,    length_) {
    length_ = length(word)
    return (byte[substr(word, 1, 1)] * 7 + byte[substr(word, length_)] * 37 + \
            byte[substr(word, int(length_ / 2) + 1, 1)] * 113 + length_ * 251) % heads_size
}

function print_heads(    l, i, word, before, place, heads, rows, line) {
    heads_size = 2048
    for (i = 1; i < 256; i++)
        byte[sprintf("%c", i)] = i
    print "\nconst KeywordHead keyword_heads[3][KEYWORD_HEADS] = {"
    for (l = 1; l <= language_count; l++) {
        split("", heads)
        split("", rows)
        before = ""
        for (i = 1; i <= row_count[languages[l]]; i++) {
            word = sorted_phrase[languages[l], i]
            sub(/ .*/, "", word)
            if (word != before) {
                place = place_of(word)
                while (place in heads)
                    place = (place + 1) % heads_size
                heads[place] = i - 1
            }
            rows[place]++
            before = word
        }
        line = "    {"
        for (i = 0; i < heads_size; i++) {
            if (i in heads)
                line = line "[" i "] = {" heads[i] ", " rows[i] "}, "
            if (length(line) > 75 || i == heads_size - 1) {
                print line
                line = "     "
            }
        }
        print "    },"
    }
    print "};"
}

function print_canonical(kind,    l, n) {
    print "\nconst char *const keyword_" kind "_words[3][" toupper(kind) "_COUNT] = {"
    for (l = 1; l <= language_count; l++) {
        print "    {"
        print "        NULL,"
        for (n = 1; n <= key_count[kind]; n++)
            print "        " \
                quoted_or_null(canonical_phrase[languages[l], kind, key_name[kind, n]]) ","
        print "    },"
    }
    print "};"
}

function print_source(    l, k, counts, ends) {
    banner()
    print "#include \"syntax/keywords.h\"\n\n#include <stddef.h>\n\n#include \"keys.h\""
    for (l = 1; l <= language_count; l++) {
        print_rows(languages[l])
        print_guesses(languages[l])
        counts = counts (l > 1 ? ", " : "") (row_count[languages[l]] + 0)
        ends = ends (l > 1 ? ", " : "") quoted(end_phrase[languages[l]])
    }
    print "\nconst KeywordRow *const keyword_rows[3] = {"
    print "    keyword_rows_en,\n    keyword_rows_fi,\n    keyword_rows_sv,\n};"
    print "\nconst KeywordRow *const keyword_guesses[3] = {"
    print "    keyword_guesses_en,\n    keyword_guesses_fi,\n    keyword_guesses_sv,\n};"
    print "\nconst size_t keyword_row_counts[3] = {" counts "};"
    print_heads()
    for (k = 1; k <= kind_count; k++)
        print_canonical(kinds[k])
    print "\nconst char *const keyword_end_words[3] = {" ends "};"
}

END {
    check_parents()
    check_complete()
    if (failed)
        exit 1
    if (out == "header")
        print_header()
    else
        print_source()
}
