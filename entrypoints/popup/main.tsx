import { askFirst } from './first-answer.ts';

const asked = askFirst();
const { openPopup } = await import('./open-popup.tsx');
await openPopup(asked);
