#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum {
    ALIGNMENT = 16,
    CHUNK_SIZE = 2 * 1024 * 1024,
    FIRST_SIZE = 64 * 1024,       /* of the first chunk: many arenas hold little */
    POOL_MOST = 16 * 1024 * 1024, /* bytes that a pool holds on to */
};

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *previous;
    size_t capacity, used;
    size_t zero;  /* bytes from `used` up to here are zero */
    size_t fresh; /* bytes from here on were never handed out and are zero too */
    _Alignas(ALIGNMENT) unsigned char bytes[];
};

/* Chunks that arenas beside one another have let go of: the system clears all that it
 * gives, which would take longer than much of the work that is done in it. */
typedef struct {
    Chunk *spare;
    size_t bytes;  /* of these */
    size_t arenas; /* that share it */
} Pool;

struct Arena {
    Pool *pool;
    Arena *
        parent; /* that it lies within, or NULL: it goes by that one's guard and limits */
    Arena *within;  /* the first of those that lie within it */
    Arena *sibling; /* the next one within its parent */
    size_t below;   /* bytes handed out by those within it */
    Chunk *newest;
    Guard *guard;
    const Limits *limits;
    /* Zero bytes at the end of the newest chunk that may be handed out without more ado,
     * a multiple of 16. The chunk and `used` count them as handed out already. */
    unsigned char *next;
    size_t ready;
    size_t limit; /* 0 = none */
    size_t used;
    size_t work;                         /* steps since arena_rest */
    const volatile sig_atomic_t *cancel; /* NULL = none */
    ArenaProgress *progress;             /* NULL = none */
    void *progress_context;
};

/* Whose guard, limits and flags hold. */
static Arena *top_of(const Arena *arena)
{
    return arena->parent != NULL ? arena->parent : (Arena *)(uintptr_t)arena;
}

static void count_used(Arena *arena, size_t more, size_t less)
{
    arena->used = arena->used + more - less;
    if (arena->parent != NULL)
        arena->parent->below = arena->parent->below + more - less;
}

/* What was made ready and not handed out is counted no more. */
static void settle(Arena *arena)
{
    if (arena->newest != NULL)
        arena->newest->used -= arena->ready;
    count_used(arena, 0, arena->ready);
    arena->ready = 0;
}

/* How much all that goes by its limit may still hand out. */
static size_t room_of(const Arena *arena)
{
    const Arena *top = top_of(arena);
    size_t used = top->used + top->below;
    return top->limit == 0 ? SIZE_MAX : used < top->limit ? top->limit - used : 0;
}

/* Makes the zero bytes behind what was handed out ready, as far as the limit lets. */
static void make_ready(Arena *arena)
{
    Chunk *chunk = arena->newest;
    size_t ready = chunk->zero - chunk->used;
    if (ready > room_of(arena))
        ready = room_of(arena) / ALIGNMENT * ALIGNMENT;
    arena->next = chunk->bytes + chunk->used;
    arena->ready = ready;
    chunk->used += ready;
    count_used(arena, ready, 0);
}

/* An arena that shares a pool. */
static Arena *arena_in(Pool *pool, size_t limit)
{
    Arena *arena = calloc(1, sizeof *arena);
    if (arena == NULL)
        return NULL;
    *arena = (Arena){.pool = pool, .limit = limit, .limits = &limits_usual};
    pool->arenas++;
    return arena;
}

Arena *arena_new(size_t limit)
{
    Pool *pool = calloc(1, sizeof *pool);
    Arena *arena = pool == NULL ? NULL : arena_in(pool, limit);
    if (arena == NULL)
        free(pool);
    return arena;
}

Arena *arena_beside(const Arena *other)
{
    size_t left = arena_left(other);
    size_t limit = top_of(other)->limit == 0 ? 0 : left == 0 ? 1 : left;
    Arena *arena = arena_in(other->pool, limit);
    if (arena == NULL)
        return NULL;
    other = top_of(other);
    arena->guard = other->guard;
    arena->limits = other->limits;
    arena->cancel = other->cancel;
    arena->progress = other->progress;
    arena->progress_context = other->progress_context;
    return arena;
}

