import "./globals.css";

export { SiteLayout as default } from "@/components/layout/site-layout";
export { metadata, viewport } from "./metadata";
