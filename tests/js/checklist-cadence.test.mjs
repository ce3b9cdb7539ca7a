import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import fc from "fast-check";

import { localDay } from "../../overrides/assets/day.js";
import { addDays, daysBetween, isOver, weekOf } from "../../overrides/components/checklist/cadence.js";

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays("1970-01-01", n));

test("the day is the reader's own, not Greenwich's", () => {
  const instant = new Date("2026-11-21T16:30:00Z");
  process.env.TZ = "Asia/Shanghai";
  assert.equal(localDay(instant), "2026-11-22");
  process.env.TZ = "America/Los_Angeles";
  assert.equal(localDay(instant), "2026-11-21");
  process.env.TZ = "Pacific/Kiritimati";
  assert.equal(localDay(instant), "2026-11-22");
});

test("an hour lost or won in spring and autumn neither skips nor repeats a day", () => {
  process.env.TZ = "Europe/Berlin";
  for (const start of ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"]) {
    const days = Array.from({ length: 72 }, (_, hour) => localDay(new Date(Date.parse(start) + hour * 3_600_000)));
    const changes = days.slice(1).map((next, i) => daysBetween(days[i], next));
    assert.ok(changes.every((n) => n === 0 || n === 1), `${start}: ${changes}`);
    assert.equal(changes.reduce((sum, n) => sum + n), 3);
  }
});

test("midnight that does not exist is no trouble", () => {
  process.env.TZ = "America/Santiago"; // summer time begins at 24:00
  assert.equal(localDay(new Date("2026-09-06T04:30:00Z")), "2026-09-06");
  assert.equal(localDay(new Date("2026-09-06T03:30:00Z")), "2026-09-05");
});

test("a daily list is over the next day, however near", () => {
  assert.equal(isOver("daily", "2026-11-21", "2026-11-21"), false);
  assert.equal(isOver("daily", "2026-11-21", "2026-11-22"), true);
  assert.equal(isOver("daily", "2026-12-31", "2027-01-01"), true);
  assert.equal(isOver("daily", "2028-02-28", "2028-02-29"), true);
});

test("a weekly list is over on Monday", () => {
  assert.equal(weekOf("2026-11-22"), "2026-11-16"); // a Sunday
  assert.equal(isOver("weekly", "2026-11-16", "2026-11-22"), false);
  assert.equal(isOver("weekly", "2026-11-22", "2026-11-23"), true);
  assert.equal(weekOf("2027-01-01"), "2026-12-28"); // ISO week 53 of 2026
  assert.equal(isOver("weekly", "2026-12-31", "2027-01-03"), false);
  assert.equal(isOver("weekly", "2026-11-16", "2027-11-16"), true);
});

test("lists for each time and for once are never over by themselves", () => {
  fc.assert(fc.property(fc.constantFrom("per-event", "once"), day, day, (cadence, a, b) => !isOver(cadence, a, b)));
});

test("a day back is a flight or a correction; further back, the clock was wrong", () => {
  assert.equal(isOver("daily", "2026-11-21", "2026-11-20"), false);
  assert.equal(isOver("weekly", "2026-11-23", "2026-11-22"), false);
  assert.equal(isOver("daily", "2030-01-01", "2026-11-21"), true);
  assert.equal(isOver("weekly", "2030-01-01", "2026-11-21"), true);
});

test("days can be counted and added", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, n) => {
      assert.equal(daysBetween(from, addDays(from, n)), n);
      const monday = weekOf(from);
      assert.equal(new Date(`${monday}T00:00:00Z`).getUTCDay(), 1);
      assert.ok(daysBetween(monday, from) >= 0 && daysBetween(monday, from) < 7);
    }),
  );
});
