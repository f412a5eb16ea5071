/** The maker's desk: the one page that makes stories, and the one that keeps anything on a device. */
import '../../element/define.js';
import './desk.css';
import './head.css';
import './panes.css';
import './narrow.css';
import './fields.css';
import './picker.css';
import './steps.css';
import './telling.css';
import './start.css';
import './linking.css';
import './tour/tour.css';
import { reportLoss } from '../../ui/report-error.js';
import { createDesk } from './app.js';
import { isCapable } from './needs.js';

const host = document.getElementById('desk');
if (host && isCapable()) {
  host.replaceChildren();
  createDesk(host).catch(reportLoss);
} else host?.firstElementChild?.classList.add('now');
