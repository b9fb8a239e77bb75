const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The day that a file of the register shows, from its name: all the ways in which they have been named. */
export function fileDate(fileName: string): string | undefined {
  const name = decodeURIComponent(fileName.replaceAll(/%(?![0-9a-f]{2})/giu, '%25')).toLowerCase();
  const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/u.exec(name);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const british = /(?<!\d)(\d\d)[-_. ](\d\d)[-_. ](20\d\d)(?!\d)/u.exec(name);
  if (british) return day(british[3], british[2], british[1]);
  const words = /(?<!\d)(\d{1,2})[-_. ]?([a-z]{3,9})[-_. ]?(20\d\d)(?!\d)/u.exec(name);
  const named = monthNames.findIndex((month) => month.slice(0, 3) === words?.[2]?.slice(0, 3)) + 1;
  if (words && named > 0) return day(words[3], String(named), words[1]);
  const short = /(?<!\d)(\d\d)(\d\d)(\d\d)(?!\d)/u.exec(name);
  return short ? day(`20${short[1]}`, short[2], short[3]) : undefined;
}

function day(year = '', month = '', date = ''): string | undefined {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== written
    ? undefined
    : written;
}
