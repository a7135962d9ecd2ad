import '../../components/tokens.css';
import '../../components/page.css';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { followTheme } from '../../lib/extension/theme.ts';
import { Card } from './Card.tsx';

await speakChosenLanguage();
setDocumentLanguage(document, i18n.t('reader.cardTitle'));
followTheme(document);
const root = document.getElementById('root');
if (root) createRoot(root).render(<Card token={location.hash.slice(1)} />);
