#include "output/page.h"
#include "output/power_change.h"
#include "output/text.h"

#include <stdio.h>
#include <string.h>

static const char *say(const Page *page, PhraseKey key)
{
    return words(key, page->language);
}

static const char *or_empty(const char *text)
{
    return text == NULL ? "" : text;
}

// --- one answer ---

static void show_sentence(Page *page, const PowerDecision *of, const PowerItem *item,
                          const char *before)
{
    page_item_after(page, before, item->sentence);
    for (size_t i = 0; i < item->otherwise.count; i++)
        if (!power_told(of, item->otherwise.items[i]))
            page_item(page, 1, item->otherwise.items[i]);
}

static void show_groups(Page *page, const PowerDecision *of, const PowerItem *item)
{
    // The order of power names all of them in its sentence.
    bool listed = strcmp(item->key, "interchangeable") != 0;
    page_list_begin(page);
    show_sentence(page, of, item, NULL);
    for (size_t i = 0; listed && i < item->groups.count; i++)
        page_item(page, 1, item->groups.items[i]);
    page_list_end(page);
}

// On the first screen, with the first few groups that it speaks of.
static void show_first(Page *page, const PowerDecision *of, const PowerItem *item)
{
    enum { GROUPS_MOST = 5 };
    show_sentence(page, of, item, say(page, item->heading));
    if (strcmp(item->key, "exact_limit") != 0)
        return;
    for (size_t i = 0; i < item->groups.count && i < GROUPS_MOST; i++)
        page_item(page, 1, item->groups.items[i]);
    if (item->groups.count > GROUPS_MOST)
        page_item(page, 1, "…");
}

static void show_rows(Page *page, const PowerItem *item)
{
    bool has_what = false;
    for (size_t i = 0; i < item->row_count; i++)
        has_what = has_what || (item->rows[i].what && *item->rows[i].what);
    const char *const headings[] = {say(page, PHRASE_report_who),
                                    say(page, PHRASE_report_exactly),
                                    say(page, PHRASE_report_about)};
    if (item->row_count == 0)
        return;
    const char *const short_headings[] = {headings[0], say(page, PHRASE_report_amount)};
    page_table_begin(page, has_what ? headings : short_headings, has_what ? 3 : 2);
    for (size_t i = 0; i < item->row_count; i++) {
        const struct PowerRow *row = &item->rows[i];
        const char *const cells[] = {row->of, or_empty(row->what),
                                     or_empty(row->display)};
        const char *const short_cells[] = {row->of, or_empty(row->display)};
        page_row(page, has_what ? cells : short_cells);
    }
    page_table_end(page);
}

// What each stretch of thresholds would mean.
static void show_map(Page *page, const PowerDecision *decision)
{
    for (size_t i = 0; i < decision->items.count; i++) {
        const PowerItem *item = &decision->items.items[i];
        if (item->part != POWER_MAP)
            continue;
        page_heading(page, 3, say(page, item->heading));
        page_paragraph(page, item->sentence);
        const char *const headings[] = {say(page, PHRASE_report_map_threshold),
                                        say(page, PHRASE_report_map_then)};
        // Such long cells need a list where there are no columns to wrap in.
        bool list = page->kind == PAGE_TEXT;
        list ? page_list_begin(page) : page_table_begin(page, headings, 2);
        for (size_t k = 0; k < item->row_count; k++) {
            const char *const cells[] = {item->rows[k].of,
                                         or_empty(item->rows[k].display)};
            list ? page_item_after(page, cells[0], cells[1]) : page_row(page, cells);
        }
        list ? page_list_end(page) : page_table_end(page);
    }
}

// --- the bar of votes ---

enum { BAR_WIDTH = 1000, BAR_LABELS_MOST = 30 };

static Rational total_of(Arena *arena, const PowerItem *votes)
{
    Rational total = RATIONAL_ZERO;
    for (size_t i = 0; i < votes->row_count; i++)
        total = rational_add(arena, total, votes->rows[i].number);
    return total;
}

