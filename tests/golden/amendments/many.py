"""Writes an agreement with many amendments, one after the other, to stdout."""
import datetime
import sys

CLAUSES, DUTIES, PARTIES = 10, 5, 10


def agreement():
    yield from ("language english", 'agreement many "Many amendments"', "end")
    yield 'clause 1 "Parties"'
    for i in range(PARTIES):
        yield f"  party p{i}"
    yield "  term;  from: 1.1.2020;  until: 31.12.2090"
    yield "end"
    for clause in range(2, 2 + CLAUSES):
        yield f'clause {clause} "Duties"'
        for i in range(DUTIES):
            yield f"  duty d{clause}x{i};  who: p{i};  does: reports;  how often: 1 every year;  by: {i + 1}.{clause}."
        yield "end"


def amendments(count):
    day = datetime.date(2021, 1, 1)
    for i in range(count):
        clause, duty = 2 + i % CLAUSES, i % DUTIES
        yield f"amendment a{i}"
        yield f"  amends: many;  from: {day.day}.{day.month}.{day.year}"
        yield f'  clause {clause} "Duties"'
        yield f"    duty d{clause}x{duty};  by: {1 + i % 28}.{clause}."
        yield "  end"
        yield "end"
        day += datetime.timedelta(days=30)


print("\n".join([*agreement(), *amendments(int(sys.argv[1]))]))
