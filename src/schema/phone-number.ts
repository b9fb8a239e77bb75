/** Dialling codes in Scotland under which some numbers have ten digits: Gretna, Sanquhar, Selkirk. */
const shortCodes = ['01461', '01659', '01750'];

interface Shape {
  begins: RegExp;
  lengths: readonly number[];
}

/** What a number that people can ring for what an ordinary call costs looks like. */
const shapes: readonly Shape[] = [
  // Childline, the one short number left.
  { begins: /^08001111$/u, lengths: [8] },
  { begins: /^01[1-9]/u, lengths: [11] },
  { begins: /^02[03489]/u, lengths: [11] },
  { begins: /^03[0347]/u, lengths: [11] },
  { begins: /^05[56]/u, lengths: [11] },
  { begins: /^07(?:[1-57-9]|624)/u, lengths: [11] },
  { begins: /^0800/u, lengths: [10, 11] },
  { begins: /^0808/u, lengths: [11] },
  { begins: /^08(?:4[345]|70)/u, lengths: [11] },
];

const dear: readonly { begins: RegExp; words: string }[] = [
  { begins: /^09/u, words: 'is a premium number: a call costs far more than others.' },
  { begins: /^087[1-3]/u, words: 'is a premium number: a call costs far more than others.' },
  { begins: /^070/u, words: 'is a “follow me” number: it costs more and is often misused.' },
];

/** Why nobody should be told to ring these digits, in words that read on from the name of the field. */
export function phoneFault(number: string): string | undefined {
  const digits = number.replaceAll(/\D/gu, '');
  const tooDear = dear.find(({ begins }) => begins.test(digits));
  if (tooDear) return `${tooDear.words} Leave it out, or find another.`;
  const shape = shapes.find(({ begins }) => begins.test(digits));
  if (shape === undefined) {
    return `cannot be a phone number: no UK number begins with ${digits.slice(0, 3)}. Look at the source again.`;
  }
  const lengths = shortCodes.some((code) => digits.startsWith(code)) ? [10, 11] : shape.lengths;
  if (lengths.includes(digits.length)) return undefined;
  const missing = digits.length < Math.min(...lengths);
  return `cannot be a phone number: it has ${digits.length} digits, and one that begins with ${digits.slice(0, 3)} has ${lengths.join(' or ')}. Look for a digit ${missing ? 'left out' : 'too many'}.`;
}
