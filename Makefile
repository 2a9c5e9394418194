# agrc: a rules engine for agreements between many parties.
# Everything built goes under $(BUILD); SAN=1 builds with sanitizers under $(BUILD)/san.

BUILD ?= build
PREFIX ?= /usr/local
JOBS ?= 2
PYTHON ?= python3
AWK = LC_ALL=C awk
# V=1 shows the whole commands.
Q = $(if $(V),,@echo '  $@';)

# Each package needed, with how to see that it is there: program:, library:, python: or
# anypython: (that of the tests, or else the system's own).
NEEDED = flex=program:flex bison=program:bison pkg-config=program:pkg-config \
    libgmp-dev=library:gmp libutf8proc-dev=library:libutf8proc \
    nettle-dev=library:nettle libjansson-dev=library:jansson libedit-dev=library:libedit
# NATIVE=0 builds without native functions: none of what their worker needs is looked for.
NATIVE ?= 1
ifneq ($(NATIVE),0)
NEEDED += libffi-dev=library:libffi libseccomp-dev=library:libseccomp
endif
NEEDED_BY_TESTS = libcmocka-dev=library:cmocka python3=program:python3 \
    python3-jsonschema=python:jsonschema clang-format=program:clang-format \
    tmux=program:tmux \
    python3-icalendar=anypython:icalendar python3-dateutil=anypython:dateutil

GEN = $(BUILD)/gen
ifdef SAN
B = $(BUILD)/san
OPT = -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined \
    -fno-omit-frame-pointer -Wno-maybe-uninitialized
else
B = $(BUILD)
OPT = -O2 -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
endif
CFLAGS = -std=c11 -D_GNU_SOURCE $(OPT) -g -Wall -Wextra -Wconversion -Wshadow -Werror \
    -Iinclude -Isrc -I$(GEN) -Igrammar -MMD -MP
# Tables of texts need many relocations; packed ones are quick to read when starting.
LDFLAGS ?= -Wl,-z,pack-relative-relocs
LIBRARY_LDLIBS = -lgmp -lutf8proc -lnettle $(if $(filter 0,$(NATIVE)),,-ljansson)
LDLIBS = $(LIBRARY_LDLIBS) -ljansson -ledit
WORKER_LDLIBS = -lffi -lseccomp -lnettle -lm
VERSION = $(shell sed -n 's/^ *return "\([0-9]*\.[0-9]*\.[0-9]*\)";/\1/p' src/door/agr_document.c)

# Where `make install` puts things; DESTDIR goes before all of them.
BINDIR ?= $(PREFIX)/bin
LIBDIR ?= $(PREFIX)/lib
LIBEXECDIR ?= $(PREFIX)/libexec
INCLUDEDIR ?= $(PREFIX)/include
MANDIR ?= $(PREFIX)/share/man
COMPLETIONDIR ?= $(PREFIX)/share/bash-completion/completions
INSTALLED = $(addprefix $(DESTDIR),$(BINDIR)/agrc $(LIBEXECDIR)/agrc-native \
    $(LIBDIR)/libagr.a $(INCLUDEDIR)/agr.h $(INCLUDEDIR)/agr-native.h \
    $(LIBDIR)/pkgconfig/libagr.pc $(MANDIR)/man1/agrc.1 $(COMPLETIONDIR)/agrc)

PARSER = $(patsubst grammar/agr.y,$(GEN)/agr.tab,$(wildcard grammar/agr.y))
SCANNER = $(patsubst grammar/agr.l,$(GEN)/agr.lex,$(wildcard grammar/agr.l))
TABLES = $(GEN)/keywords.c $(GEN)/messages.c $(GEN)/forms.c
PRELUDE = $(GEN)/prelude.c
GEN_SOURCES = $(TABLES) $(PRELUDE) $(addsuffix .c,$(PARSER) $(SCANNER))
GEN_HEADERS = $(addprefix $(GEN)/,keys.h messages.h forms.h) \
    $(addsuffix .h,$(PARSER) $(SCANNER))

