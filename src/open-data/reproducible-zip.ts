/**
 * What a ZIP says of an entry besides its content. Always the same, in every time zone: the first full day that ZIP can
 * express, since when a file was written says nothing about its content.
 */
export const reproducible = {
  // ZIP holds local time without its zone: what counts is what the local clock would show.
  get mtime() {
    return new Date(1980, 0, 2);
  },
  mode: 0o100644,
  // The other timestamp of the format is in UTC and would tell the time zone of the machine.
  forceDosTimestamp: true,
};
