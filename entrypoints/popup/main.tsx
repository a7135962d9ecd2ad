import { openPopup } from './open-popup.tsx';

void openPopup();