PROGRAM_SOURCES = $(sort $(wildcard src/command/*.c src/output/*.c))
# The worker is a program of its own; without native functions a stand-in takes the place
# of all of src/native.
WORKER_SOURCES = $(sort $(wildcard src/native/worker*.c))
NATIVE_SOURCES = $(sort $(wildcard src/native/*.c))
NO_NATIVE = src/native/none.c
LIBRARY_SOURCES = $(filter-out $(PROGRAM_SOURCES) $(WORKER_SOURCES) \
    $(if $(filter 0,$(NATIVE)),$(filter-out $(NO_NATIVE),$(NATIVE_SOURCES)),$(NO_NATIVE)), \
    $(sort $(wildcard src/*/*.c src/*/*/*.c)))
WORKER = $(if $(filter 0,$(NATIVE)),,$(B)/agrc-native)
WORKER_OBJECTS = $(WORKER_SOURCES:%.c=$(B)/%.o)
PROGRAM_OBJECTS = $(PROGRAM_SOURCES:%.c=$(B)/%.o)
LIBRARY_OBJECTS = $(LIBRARY_SOURCES:%.c=$(B)/%.o) $(GEN_SOURCES:$(GEN)/%.c=$(B)/made/%.o)
UNIT_TESTS = $(patsubst %.c,$(B)/%,$(sort $(wildcard tests/unit/test_*.c)))
FORMATTED = $(sort $(wildcard src/*/*.[ch] src/*/*/*.[ch] include/*.h tests/unit/*.[ch] tests/*.c \
    tests/native/*.c tests/native/hostile/*.[ch] docs/examples/native/*.c))

EXAMPLES_BUILT = $(if $(WORKER),$(patsubst docs/examples/native/%.c,$(B)/examples/lib%.so, \
    $(sort $(wildcard docs/examples/native/*.c))))

.PHONY: all examples deps build-deps demo test unit mutate games bench fault fuzz install uninstall clean format \
    format-check tables tables-check
.DELETE_ON_ERROR:
.SECONDARY:

# Builds the library and the program.
all: $(B)/libagr.a $(B)/agrc $(WORKER)

# Installs what building and testing need, when something is missing.
deps: WANTED = $(NEEDED) $(NEEDED_BY_TESTS)
# Installs what building alone needs, when something is missing.
build-deps: WANTED = $(NEEDED)
deps build-deps:
	@missing=; \
	for need in $(WANTED); do \
	    name=$${need#*:}; \
	    case $${need#*=} in \
	    program:*) command -v "$$name" ;; \
	    library:*) pkg-config --exists "$$name" ;; \
	    python:*) $(PYTHON) -c "import $$name" ;; \
	    anypython:*) $(PYTHON) -c "import $$name" || /usr/bin/python3 -c "import $$name" ;; \
	    esac >/dev/null 2>&1 || missing="$$missing $${need%%=*}"; \
	done; \
	test -n "$$missing" || exit 0; \
	sudo=; test "$$(id -u)" -eq 0 || sudo=$$(command -v sudo) || \
	    { echo "Please install:$$missing" >&2; exit 1; }; \
	command -v apt-get >/dev/null || { echo "Please install:$$missing" >&2; exit 1; }; \
	install="$$sudo apt-get install -y --no-install-recommends$$missing"; \
	$$install || { $$sudo apt-get update && $$install; }

# Shows the program at work on the example agreements.
demo: build-deps
	@$(MAKE) --no-print-directory -j$(JOBS) all
	@sh agreements/demo.sh $(B)/agrc

# Runs every test, in the normal and the sanitizer build, and prints one total.
test: deps
	@$(MAKE) --no-print-directory -j$(JOBS) SAN= all unit
	@$(MAKE) --no-print-directory -j$(JOBS) SAN=1 all unit $(BUILD)/san/agrc-fault
	@$(PYTHON) tests/run.py --all --build $(BUILD)

# Builds the unit test programs.
unit: $(UNIT_TESTS)

# Alters the agreements one word at a time and lists what nothing notices.
mutate: all
	@$(PYTHON) tests/mutate.py --agrc $(B)/agrc --list $(filter-out agreements/law/% %-1.agr %.en.agr %.sv.agr,$(wildcard agreements/*/*.agr))

# Counts thousands of random rules of decision once more the slow way; GAMES=… how many,
# SEED=… which. Takes a quarter of an hour.
GAMES ?= 10000
SEED ?= 1
games: all
	@$(PYTHON) tests/voting/run.py --agrc $(B)/agrc --games $(GAMES) --seed $(SEED)

