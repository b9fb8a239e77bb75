/** Names of the stores on the device. */
export const FILES_STORE = 'saved-files';
export const ABOUT_STORE = 'about-saved-files';
export const STORES = [FILES_STORE, ABOUT_STORE];
/** There, empty, from a leaving until the worker that was just asked for has heard of it. */
export const LEFT_STORE = 'left-while-saving';
export const SAVED_ON = '/offline/saved-on';

/** What a page may ask of the worker, and the channel on which a worker hears it while it still installs. */
export const FORGET = 'forget';