Arena *arena_within(Arena *parent)
{
    parent = top_of(parent);
    Arena *arena = arena_in(parent->pool, 0);
    if (arena == NULL)
        arena_fail(parent, FAILURE_MEMORY);
    arena->parent = parent;
    arena->sibling = parent->within;
    parent->within = arena;
    return arena;
}

/* Fresh memory of the system is zero. NULL when there is none. */
static unsigned char *map(size_t length)
{
    unsigned char *all =
        mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return all == MAP_FAILED ? NULL : all;
}

/* Large chunks begin and end where the large pages of the system do, so that one fault
 * brings in what would else be hundreds of pages. */
static unsigned char *map_large(size_t length)
{
    unsigned char *all = map(length + CHUNK_SIZE);
    if (all == NULL)
        return NULL;
    size_t before = (CHUNK_SIZE - (uintptr_t)all % CHUNK_SIZE) % CHUNK_SIZE;
    if (before > 0)
        munmap(all, before);
    munmap(all + before + length, CHUNK_SIZE - before);
#ifdef MADV_HUGEPAGE
    madvise(all + before, length, MADV_HUGEPAGE);
#endif
    return all + before;
}

static Chunk *chunk_new(size_t size, bool first)
{
    if (size > SIZE_MAX - sizeof(Chunk) - 2 * CHUNK_SIZE)
        return NULL;
    bool small = first && size <= FIRST_SIZE - sizeof(Chunk);
    size_t length = (sizeof(Chunk) + size + CHUNK_SIZE - 1) / CHUNK_SIZE * CHUNK_SIZE;
    length = small ? FIRST_SIZE : length;
    Chunk *chunk = (Chunk *)(void *)(small ? map(length) : map_large(length));
    if (chunk == NULL)
        return NULL;
    chunk->capacity = length - sizeof(Chunk);
    chunk->zero = chunk->capacity;
    return chunk;
}

static size_t chunk_size(const Chunk *chunk)
{
    return sizeof(Chunk) + chunk->capacity;
}

static void pool_give(Pool *pool, Chunk *chunk)
{
    if (pool->bytes + chunk_size(chunk) > POOL_MOST) {
        munmap(chunk, chunk_size(chunk));
        return;
    }
    pool->bytes += chunk_size(chunk);
    chunk->previous = pool->spare;
    pool->spare = chunk;
}

/* The smallest chunk with room for `size` bytes, the one last given of several; or NULL.
 */
static Chunk *pool_take(Pool *pool, size_t size)
{
    Chunk **best = NULL;
    for (Chunk **at = &pool->spare; *at != NULL; at = &(*at)->previous)
        if (size <= (*at)->capacity &&
            (best == NULL || (*at)->capacity < (*best)->capacity))
            best = at;
    if (best == NULL)
        return NULL;
    Chunk *chunk = *best;
    *best = chunk->previous;
    pool->bytes -= chunk_size(chunk);
    return chunk;
}

/* Lets go of all but so many bytes. */
static void pool_trim(Pool *pool, size_t most)
{
    while (pool->bytes > most) {
        Chunk *chunk = pool->spare;
        pool->spare = chunk->previous;
        pool->bytes -= chunk_size(chunk);
        munmap(chunk, chunk_size(chunk));
    }
}

static void pool_leave(Pool *pool)
{
    if (--pool->arenas > 0)
        return;
    pool_trim(pool, 0);
    free(pool);
}

/* Gives back what was handed out from `used` on. */
static void rewind_to(Chunk *chunk, size_t used)
{
    if (chunk->fresh < chunk->used)
        chunk->fresh = chunk->used;
    if (used < chunk->used)
        chunk->zero = used;
    chunk->used = used;
}

