/** /robots.txt */
import type { APIRoute } from 'astro';
import { readSiteConfig } from '../site/config.ts';
import { permanentAddress } from '../site/link.ts';
import { robots } from '../sitemap/robots.ts';

export const GET: APIRoute = () => new Response(robots(readSiteConfig(process.env), permanentAddress));
