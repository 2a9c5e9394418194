// The shapes of agreements: tokens in, tree out. An action makes one node.
//
// The phrase layer (syntax/phrases.c) decides which words are keywords and balances blocks,
// so that a block always comes with its end. Which blocks exist and what they take stands in
// blocks.def; the grammar knows only that a statement has a head, slots and perhaps a body.
//
// Canonical LR sees a mistake at the token where it is, before anything is reduced, so that a
// slot with a mistake is still a slot. Its tables stay small: a few hundred states.

%require "3.8"
%code requires {
#include "syntax/node.h"
struct Parse;
// Where a symbol stands in the text at hand: all are of one source.
typedef struct {
    uint32_t start, end;
} Place;
}
%code {
#include "syntax/parse.h"
static Place place_join(Place first, Place last)
{
    return (Place){first.start, last.end > first.end ? last.end : first.end};
}
#define YYLLOC_DEFAULT(here, rhs, n) \
    ((here) = (n) ? place_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n)) \
                  : (Place){YYRHSLOC(rhs, 0).end, YYRHSLOC(rhs, 0).end})
#define ARENA (parse->arena)
#define AT(place) ((Span){parse->source, (place).start, (place).end})
// With the words behind it that the layer passed over before it sent the token at hand.
#define WHOLE(place) \
    ((Span){parse->source, (place).start, \
            parse->passed_to > (place).end ? parse->passed_to : (place).end})
static void yyerror(const Place *place, struct Parse *parse, const char *message);
}

%define api.prefix {agr_}
%define api.pure full
%define api.push-pull push
%define api.location.type {Place}
%define api.token.prefix {TOK_}
%define api.token.raw
%define api.value.type {Node *}
%define parse.error custom
%define lr.type canonical-lr
%locations
%expect 0
%parse-param {struct Parse *parse}

%token BEGIN_FILE BEGIN_LIST
%token BLOCK "block" LINE "line" ROW "row" END "end" NL "end of line"
%token HEAD "name" RAW "text"
%token LABEL "label:" COLON ":" SEMI ";"
%token NAME "name in a list" STRING "quoted text" NUMBER "number" UNIT "unit" DATE "date"
%token CLAUSE "clause number" SECTION "section" RANGE "–" ABOUT "about"
%token PRE "prefix" POST "suffix" MEASURE "measure" INFIX "infix" LIMIT "limit"
%token AND "and" OR "or" NOT "not" OPEN "(" CLOSE ")" PLUS "+" MINUS "-" STAR "*" SLASH "/"
%token EQUALS "="

%left OR
%left AND
%precedence NOT
%nonassoc LIMIT
%precedence MEASURE
%left PLUS MINUS
%left STAR SLASH
%right INFIX
%precedence PRE
%precedence POST

%%

input:
  BEGIN_FILE statements        { parse->tree = $statements; }
| BEGIN_LIST list              { parse->tree = $list; }
;

statements:
  %empty                       { $$ = NULL; }
| statements[all] statement    { $$ = node_append($all, $statement); }
;

statement:
  LINE head NL                 { $$ = $head; }
| BLOCK head NL statements END NL { $$ = node_fill($head, AT(@$), $head->statement.items, $head->statement.slots, $statements); }
| ROW list slots NL            { $$ = node_fill($ROW, AT(@$), $list, $slots, NULL); }
| ROW slots NL                 { $$ = node_fill($ROW, AT(@$), NULL, $slots, NULL); }
| BLOCK error NL statements END NL { $$ = node_fill($BLOCK, AT(@$), NULL, NULL, $statements); $$->statement.bad = true; }
| LINE error NL                { $$ = node_fill($LINE, AT(@$), NULL, NULL, NULL); $$->statement.bad = true; }
| ROW error NL                 { $$ = NULL; }
| error NL                     { $$ = NULL; }
;

head:
  HEAD slots                   { $$ = node_fill($HEAD, AT(@$), NULL, $slots, NULL); }
| HEAD list slots              { $$ = node_fill($HEAD, AT(@$), $list, $slots, NULL); }
| HEAD COLON list slots        { $$ = node_fill($HEAD, AT(@$), $list, $slots, NULL); }
| HEAD EQUALS list slots       { $$ = node_fill($HEAD, AT(@$), $list, $slots, NULL); }
;

slots:
  %empty                       { $$ = NULL; }
| slots[all] slot              { $$ = node_append($all, $slot); }
;

slot:
  LABEL list                   { $$ = node_slot($LABEL, WHOLE(@$), $list); }
| LABEL                        { $$ = node_slot($LABEL, AT(@$), NULL); }
| LABEL error                  { $$ = node_slot($LABEL, AT(@$), node_leaf(ARENA, NODE_BAD, AT(@error))); }
;

list:
  item
| list[all] SEMI item          { $$ = node_append($all, $item); }
| list[all] SEMI               { $$ = $all; }
;

item:
  expr
| expr figure                  { $$ = node_pair(ARENA, AT(@$), $expr, $figure); }
| STRING[name] DATE            { $$ = node_pair(ARENA, AT(@$), $name, $DATE); }
| RAW
;