/* Makes more of what was given back zero, some of it ahead, since most requests are small
 * and come one after the other. */
static void zero_ahead(Chunk *chunk, size_t end)
{
    enum { AHEAD = 2048 };
    size_t to = end + AHEAD;
    if (to > chunk->fresh)
        to = chunk->fresh;
    if (to > chunk->zero)
        memset(chunk->bytes + chunk->zero, 0, to - chunk->zero);
    chunk->zero = to == chunk->fresh ? chunk->capacity : to;
}

static void drop_newest(Arena *arena)
{
    Chunk *chunk = arena->newest;
    arena->newest = chunk->previous;
    pool_give(arena->pool, chunk);
}

/* Takes it out of the one that it lies within. */
static void leave_parent(Arena *arena)
{
    Arena *parent = arena->parent;
    Arena **link = &parent->within;
    while (*link != arena)
        link = &(*link)->sibling;
    *link = arena->sibling;
    settle(arena);
    parent->below -= arena->used;
}

static void free_within(Arena *arena)
{
    while (arena->within != NULL)
        arena_free(arena->within);
}

void arena_free(Arena *arena)
{
    if (arena == NULL)
        return;
    free_within(arena);
    if (arena->parent != NULL)
        leave_parent(arena);
    while (arena->newest != NULL)
        drop_newest(arena);
    pool_leave(arena->pool);
    free(arena);
}

void arena_reset(Arena *arena)
{
    settle(arena);
    free_within(arena);
    while (arena->newest != NULL)
        drop_newest(arena);
    pool_trim(arena->pool, CHUNK_SIZE);
    *arena = (Arena){.pool = arena->pool, .limit = arena->limit, .limits = &limits_usual};
}

/* Puts a chunk with room for `size` bytes on top; false when there is no memory. */
static bool add_chunk(Arena *arena, size_t size)
{
    Chunk *chunk = pool_take(arena->pool, size);
    if (chunk == NULL)
        chunk = chunk_new(size, arena->newest == NULL);
    if (chunk == NULL)
        return false;
    chunk->previous = arena->newest;
    rewind_to(chunk, 0);
    arena->newest = chunk;
    return true;
}

/* The limit counts bytes handed out, not chunks reserved, so that whether an input fits
 * does not depend on how chunks happen to fall. */
static bool exceeds_limit(const Arena *arena, size_t size)
{
    return size > room_of(arena);
}

void *arena_try(Arena *arena, size_t size, Failure *failure)
{
    *failure = FAILURE_LIMIT;
    settle(arena);
    settle(top_of(arena));
    if (size > SIZE_MAX - ALIGNMENT)
        return NULL;
    size_t rounded =
        size == 0 ? ALIGNMENT : (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (exceeds_limit(arena, rounded))
        return NULL;
    Chunk *chunk = arena->newest;
    if (chunk == NULL || rounded > chunk->capacity - chunk->used) {
        *failure = FAILURE_MEMORY;
        if (!add_chunk(arena, rounded))
            return NULL;
        chunk = arena->newest;
    }
    unsigned char *memory = chunk->bytes + chunk->used;
    chunk->used += rounded;
    if (chunk->used > chunk->zero)
        zero_ahead(chunk, chunk->used);
    count_used(arena, rounded, 0);
    *failure = FAILURE_NONE;
    make_ready(arena);
    return memory;
}

/* When not enough is ready. */
static void *alloc_more(Arena *arena, size_t size)
{
    Failure failure;
    void *memory = arena_try(arena, size, &failure);
    if (memory != NULL)
        return memory;
    if (failure == FAILURE_LIMIT)
        arena_reached(arena, MOST_memory);
    arena_fail(arena, failure);
}

void *arena_alloc(Arena *arena, size_t size)
{
    if (arena_cancelled(arena))
        arena_fail(arena, FAILURE_LIMIT);
    if (size - 1 >= arena->ready) /* a size of 0 is not ready either */
        return alloc_more(arena, size);
    void *memory = arena->next;
    size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    arena->next += rounded;
    arena->ready -= rounded;
    return memory;
}

void *arena_alloc_array(Arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size)
        arena_reached(arena, MOST_memory);
    return arena_alloc(arena, count * size);
}

