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
import './tour.css';
import { reportLoss } from '../../ui/report-error.js';
import { createDesk } from './app.js';

const host = document.getElementById('desk');
if (host) createDesk(host).catch(reportLoss);
