import type { Page } from '@playwright/test';

/** Words that lie over other words, run out of the page, or are cut off by their box. A line each. */
export function unreadableWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isDrawn = (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
      element.closest('.visually-hidden, .ds_skip-links, option, noscript') === null;
    const styleUp = (element: Element, test: (style: CSSStyleDeclaration) => boolean) => {
      for (let up: Element | null = element; up; up = up.parentElement)
        if (test(getComputedStyle(up))) return up;
      return undefined;
    };
    const floats = ({ position }: CSSStyleDeclaration) => /sticky|fixed/.test(position);
    const scrolls = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
    // What is far from the screen is laid out only when it comes near: lay it out now.
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).contentVisibility === 'auto')
        element.style.contentVisibility = 'visible';
    const findings = new Set<string>();
    const lines: { box: DOMRect; words: string; node: Node }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!words || !parent || !isDrawn(parent) || parent.closest('svg, .leaflet-container'))
        continue;
      const cut = styleUp(parent, ({ overflowY }) => /hidden|clip/.test(overflowY));
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        const room = cut?.getBoundingClientRect();
        if (room && (box.bottom > room.bottom + 2 || box.right > room.right + 2))
          findings.add(`cut off: ${words.slice(0, 40)}`);
        if (styleUp(parent, floats) || styleUp(parent, scrolls)) continue;
        if (box.right > innerWidth + 1 || box.left < -1)
          findings.add(`out of the page: ${words.slice(0, 40)}`);
        lines.push({ box, words, node });
      }
    }
    // Boxes of lines reach into each other by their leading: only the middle half must be free.
    const middle = ({ box }: { box: DOMRect }) => ({
      top: box.top + box.height / 4,
      bottom: box.bottom - box.height / 4,
    });
    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [at, line] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top > line.box.bottom) break;
        if (other.node === line.node) continue;
        const down =
          Math.min(middle(line).bottom, middle(other).bottom) -
          Math.max(middle(line).top, middle(other).top);
        const across =
          Math.min(line.box.right, other.box.right) - Math.max(line.box.left, other.box.left);
        if (down > 1 && across > 2)
          findings.add(`over each other: ${line.words.slice(0, 30)} | ${other.words.slice(0, 30)}`);
      }
    }
    return [...findings];
  });
}

/** Controls that nobody could see as such once the browser takes our colours away. A line each. */
export function controlsWithoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasEdge = (element: Element) => {
      const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } =
        getComputedStyle(element);
      return (
        Number.parseFloat(borderBottomWidth) >= 1 &&
        borderBottomStyle !== 'none' &&
        borderBottomColor !== backgroundColor
      );
    };
    const isUnderlined = (element: Element) =>
      getComputedStyle(element).textDecorationLine.includes('underline');
    // The box of the search has the edge for both of its parts.
    const isBoxed = (element: Element) => {
      const box = element.closest('.rd_search__box');
      return box !== null && hasEdge(box);
    };
    const controls = document.querySelectorAll(
      'button, select, textarea, .rd_action, input:not([type=radio], [type=checkbox], [type=hidden])',
    );
    return [...controls]
      .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }))
      .filter((element) => !element.closest('.visually-hidden'))
      .filter((element) => !hasEdge(element) && !isUnderlined(element) && !isBoxed(element))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.trim()}`);
  });
}

/** Parts that a drawing loses against the page once colours are taken away. A line each. */
export function faintMarks(page: Page, marks: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const light = (colour: string) => {
      if (!canvas) throw new Error('There is no canvas to read colours with.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const linear = [red, green, blue].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      const [r = 0, g = 0, b = 0] = linear;
      return alpha < 128 ? undefined : 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = light(getComputedStyle(document.body).backgroundColor) ?? light('Canvas') ?? 1;
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 0) return [`nothing is drawn at ${selector}`];
    return found.flatMap((mark) => {
      const { fill, stroke, backgroundColor, borderTopColor } = getComputedStyle(mark);
      const colours =
        mark instanceof SVGElement && mark.tagName !== 'svg'
          ? [fill, stroke]
          : [backgroundColor, borderTopColor];
      const isSeen = colours.some((colour) => {
        const own = colour === 'none' ? undefined : light(colour);
        if (own === undefined) return false;
        return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05) >= 3;
      });
      return isSeen ? [] : [`${mark.tagName} ${mark.getAttribute('class')}: ${colours.join(' ')}`];
    });
  }, marks);
}

/** Kinds of element that words of a record may stand in, where a very long one makes the page scroll sideways. */
export function widenedByLongWord(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const word = 'a'.repeat(300);
    // The words of these are our own, or a number.
    const ours = 'button, label, th, .rd_number, .rd_tel, .rd_sheet__source';
    const undrawn = 'svg, script, style, noscript, option';
    const { documentElement: root } = document;
    const found: string[] = [];
    const kinds = new Set<string>();
    for (const element of document.querySelectorAll('main *')) {
      const words = [...element.childNodes].find(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      if (!words || element.closest(`${ours}, ${undrawn}`) || !element.checkVisibility()) continue;
      const kind = [element.parentElement, element]
        .map((one) => `${one?.localName}.${one?.className}`)
        .join(' > ');
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const before = words.textContent;
      words.textContent = `${before} ${word} ${before}`;
      if (root.scrollWidth > root.clientWidth) found.push(`${kind}: ${before?.trim()}`);
      words.textContent = before;
    }
    return kinds.size < 5 ? [`only ${kinds.size} kinds of element were tried`] : found;
  });
}