// Where a part of the total stands on the bar, in whole units of it.
static size_t bar_place(Arena *arena, Rational part, Rational total)
{
    Rational place;
    int64_t units = 0;
    Rational width = rational_from_int(BAR_WIDTH);
    if (!rational_div(arena, rational_mul(arena, part, width), total, &place) ||
        !rational_to_int(rational_floor(arena, place), &units) || units < 0)
        return 0;
    return units > BAR_WIDTH ? BAR_WIDTH : (size_t)units;
}

static void number_of(Page *page, const char *before, size_t number, const char *after)
{
    writer_text(page->writer, before);
    writer_number(page->writer, number);
    writer_text(page->writer, after);
}

static void bar_part(Page *page, const struct PowerRow *row, size_t from, size_t to,
                     bool dark)
{
    number_of(page, "<rect x=\"", from, "\" y=\"30\" height=\"40\"");
    number_of(page, " width=\"", to - from, "\"");
    writer_text(page->writer, dark ? " fill=\"#ccc\"" : " fill=\"#fff\"");
    writer_text(page->writer, " stroke=\"#000\"><title>");
    page_words(page, row->of);
    writer_text(page->writer, " ");
    page_words(page, or_empty(row->display));
    writer_text(page->writer, "</title></rect>\n");
    if (to - from < 60)
        return;
    number_of(page, "<text x=\"", from + (to - from) / 2,
              "\" y=\"55\" font-size=\"13\" text-anchor=\"middle\">");
    page_words(page, row->of);
    writer_text(page->writer, "</text>\n");
}

// A limit as a line, its words beside it on the side where there is room. Several have
// their words one below the other.
static void bar_limit(Page *page, const struct PowerMark *mark, size_t at, size_t order)
{
    size_t down = order % 4 * 18;
    number_of(page, "<path d=\"M", at, " 22V78\" stroke=\"#000\" stroke-width=\"3\"/>\n");
    number_of(page, "<text x=\"", at, "");
    number_of(page, "\" y=\"", order == 0 ? 16 : 78 + down, "\" font-size=\"15\"");
    writer_text(page->writer, at > BAR_WIDTH / 2 ? " text-anchor=\"end\">" : ">");
    page_words(page, mark->limit);
    writer_text(page->writer, " (");
    page_words(page, mark->display);
    writer_text(page->writer, ")</text>\n");
}

// In HTML alone: the table beside it says the same in words.
static void show_bar(Page *page, Arena *arena, const PowerDecision *decision,
                     const PowerItem *votes)
{
    Rational total = total_of(arena, votes), so_far = RATIONAL_ZERO;
    if (page->kind != PAGE_HTML || rational_sign(total) <= 0)
        return;
    writer_text(page->writer, "<svg role=\"img\" viewBox=\"-2 0 1004 140\">\n<title>");
    page_words(page, votes->sentence);
    writer_text(page->writer, "</title>\n");
    for (size_t i = 0; i < votes->row_count; i++) {
        size_t from = bar_place(arena, so_far, total);
        so_far = rational_add(arena, so_far, votes->rows[i].number);
        bar_part(page, &votes->rows[i], from, bar_place(arena, so_far, total), i % 2);
    }
    const PowerItem *limits = power_item(decision, "threshold");
    for (size_t i = 0; limits != NULL && i < limits->marks.count; i++)
        bar_limit(page, &limits->marks.items[i],
                  bar_place(arena, limits->marks.items[i].number, total), i);
    writer_text(page->writer, "</svg>\n");
}

// --- one decision ---

static const char *title_of(Arena *arena, const Page *page, const PowerDecision *decision)
{
    return text_cstr(arena,
                     text_format(arena, "%s: %s", say(page, PHRASE_report_decision),
                                 power_title(arena, decision)));
}

