import { answer, pathsOf } from '../../data-route.ts';

export const getStaticPaths = () => pathsOf('csv');

export const GET = answer;
