/** Folders below the site's root that hold nothing but the share kit. */
export const SHARE_FOLDERS = ["share", "embed"];
