// One contestant, one graph, one process: nothing is warm when it starts. Tells its parent when it starts and what came of it.
// place.mjs GRAPH CONTESTANT WITH_QUALITY
import { makeGraph } from '../graphs.mjs';
import { qualityOf } from '../quality.mjs';
import { LAYOUTS } from './contestants.mjs';

const [name, contestant, withQuality] = process.argv.slice(2);
const graph = makeGraph(name);
const place = await LAYOUTS[contestant]();

process.send({ started: true });
const before = process.cpuUsage();
const start = performance.now();
const places = place(graph);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.send({ ms, cpu: (user + system) / 1000 });
process.send({ quality: withQuality === 'true' ? qualityOf(graph, places) : null }, () => process.disconnect());
