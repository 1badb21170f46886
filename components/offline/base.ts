/** The sub-folder of the site. Not from lib/site: its list of sections would come along into every page's script. */
export const BASE_PATH = process.env.BASE_PATH || "";
