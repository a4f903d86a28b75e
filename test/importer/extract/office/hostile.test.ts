import { hostileFiles } from '../../../support/hostile-files.ts';
import { refusesCheaply } from '../../support/refuses-cheaply.ts';

refusesCheaply('files of Office', hostileFiles);
