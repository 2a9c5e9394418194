#ifndef AGRC_OUTPUT_CALENDAR_H
#define AGRC_OUTPUT_CALENDAR_H

#include "agr.h"
#include "output/writer.h"

// Calendars: as text, as iCalendar (RFC 5545) and as JSON. One file holds those of
// several agreements, written as they come.

typedef struct {
    const char *name, *title, *file, *sha256; // of the agreement
    AgrLanguage language;
    const char *from, *to; // ISO dates
    AgrCalendar calendar;
} CalendarPart;

void text_calendar(Writer *writer, const CalendarPart *part, bool several);

// iCalendar. `from` stands where other programs write when the file was made: the same
// calendar has the same bytes on any day.
void ics_begin(Writer *writer);
void ics_add(Writer *writer, const CalendarPart *part);
void ics_end(Writer *writer);

void json_calendar_begin(Writer *writer, const char *from, const char *to,
                         const char *party);
// False when memory ran out.
bool json_calendar_add(Writer *writer, const CalendarPart *part, bool first);
void json_calendar_end(Writer *writer, bool any);

#endif
