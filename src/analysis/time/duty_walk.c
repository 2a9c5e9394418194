#include "analysis/time/due.h"

static size_t walk(Answering *answering, const BlockKey *blocks, bool sound,
                   DeedVisitor *visit, void *context)
{
    size_t wanted = 0;
    for (; *blocks != BLOCK_none; blocks++) {
        EntityList list = {0};
        tell_entities(answering, *blocks, &list);
        for (size_t i = 0; i < list.count; i++) {
            const Entity *deed = list.items[i];
            if (sound && deed->mistake.source) {
                answer_silence(answering, due_left_words(answering, deed),
                               tell_clause(answering, deed->clause));
                continue;
            }
            InputList before = tell_look(answering);
            bool mattered = visit(answering, deed, context);
            tell_looked(answering, before, mattered);
            wanted += mattered;
        }
    }
    return wanted;
}

size_t tell_each_deed(Answering *answering, const BlockKey *blocks, DeedVisitor *visit,
                      void *context)
{
    return walk(answering, blocks, false, visit, context);
}

size_t tell_sound_deeds(Answering *answering, const BlockKey *blocks, DeedVisitor *visit,
                        void *context)
{
    return walk(answering, blocks, true, visit, context);
}
