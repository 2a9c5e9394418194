#include "output/text_part.h"

#include "output/text.h"

Part part_begin(Writer *writer, AgrLanguage language, PhraseKey heading)
{
    return (Part){writer, language, heading, true};
}

// Starts a line of the part; text stands from TEXT_HEADING on.
void part_line(Part *part)
{
    size_t columns = 0;
    if (part->first) {
        const char *heading = words(part->heading, part->language);
        writer_style(part->writer, STYLE_BOLD);
        writer_text(part->writer, heading);
        writer_style(part->writer, STYLE_PLAIN);
        columns = writer_columns(text_from(heading));
    }
    part->first = false;
    writer_repeat(part->writer, ' ', TEXT_HEADING > columns ? TEXT_HEADING - columns : 1);
}

Wrap part_wrap(Part *part, size_t hang)
{
    Wrap wrap;
    part_line(part);
    wrap_begin(&wrap, part->writer, TEXT_HEADING, TEXT_HEADING + hang);
    return wrap;
}

size_t part_shown(size_t count)
{
    return count < PART_MOST ? count : PART_MOST;
}

void part_cut(Part *part, size_t count)
{
    if (count <= PART_MOST)
        return;
    char listed[NUMBER_SIZE], all[NUMBER_SIZE];
    const char *const args[] = {number_words(PART_MOST, listed),
                                number_words(count, all)};
    Wrap wrap = part_wrap(part, 0);
    wrap_fill(&wrap, words(PHRASE_output_first_of, part->language), args, 2);
    wrap_end(&wrap);
}
