#ifndef AGRC_OUTPUT_PAGE_H
#define AGRC_OUTPUT_PAGE_H

#include "agr.h"
#include "output/power_report.h"

// A page of headings, paragraphs, lists and tables, as text, Markdown or HTML.

typedef struct {
    Writer *writer;
    PageKind kind;
    AgrLanguage language;
    size_t columns; // of the table that is open
} Page;

void page_begin(Page *page, const char *title);
void page_end(Page *page);

void page_heading(Page *page, unsigned level, const char *words);
void page_paragraph(Page *page, const char *words);
// Items stand between begin and end; `depth` 1 is an item of an item.
void page_list_begin(Page *page);
void page_item(Page *page, unsigned depth, const char *words);
// An item that a word or two stand before, with a colon; `before` may be NULL.
void page_item_after(Page *page, const char *before, const char *words);
void page_list_end(Page *page);
// A table with a heading for each column.
void page_table_begin(Page *page, const char *const *headings, size_t columns);
void page_row(Page *page, const char *const *cells);
void page_table_end(Page *page);

// Words of other people, escaped for the page.
void page_words(Page *page, const char *words);

#endif
