import { hostilePages } from '../../../support/hostile-pages.ts';
import { refusesCheaply } from '../../support/refuses-cheaply.ts';

refusesCheaply('PDF and OFD files', hostilePages);
