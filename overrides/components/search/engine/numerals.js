// "三声", "3声" and "three rings": small numbers are written in three ways.

const WAYS = [
  ["1", "一", "one"], ["2", "二", "两", "two"], ["3", "三", "three"], ["4", "四", "four"],
  ["5", "五", "five"], ["6", "六", "six"], ["7", "七", "seven"], ["8", "八", "eight"],
  ["9", "九", "nine"], ["10", "十", "ten"],
];

const OTHERS = new Map(WAYS.flatMap((ways) => ways.map((way) => [way, ways.filter((one) => one !== way)])));

/** The other ways to write a number; none for anything else. */
export function otherWays(raw) {
  return OTHERS.get(raw) ?? [];
}
