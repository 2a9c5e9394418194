/* Tests of case forms, verb forms, particles and number words. */
#include "base/inflect.h"
#include "base/inflect_number.h"
#include "base/inflect_verb.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

// Words are folded and without dots, as questions give them.
typedef struct {
    const char *name;
    const char *forms[12]; // ends with NULL
} Row;
#define ROWS(rows) rows, sizeof rows / sizeof *rows

typedef bool Matches(Text word, Text name);

static void check_rows(Matches *matches, const Row *rows, size_t count, bool expected)
{
    for (size_t i = 0; i < count; i++)
        for (const char *const *form = rows[i].forms; *form; form++)
            if (matches(text_from(*form), text_from(rows[i].name)) != expected)
                fail_msg("`%s` is %s form of `%s`", *form, expected ? "no" : "a",
                         rows[i].name);
}

static void places_have_case_forms(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"ii", {"iin", "iita", "iissa", "iista", "iihin", "iilla", "iille", NULL}},
        {"liminka",
         {"limingan", "liminkaa", "limingassa", "limingasta", "liminkaan", "limingalla",
          "limingalle", NULL}},
        {"muhos",
         {"muhoksen", "muhosta", "muhoksessa", "muhoksesta", "muhokselle", "muhokseen",
          NULL}},
        {"pudasjarvi",
         {"pudasjarven", "pudasjarvea", "pudasjarvella", "pudasjarvelle", "pudasjarveen",
          NULL}},
        {"kempele", {"kempeleen", "kempeletta", "kempeleessa", "kempeleelle", NULL}},
        {"hailuoto",
         {"hailuodon", "hailuotoa", "hailuodossa", "hailuotoon", "hailuodolla", NULL}},
        {"outokumpu", {"outokummun", "outokumpua", "outokummussa", "outokumpuun", NULL}},
        {"nurmes", {"nurmeksen", "nurmesta", "nurmeksessa", "nurmekseen", NULL}},
        {"juuka", {"juukaa", "juuan", "juuassa", "juukaan", NULL}},
        {"heinavesi", {"heinaveden", "heinavetta", "heinavedella", "heinavedelle", NULL}},
        {"raakkyla", {"raakkylan", "raakkylaa", "raakkylassa", "raakkylaan", NULL}},
        {"rovaniemi", {"rovaniemen", "rovaniemea", "rovaniemella", "rovaniemelle", NULL}},
        {"lumijoki", {"lumijoen", "lumijokea", "lumijoella", NULL}},
        {"kontiolahti", {"kontiolahden", "kontiolahtea", "kontiolahdessa", NULL}},
        {"kitee", {"kiteen", "kiteelle", "kiteella", NULL}},
    };
    check_rows(inflect_finnish, ROWS(rows), true);
}

static void names_may_be_plural_or_of_many_words(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"voimavarat",
         {"voimavaroista", "voimavarojen", "voimavaroja", "voimavaroihin", NULL}},
        {"alasopimukset",
         {"alasopimuksia", "alasopimuksista", "alasopimusten", "alasopimuksien", NULL}},
        {"tyoryhmat", {"tyoryhmia", "tyoryhmien", "tyoryhmissa", NULL}},
        {"tyotiimit", {"tyotiimeja", "tyotiimien", "tyotiimeilla", NULL}},
        {"palveluntuottajat", {"palveluntuottajia", "palveluntuottajien", NULL}},
        {"toimintaperiaatteet", {"toimintaperiaatteita", "toimintaperiaatteiden", NULL}},
        {"kunta", {"kunnat", "kuntia", "kuntaa", "kuntien", "kunnissa", NULL}},
        {"osapuoli", {"osapuolet", "osapuolia", "osapuolta", "osapuolten", NULL}},
        {"sopijakumppani",
         {"sopijakumppanit", "sopijakumppaneita", "sopijakumppanien",
          "sopijakumppaneiden", NULL}},
        {"yhdistys", {"yhdistykset", "yhdistyksia", "yhdistysta", NULL}},
        {"lapin yliopisto", {"lapin yliopiston", "lapin yliopistolla", NULL}},
        {"joensuun kaupunki", {"joensuun kaupungin", "joensuun kaupungille", NULL}},
        {"yhteinen viestinta", {"yhteisen viestinnan", "yhteisesta viestinnasta", NULL}},
        {"luottamukselliset tiedot",
         {"luottamuksellisia tietoja", "luottamuksellisten tietojen", NULL}},
    };
    check_rows(inflect_finnish, ROWS(rows), true);
}

