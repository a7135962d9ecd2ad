import { askFirst } from './first-answer.ts';

const asked = askFirst();
const { drawFirstFrame } = await import('./first-frame.tsx');
const shown = await drawFirstFrame(asked);
const { openPopup } = await import('./open-popup.tsx');
openPopup(asked, shown);