# Looks for inputs that the sanitizer build cannot stand; takes an hour or two.
fuzz:
	@$(MAKE) --no-print-directory -j$(JOBS) SAN=1 all
	@$(PYTHON) tests/fuzz.py --agrc $(BUILD)/san/agrc --count 20000 --keep $(BUILD)/fuzz

# Refuses memory at each call for it in turn; takes half an hour.
fault:
	@$(MAKE) --no-print-directory -j$(JOBS) SAN=1 $(BUILD)/san/agrc-fault
	@$(PYTHON) tests/fault.py --agrc $(BUILD)/san/agrc-fault

# Measures speed, as ratios; BENCH=--quick or BENCH=--profile, or names of cases.
bench: all
	@$(PYTHON) tests/bench.py $(B)/agrc $(BENCH)

# Installs the program with its manual page and completion, and the library with its header
# and pkg-config file, under $(DESTDIR)$(PREFIX).
install: all
	install -D $(B)/agrc $(DESTDIR)$(BINDIR)/agrc
	install -D -m 644 $(B)/libagr.a $(DESTDIR)$(LIBDIR)/libagr.a
	install -D -m 644 include/agr.h $(DESTDIR)$(INCLUDEDIR)/agr.h
	install -D -m 644 include/agr-native.h $(DESTDIR)$(INCLUDEDIR)/agr-native.h
	$(if $(WORKER),install -D $(WORKER) $(DESTDIR)$(LIBEXECDIR)/agrc-native)
	install -D -m 644 docs/agrc.1 $(DESTDIR)$(MANDIR)/man1/agrc.1
	install -D -m 644 src/install/agrc.bash $(DESTDIR)$(COMPLETIONDIR)/agrc
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' \
	    -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|' -e 's|@VERSION@|$(VERSION)|' \
	    -e 's|@LIBS@|$(LIBRARY_LDLIBS)|' src/install/libagr.pc.in \
	    >$(DESTDIR)$(LIBDIR)/pkgconfig/libagr.pc
	chmod 644 $(DESTDIR)$(LIBDIR)/pkgconfig/libagr.pc

# Removes what `make install` with the same PREFIX and DESTDIR put there.
uninstall:
	rm -f $(INSTALLED)

# Builds the example libraries of native functions and prints their fingerprints.
examples: $(EXAMPLES_BUILT)
	@cd $(B)/examples && sha256sum $(notdir $(EXAMPLES_BUILT))

# Removes everything built.
clean:
	rm -rf $(BUILD)

# Formats the C sources in place.
format:
	$(if $(FORMATTED),clang-format -i $(FORMATTED))

# Fails when a C source is not as `make format` would write it.
format-check:
	@$(if $(FORMATTED),clang-format --dry-run -Werror $(FORMATTED))

# Makes the generated tables, parser and scanner.
tables: $(GEN_SOURCES) $(GEN_HEADERS)

# Lists the findings that lack an example in tests/findings.
tables-check:
	@$(AWK) -v out=missing -v examples=tests/findings -f grammar/tables.awk \
	    -f grammar/messages.awk $(MESSAGES) </dev/null

$(B)/agrc: $(PROGRAM_OBJECTS) $(B)/libagr.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# The program with calls for memory that can be made to fail (tests/fault.c).
WRAPPED = malloc calloc realloc mmap arena_alloc arena_alloc_array
$(B)/agrc-fault: tests/fault.c $(PROGRAM_OBJECTS) $(B)/libagr.a
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) $(WRAPPED:%=-Wl,--wrap=%) -o $@ $^ $(LDLIBS)

# Only the worker is linked with libffi and libseccomp. It loads libm, so that libraries
# may rest on it: they can load nothing themselves.
$(B)/agrc-native: $(WORKER_OBJECTS)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -Wl,--no-as-needed -o $@ $^ $(WORKER_LDLIBS)

# A sanitizer asks for more than the worker's limits and its wall let it have.
$(WORKER_OBJECTS) $(B)/agrc-native: OPT = -O2 -fstack-protector-strong -U_FORTIFY_SOURCE \
    -D_FORTIFY_SOURCE=2

$(B)/src/native/client.o: CFLAGS += -DAGRC_WORKER='"$(LIBEXECDIR)/agrc-native"'

