import { answer, pathsOf } from '../../data-route.ts';

export const getStaticPaths = () => pathsOf('json');

export const GET = answer;