void arena_set_guard(Arena *arena, Guard *guard)
{
    arena->guard = guard;
}

bool arena_cancelled(const Arena *arena)
{
    arena = top_of(arena);
    return arena->cancel != NULL && *arena->cancel != 0;
}

void arena_set_progress(Arena *arena, ArenaProgress *progress, void *context)
{
    arena->progress = progress;
    arena->progress_context = context;
}

void arena_progress(const Arena *arena, size_t done, size_t total)
{
    arena = top_of(arena);
    if (arena->progress != NULL)
        arena->progress(arena->progress_context, done, total);
}

void arena_set_cancel(Arena *arena, const volatile sig_atomic_t *cancel)
{
    arena->cancel = cancel;
}

Guard *arena_guard(const Arena *arena)
{
    return top_of(arena)->guard;
}

_Noreturn void arena_fail(Arena *arena, Failure failure)
{
    arena = top_of(arena);
    if (arena->guard == NULL)
        abort();
    arena->guard->failure = failure;
    arena->guard->reached = MOST_COUNT;
    longjmp(arena->guard->frame, 1);
}

_Noreturn void arena_reached(Arena *arena, LimitKey key)
{
    arena = top_of(arena);
    if (arena->guard == NULL)
        abort();
    arena->guard->failure = FAILURE_LIMIT;
    arena->guard->reached = key;
    longjmp(arena->guard->frame, 1);
}

_Noreturn void arena_pass_on(Arena *arena, const Guard *guard)
{
    if (guard->failure == FAILURE_LIMIT && guard->reached != MOST_COUNT)
        arena_reached(arena, guard->reached);
    arena_fail(arena, guard->failure);
}

void arena_set_limits(Arena *arena, const Limits *limits)
{
    settle(arena);
    arena->limits = limits;
    if (arena->limit != 0)
        arena->limit = limits->most[MOST_memory];
}

size_t arena_most(const Arena *arena, LimitKey key)
{
    return top_of(arena)->limits->most[key];
}

void arena_grant(Arena *arena, size_t size)
{
    settle(arena);
    arena = top_of(arena);
    if (room_of(arena) < size)
        arena->limit = arena->used + arena->below + size;
}

size_t arena_left(const Arena *arena)
{
    const Arena *top = top_of(arena);
    size_t room = room_of(top);
    return room == SIZE_MAX ? room : room + top->ready;
}

ArenaMark arena_mark(Arena *arena)
{
    Chunk *chunk = arena->newest;
    return (ArenaMark){chunk, chunk == NULL ? 0 : chunk->used - arena->ready,
                       arena->used - arena->ready};
}

void arena_release(Arena *arena, ArenaMark mark)
{
    settle(arena);
    while (arena->newest != mark.chunk)
        drop_newest(arena);
    if (arena->newest != NULL)
        rewind_to(arena->newest, mark.chunk_used);
    count_used(arena, mark.used, arena->used);
}

void arena_work(Arena *arena)
{
    arena = top_of(arena);
    if (arena_cancelled(arena))
        arena_fail(arena, FAILURE_LIMIT);
    if (++arena->work > arena->limits->most[MOST_steps])
        arena_reached(arena, MOST_steps);
}

void arena_rest(Arena *arena)
{
    top_of(arena)->work = 0;
}

size_t arena_used(const Arena *arena)
{
    return arena->used - arena->ready + arena->below;
}

size_t arena_reserved(const Arena *arena)
{
    size_t size = 0;
    for (const Chunk *chunk = arena->newest; chunk != NULL; chunk = chunk->previous)
        size += chunk->capacity;
    return size;
}
