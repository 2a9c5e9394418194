#ifndef AGRC_SYNTAX_SCAN_H
#define AGRC_SYNTAX_SCAN_H

#include "syntax/token.h"

// What the rules of agr.l call. Only the scanner and scan.c include this header.

typedef struct Scan {
    Diags *diags;
    const Source *source;
    RawList *tokens;
    CommentList *comments;
    uint32_t start, end; // of the token at hand
    bool glued;
} Scan;

void scan_advance(Scan *scan, uint32_t length);
void scan_give_back(Scan *scan, uint32_t length);
void scan_space(Scan *scan);
void scan_comment(Scan *scan);
void scan_token(Scan *scan, RawKind kind);
void scan_date(Scan *scan);
void scan_hyphen(Scan *scan);

// Each takes the longest run that looks like a number or a quotation and returns how many
// bytes of it belong to the token.
uint32_t scan_number(Scan *scan, const char *text, uint32_t length);
uint32_t scan_quote(Scan *scan, const char *text, uint32_t length);

// Memory for flex: from the arena, so that nothing has to be freed.
void *scan_allocate(Scan *scan, size_t size);
void *scan_reallocate(Scan *scan, void *at, size_t size);
_Noreturn void scan_out_of_memory(Scan *scan);

void scan_run(Scan *scan, const char *text, uint32_t length); // defined in agr.l

#endif
