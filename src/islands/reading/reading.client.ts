/** All that enhances a reading. */
import './position.client.ts';
import './previews.client.ts';
import './steps.client.ts';
import '../share/share.client.ts';
