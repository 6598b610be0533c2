import { readEnvironment } from './environment/read-environment';

const config = () => {
  const { corsOrigins, uploadLimit } = readEnvironment(process.env);
  return [
    'strapi::logger',
    'strapi::errors',
    'strapi::security',
    { name: 'strapi::cors', config: { origin: corsOrigins } },
    'strapi::query',
    { name: 'strapi::body', config: { jsonLimit: '2mb', formLimit: '2mb', textLimit: '2mb', formidable: { maxFileSize: uploadLimit } } },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};

export default config;
