/** Words that join others and name nothing to look for. */
const joiningWords = new Set(
  `a about after all also am an and any anybody anyone anywhere are around as at be been before best but by can cant could did
   do does dont else etc ever find for found from full get gets getting give go going good got had has have help helps hello hi
   him her his how i id if ill im in into is it its ive just know leave like live lives living look looking looks lots me more
   my mine near nearby nearest near-by need needs new next no not of off on one only or other our out over own people person
   place places please really right service services she he so some someone something somewhere soon start still stuck take
   takes taken taking than that thats the their them then there theres these they thing things this to today together too try
   trying up us use uses used using very want wants was we well were what whats when where which who whos will with within
   without work would you your youre yourself scotland scottish uk accept accepts accepting allow allows allowed let lets
   anything something much cost costs price prices night nights fees fee end ends another
   afford area areas away back bad bed beds case close closest coming come comes council current day days different doesnt due dunno each
   easily either enough every everyone few first free getting gonna having hear here hi hoping idea immediately info information
   isnt keep know last later least less long lost made make makes many may maybe mean month months most must nearest never news
   nothing off often okay once options outside put quick quickly quite rather ready said say see self shes hes hows since small
   soon sort stay staying sure talk tell thanks thank though til till time times tonight tomorrow total town city used usually
   village wanting wanted wee week weeks well werent yet year years old been straight require required recommend possible possibly
   ring number phone contact address list best good nice other struggling desperate asap urgent currently recently lately admission
   offer offers dinnae disnae canny cannae aye wi tae ma yer ae oan`.split(/\s+/),
);

export function isJoiningWord(word: string): boolean {
  return joiningWords.has(word);
}

/** The words of a text in small letters, without accents, apostrophes and marks. “Crèche’s 12-step” → creches, 12, step. */
export function wordsOf(typed: string): string[] {
  return typed
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\p{Mark}'’`]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** One form for words that are written in several: “services”, “mummies”, “saint”, “-borough” for “-burgh”. */
export function singular(word: string): string {
  if (word === 'saint') return 'st';
  if (word.length > 8 && word.endsWith('borough')) return `${word.slice(0, -7)}burgh`;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word))
    return word.slice(0, -1);
  return word;
}
