/** The style sheet inside the card's shadow root. Nothing of it reaches the page, nothing of the page reaches it. */
import { LINE_STYLES } from '../../../lib/highlight';
import { NARROW } from './place';

const KINDS = Object.entries(LINE_STYLES)
  .map(
    ([kind, { line, thickness, color }]) =>
      `.kind-${kind} { --kind: ${color}; --line-style: ${line}; --line-width: ${thickness}px; }`,
  )
  .join('\n');

export const CARD_CSS = `
*, *::before, *::after { box-sizing: border-box; }
.root {
  --paper: #fff; --ink: #1c222e; --soft: #5a6474; --hair: #e4e7ec; --wash: #f3f5f8; --focus: #2f6fd6; --alert: #a4322a;
  color: var(--ink); font: 400 14px/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  text-align: start; -webkit-font-smoothing: antialiased; color-scheme: light;
}
.root.dark {
  --paper: #20252e; --ink: #e8ebf1; --soft: #a0abbb; --hair: #353c49; --wash: #2b313c; --focus: #7fb0ff; --alert: #ff9d92;
  color-scheme: dark;
}
${KINDS}
.unsure { --line-style: dotted; --line-width: 2px; }
.card {
  position: fixed; inset: 0 auto auto 0; display: flex; flex-direction: column; inline-size: min(384px, calc(100vw - 16px));
  max-block-size: min(560px, calc(100vh - 16px)); overflow: hidden; background: var(--paper); border: 1px solid var(--hair);
  border-radius: 12px; box-shadow: 0 1px 2px rgb(15 20 30 / 0.08), 0 10px 32px rgb(15 20 30 / 0.18); outline: none;
  animation: appear 140ms ease-out;
}
.dark .card { box-shadow: 0 1px 2px rgb(0 0 0 / 0.4), 0 10px 32px rgb(0 0 0 / 0.5); }
.card.unplaced { opacity: 0; }
.card.sheet {
  inline-size: auto; inset-inline: 0; max-block-size: min(62vh, 560px); border-radius: 14px 14px 0 0; border-width: 1px 0 0;
  inset-block: auto 0;
}
.card.sheet.top { inset-block: 0 auto; border-radius: 0 0 14px 14px; border-width: 0 0 1px; }
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
.scroll {
  overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--soft) var(--paper);
  padding: 14px 16px 4px; display: flex; flex-direction: column; gap: 12px;
}
.scroll > * { flex: none; }

header { display: grid; grid-template-columns: auto 1fr auto; gap: 1px 10px; align-items: start; }
.emblem { color: var(--kind); inline-size: 20px; block-size: 24px; display: grid; place-items: center; }
h1 {
  margin: 0; font-size: 17px; line-height: 24px; font-weight: 600; overflow-wrap: anywhere; text-wrap: balance;
  text-decoration: underline var(--line-style) var(--line-width) var(--kind); text-underline-offset: 4px;
}
header h1 { margin-block-end: 4px; }
h1.unnamed { color: var(--soft); font-weight: 500; }
.facts { grid-column: 2 / -1; margin: 0; color: var(--soft); font-size: 13px; line-height: 18px; overflow-wrap: anywhere; }
.facts > span + span::before { content: ' · '; }
.tools { display: flex; align-items: center; margin: -3px -8px 0 0; color: var(--soft); font-size: 12px; }
.steps { display: flex; align-items: center; white-space: nowrap; font-variant-numeric: tabular-nums; }

.how { margin: 0; font-size: 13px; line-height: 18px; font-weight: 500; }
.notes { margin: 2px 0 0; padding: 0; list-style: none; color: var(--soft); font-size: 13px; line-height: 18px; }
blockquote { margin: 0; padding: 0 0 0 12px; border-inline-start: 2px solid var(--kind); }
.words {
  margin: 0; font: 400 15px/1.5 ui-serif, Georgia, 'Times New Roman', 'Noto Serif', serif; overflow-wrap: anywhere;
  white-space: pre-line;
}
.clamped { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 5; overflow: hidden; }
.none { color: var(--soft); font-size: 13px; margin: 0; }

.chain { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 6px 0; font-size: 13px; line-height: 18px; }
.chain li { display: flex; align-items: center; max-inline-size: 100%; }
.chain li + li::before { content: '→'; padding: 0 6px; color: var(--soft); }
.chip { padding: 2px 8px; border-radius: 6px; background: var(--wash); overflow-wrap: anywhere; }
.chip.own { box-shadow: inset 0 0 0 1px var(--kind); }
.cites { margin: 0; color: var(--soft); font-size: 13px; line-height: 18px; overflow-wrap: anywhere; }
.cited { display: inline-flex; align-items: center; gap: 4px; font-size: 13px; line-height: 18px; max-inline-size: 100%; }
.cited .icon { inline-size: 14px; block-size: 14px; flex: none; }

section { border-block-start: 1px solid var(--hair); padding-block: 10px 8px; }
h2 { margin: 0 0 4px; font: inherit; font-size: 12px; line-height: 16px; font-weight: 600; color: var(--soft); }
.statements { margin: 0 -8px; padding: 0; list-style: none; }
.statement { display: block; inline-size: 100%; padding: 5px 8px; border-radius: 8px; text-align: start; }
.statement .when { display: block; color: var(--soft); font-size: 12px; line-height: 16px; }
.statement .what {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: 13.5px;
  line-height: 19px; overflow-wrap: anywhere;
}
.statements + h2 { margin-block-start: 8px; }
.all { margin-block-start: 2px; }

footer { border-block-start: 1px solid var(--hair); padding: 6px 8px; display: flex; flex-wrap: wrap; align-items: center; gap: 2px; }
footer .push { margin-inline-start: auto; }
footer .corrections { display: flex; flex-wrap: wrap; justify-content: flex-end; }
.notice { padding: 8px 16px; border-block-start: 1px solid var(--hair); font-size: 13px; line-height: 18px; display: flex; gap: 12px; align-items: baseline; }
.notice.bad { color: var(--alert); }
.notice p { margin: 0; flex: 1; }

button, a { font: inherit; color: inherit; }
button { appearance: none; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; }
a, .text { color: var(--ink); text-decoration: underline 1px color-mix(in srgb, var(--soft) 60%, transparent); text-underline-offset: 3px; }
.text { font-size: 13px; line-height: 18px; }
.button { display: inline-flex; align-items: center; gap: 6px; block-size: 32px; padding: 0 8px; border-radius: 8px; font-size: 13px; white-space: nowrap; }
.button.icon-only { inline-size: 32px; padding: 0; justify-content: center; }
.tools .button { block-size: 30px; inline-size: 30px; }
.tools .steps .button { inline-size: 24px; }
.quiet { color: var(--soft); }
.primary { background: var(--ink); color: var(--paper); padding: 0 14px; }
.button[aria-disabled='true'] { opacity: 0.35; cursor: default; }
@media (hover: hover) {
  .button:not(.primary, [aria-disabled='true']):hover, .statement:hover, .option:hover { background: var(--wash); }
  .quiet:hover { color: var(--ink); }
}
:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }
.card:focus-visible { outline: none; }
.text:focus-visible, a:focus-visible { outline-offset: 2px; border-radius: 2px; }
.icon { inline-size: 18px; block-size: 18px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.icon.filled { fill: currentColor; }
.announcer { position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

form { display: flex; flex-direction: column; gap: 12px; }
form h1 { text-decoration: none; }
label { display: flex; flex-direction: column; gap: 4px; font-size: 12px; line-height: 16px; color: var(--soft); }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 10px; }
input, select {
  font: inherit; font-size: 14px; line-height: 20px; color: var(--ink); background: var(--paper); border: 1px solid var(--hair);
  border-radius: 8px; padding: 6px 10px; inline-size: 100%; min-inline-size: 0; margin: 0;
}
input::placeholder { color: var(--soft); opacity: 0.8; }
input:focus-visible, select:focus-visible { outline-offset: -1px; }
.options { margin: -8px 0 0; padding: 4px; list-style: none; border: 1px solid var(--hair); border-radius: 8px; max-block-size: 168px; overflow: auto; }
.option { padding: 5px 8px; border-radius: 6px; cursor: pointer; display: flex; justify-content: space-between; gap: 12px; font-size: 13.5px; line-height: 19px; }
.option[aria-selected='true'] { background: var(--wash); }
.option small { color: var(--soft); font-size: 12px; white-space: nowrap; }
.bad-input { border-color: var(--alert); }
.error { color: var(--alert); font-size: 13px; line-height: 18px; margin: 0; }

@media (max-width: ${NARROW - 1}px) { .scroll { padding-inline: 14px; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (prefers-contrast: more) { .root { --soft: var(--ink); --hair: currentColor; } }
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .chip { border: 1px solid CanvasText; }
  .option[aria-selected='true'] { outline: 2px solid Highlight; }
}
`;
