#include "output/page.h"

#include "output/text.h"
#include "output/wrap.h"

#include <string.h>

static void put(Page *page, const char *bytes)
{
    writer_text(page->writer, bytes);
}

static void put_escaped(Page *page, const char *words, const char *signs,
                        const char *const *instead)
{
    const char *from = words;
    for (const char *at = words; *at != '\0'; at++) {
        const char *sign = strchr(signs, *at);
        if (sign == NULL)
            continue;
        writer_slice(page->writer, (Text){from, (size_t)(at - from)});
        put(page, instead[sign - signs]);
        from = at + 1;
    }
    put(page, from);
}

void page_words(Page *page, const char *words)
{
    static const char *const html[] = {"&amp;", "&lt;", "&gt;", "&quot;"};
    static const char *const markdown[] = {"\\|", "\\*", "\\_", "\\`", "&lt;"};
    if (page->kind == PAGE_HTML)
        put_escaped(page, words, "&<>\"", html);
    else if (page->kind == PAGE_MARKDOWN)
        put_escaped(page, words, "|*_`<", markdown);
    else
        put(page, words);
}

// A line of plain text, broken where it grows too long.
static void put_wrapped(Page *page, const char *before, size_t indent, const char *words)
{
    Wrap wrap;
    put(page, before);
    wrap_begin(&wrap, page->writer, indent, indent);
    wrap_text(&wrap, words);
    wrap_end(&wrap);
}

static const char *code_of(AgrLanguage language)
{
    return language == AGR_FINNISH ? "fi" : language == AGR_SWEDISH ? "sv" : "en";
}

void page_begin(Page *page, const char *title)
{
    if (page->kind == PAGE_HTML) {
        put(page, "<!DOCTYPE html>\n<html lang=\"");
        put(page, code_of(page->language));
        put(page, "\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        page_words(page, title);
        put(page,
            "</title>\n<style>\n"
            "body{font:16px/1.45 serif;max-width:50em;margin:2em auto;padding:0 1em;"
            "color:#000;background:#fff}\n"
            "table{border-collapse:collapse;margin:.5em 0}\n"
            "td,th{border:1px solid #555;padding:.15em .6em;text-align:left}\n"
            "td+td{text-align:right}\nsvg{max-width:100%;height:auto}\n"
            "</style>\n</head>\n<body>\n");
    }
    page_heading(page, 1, title);
}

void page_end(Page *page)
{
    if (page->kind == PAGE_HTML)
        put(page, "</body>\n</html>\n");
}

void page_heading(Page *page, unsigned level, const char *words)
{
    char tag[] = {(char)('0' + level), '\0'};
    if (page->kind == PAGE_HTML) {
        put(page, "<h");
        put(page, tag);
        put(page, ">");
        page_words(page, words);
        put(page, "</h");
        put(page, tag);
        put(page, ">\n");
        return;
    }
    if (level > 1)
        put(page, "\n");
    if (page->kind == PAGE_MARKDOWN) {
        writer_repeat(page->writer, '#', level);
        put(page, " ");
    }
    writer_style(page->writer, page->kind == PAGE_TEXT ? STYLE_BOLD : STYLE_PLAIN);
    page_words(page, words);
    writer_style(page->writer, STYLE_PLAIN);
    put(page, "\n");
    if (page->kind == PAGE_MARKDOWN)
        put(page, "\n");
}

void page_paragraph(Page *page, const char *words)
{
    if (page->kind == PAGE_TEXT) {
        put_wrapped(page, "", 0, words);
        return;
    }
    put(page, page->kind == PAGE_HTML ? "<p>" : "");
    page_words(page, words);
    put(page, page->kind == PAGE_HTML ? "</p>\n" : "\n\n");
}

void page_list_begin(Page *page)
{
    if (page->kind == PAGE_HTML)
        put(page, "<ul>\n");
}

void page_item(Page *page, unsigned depth, const char *words)
{
    if (page->kind == PAGE_TEXT) {
        put_wrapped(page, depth > 0 ? "    - " : "- ", depth > 0 ? 6 : 2, words);
        return;
    }
    if (page->kind == PAGE_MARKDOWN)
        put(page, depth > 0 ? "  - " : "- ");
    else
        put(page, depth > 0 ? "<li style=\"margin-left:1.5em\">" : "<li>");
    page_words(page, words);
    put(page, page->kind == PAGE_HTML ? "</li>\n" : "\n");
}

void page_item_after(Page *page, const char *before, const char *words)
{
    Wrap wrap;
    if (before == NULL) {
        page_item(page, 0, words);
        return;
    }
    if (page->kind == PAGE_TEXT) {
        put(page, "- ");
        wrap_begin(&wrap, page->writer, 2, 2);
        wrap_text(&wrap, before);
        wrap_text(&wrap, ": ");
        wrap_text(&wrap, words);
        wrap_end(&wrap);
        return;
    }
    put(page, page->kind == PAGE_HTML ? "<li><b>" : "- **");
    page_words(page, before);
    put(page, page->kind == PAGE_HTML ? ":</b> " : ":** ");
    page_words(page, words);
    put(page, page->kind == PAGE_HTML ? "</li>\n" : "\n");
}

void page_list_end(Page *page)
{
    if (page->kind == PAGE_HTML)
        put(page, "</ul>\n");
    else if (page->kind == PAGE_MARKDOWN)
        put(page, "\n");
}

// --- tables ---

static void text_row(Page *page, const char *const *cells)
{
    static const size_t widths[] = {28, 16, 16, 16};
    put(page, "  ");
    for (size_t i = 0; i < page->columns; i++) {
        size_t taken = writer_columns(text_from(cells[i]));
        size_t width = widths[i < 4 ? i : 3];
        put(page, cells[i]);
        if (i + 1 < page->columns)
            writer_repeat(page->writer, ' ', taken < width ? width - taken : 1);
    }
    put(page, "\n");
}

void page_table_begin(Page *page, const char *const *headings, size_t columns)
{
    page->columns = columns;
    if (page->kind == PAGE_TEXT && columns > 3) // few columns explain themselves
        text_row(page, headings);
    if (page->kind == PAGE_HTML)
        put(page, "<table>\n<tr>");
    for (size_t i = 0; i < columns && page->kind != PAGE_TEXT; i++) {
        put(page, page->kind == PAGE_HTML ? "<th>" : "| ");
        page_words(page, headings[i]);
        put(page, page->kind == PAGE_HTML ? "</th>" : " ");
    }
    if (page->kind == PAGE_HTML)
        put(page, "</tr>\n");
    if (page->kind != PAGE_MARKDOWN)
        return;
    put(page, "|\n");
    for (size_t i = 0; i < columns; i++)
        put(page, i == 0 ? "| --- " : "| ---: ");
    put(page, "|\n");
}

void page_row(Page *page, const char *const *cells)
{
    if (page->kind == PAGE_TEXT) {
        text_row(page, cells);
        return;
    }
    put(page, page->kind == PAGE_HTML ? "<tr>" : "");
    for (size_t i = 0; i < page->columns; i++) {
        put(page, page->kind == PAGE_HTML ? "<td>" : "| ");
        page_words(page, cells[i]);
        put(page, page->kind == PAGE_HTML ? "</td>" : " ");
    }
    put(page, page->kind == PAGE_HTML ? "</tr>\n" : "|\n");
}

void page_table_end(Page *page)
{
    if (page->kind == PAGE_HTML)
        put(page, "</table>\n");
    else if (page->kind == PAGE_MARKDOWN)
        put(page, "\n");
}
