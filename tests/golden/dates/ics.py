"""Reads an iCalendar file from standard input with a parser that is not ours and prints
its events; fails when one lacks what it must have."""

import os
import sys

try:
    import icalendar
except ImportError:  # it may be there for the system's own Python alone
    if sys.executable == "/usr/bin/python3":
        raise
    os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])

data = sys.stdin.buffer.read()
assert all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is too long"
assert b"\n" not in data.replace(b"\r\n", b""), "a line ends without CR"
calendar = icalendar.Calendar.from_ical(data)
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
uids = set()
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    assert event["UID"] not in uids and event["DTSTAMP"]
    uids.add(event["UID"])
    assert (event["DTEND"].dt - event["DTSTART"].dt).days == 1
    alarms = [str(-alarm["TRIGGER"].dt.days) for alarm in event.walk("VALARM")]
    print(event["DTSTART"].dt, event["SUMMARY"], *(f"[reminder {n} days before]" for n in alarms))
    if "-v" in sys.argv:
        print("    " + event["DESCRIPTION"].replace("\n", "\n    "))
        print("    " + event["UID"])
