#!/bin/sh
# Installs into a folder of its own, builds the program of docs/embedding.md against what
# was installed, runs it, and takes everything away again.   tests/install.sh BUILD
# Prints a line `ok` or `not ok` for each test.

# shellcheck disable=SC2317 # the functions are called by try
cd "$(dirname "$0")/.." || exit 2
build=$1
home=$(mktemp -d) || exit 2
trap 'rm -rf "$home"' EXIT
status=0

try() {
    title=$1
    shift
    if "$@" >"$home/log" 2>&1; then
        echo "ok $title"
    else
        echo "not ok $title"
        sed 's/^/  /' "$home/log"
        status=1
    fi
}

run_make() {
    make -s --no-print-directory "$@" BUILD="$build" SAN= PREFIX=/usr/local DESTDIR="$home/stage"
}

installed=$home/stage/usr/local

worker=
test ! -e "$build/agrc-native" || worker=libexec/agrc-native

is_installed() {
    for file in bin/agrc $worker include/agr-native.h lib/libagr.a lib/pkgconfig/libagr.pc include/agr.h \
        share/man/man1/agrc.1 share/bash-completion/completions/agrc; do
        test -s "$installed/$file" || { echo "no $file"; return 1; }
    done
}

runs() {
    printf 'language english\nclause 1 "Parties"\nparty koski "Koski"\nend\n' |
        "$installed/bin/agrc" test - | grep -x '0 passed, 0 failed'
}

flags() {
    PKG_CONFIG_PATH=$installed/lib/pkgconfig PKG_CONFIG_SYSROOT_DIR=$home/stage \
        pkg-config --static "$@" libagr
}

compiles() {
    awk '/^```c$/ { inside = 1; next } /^```$/ { inside = 0 } inside' docs/embedding.md \
        >"$home/towns.c"
    # shellcheck disable=SC2046 # flags are words
    ${CC:-cc} -std=c11 -Wall -Wextra -Werror -o "$home/towns" "$home/towns.c" \
        $(flags --cflags --libs)
}

says_what_the_page_says() {
    awk '/^```text$/ { inside = 1; next } /^```$/ { inside = 0 } inside' docs/embedding.md \
        >"$home/expected"
    "$home/towns" >"$home/said" && diff "$home/expected" "$home/said" && test -s "$home/said"
}

names_its_version() {
    test "agrc $(flags --modversion)" = "$("$installed/bin/agrc" --version)"
}

# The words that bash offers after a line: COMP_LINE's words, the last of them unfinished.
completes() {
    expected=$1
    shift
    command -v bash >/dev/null || return 0
    said=$(PATH="$installed/bin:$PATH" bash -c '
        . "$0"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        _agrc
        echo "${COMPREPLY[*]}"' "$installed/share/bash-completion/completions/agrc" "$@")
    echo "$said"
    test "$said" = "$expected"
}

try "install" run_make install
try "everything is there" is_installed
try "the program runs" runs
try "a C program compiles with pkg-config" compiles
try "it says what docs/embedding.md says" says_what_the_page_says
try "the version is that of the program" names_its_version
try "a command is completed" completes explain agrc exp
try "an option is completed" completes "--format --fail-on" agrc check --f
try "a value is completed" completes "sarif" agrc check --format s
try "a code is completed" completes "E380 E383 E386" agrc explain E38
try "uninstall" run_make uninstall
try "nothing is left" test -z "$(find "$home/stage" -type f)"
exit $status