$(B)/examples/lib%.so: docs/examples/native/%.c include/agr-native.h
	@mkdir -p $(@D)
	$(Q)$(CC) -std=c11 -O2 -Wall -Wextra -Werror -Iinclude -shared -fPIC -o $@ $<
	@chmod go-w $(@D) $@

# Changes when the library is built with native functions after having been built without.
$(B)/native-$(NATIVE):
	@mkdir -p $(@D)
	@rm -f $(B)/native-*
	@touch $@

$(B)/libagr.a: $(LIBRARY_OBJECTS) $(B)/native-$(NATIVE)
	@rm -f $@
	$(Q)$(AR) rcs $@ $(LIBRARY_OBJECTS)

$(B)/tests/unit/%: tests/unit/%.c $(B)/libagr.a | $(GEN_HEADERS)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $< $(B)/libagr.a -lcmocka $(LDLIBS)

$(B)/src/%.o: src/%.c | $(GEN_HEADERS)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -c -o $@ $<

# What bison and flex write is not held to the conversion warnings.
$(B)/made/agr.%.o: CFLAGS += -Wno-conversion -Wno-sign-compare -Wno-shadow -Wno-unused
$(B)/made/%.o: $(GEN)/%.c | $(GEN_HEADERS)
	@mkdir -p $(@D)
	$(Q)$(CC) $(CFLAGS) -c -o $@ $<

$(GEN):
	@mkdir -p $@

$(GEN)/agr.tab.c $(GEN)/agr.tab.h &: grammar/agr.y | $(GEN)
	$(Q)bison -Wall -Wcounterexamples -Werror --header=$(GEN)/agr.tab.h -o $(GEN)/agr.tab.c $<

$(GEN)/agr.lex.c $(GEN)/agr.lex.h &: grammar/agr.l | $(GEN)
	$(Q)flex -Cfe --header-file=$(GEN)/agr.lex.h -o $(GEN)/agr.lex.c $<

# The tables. A folder is named too, so that a file taken away is noticed.
DEFS = $(wildcard grammar/blocks.def grammar/words.def)
KEYWORDS = $(sort $(wildcard grammar/keywords/*.txt))
MESSAGES = $(sort $(wildcard grammar/messages/*.txt))
FORMS = $(sort $(wildcard grammar/forms/*.txt))
EXAMPLES = $(wildcard tests/findings/*/wrong.agr tests/findings/*/right.agr)

$(GEN)/keys.h: $(DEFS)
$(GEN)/keywords.c: $(DEFS) $(wildcard grammar/keywords) $(KEYWORDS)
$(GEN)/messages.h: $(wildcard grammar/messages) $(MESSAGES)
$(GEN)/messages.c: $(wildcard grammar/messages) $(MESSAGES) $(EXAMPLES)
$(GEN)/forms.h $(GEN)/forms.c: $(wildcard grammar/forms) $(FORMS)
$(GEN)/keys.h $(GEN)/keywords.c: grammar/keywords.awk
$(GEN)/messages.h $(GEN)/messages.c: grammar/messages.awk
$(GEN)/forms.h $(GEN)/forms.c: grammar/forms.awk

$(GEN)/keys.h $(GEN)/keywords.c $(GEN)/messages.h $(GEN)/messages.c \
$(GEN)/forms.h $(GEN)/forms.c: grammar/tables.awk Makefile | $(GEN)
	@$(AWK) -v out=$(if $(filter %.h,$@),header,source) -v examples=tests/findings \
	    -f grammar/tables.awk -f $(filter-out %/tables.awk,$(filter %.awk,$^)) \
	    $(filter %.def,$^) $(filter %.txt,$^) </dev/null >$@.$$$$ || \
	    { rm -f $@.$$$$; exit 1; }; \
	if $(if $(filter %.h,$@),cmp -s $@.$$$$ $@,false); then rm -f $@.$$$$; \
	else mv $@.$$$$ $@; echo '  $@'; fi

-include $(PROGRAM_OBJECTS:.o=.d) $(LIBRARY_OBJECTS:.o=.d) $(WORKER_OBJECTS:.o=.d) $(UNIT_TESTS:=.d)

# The built-in vocabulary, as bytes.
$(PRELUDE): src/model/prelude.agr grammar/embed.awk
	@mkdir -p $(@D)
	$(Q)$(AWK) -v name=prelude_text -f grammar/embed.awk $< >$@
