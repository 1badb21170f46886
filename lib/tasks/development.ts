/** Imported first: what is imported after it reads content/ anew when a file has changed, drafts included. */
Object.assign(process.env, { NODE_ENV: "development" });
