import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What `check:html` asks of a page. A rule that is off says why. */
const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  elements: [
    'html5',
    {
      // The wrapper Astro puts around React islands.
      'astro-island': { flow: true, phrasing: true, transparent: true },
      // Astro writes one beside the first island of a page.
      style: { flow: true, phrasing: true },
    },
  ],
  rules: {
    // The compiler writes "<!DOCTYPE html>" or "<!doctype html>": the same to a browser.
    'doctype-style': 'off',
    // The compiler leaves spaces where source lines ended: invisible to everyone.
    'no-trailing-whitespace': 'off',
    // The compiler writes void elements and empty attributes its own way: the same to a browser.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Our own files are served from our own host: there is no third party to guard against.
    'require-sri': 'off',
    // Long titles are a matter for search engines. Clear titles name the service and the place.
    'long-title': 'off',
    // Phone numbers are set as links, and non-breaking spaces inside them would be read oddly.
    'tel-non-breaking': 'off',
  },
};

/** The library puts its rules together anew for each page, which takes a quarter of the time. Ours never change. */
class SameForEveryPage extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(page: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(page);
    return this.#rules;
  }
}

export function htmlValidator(): HtmlValidate {
  return new HtmlValidate(new SameForEveryPage(htmlRules));
}
