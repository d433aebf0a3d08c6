"""Counts due dates with the PyPI package chinesecalendar alone: reads [[from, amount, unit], ...], writes [[unrolled, due], ...]."""

import calendar
import datetime
import json
import sys

from chinese_calendar import is_workday


def months_later(day, months):
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))


def counted(start, amount, unit):
    day = datetime.date.fromisoformat(start)
    if unit == "month":
        day = months_later(day, amount)
    elif unit == "calendar-day":
        day += datetime.timedelta(amount)
    else:
        while amount > 0:
            day += datetime.timedelta(1)
            amount -= is_workday(day)
    unrolled = day
    while not is_workday(day):
        day += datetime.timedelta(1)
    return [unrolled.isoformat(), day.isoformat()]


json.dump([counted(*one) for one in json.load(sys.stdin)], sys.stdout)
