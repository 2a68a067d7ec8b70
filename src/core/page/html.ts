import { printable } from '../text/printable.ts';

/** Text that is markup already. Only `html` makes it, so that nothing else can come into the page unescaped. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text to be escaped, markup, several of them, or nothing. */
export type Part = string | number | Html | undefined | readonly Part[];

/**
 * Writes markup from a template. Every text that is put in is escaped, and safe as content and within a quoted
 * attribute.
 *
 *     html`<b title="${'"x"'}">${'<i>'}</b>` → <b title="&#34;x&#34;">&#60;i&#62;</b>
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, at) => text + (at < parts.length ? markupOf(parts[at]) : '')).join(''));
}

/**
 * Escapes untrusted text for HTML. Control characters and marks of text direction become visible escapes: nothing can
 * turn a line around or hide a part of it.
 *
 *     'a<b>"' → 'a&#60;b&#62;&#34;'
 */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`=]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Writes a link where an address is one of the web, and else the text alone: what registries and pull requests say
 * may be `javascript:`.
 *
 *     ('https://github.com/o/r/pull/1', '#1') → <a href="…">#1</a>    ('javascript:x', '#1') → #1
 */
export function link(url: string | undefined, text: Part): Html {
  if (url === undefined || !/^https?:\/\/[^\s"'<>\\^`{|}\p{Cc}\p{Cf}]+$/u.test(url)) return html`${text}`;
  return html`<a href="${url}" rel="noopener noreferrer">${text}</a>`;
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return part.map(markupOf).join('');
}
