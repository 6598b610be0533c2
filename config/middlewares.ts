import { readEnvironment } from './environment/read-environment';

interface Thrower {
  throw(status: number, message: string): never;
}

/** A form that can't be read is its sender's mistake: the parser's error would be answered with 500. What is too large Strapi tells by itself. */
const refuseBody = (error: Error, context: Thrower): never => {
  if ('status' in error || error.message.includes('maxFileSize')) throw error;
  return context.throw(400, 'The body of the request can’t be read.');
};

const config = () => {
  const { corsOrigins, uploadLimit } = readEnvironment(process.env);
  return [
    // Before all others: whoever asks too much is told so at little cost, and an answer that is kept is given without them.
    'plugin::newsroom.rate-limit',
    'plugin::newsroom.kept-answers',
    'strapi::logger',
    'strapi::errors',
    'strapi::security',
    // Whoever may ask from anywhere may not ask with a reader's cookies.
    { name: 'strapi::cors', config: { origin: corsOrigins, credentials: corsOrigins !== '*' } },
    'strapi::query',
    {
      name: 'strapi::body',
      config: { jsonLimit: '2mb', formLimit: '2mb', textLimit: '2mb', formidable: { maxFileSize: uploadLimit }, onError: refuseBody },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
