import Module from 'node:module';
import * as appError from '../../libs/base/src/app-error';
import * as ids from '../../libs/base/src/ids';

// These programs are started again and again while the machine is busy: of the base library they load what they use, not its web server and queues.
const base = require.resolve('../../libs/base/src');
require.cache[base] = Object.assign(new Module(base), { exports: { ...appError, ...ids }, loaded: true });
