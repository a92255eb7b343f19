/** Runs in the page: hydrates when the test says so, and keeps what React complains of. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

globalThis.complaints = [];
globalThis.hydrate = () => {
  const story = JSON.parse(document.querySelector('#story').textContent);
  hydrateRoot(document.querySelector('#root'), createElement(App, { story }), {
    onRecoverableError: (error) => globalThis.complaints.push(String(error)),
  });
};