static void show_part(Page *page, Arena *arena, const PowerDecision *decision,
                      PowerPart part)
{
    for (size_t i = 0; i < decision->items.count; i++) {
        const PowerItem *item = &decision->items.items[i];
        if (item->part != part)
            continue;
        // The votes are what this part is called after.
        if (strcmp(item->key, "weights") != 0)
            page_heading(page, 4, say(page, item->heading));
        if (item->tells != NULL)
            page_paragraph(page, item->tells);
        if (strcmp(item->key, "weights") == 0)
            show_bar(page, arena, decision, item);
        if (item->groups.count > 0 || item->row_count == 0)
            show_groups(page, decision, item);
        show_rows(page, item);
    }
}

static void show_list(Page *page, PhraseKey heading, const char *const *lines,
                      size_t count)
{
    if (count == 0)
        return;
    page_heading(page, 3, say(page, heading));
    page_list_begin(page);
    for (size_t i = 0; i < count; i++)
        page_item(page, 0, lines[i]);
    page_list_end(page);
}

static void show_decision(Page *page, Arena *arena, const PowerDecision *decision)
{
    page_heading(page, 2, title_of(arena, page, decision));
    page_list_begin(page);
    for (size_t i = 0; i < decision->items.count; i++)
        if (decision->items.items[i].part == POWER_FIRST)
            show_first(page, decision, &decision->items.items[i]);
    page_list_end(page);
    show_list(page, PHRASE_report_otherwise, decision->otherwise.items,
              decision->otherwise.count);
    show_list(page, PHRASE_report_clauses, decision->clauses.items,
              decision->clauses.count);
    show_list(page, PHRASE_report_assuming, decision->assuming.items,
              decision->assuming.count);
    page_heading(page, 3, say(page, PHRASE_report_votes));
    show_part(page, arena, decision, POWER_VOTES);
    page_heading(page, 3, say(page, PHRASE_report_sets));
    show_part(page, arena, decision, POWER_SETS);
    show_map(page, decision);
    page_heading(page, 3, say(page, PHRASE_report_annex));
    show_part(page, arena, decision, POWER_ANNEX);
}

// "2026-01-31" as people write it.
static Text day_words(Arena *arena, const char *iso)
{
    int year, month, day;
    if (sscanf(iso, "%d-%d-%d", &year, &month, &day) != 3)
        return text_from(iso);
    return text_format(arena, "%d.%d.%d", day, month, year);
}

static void show_version(Page *page, Arena *arena, PhraseKey key,
                         const PowerReport *report)
{
    Text line = text_format(arena, "%s: %s · %s · sha256 %.12s", say(page, key),
                            report->agreement, report->file, report->sha256);
    if (report->amended != NULL)
        line = text_format(arena, TEXT_FMT " · %s " TEXT_FMT " (%s)", TEXT_ARG(line),
                           say(page, PHRASE_report_amended),
                           TEXT_ARG(day_words(arena, report->amended_from)),
                           report->amended);
    page_paragraph(page, text_cstr(arena, line));
}

void power_page(Writer *writer, Arena *arena, PageKind kind, AgrLanguage language,
                const PowerReport *before, const PowerReport *after)
{
    Page page = {.writer = writer, .kind = kind, .language = language};
    const PowerReport *shown = after ? after : before;
    page_begin(&page, say(&page, PHRASE_report_title));
    show_version(&page, arena, after ? PHRASE_report_before : PHRASE_report_version,
                 before);
    if (after != NULL) {
        show_version(&page, arena, PHRASE_report_after, after);
        power_changes(&page, arena, before, after);
        page_heading(&page, 2, say(&page, PHRASE_report_in_full));
    }
    if (shown->decisions.count == 0)
        page_paragraph(&page, say(&page, PHRASE_report_none));
    for (size_t i = 0; i < shown->decisions.count; i++)
        show_decision(&page, arena, &shown->decisions.items[i]);
    page_end(&page);
}
