/** Stands for every value of a service whose address is withheld: problems and reports are printed, kept and sent around. */
export const hiddenWords = '[hidden: this service’s location is withheld]';