static void other_names_are_no_forms(void **state)
{
    (void)state;
    static const Row rows[] = {
        {"ii", {"iitti", "iisalmen", "ilmajoen", "i", NULL}},
        {"liminka", {"limingantulli", "liperin", NULL}},
        {"muhos", {"muhoksenniemi", "muonion", "muhoon", NULL}},
        {"pudasjarvi", {"pudasjoen", "polvijarven", "pudasjarvenkunta", NULL}},
        {"kempele", {"kempeleenkyla", "keminmaan", "kempe", NULL}},
        {"hailuoto", {"hailuodonkari", "haapaveden", NULL}},
        {"outokumpu", {"outokumpulainen", "oulun", NULL}},
        {"nurmes", {"nurmijarven", "nurmen", NULL}},
        {"juuka", {"juankosken", "juukalaisen", NULL}},
        {"heinavesi", {"heinolan", "heinavetinen", NULL}},
        {"raakkyla", {"raahen", "raakkylalainen", NULL}},
        {"kitee", {"kittilan", "kiteelainen", NULL}},
        {"alasopimukset", {"sopimuksia", "alasopimus", "alasopimuksen", NULL}},
        {"lapin yliopisto", {"oulun yliopiston", "lapissa yliopiston", NULL}},
        {"kunta", {"kuntayhtyman", "kuntalaisen", NULL}},
    };
    check_rows(inflect_finnish, ROWS(rows), false);
}

static void genitives_hand_over_their_stem(void **state)
{
    (void)state;
    static const Row forms[] = {
        {"limingan", {"limingan", "limingassa", "limingalle", NULL}},
        {"juuan", {"juuassa", "juualle", NULL}},
    };
    static const Row others[] = {{"limingan", {"liminkaan", "liminganlahti", NULL}}};
    check_rows(inflect_from_genitive, ROWS(forms), true);
    check_rows(inflect_from_genitive, ROWS(others), false);
}

static bool is_active(Text word, Text name)
{
    return inflect_verb(word, name, false);
}

static bool is_passive(Text word, Text name)
{
    return inflect_verb(word, name, true);
}

static void verbs_have_persons_and_voices(void **state)
{
    (void)state;
    static const Row actives[] = {
        {"nimeaa", {"nimeavat", "nimeta", "nimeamaan", "nimeaminen", "nimeaisi", NULL}},
        {"paivittaa", {"paivittavat", "paivittamaan", "paivittamisesta", NULL}},
        {"laatii", {"laativat", "laatia", "laatimaan", "laatisi", "laatiminen", NULL}},
        {"hallinnoi", {"hallinnoivat", "hallinnoida", "hallinnoimaan", NULL}},
        {"suunnittelee", {"suunnittelevat", "suunnitella", "suunnittelemaan", NULL}},
        {"valitsee", {"valitsevat", "valita", "valitsemaan", NULL}},
        {"ratkaisee", {"ratkaisevat", "ratkaista", NULL}},
        {"jakaa tietoa", {"jakavat tietoa", "jakamaan tietoa", NULL}},
        {"maksaa", {"maksa", "maksavat", NULL}},
        {"toimittaa", {"toimita", NULL}},
        {"valmistelee", {"valmistele", NULL}},
    };
    static const Row passives[] = {
        {"nimeaa", {"nimetaan", "nimettava", NULL}},
        {"paivittaa", {"paivitetaan", "paivitettava", NULL}},
        {"laatii", {"laaditaan", "laadittava", NULL}},
        {"hallinnoi", {"hallinnoidaan", "hallinnoitava", NULL}},
        {"suunnittelee", {"suunnitellaan", "suunniteltava", NULL}},
        {"johtaa", {"johdetaan", NULL}},
        {"siirtaa", {"siirretaan", NULL}},
    };
    check_rows(is_active, ROWS(actives), true);
    check_rows(is_passive, ROWS(passives), true);
}

