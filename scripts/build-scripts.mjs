/** The npm scripts that make a whole site, in order. `npm start`, `npm run build` and publishing run these. */
export const BUILD_SCRIPTS = ['build:pages', 'build:index', 'build:offline', 'build:policy'];
