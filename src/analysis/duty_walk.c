#include "analysis/answers.h"

size_t tell_each_deed(Answering *answering, const BlockKey *blocks, DeedVisitor *visit,
                      void *context)
{
    size_t wanted = 0;
    for (; *blocks != BLOCK_none; blocks++) {
        EntityList list = {0};
        tell_entities(answering, *blocks, &list);
        for (size_t i = 0; i < list.count; i++) {
            InputList before = tell_look(answering);
            bool mattered = visit(answering, list.items[i], context);
            tell_looked(answering, before, mattered);
            wanted += mattered;
        }
    }
    return wanted;
}
