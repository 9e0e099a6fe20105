import '@minga/ui/styles/index.css';
import { hydratePage } from './browser/hydrate';

void hydratePage();
