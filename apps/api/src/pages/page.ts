import { escapeHtml } from '@app/base';

/** A page for people without an account: plain HTML, one stylesheet, no script. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(title)} · Accord Watch</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/pages.css" />
  </head>
  <body>
    <main>
      <p class="brand">Accord Watch</p>
      <h1>${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`;

type Choice = { value: string; label: string };

export const select = (name: string, label: string, choices: readonly Choice[], chosen: string): string =>
  `<label for="${name}">${escapeHtml(label)}</label>
      <select id="${name}" name="${name}">${choices
        .map(
          ({ value, label: text }) =>
            `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(text)}</option>`,
        )
        .join('')}</select>`;

export const checkboxes = (
  name: string,
  legend: string,
  choices: readonly Choice[],
  chosen: readonly string[],
): string =>
  `<fieldset><legend>${escapeHtml(legend)}</legend>${choices
    .map(
      ({ value, label }) =>
        `<label class="box"><input type="checkbox" name="${name}" value="${escapeHtml(value)}"${chosen.includes(value) ? ' checked' : ''} /> ${escapeHtml(label)}</label>`,
    )
    .join('')}</fieldset>`;

export const stylesheet = `:root { color-scheme: light dark; font: 17px/1.55 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
.brand { font-weight: 600; letter-spacing: .02em; opacity: .75; margin: 0 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
label, legend { display: block; font-weight: 600; margin-top: 1.1rem; }
input[type=email], select { width: 100%; box-sizing: border-box; font: inherit; padding: .55rem .6rem; margin-top: .3rem; }
fieldset { border: 0; padding: 0; margin: 0; }
label.box { font-weight: 400; margin-top: .35rem; }
button { font: inherit; font-weight: 600; margin-top: 1.6rem; padding: .65rem 1.2rem; border: 0; border-radius: .4rem; background: #1c4f82; color: #fff; cursor: pointer; }
button:focus-visible, input:focus-visible, select:focus-visible, a:focus-visible { outline: 3px solid #e0a100; outline-offset: 2px; }
.error { border-left: 4px solid #c92a2a; padding-left: .8rem; }
@media (prefers-color-scheme: dark) { button { background: #7db8f0; color: #0b1a2a; } }
`;