static void voices_are_kept_apart(void **state)
{
    (void)state;
    static const Row not_active[] = {
        {"nimeaa", {"nimetaan", "nimi", "nimen", "nimea", NULL}},
        {"paivittaa", {"paivitetaan", "paiva", "paivitys", NULL}},
        {"laatii", {"laaditaan", "laatu", "laatikko", NULL}},
        {"jakaa tietoa", {"jakavat", "jakavat rahaa", NULL}},
    };
    static const Row not_passive[] = {
        {"nimeaa", {"nimeavat", "nimeta", "nimeaa", NULL}},
        {"laatii", {"laatia", "laativat", NULL}},
    };
    check_rows(is_active, ROWS(not_active), false);
    check_rows(is_passive, ROWS(not_passive), false);
}

static void particles_come_off(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"luettelepa", "luettele"}, {"onkohan", "onko"}, {"mitas", "mita"},
        {"kukahan", "kuka"},        {"saakin", "saa"},   {"montakos", "montako"},
        {"muhos", "muhos"},         {"onko", "onko"},    {"pa", "pa"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        Text word = inflect_without_particle(text_from(pairs[i][0]));
        if (!text_equal(word, text_from(pairs[i][1])))
            fail_msg("`%s` became " TEXT_FMT, pairs[i][0], TEXT_ARG(word));
    }
}

static void number_words_are_read(void **state)
{
    (void)state;
    static const struct {
        const char *word;
        unsigned value; // 0: no number
    } rows[] = {
        {"kaksi", 2},
        {"viisi", 5},
        {"kahdeksan", 8},
        {"viidessa", 5},
        {"kymmenen", 10},
        {"yksitoista", 11},
        {"kuusitoista", 16},
        {"kuuttatoista", 16},
        {"kaksikymmenta", 20},
        {"kahdenkymmenen", 20},
        {"kolmekymmentaviisi", 35},
        {"sata", 100},
        {"sataviisi", 105},
        {"kaksisataa", 200},
        {"sataviisitoista", 115},
        {"kuusi", 6},
        {"kuusamo", 0},
        {"toista", 0},
        {"sataa vetta", 0},
        {"viisitoistaa", 0},
        {"", 0},
        {"kolmekolme", 0},
        {"satama", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned value = 0;
        bool read = inflect_number(text_from(rows[i].word), &value);
        if (read != (rows[i].value > 0) || (read && value != rows[i].value))
            fail_msg("`%s` was read as %u", rows[i].word, read ? value : 0);
    }
}

static void english_and_swedish_forms(void **state)
{
    (void)state;
    static const Row genitives[] = {{"rovala", {"rovalas", NULL}},
                                    {"redu", {"redus", NULL}}};
    static const Row no_genitives[] = {{"muhos", {"muhoss", "muhos", NULL}}};
    static const Row plurals[] = {
        {"municipality", {"municipalities", NULL}},
        {"city", {"cities", NULL}},
        {"kommun", {"kommuner", NULL}},
        {"party", {"parties", NULL}},
    };
    static const Row no_plurals[] = {{"city", {"cit", "citadels", NULL}}};
    check_rows(inflect_genitive_s, ROWS(genitives), true);
    check_rows(inflect_genitive_s, ROWS(no_genitives), false);
    check_rows(inflect_plural, ROWS(plurals), true);
    check_rows(inflect_plural, ROWS(no_plurals), false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_have_case_forms),
        cmocka_unit_test(names_may_be_plural_or_of_many_words),
        cmocka_unit_test(other_names_are_no_forms),
        cmocka_unit_test(genitives_hand_over_their_stem),
        cmocka_unit_test(verbs_have_persons_and_voices),
        cmocka_unit_test(voices_are_kept_apart),
        cmocka_unit_test(particles_come_off),
        cmocka_unit_test(number_words_are_read),
        cmocka_unit_test(english_and_swedish_forms),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
