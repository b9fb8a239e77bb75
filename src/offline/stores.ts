/** Names of the stores on the device. */
export const FILES_STORE = 'saved-files';
export const ABOUT_STORE = 'about-saved-files';
export const STORES = [FILES_STORE, ABOUT_STORE];
export const SAVED_ON = '/offline/saved-on';

/** What a page may ask of the worker. */
export const FORGET = 'forget';
