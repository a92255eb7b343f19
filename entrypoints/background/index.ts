/**
 * The background: wakes for events, registers the gate, stores what pages read. Every listener is added while it
 * starts, so that the browser can wake it for the event.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { keepHousekeeping, onHousekeeping } from '../../lib/platform/alarms';
import { serveBackground } from '../../lib/platform/calls';
import { onStep } from '../../lib/platform/commands';
import { onInstalled, onStartup } from '../../lib/platform/lifecycle';
import { onAttributeSelection } from '../../lib/platform/menus';
import { watchPermissions } from '../../lib/platform/permissions';
import { gateOpenTabs, syncGate } from '../../lib/platform/reader';
import { watchSettings } from '../../lib/platform/settings';
import { handlers } from './handlers';
import { keepHouse } from './housekeeping';
import { errorCode } from './library';
import { attributeSelectionIn, stepIn, titleMenu, welcome } from './reader';
import { groupSoon } from './statements';
import { keepIndexSoon } from './upkeep';

export default defineBackground({
  type: 'module',
  main() {
    serveBackground(handlers, errorCode);
    onInstalled(async (reason) => {
      await Promise.all([syncGate(), titleMenu(), keepHousekeeping()]);
      if (reason === 'install') await welcome();
      else await Promise.all([groupSoon(), keepIndexSoon()]);
    });
    onStartup(async () => {
      await Promise.all([syncGate(), titleMenu(), keepHousekeeping()]);
      await Promise.all([groupSoon(), keepIndexSoon()]);
    });
    watchPermissions(async () => {
      await syncGate();
      await gateOpenTabs();
    });
    watchSettings(titleMenu);
    onHousekeeping(keepHouse);
    onStep(stepIn);
    onAttributeSelection(attributeSelectionIn);
  },
});