figure:
  quantity
| ABOUT quantity               { $$ = node_affix(ARENA, AT(@$), NODE_PREFIX, $ABOUT, $quantity); }
| figure[inner] POST           { $$ = node_affix(ARENA, AT(@$), NODE_SUFFIX, $POST, $inner); }
| figure[inner] MEASURE        { $$ = node_affix(ARENA, AT(@$), NODE_SUFFIX, $MEASURE, $inner); }
| figure[part] SLASH quantity  { $$ = node_arithmetic(ARENA, AT(@$), OPERATOR_DIVIDE, $part, $quantity); }
;

quantity:
  NUMBER
| NUMBER UNIT                  { $$ = node_unit(ARENA, AT(@$), $NUMBER, $UNIT); }
| range
| range UNIT                   { $$ = node_unit(ARENA, AT(@$), $range, $UNIT); }
;

range:
  NUMBER[low] RANGE NUMBER[high] { $$ = node_range(ARENA, AT(@$), $low, $high); }
;

expr:
  quantity
| NAME
| STRING
| DATE
| DATE[low] RANGE DATE[high]   { $$ = node_range(ARENA, AT(@$), $low, $high); }
| CLAUSE
| SECTION
| OPEN expr[inner] CLOSE       { $$ = node_bracket($inner, AT(@$)); }
| NAME OPEN list CLOSE         { $$ = node_call(ARENA, AT(@$), $NAME, $list); }
| NAME OPEN CLOSE              { $$ = node_call(ARENA, AT(@$), $NAME, NULL); }
| ABOUT expr[inner]            { $$ = node_affix(ARENA, AT(@$), NODE_PREFIX, $ABOUT, $inner); } %prec PRE
| PRE expr[inner]              { $$ = node_affix(ARENA, AT(@$), NODE_PREFIX, $PRE, $inner); }
| NOT expr[inner]              { $$ = node_affix(ARENA, AT(@$), NODE_PREFIX, $NOT, $inner); }
| expr[inner] POST             { $$ = node_affix(ARENA, AT(@$), NODE_SUFFIX, $POST, $inner); }
| expr[inner] MEASURE          { $$ = node_affix(ARENA, AT(@$), NODE_SUFFIX, $MEASURE, $inner); }
| expr[l] INFIX expr[r]        { $$ = node_binary(ARENA, AT(@$), $INFIX, $l, $r); }
| expr[l] AND expr[r]          { $$ = node_binary(ARENA, AT(@$), $AND, $l, $r); }
| expr[l] OR expr[r]           { $$ = node_binary(ARENA, AT(@$), $OR, $l, $r); }
| expr[l] PLUS expr[r]         { $$ = node_arithmetic(ARENA, AT(@$), OPERATOR_ADD, $l, $r); }
| expr[l] MINUS expr[r]        { $$ = node_arithmetic(ARENA, AT(@$), OPERATOR_SUBTRACT, $l, $r); }
| expr[l] STAR expr[r]         { $$ = node_arithmetic(ARENA, AT(@$), OPERATOR_MULTIPLY, $l, $r); }
| expr[l] SLASH expr[r]        { $$ = node_arithmetic(ARENA, AT(@$), OPERATOR_DIVIDE, $l, $r); }
| LIMIT expr[r]                { $$ = node_limit(ARENA, AT(@$), $LIMIT, NULL, $r); }
| expr[l] LIMIT expr[r]        { $$ = node_limit(ARENA, AT(@$), $LIMIT, $l, $r); }
;

%%

// The token behind a symbol of the grammar, for the few that messages and completion speak of.
static int token_of(yysymbol_kind_t symbol)
{
    switch ((int)symbol) {
    case YYSYMBOL_LABEL: return TOK_LABEL;
    case YYSYMBOL_NAME: return TOK_NAME;
    case YYSYMBOL_STRING: return TOK_STRING;
    case YYSYMBOL_NUMBER: return TOK_NUMBER;
    case YYSYMBOL_UNIT: return TOK_UNIT;
    case YYSYMBOL_DATE: return TOK_DATE;
    case YYSYMBOL_LIMIT: return TOK_LIMIT;
    case YYSYMBOL_NL: return TOK_NL;
    case YYSYMBOL_SEMI: return TOK_SEMI;
    default: return 0;
    }
}

static int yyreport_syntax_error(const yypcontext_t *at, struct Parse *parse)
{
    enum { MOST = 40 };
    yysymbol_kind_t symbols[MOST];
    int expected[MOST];
    int count = yypcontext_expected_tokens(at, symbols, MOST);
    for (int i = 0; i < count; i++)
        expected[i] = token_of(symbols[i]);
    parse_unexpected(parse, AT(*yypcontext_location(at)), token_of(yypcontext_token(at)), expected,
                     count);
    return 0;
}

static void yyerror(const Place *place, struct Parse *parse, const char *message)
{
    (void)message;
    parse_too_deep(parse, AT(*place), MOST_formula_depth);
}
