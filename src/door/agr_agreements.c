// The public door: what a document holds.

#include "door/document.h"
#include "model/load.h"

static const Opened *listed(const AgrDocument *document, size_t index)
{
    return &document->opened.items[document->listed.items[index]];
}

size_t agr_file_count(const AgrDocument *document)
{
    return document->files.count;
}

const char *agr_file(const AgrDocument *document, size_t index)
{
    return document->files.items[index];
}

size_t agr_agreement_count(const AgrDocument *document)
{
    return document->listed.count;
}

static Text name_of(const Agreement *agreement)
{
    return agreement->entity && agreement->entity->name.length > 0
               ? agreement->entity->name
               : agreement->source->path;
}

const char *agr_agreement_name(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    return text_cstr(document->arena, name_of(listed(document, index)->model->main));
}

const char *agr_agreement_title(AgrDocument *document, size_t index)
{
    const Agreement *main = listed(document, index)->model->main;
    if (!main->entity || !GUARDED(document))
        return "";
    return text_cstr(document->arena, main->entity->title);
}

const char *agr_agreement_file(const AgrDocument *document, size_t index)
{
    return listed(document, index)->model->main->source->path.at;
}

const char *agr_agreement_sha256(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    return agreement_hash(listed(document, index)->model->main).at;
}

AgrLanguage agr_language(const AgrDocument *document, size_t index)
{
    if (index < document->listed.count)
        return (AgrLanguage)document_language(document, listed(document, index));
    return document->language != AGR_LANGUAGE_OF_FILE ? document->language : AGR_ENGLISH;
}

const char *agr_clause(AgrDocument *document, size_t index, const char *number,
                       AgrPlace *place)
{
    if (index >= document->listed.count || !GUARDED(document))
        return NULL;
    const Clause *clause =
        model_clause(listed(document, index)->model, text_from(number));
    if (!clause)
        return NULL;
    if (place)
        *place = place_of(document->arena, clause->node->span, clause);
    return text_cstr(
        document->arena,
        text_escape_controls(document->arena, span_text(clause->node->span), true));
}

static size_t count_blocks(const Model *model, BlockKey block)
{
    size_t count = 0;
    for (size_t i = 0; i < model->entities.count; i++)
        count += model->entities.items[i]->block == block &&
                 model->entities.items[i]->agreement == model->main;
    return count;
}

const char *agr_agreement_summary(AgrDocument *document, size_t index)
{
    if (!GUARDED(document))
        return "";
    const Opened *opened = listed(document, index);
    const Model *model = opened->model;
    Language language = document_language(document, opened);
    static const BlockKey blocks[] = {BLOCK_clause, BLOCK_party, BLOCK_body, BLOCK_duty,
                                      BLOCK_unclear};
    Arg args[6] = {{.phrase = PHRASE_none}};
    Text title = model->main->entity ? model->main->entity->title : (Text){"", 0};
    args[0] = ARG(title.length > 0 ? title : name_of(model->main));
    for (size_t i = 0; i < 5; i++)
        args[i + 1] =
            ARG(text_format(document->arena, "%zu", count_blocks(model, blocks[i])));
    Text words = message_fill(document->arena, language,
                              phrase_texts[PHRASE_agreement_summary][language], args, 6);
    return text_cstr(document->arena, words);
}
